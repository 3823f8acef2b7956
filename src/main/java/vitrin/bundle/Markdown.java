package vitrin.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import vitrin.bundle.MarkdownException.Reason;
import vitrin.model.Characters;
import vitrin.model.Prose;

/// Reads the Markdown of an exhibit's texts: paragraphs, bold, italic, lists and quotations.
///
/// Everything else that Markdown knows is refused, so that nothing an editor wrote is half shown. A
/// line end inside a paragraph is a space; a soft hyphen (U+00AD) is dropped, because it would be
/// drawn.
public final class Markdown {

  /// The most characters (UTF-16 code units) a text may have.
  public static final int MAX_LENGTH = 20_000;

  /// How deep lists and quotations may stand inside each other, and likewise emphasis.
  private static final int MAX_DEPTH = 4;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          // One container takes two: a list and its item. One more shows that it is too deep.
          .maxOpenBlockParsers(2 * MAX_DEPTH + 4)
          .build();

  /// Everything else the parser finds.
  private static final Map<Class<? extends Node>, Reason> NOT_SHOWN =
      Map.ofEntries(
          Map.entry(Heading.class, Reason.HEADING),
          Map.entry(ThematicBreak.class, Reason.RULE),
          Map.entry(HtmlBlock.class, Reason.HTML),
          Map.entry(HtmlInline.class, Reason.HTML),
          Map.entry(FencedCodeBlock.class, Reason.CODE),
          Map.entry(IndentedCodeBlock.class, Reason.CODE),
          Map.entry(Code.class, Reason.CODE),
          Map.entry(LinkReferenceDefinition.class, Reason.LINK),
          Map.entry(Link.class, Reason.LINK),
          Map.entry(Image.class, Reason.IMAGE),
          Map.entry(HardLineBreak.class, Reason.HARD_BREAK));

  private Markdown() {}

  /// @throws MarkdownException naming the first thing that can't be shown
  public static Prose parse(String markdown) throws MarkdownException {
    if (markdown.length() > MAX_LENGTH) {
      throw new MarkdownException(1, Reason.TOO_LONG);
    }
    var forbidden = Characters.firstForbidden(markdown);
    if (forbidden.isPresent()) {
      String before = markdown.substring(0, forbidden.getAsInt());
      throw new MarkdownException(
          (int) before.lines().count() + endsLine(before), Reason.CHARACTER);
    }
    if (markdown.isBlank()) {
      throw new MarkdownException(1, Reason.EMPTY);
    }
    return new Prose(markdown, blocks(PARSER.parse(markdown), 0));
  }

  private static int endsLine(String before) {
    return before.isEmpty() || before.endsWith("\n") ? 1 : 0;
  }

  private static List<Prose.Block> blocks(Node parent, int depth) throws MarkdownException {
    if (depth > MAX_DEPTH) {
      throw refused(parent, Reason.TOO_DEEP);
    }
    List<Prose.Block> blocks = new ArrayList<>();
    for (Node node : children(parent)) {
      blocks.add(block(node, depth));
    }
    if (blocks.isEmpty()) {
      throw refused(parent, Reason.EMPTY);
    }
    return blocks;
  }

  private static Prose.Block block(Node node, int depth) throws MarkdownException {
    if (node instanceof Paragraph paragraph) {
      return paragraph(paragraph);
    }
    if (node instanceof BlockQuote) {
      return new Prose.Quotation(blocks(node, depth + 1));
    }
    if (node instanceof BulletList) {
      return new Prose.Items(Prose.Items.Order.BULLETS, items(node, depth));
    }
    if (node instanceof OrderedList list) {
      if (list.getMarkerStartNumber() != 1) {
        throw refused(list, Reason.LIST_NUMBER);
      }
      return new Prose.Items(Prose.Items.Order.NUMBERS, items(list, depth));
    }
    throw refused(node, NOT_SHOWN.get(node.getClass()));
  }

  private static List<List<Prose.Block>> items(Node list, int depth) throws MarkdownException {
    List<List<Prose.Block>> items = new ArrayList<>();
    for (Node item : children(list)) {
      items.add(blocks(item, depth + 1));
    }
    return items;
  }

  private static Prose.Block paragraph(Paragraph node) throws MarkdownException {
    Spans spans = new Spans();
    inlines(node, Set.of(), 0, spans);
    if (spans.isBlank()) {
      throw refused(node, Reason.EMPTY);
    }
    return new Prose.Paragraph(spans.done());
  }

  private static void inlines(Node parent, Set<Prose.Emphasis> within, int depth, Spans spans)
      throws MarkdownException {
    if (depth > MAX_DEPTH) {
      throw refused(parent, Reason.TOO_DEEP);
    }
    for (Node node : children(parent)) {
      if (node instanceof Text text) {
        spans.add(text.getLiteral(), emphasis(within));
      } else if (node instanceof SoftLineBreak) {
        spans.add(" ", emphasis(within));
      } else if (node instanceof Emphasis) {
        inlines(node, with(within, Prose.Emphasis.ITALIC), depth + 1, spans);
      } else if (node instanceof StrongEmphasis) {
        inlines(node, with(within, Prose.Emphasis.BOLD), depth + 1, spans);
      } else {
        throw refused(node, NOT_SHOWN.get(node.getClass()));
      }
    }
  }

  private static Set<Prose.Emphasis> with(Set<Prose.Emphasis> within, Prose.Emphasis more) {
    return within.isEmpty() || within.contains(more)
        ? Set.of(more)
        : Set.of(Prose.Emphasis.BOLD, Prose.Emphasis.ITALIC);
  }

  private static Prose.Emphasis emphasis(Set<Prose.Emphasis> within) {
    return switch (within.size()) {
      case 0 -> Prose.Emphasis.NONE;
      case 1 -> within.iterator().next();
      default -> Prose.Emphasis.BOLD_ITALIC;
    };
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }

  private static MarkdownException refused(Node node, Reason reason) {
    Objects.requireNonNull(reason, node::toString);
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return new MarkdownException(at.getSourceSpans().getFirst().getLineIndex() + 1, reason);
      }
    }
    return new MarkdownException(1, reason);
  }

  /// Collects runs of text; neighbours of the same emphasis become one.
  private static final class Spans {
    private final List<Prose.Span> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Prose.Emphasis emphasis = Prose.Emphasis.NONE;

    void add(String text, Prose.Emphasis as) {
      if (as != emphasis) {
        close();
        emphasis = as;
      }
      open.append(text.replace("\u00ad", ""));
    }

    private void close() {
      if (!open.isEmpty()) {
        done.add(new Prose.Span(open.toString(), emphasis));
        open.setLength(0);
      }
    }

    boolean isBlank() {
      return open.toString().isBlank() && done.stream().allMatch(span -> span.text().isBlank());
    }

    List<Prose.Span> done() {
      close();
      return done;
    }
  }
}
