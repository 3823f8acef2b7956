package vitrin.library;

import java.nio.file.Path;

/// Names that were found on a medium, made fit to be shown: whoever made the medium chose them.
final class SafeName {
  private static final int LONGEST = 120;
  private static final int REPLACEMENT = 0xFFFD;

  private SafeName() {}

  /// The last name of a path, made so.
  static String of(Path file) {
    Path last = file.getFileName();
    return of(last == null ? file.toString() : last.toString());
  }

  /// The name without characters that can't be seen, at most 120 of them.
  static String of(String name) {
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .limit(LONGEST)
        .map(c -> isVisible(c) ? c : REPLACEMENT)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
