package vitrin.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/// Which characters a text may hold: all but control characters (a tab and line ends are none),
/// half surrogate pairs, and controls of direction that are opened and not closed in the same text,
/// which would turn round what stands beside it on the page.
public final class Characters {

  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  private Characters() {}

  /// The index of the first character that may not stand there; absent if all may.
  public static OptionalInt firstForbidden(String text) {
    Deque<Integer> closers = new ArrayDeque<>();
    int lastOpened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        return OptionalInt.of(i);
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (Character.isSurrogate(c)) {
        return OptionalInt.of(i);
      }
      if (c >= 0x202A && c <= 0x202E && c != POP_EMBEDDING) {
        closers.push(POP_EMBEDDING);
        lastOpened = i;
      } else if (c >= 0x2066 && c <= 0x2068) {
        closers.push(POP_ISOLATE);
        lastOpened = i;
      } else if (c == POP_EMBEDDING || c == POP_ISOLATE) {
        if (closers.isEmpty() || closers.pop() != c) {
          return OptionalInt.of(i);
        }
      }
    }
    return closers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(lastOpened);
  }
}
