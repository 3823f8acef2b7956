package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import vitrin.model.Language;
import vitrin.model.Prose;

@FxTest
class WordsTest {
  private static final String LONG = "Достопримечательности";

  @Test
  void aLongWordOfATitleMakesItSmallerInsteadOfBeingBroken() {
    double column = Words.width(LONG, Inter.SEMI_BOLD.at(30)) + 1;
    double size =
        Words.titleSize(List.of(LONG), Inter.SEMI_BOLD, List.of(60.0, 40.0, 30.0), column, 2);
    assertEquals(30, size);
  }

  @Test
  void atTheLastStepATitleTakesTheLinesItNeeds() {
    assertEquals(30, Words.titleSize(List.of(LONG), Inter.SEMI_BOLD, List.of(60.0, 30.0), 100, 1));
  }

  @Test
  void aHyphenIsAPlaceToBreakAndANoBreakSpaceIsNone() {
    var font = Inter.REGULAR.at(20);
    assertEquals(Words.width("Карабах", font), Words.widestWord("на Карабах", font), 0.1);
    assertTrue(Words.widestWord("на\u00a0Карабах", font) > Words.widestWord("на Карабах", font));
    assertTrue(Words.widestWord("Nagorno-Karabakh", font) < Words.width("Nagorno-Karabakh", font));
  }

  @Test
  void spacesThatMustNotBeBrokenAtAreNoBreakSpaces() {
    assertEquals("Баку\u00a0— город", Typography.set("Баку — город", Language.RU));
    assertEquals("az\u00a0· ru\u00a0· en", Typography.set("az · ru · en", Language.EN));
    assertEquals("19\u00a0января 1990\u00a0года", narrow("19 января 1990 года"));
    assertEquals("12\u00a0км", narrow("12 км"));
    assertEquals("6\u00a0December", narrow("6 December"));
    assertEquals(
        "1\u00a0200\u00a0000 узлов мастерицы сделали", narrow("1 200 000 узлов мастерицы сделали"));
    assertEquals(
        "С.\u00a0М.\u00a0Везирова написали вместе", narrow("С. М. Везирова написали вместе"));
    assertEquals("20\u00a0Января", narrow("20 Января"));
    assertEquals("1988-ci\u00a0il", narrow("1988-ci il"));
    assertEquals("35\u00a0×\u00a035 узлов", Typography.set("35 × 35 узлов", Language.RU));
    assertEquals("XIX\u00a0века ткали", Typography.set("XIX века ткали", Language.RU));
    assertEquals("January\u00a019–20 was", Typography.set("January 19–20 was", Language.EN));
    assertEquals("136\u00a0человек из", Typography.set("136 человек из", Language.RU));
    assertEquals("(пункт\u00a076) его", Typography.set("(пункт 76) его", Language.RU));
    assertEquals("group, p.\u00a079", Typography.set("group, p. 79", Language.EN));
  }

  @Test
  void aYearStaysWithItsMonthAndItsPrepositionButNotWithALongerWord() {
    assertEquals("since 1990", Typography.set("since 1990", Language.EN));
    assertEquals("by\u00a01990", Typography.set("by 1990", Language.EN));
    assertEquals("March\u00a01990", Typography.set("March 1990", Language.EN));
    assertEquals("март\u00a01990", Typography.set("март 1990", Language.RU));
    assertEquals("жертв 1918\u00a0года", Typography.set("жертв 1918 года", Language.RU));
    assertEquals("abidə 1988-ci\u00a0il", Typography.set("abidə 1988-ci il", Language.AZ));
  }

  @Test
  void oneLetterWordsStayWithTheNextWhereTheLineIsLong() {
    assertEquals("в\u00a0горах и\u00a0лесах", Typography.set("в горах и лесах", Language.RU));
    assertEquals("в горах и лесах его\u00a0края", narrow("в горах и лесах его края"));
    assertEquals("bir o\u00a0vaxt", Typography.set("bir o vaxt", Language.AZ));
    assertEquals(
        "bax o vaxt danışılan", Typography.set("bax o vaxt danışılan", Language.AZ, 200, 20));
  }

  @Test
  void noParagraphEndsInAShortWordByItself() {
    String text = "The order to build it was signed in August and it was opened in October";
    Font font = Inter.REGULAR.at(20);
    double width = Words.width(text.substring(0, text.lastIndexOf(' ')), font) + 1;
    String ready = Typography.set(text, Language.EN, width, 20);
    assertEquals(2, Words.lines(text, font, width));
    assertEquals(2, Words.lines(ready, font, width));
    assertTrue(ready.endsWith(" in\u00a0October"), ready);
    assertEquals(ready, Typography.set(ready, Language.EN, width, 20));
    assertEquals(
        "Nagorno-Karabakh Autonomous",
        Typography.set("Nagorno-Karabakh Autonomous", Language.EN, 200, 20));
  }

  @Test
  void noLineEndsInTheShortFirstWordOfASentence() {
    String text = "Woven here. In the early afternoons";
    assertEquals(
        "Woven here. In\u00a0the early afternoons", Typography.set(text, Language.EN, 320, 20));
    assertEquals(
        "Рисунок здесь. Это\u00a0не\u00a0фотография",
        Typography.set("Рисунок здесь. Это не фотография", Language.RU, 320, 20));
  }

  @Test
  void theShortFirstWordOfASentenceTakesNoLongWordDownWithIt() {
    String text = "тонкий колорит: так Государственный реестр характеризует губинские ковры";
    String wide = Typography.set(text, Language.RU, 600, 20);
    assertTrue(wide.contains("так\u00a0Государственный"), wide);
    String narrow = Typography.set(text, Language.RU, 300, 20);
    assertTrue(narrow.contains("так Государственный"), narrow);
  }

  @Test
  void aTextIsAsHighAsItsBlocksAndTheSpaceBetweenThem() {
    Prose one = Exhibits.prose("Wool.");
    Prose two = new Prose("", List.of(one.blocks().getFirst(), one.blocks().getFirst()));
    double single = new ProseText(one, Language.EN, 20, 1.5, 400).prefHeight(400);
    double twice = new ProseText(two, Language.EN, 20, 1.5, 400).prefHeight(400);
    assertEquals(2 * single + Math.round(0.72 * 20), twice, 0.01);
  }

  @Test
  void theNumbersOfALongListStandBesideItsWords() {
    Prose.Block words = Exhibits.prose("Wool.").blocks().getFirst();
    Prose.Items list =
        new Prose.Items(Prose.Items.Order.NUMBERS, Collections.nCopies(100, List.of(words)));
    List<Node> nodes =
        new ProseText(new Prose("", List.of(list)), Language.EN, 20, 1.5, 400)
            .getChildrenUnmodifiable();
    for (int i = 0; i < nodes.size(); i += 2) {
      Bounds number = nodes.get(i).getBoundsInParent();
      Bounds item = nodes.get(i + 1).getBoundsInParent();
      assertTrue(number.getMaxX() < item.getMinX(), i / 2 + 1 + ": " + number + " and " + item);
    }
  }

  @Test
  void listsAndQuotationsAreSetInFromTheSideTheirLinesBeginAt() {
    Prose.Block words = Exhibits.prose("Wool.").blocks().getFirst();
    Prose prose =
        new Prose(
            "",
            List.of(
                new Prose.Items(Prose.Items.Order.NUMBERS, List.of(List.of(words), List.of(words))),
                new Prose.Quotation(List.of(words))));
    ProseText text = new ProseText(prose, Language.EN, 20, 1.5, 400);
    List<Double> lefts =
        text.getChildrenUnmodifiable().stream()
            .map(n -> n.getBoundsInParent().getMinX())
            .map(x -> (double) Math.round(x))
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(0.0, 20.0, 25.0), lefts.stream().filter(x -> x != 1).toList());
  }

  @Test
  void aTextFromRightToLeftWithEmphasisIsAsHighAsItsLines() {
    List<Prose.Span> spans =
        List.of(
            new Prose.Span("يُغسل الصوف في ماء ", Prose.Emphasis.NONE),
            new Prose.Span("جارٍ بارد", Prose.Emphasis.BOLD),
            new Prose.Span(" حتى يبقى الخيط قويًّا", Prose.Emphasis.NONE));
    Prose prose = new Prose("", List.of(new Prose.Paragraph(spans)));
    double wide = new ProseText(prose, Exhibits.AR, 20, 1.5, 2000).prefHeight(2000);
    double narrow = new ProseText(prose, Exhibits.AR, 20, 1.5, 160).prefHeight(160);
    assertTrue(narrow >= 2 * wide, narrow + " against " + wide);
  }

  private static String narrow(String text) {
    return Typography.set(text, Language.RU, 200, 20);
  }
}
