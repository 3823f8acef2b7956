package vitrin.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vitrin.i18n.Texts;

/// One thing that was looked at on this machine, and what was found.
///
/// @param key of the sentence that tells it
/// @param arguments what fills the places of that sentence
public record Finding(Subject subject, Verdict verdict, String key, List<String> arguments) {
  public Finding {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(key);
    arguments = List.copyOf(arguments);
  }

  /// What is looked at, in the order it is told.
  public enum Subject {
    PROGRAM,
    DISPLAY,
    DRAWING,
    FONTS,
    LIBRARIES,
    TOUCH,
    MEMORY,
    DISK,
    HOME,
    EXHIBITS,
    CLOCK,
    RESTARTS,
    LOG;

    /// As a program reads it; never translated.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How it is.
  public enum Verdict {
    GOOD,
    /// The show goes on, but a technician should know.
    NOTE,
    /// Something that must be put right.
    WRONG;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Finding good(Subject subject, String key, Object... arguments) {
    return new Finding(subject, Verdict.GOOD, key, words(arguments));
  }

  public static Finding note(Subject subject, String key, Object... arguments) {
    return new Finding(subject, Verdict.NOTE, key, words(arguments));
  }

  public static Finding wrong(Subject subject, String key, Object... arguments) {
    return new Finding(subject, Verdict.WRONG, key, words(arguments));
  }

  private static List<String> words(Object... arguments) {
    return List.of(arguments).stream().map(Object::toString).toList();
  }

  String sentence(Texts texts) {
    return texts.get(key, arguments.toArray());
  }
}
