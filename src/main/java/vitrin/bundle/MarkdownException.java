package vitrin.bundle;

/// A text holds something that an exhibit can't show.
public final class MarkdownException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;
  private final Reason reason;

  MarkdownException(int line, Reason reason) {
    super("line " + line + ": " + reason);
    this.line = line;
    this.reason = reason;
  }

  /// The line of the text it stands in, from 1.
  public int line() {
    return line;
  }

  public Reason reason() {
    return reason;
  }

  /// What can't be shown.
  public enum Reason {
    HEADING,
    LINK,
    IMAGE,
    CODE,
    HTML,
    /// Two spaces or a backslash at the end of a line.
    HARD_BREAK,
    /// A line across the page.
    RULE,
    /// A list whose numbers do not begin with 1, which is often a sentence that begins with a year.
    LIST_NUMBER,
    /// There are no words in it.
    EMPTY,
    /// Over 20,000 characters.
    TOO_LONG,
    /// Lists or quotations inside each other over 4 deep.
    TOO_DEEP,
    /// A character that can't be shown, see [vitrin.model.Characters].
    CHARACTER
  }
}
