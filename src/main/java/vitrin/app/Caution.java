package vitrin.app;

/// How carefully the hall starts after it has fallen.
enum Caution {
  /// As usual.
  NONE,
  /// Only editions that have been on the screen whole without anything going wrong.
  LAST_GOOD,
  /// No exhibit at all: the quiet page.
  NOTHING
}
