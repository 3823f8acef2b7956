package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.bundle.MarkdownException.Reason;
import vitrin.model.Prose;
import vitrin.model.Prose.Emphasis;

class MarkdownTest {

  private static List<Prose.Block> blocks(String markdown) throws MarkdownException {
    return Markdown.parse(markdown).blocks();
  }

  private static Prose.Paragraph paragraph(String text) {
    return new Prose.Paragraph(List.of(new Prose.Span(text, Emphasis.NONE)));
  }

  @Nested
  class Accepted {

    @Test
    void paragraphsStandApart() throws Exception {
      assertEquals(List.of(paragraph("One."), paragraph("Two.")), blocks("One.\n\nTwo.\n"));
    }

    @Test
    void aLineEndInsideAParagraphIsASpace() throws Exception {
      assertEquals(List.of(paragraph("One two")), blocks("One\ntwo"));
      assertEquals(List.of(paragraph("One two")), blocks("One\r\ntwo"));
    }

    @Test
    void boldAndItalicAndBothAtOnceAreSpans() throws Exception {
      assertEquals(
          List.of(
              new Prose.Paragraph(
                  List.of(
                      new Prose.Span("a ", Emphasis.NONE),
                      new Prose.Span("b", Emphasis.BOLD),
                      new Prose.Span(" ", Emphasis.NONE),
                      new Prose.Span("c", Emphasis.ITALIC),
                      new Prose.Span(" ", Emphasis.NONE),
                      new Prose.Span("d", Emphasis.BOLD_ITALIC)))),
          blocks("a **b** *c* ***d***"));
    }

    @Test
    void aSoftHyphenIsDropped() throws Exception {
      assertEquals(List.of(paragraph("xalçaçılıq")), blocks("xalça\u00adçılıq"));
    }

    @Test
    void theMarkdownIsKeptAsItWasWritten() throws Exception {
      assertEquals("*a*\u00ad\n", Markdown.parse("*a*\u00ad\n").markdown());
    }

    @Test
    void listsHoldBlocks() throws Exception {
      assertEquals(
          List.of(
              new Prose.Items(
                  Prose.Items.Order.BULLETS,
                  List.of(
                      List.of(paragraph("a")),
                      List.of(
                          paragraph("b"),
                          new Prose.Items(
                              Prose.Items.Order.NUMBERS,
                              List.of(List.of(paragraph("c")), List.of(paragraph("d")))))))),
          blocks("- a\n- b\n  1. c\n  2. d"));
    }

    @Test
    void quotationsHoldBlocks() throws Exception {
      assertEquals(
          List.of(new Prose.Quotation(List.of(paragraph("a"), paragraph("b")))),
          blocks("> a\n>\n> b"));
    }

    @Test
    void charactersThatMarkdownDoesNotMeanStandAsTheyAre() throws Exception {
      assertEquals(
          List.of(paragraph("№ 5 [a] & b_c_d 2*3 <3 “ə” – ۱ &")),
          blocks("№ 5 [a] & b_c_d 2*3 <3 “ə” – ۱ &amp;"));
    }

    @Test
    void quotationsFourDeepAreRead() throws Exception {
      assertEquals("a", Markdown.parse("> > > > a").plain());
    }
  }

  @Nested
  @Timeout(20)
  class Refused {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
        textBlock =
            """
            1, HEADING, '# a'
            3, HEADING, 'a\n\n## b'
            1, HEADING, 'a\n==='
            1, HEADING, 'a\n---'
            2, LINK, 'a\n[b](http://c)'
            1, LINK, '<http://c>'
            1, LINK, '[b][c]\n\n[c]: http://d'
            3, LINK, 'a\n\n[c]: http://d'
            1, IMAGE, '![a](b.jpg)'
            1, CODE, 'a `b`'
            1, CODE, '```\na\n```'
            3, CODE, 'a\n\n    b'
            1, HTML, 'a <b>c</b>'
            1, HTML, '<div>a</div>'
            1, HTML, '<!-- a -->'
            1, HARD_BREAK, 'a  \nb'
            1, HARD_BREAK, 'a\\\nb'
            3, RULE, 'a\n\n***'
            1, LIST_NUMBER, '1990. Bu il'
            1, LIST_NUMBER, '0. a'
            1, EMPTY, ''
            1, EMPTY, ' \n '
            1, EMPTY, '-'
            2, EMPTY, '- a\n-'
            1, EMPTY, '>'
            1, TOO_DEEP, '> > > > > a'
            """)
    void whatAnExhibitCantShow(int line, Reason reason, String markdown) {
      MarkdownException refused =
          assertThrows(MarkdownException.class, () -> Markdown.parse(markdown), markdown);
      assertEquals(reason, refused.reason());
      assertEquals(line, refused.line());
    }

    @Test
    void aParagraphOfSoftHyphensIsEmpty() {
      assertEquals(Reason.EMPTY, reason("\u00ad\u00ad"));
    }

    @Test
    void aControlCharacterIsFoundOnItsLine() {
      MarkdownException refused =
          assertThrows(MarkdownException.class, () -> Markdown.parse("a\nb\n\nc\u0007"));
      assertEquals(Reason.CHARACTER, refused.reason());
      assertEquals(4, refused.line());
    }

    @Test
    void aTextOfTwentyThousandCharactersIsReadAndOneMoreIsNot() throws Exception {
      assertEquals(20_000, Markdown.parse("a".repeat(20_000)).plain().length());
      assertEquals(Reason.TOO_LONG, reason("a".repeat(20_001)));
    }

    @Test
    void depthIsBoundedHoweverItIsWritten() {
      assertEquals(Reason.TOO_DEEP, reason("> ".repeat(9_000) + "a"));
      assertEquals(Reason.TOO_DEEP, reason("- ".repeat(9_000) + "a"));
      assertEquals(Reason.TOO_DEEP, reason("1. ".repeat(6_000) + "a"));
      assertEquals(Reason.TOO_DEEP, reason("*a **b ".repeat(900) + "b** a*".repeat(900)));
    }

    private Reason reason(String markdown) {
      return assertThrows(MarkdownException.class, () -> Markdown.parse(markdown)).reason();
    }
  }
}
