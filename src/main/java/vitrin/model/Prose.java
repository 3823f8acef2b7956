package vitrin.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text of paragraphs, lists and quotations, in one language.
///
/// Content is written in Markdown; the room that reads it keeps the Markdown beside what it means,
/// so that a text can be stored as it was written.
///
/// @param markdown as the editor wrote it
/// @param blocks what it says, at least one
public record Prose(String markdown, List<Block> blocks) {

  /// @throws IllegalArgumentException if there is no block
  public Prose {
    Objects.requireNonNull(markdown);
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("prose without a block");
    }
  }

  /// One unit of the text, set apart from the next by a space.
  public sealed interface Block {

    /// The words of the block without emphasis, its parts apart by one space.
    String plain();
  }

  /// @param spans in reading order, at least one
  public record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
      return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /// The paragraph cut into its sentences, each without surrounding space; the whole of it when
    /// joined by what the language has between sentences.
    public List<String> sentences(Language language) {
      String text = plain();
      BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
      breaks.setText(text);
      List<String> sentences = new ArrayList<>();
      StringBuilder open = new StringBuilder();
      for (int from = breaks.first(), to = breaks.next();
          to != BreakIterator.DONE;
          from = to, to = breaks.next()) {
        open.append(text, from, to);
        if (!endsInAbbreviation(open)) {
          addApart(open, sentences);
          open.setLength(0);
        }
      }
      if (!open.toString().isBlank()) {
        addApart(open, sentences);
      }
      return List.copyOf(sentences);
    }

    /// The platform sees no new sentence where it begins with a number.
    private static void addApart(CharSequence found, List<String> sentences) {
      BEFORE_NUMBER.splitAsStream(found.toString().strip()).forEach(sentences::add);
    }

    /// Behind a full stop whose word is too long for a short form.
    private static final Pattern BEFORE_NUMBER =
        Pattern.compile("(?<=\\p{L}{4}[.!?…][\"”»’)]{0,2}) +(?=\\p{Nd})");

    /// The break iterator finds no end where the next sentence begins with a figure.
    private static final Pattern BEFORE_DIGIT =
        Pattern.compile("(?<=\\p{Ll}{3}[.!?…][”»\")]?) +(?=\\d)");

    /// An initial (`A.`) or one of the short forms that stand before a name or after a number ends
    /// no sentence.
    private static boolean endsInAbbreviation(CharSequence text) {
      String words = text.toString().stripTrailing();
      if (!words.endsWith(".")) {
        return false;
      }
      int start = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0')) + 1;
      String last = words.substring(start, words.length() - 1);
      return last.codePointCount(0, last.length()) == 1
              && Character.isUpperCase(last.codePointAt(0))
          || SHORT_FORMS.contains(last);
    }

    private static final List<String> SHORT_FORMS =
        List.of("т.е", "т.д", "т.п", "им", "ул", "см", "стр", "Dr", "Mr", "Mrs", "St", "vs", "No");
  }

  /// A list.
  ///
  /// @param order whether the items are counted
  /// @param items each a list of blocks of its own
  public record Items(Order order, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    /// How the items of a list are marked.
    public enum Order {
      BULLETS,
      NUMBERS
    }

    @Override
    public String plain() {
      return items.stream()
          .flatMap(List::stream)
          .map(Block::plain)
          .collect(Collectors.joining(" "));
    }
  }

  /// Words of somebody else inside a text.
  public record Quotation(List<Block> blocks) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String plain() {
      return blocks.stream().map(Block::plain).collect(Collectors.joining(" "));
    }
  }

  /// A run of text of one emphasis. Spaces at its ends count.
  public record Span(String text, Emphasis emphasis) {}

  public enum Emphasis {
    NONE,
    BOLD,
    ITALIC,
    BOLD_ITALIC
  }

  /// The first paragraph: what the attract loop shows. Where the text begins with a list or a
  /// quotation, its words as one paragraph.
  public Paragraph lead() {
    return blocks.getFirst() instanceof Paragraph paragraph
        ? paragraph
        : new Paragraph(List.of(new Span(blocks.getFirst().plain(), Emphasis.NONE)));
  }

  /// All words without emphasis, blocks apart by one space.
  public String plain() {
    return blocks.stream().map(Block::plain).collect(Collectors.joining(" "));
  }

  /// How many words a reader reads: runs of letters or digits between spaces. Scripts that do not
  /// put spaces between words count two characters as one word.
  public static int words(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isIdeographic(c)) {
        unspaced++;
        inWord = false;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words + (unspaced + 1) / 2;
  }
}
