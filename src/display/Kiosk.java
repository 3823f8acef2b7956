import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program on the screen of a hall, as started from its launcher, and what it prints of itself
/// when asked to: every visible text and control with its place.
///
/// ```
/// screen
/// text 100 200 300 40 The words
/// control 10 20 64 64 What it is called
/// end
/// ```
final class Kiosk implements AutoCloseable {

  /// Something visible: its place in pixels of the screen, and its words with plain spaces.
  record Part(Kind kind, double x, double y, double width, double height, String words) {
    enum Kind {
      TEXT,
      CONTROL
    }

    double middleX() {
      return x + width / 2;
    }

    double middleY() {
      return y + height / 2;
    }
  }

  private static final Pattern PART =
      Pattern.compile("(text|control) (\\S+) (\\S+) (\\S+) (\\S+) (.*)");

  /// Longer than any slide of the sample stays.
  static final long PATIENCE_SECONDS = 40;

  private final Process process;
  private final List<String> messages = new ArrayList<>();
  private List<Part> shown = List.of();

  /// @param properties of the virtual machine, as `-Dname=value`
  /// @param words after the program's name
  Kiosk(Path launcher, Hall hall, Path home, List<String> properties, List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", hall.display());
    builder.environment().put("VITRIN_HOME", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder
        .environment()
        .put("JAVA_TOOL_OPTIONS", "-Dvitrin.dev.print=true " + String.join(" ", properties));
    process = builder.start();
    Thread.ofPlatform().daemon().start(this::listen);
  }

  private void listen() {
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      List<Part> parts = null;
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        Matcher part = PART.matcher(line);
        if (line.equals("screen")) {
          parts = new ArrayList<>();
        } else if (parts != null && part.matches()) {
          parts.add(part(part));
        } else if (parts != null && line.equals("end")) {
          show(parts);
          parts = null;
        } else {
          hear(line);
        }
      }
    } catch (IOException _) {
      // It has ended.
    }
  }

  private static Part part(Matcher line) {
    return new Part(
        line.group(1).equals("text") ? Part.Kind.TEXT : Part.Kind.CONTROL,
        Double.parseDouble(line.group(2)),
        Double.parseDouble(line.group(3)),
        Double.parseDouble(line.group(4)),
        Double.parseDouble(line.group(5)),
        line.group(6).replace('\u00a0', ' '));
  }

  private synchronized void show(List<Part> parts) {
    shown = List.copyOf(parts);
    notifyAll();
  }

  private synchronized void hear(String line) {
    if (!line.startsWith("Picked up JAVA_TOOL_OPTIONS")) {
      messages.add(line);
    }
  }

  /// What it said besides, line by line.
  synchronized List<String> messages() {
    return List.copyOf(messages);
  }

  synchronized List<Part> shown() {
    return shown;
  }

  /// Waits until the screen is as wanted.
  ///
  /// @param seconds how long at the most
  /// @return what is on it then; absent if it does not come to be so
  synchronized Optional<List<Part>> await(Predicate<List<Part>> wanted, long seconds)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!wanted.test(shown)) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0 || !process.isAlive()) {
        return Optional.empty();
      }
      wait(Math.min(left, 500));
    }
    return Optional.of(shown);
  }

  /// The control of that name, as it stands now, else the first whose name begins so.
  Optional<Part> control(String name) {
    return control(shown(), name);
  }

  /// As [#control(String)], of what was shown.
  static Optional<Part> control(List<Part> shown, String name) {
    List<Part> named =
        shown.stream()
            .filter(part -> part.kind() == Part.Kind.CONTROL && part.words().startsWith(name))
            .toList();
    return named.stream()
        .filter(part -> part.words().equals(name))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /// How it ended; absent while it has not.
  Optional<Integer> ended() throws InterruptedException {
    return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        ? Optional.of(process.exitValue())
        : Optional.empty();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
