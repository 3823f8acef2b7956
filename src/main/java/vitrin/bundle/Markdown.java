package vitrin.bundle;

import vitrin.model.Prose;

/// Reads the Markdown of an exhibit's texts: paragraphs, bold, italic, lists and quotations.
///
/// Everything else that Markdown knows is refused, so that nothing an editor wrote is half shown. A
/// line end inside a paragraph is a space; a soft hyphen (U+00AD) is dropped, because it would be
/// drawn.
public final class Markdown {

  private Markdown() {}

  /// @throws MarkdownException naming the first thing that can't be shown
  public static Prose parse(String markdown) throws MarkdownException {
    throw new UnsupportedOperationException();
  }
}
