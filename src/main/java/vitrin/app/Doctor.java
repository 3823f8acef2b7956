package vitrin.app;

import static vitrin.cli.Finding.good;
import static vitrin.cli.Finding.note;
import static vitrin.cli.Finding.wrong;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import vitrin.cli.Finding;
import vitrin.cli.Finding.Subject;
import vitrin.cli.HealthReport;
import vitrin.cli.HomeDoor;

/// Looks whether this machine has what the hall needs.
final class Doctor {
  private static final String GPU = "es2";

  private final HomeDoor home;
  private final Map<String, String> environment;
  private final List<Finding> findings = new ArrayList<>();

  /// @param environment of this process
  Doctor(HomeDoor home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  /// @param begun the start of the toolkit
  HealthReport examine(CompletableFuture<WindowStart.Outcome> begun) throws InterruptedException {
    findings.add(
        good(
            Subject.PROGRAM,
            "doctor.program",
            Runtime.version(),
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            System.getProperty("os.arch")));
    window(begun);
    findings.add(fonts());
    findings.add(database(System.getProperty("org.sqlite.lib.path")));
    findings.add(touch(TouchScreens.LIST));
    findings.addAll(new Household(home).examine());
    return new HealthReport(findings);
  }

  private void window(CompletableFuture<WindowStart.Outcome> begun) throws InterruptedException {
    String name = environment.getOrDefault("DISPLAY", "");
    try {
      switch (begun.get()) {
        case WindowStart.Outcome.NoDisplay _ ->
            findings.add(
                name.isEmpty()
                    ? wrong(Subject.DISPLAY, "doctor.display.none")
                    : wrong(Subject.DISPLAY, "doctor.display.silent", name));
        case WindowStart.Outcome.Missing missing ->
            findings.add(
                wrong(
                    Subject.LIBRARIES,
                    "doctor.libraries.missing",
                    String.join(" ", missing.debianPackages())));
        case WindowStart.Outcome.Ready ready -> {
          ready.running().get();
          findings.add(screens(name));
          findings.add(drawing());
        }
      }
    } catch (ExecutionException e) {
      findings.add(wrong(Subject.DISPLAY, "doctor.display.failed", String.valueOf(e.getCause())));
    }
  }

  private static Finding screens(String name) {
    List<String> sizes =
        Screen.getScreens().stream()
            .map(screen -> {
              Rectangle2D size = screen.getBounds();
              return String.format(
                  Locale.ROOT,
                  "%.0fx%.0f",
                  size.getWidth() * screen.getOutputScaleX(),
                  size.getHeight() * screen.getOutputScaleY());
            })
            .toList();
    return good(Subject.DISPLAY, "doctor.display.there", name, String.join(", ", sizes));
  }

  /// The toolkit tells by nothing but the name of a class whether the graphics card draws.
  private static Finding drawing() {
    try {
      Object pipeline =
          Class.forName("com.sun.prism.GraphicsPipeline").getMethod("getPipeline").invoke(null);
      String name = pipeline.getClass().getSimpleName();
      return name.toLowerCase(Locale.ROOT).contains(GPU) || name.startsWith("D3D")
          ? good(Subject.DRAWING, "doctor.drawing.card", name)
          : note(Subject.DRAWING, "doctor.drawing.processor", name);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return note(Subject.DRAWING, "doctor.drawing.unknown", e.getClass().getSimpleName());
    }
  }

  private static Finding fonts() {
    try {
      String missing = Letters.missing();
      return missing.isEmpty()
          ? good(Subject.FONTS, "doctor.fonts.whole")
          : wrong(Subject.FONTS, "doctor.fonts.missing", missing);
    } catch (IOException | RuntimeException e) {
      return wrong(Subject.FONTS, "doctor.fonts.unreadable", String.valueOf(e.getMessage()));
    }
  }

  /// @param folder where the image keeps the library of its database; null outside an image, where
  ///   the driver unpacks it by itself
  @SuppressWarnings("restricted")
  static Finding database(String folder) {
    if (folder == null) {
      return good(Subject.LIBRARIES, "doctor.libraries.unpacked");
    }
    Path library =
        Path.of(
            folder, System.getProperty("org.sqlite.lib.name", System.mapLibraryName("sqlitejdbc")));
    try {
      SymbolLookup.libraryLookup(library, Arena.global());
      return good(Subject.LIBRARIES, "doctor.libraries.whole");
    } catch (IllegalArgumentException _) {
      return wrong(Subject.LIBRARIES, "doctor.libraries.database", library);
    }
  }

  /// A hall without a touch screen, with a projector, is one too.
  static Finding touch(Path list) {
    if (!Files.exists(list)) {
      return note(Subject.TOUCH, "doctor.touch.unknown");
    }
    try {
      List<String> names = TouchScreens.in(list);
      return names.isEmpty()
          ? note(Subject.TOUCH, "doctor.touch.none")
          : good(Subject.TOUCH, "doctor.touch.there", String.join(", ", names));
    } catch (IOException | RuntimeException _) {
      return note(Subject.TOUCH, "doctor.touch.unknown");
    }
  }
}
