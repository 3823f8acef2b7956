package vitrin.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vitrin.i18n.Texts;
import vitrin.library.Home;
import vitrin.model.Language;

/// A terminal to type words into.
final class Terminal {
  private final Path home;
  private final Language language;
  private final Deque<String> typed = new ArrayDeque<>();

  /// @param home the folder that stands for `$VITRIN_HOME`
  Terminal(Path home, Language language) {
    this.home = home;
    this.language = language;
  }

  /// What came of a line.
  record Answer(Launch launch, String out, String err) {

    /// How it ended.
    ExitCode exit() {
      return ((Launch.Done) launch).code();
    }

    /// What was said on standard error, line by line.
    List<String> said() {
      return err.lines().toList();
    }

    /// What was answered to a program.
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  /// What will be typed when something is asked.
  Terminal answering(String... lines) {
    typed.addAll(List.of(lines));
    return this;
  }

  Answer type(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            () -> Home.open(home),
            Texts.of(language),
            Console.Screen.LINES,
            _ -> typed.isEmpty() ? Optional.empty() : Optional.of(typed.removeFirst()));
    Launch launch = new Cli(console).run(Stream.of(words).map(Object::toString).toList());
    return new Answer(
        launch, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
