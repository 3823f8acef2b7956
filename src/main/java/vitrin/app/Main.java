package vitrin.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import vitrin.cli.Cli;
import vitrin.cli.Complaint;
import vitrin.cli.Console;
import vitrin.cli.ExitCode;
import vitrin.cli.Launch;
import vitrin.i18n.Texts;
import vitrin.library.Home;

/// Where the process begins. It is no `Application`: the toolkit starts only for words that draw.
public final class Main {
  private static final System.Logger LOG = System.getLogger(Main.class.getName());

  /// The words that open a window, as no word does: the toolkit starts before the rest of the
  /// command line is read.
  private static final Set<String> OPENING_A_WINDOW = Set.of("play", "calibrate", "doctor", "soak");

  private Main() {}

  /// Does what was typed and ends the process with its exit code.
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = List.of(args);
    Optional<Path> launcher = SlowWork.launcher(words);
    System.exit(launcher.isPresent() ? SlowWork.run(launcher.get(), words) : run(words).number());
  }

  private static ExitCode run(List<String> words) {
    LazyHome home = new LazyHome(words.isEmpty() ? Home::openToPlay : Home::open);
    Log.begin(home);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> LOG.log(Level.ERROR, "Uncaught in " + thread.getName(), fault));
    Optional<CompletableFuture<WindowStart.Outcome>> window =
        words.isEmpty() || OPENING_A_WINDOW.contains(words.getFirst())
            ? Optional.of(WindowStart.begin())
            : Optional.empty();
    PrintStream err = stream(FileDescriptor.err);
    Console console =
        new Console(
            stream(FileDescriptor.out),
            err,
            home,
            Texts.of(
                SystemLanguage.of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY))),
            screen(),
            new TerminalKeyboard(err));
    Caution caution =
        words.isEmpty() ? SafeMode.chooseAfterCrashes(home, System.getenv()) : Caution.NONE;
    try {
      Optional<Errand> errand = Errand.of(words);
      if (errand.isPresent()) {
        return errand.get().run(home.open(), System.in, console.out());
      }
      return carryOut(new Cli(console).run(words), home, console, caution, window);
    } catch (Exception | Error e) {
      ExitCode code = Complaint.of(e, console).say(console);
      window.ifPresent(WindowStart::settle);
      return code;
    }
  }

  private static ExitCode carryOut(
      Launch launch,
      LazyHome home,
      Console console,
      Caution caution,
      Optional<CompletableFuture<WindowStart.Outcome>> window)
      throws Exception {
    return switch (launch) {
      case Launch.Done done -> {
        window.ifPresent(WindowStart::settle);
        yield done.code();
      }
      case Launch.Hall _ ->
          new Showing(home.open(), console).hall(caution, window.orElseGet(WindowStart::begin));
      case Launch.Calibrate calibrate ->
          new Showing(home.open(), console)
              .calibrate(calibrate, window.orElseGet(WindowStart::begin));
      case Launch.Play play ->
          new Showing(home.open(), console).play(play, window.orElseGet(WindowStart::begin));
      case Launch.Soak soak ->
          new Showing(home.open(), console).soak(soak, window.orElseGet(WindowStart::begin));
      case Launch.Doctor doctor ->
          new Doctor(home, System.getenv())
              .examine(window.orElseGet(WindowStart::begin))
              .print(console, doctor.answer());
      case Launch.Snapshot snapshot -> new Showing(home.open(), console).snapshot(snapshot);
    };
  }

  /// UTF-8 everywhere but on Windows: a system without a locale still has a terminal that shows it.
  private static PrintStream stream(FileDescriptor end) {
    String known = System.getProperty("stderr.encoding", "UTF-8");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return new PrintStream(
        new FileOutputStream(end), true, windows ? Charset.forName(known) : StandardCharsets.UTF_8);
  }

  private static Console.Screen screen() {
    java.io.Console terminal = System.console();
    return terminal != null && terminal.isTerminal()
        ? Console.Screen.TERMINAL
        : Console.Screen.LINES;
  }
}
