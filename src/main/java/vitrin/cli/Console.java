package vitrin.cli;

import java.io.PrintStream;
import java.util.Objects;
import java.util.stream.Stream;
import vitrin.i18n.Texts;
import vitrin.model.Language;

/// Where the program speaks to whoever started it.
///
/// @param out for what was asked for
/// @param err for messages
/// @param home where what is worked on lies, and the log
/// @param texts in the language messages are in
/// @param screen what `err` ends in
/// @param keyboard what is typed when something is asked
public record Console(
    PrintStream out,
    PrintStream err,
    HomeDoor home,
    Texts texts,
    Screen screen,
    Keyboard keyboard) {
  public Console {
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
    Objects.requireNonNull(home);
    Objects.requireNonNull(texts);
    Objects.requireNonNull(screen);
    Objects.requireNonNull(keyboard);
  }

  /// What messages end in.
  public enum Screen {
    /// A terminal, where a line may be written over.
    TERMINAL,
    /// A file or another program.
    LINES
  }

  /// The texts of what is never translated.
  static Texts english() {
    return Texts.of(Language.EN);
  }

  /// Says one sentence.
  public void say(String key, Object... arguments) {
    Object[] words = Stream.of(arguments).map(Object::toString).toArray();
    err.println(texts.get(key, words));
  }
}
