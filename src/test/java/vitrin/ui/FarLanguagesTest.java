package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Figure;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.PartialDate;
import vitrin.model.Slide;

/// Arabic and Chinese: letters from right to left, and lines that break between any two signs.
@FxTest
class FarLanguagesTest {
  private static final Language ZH = new Language("zh");
  private static final List<Language> BOTH = List.of(Exhibits.AR, ZH);
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);

  private static LocalizedText words(String arabic, String chinese) {
    return new LocalizedText(Map.of(Exhibits.AR, arabic, ZH, chinese));
  }

  private static LocalizedProse prose(String arabic, String chinese) {
    return new LocalizedProse(
        Map.of(Exhibits.AR, Exhibits.prose(arabic), ZH, Exhibits.prose(chinese)));
  }

  private static Slide timeline() {
    return new Slide.Timeline(
        List.of(
            event("1899", "افتتاح أول مدرسة", "第一所学校开办"),
            event("1936-05-09", "معرض في باكو", "巴库的展览"),
            event("2010-11", "أُدرجت في قائمة اليونسكو", "被列入联合国教科文组织名录")),
        Optional.of(words("تواريخ", "年表")),
        List.of());
  }

  private static Slide.Timeline.Event event(String date, String arabic, String chinese) {
    return new Slide.Timeline.Event(
        PartialDate.parse(date).orElseThrow(), prose(arabic, chinese), List.of());
  }

  private static Slide figures() {
    Figure.Part part = new Figure.Part(63, words("طفلًا", "名儿童"));
    Figure figure =
        new Figure(Figure.As.PEOPLE, 613, words("نسّاجة", "名织工"), List.of(part), List.of());
    return new Slide.Figures(List.of(figure), Optional.empty(), Optional.empty(), List.of());
  }

  private static Text text(List<Text> all, String words) {
    return all.stream().filter(t -> t.getText().equals(words)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void theDatesOfALoopInArabicStandClearOfWhatHappened(Glass glass) {
    Exhibit exhibit = Exhibits.of(BOTH, timeline());
    List<Text> texts = Screens.texts(Screens.loop(exhibit, 0, new Plates(Map.of()), glass));
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Bounds both =
            Visiting.common(Screens.onScreen(texts.get(i)), Screens.onScreen(texts.get(j)));
        assertTrue(
            both.getWidth() < 1 || both.getHeight() < glass.em() / 2,
            texts.get(i).getText() + " on " + texts.get(j).getText());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void whatANumberCountsInArabicStandsAtItsLeft(Glass glass) {
    Visiting in = new Visiting(Exhibits.of(BOTH, figures()), glass).slide(0);
    List<Text> texts = Screens.texts(in.page);
    Text number = text(texts, "63");
    Text label = text(texts, "طفلًا");
    assertEquals(TextAlignment.RIGHT, label.getTextAlignment());
    double right = label.localToScene(0, 0).getX() + label.getWrappingWidth();
    assertEquals(glass.px(0.67), Screens.onScreen(number).getMinX() - right, 3);
  }

  @Test
  void aChineseTextBreaksBetweenItsSignsWithinItsColumn() {
    String sentence = "每一个结都是一个词，每一行都是一个句子，整张地毯就是一本永远写不完的书。";
    LocalizedProse text = prose("نص", sentence.repeat(8));
    Slide slide = new Slide.Text(Optional.empty(), text, List.of());
    Visiting in = new Visiting(Exhibits.of(BOTH, slide), GLASS).slide(0).in(ZH);
    TextFlow flow = Screens.find(in.page, TextFlow.class).getFirst();
    double signs = sentence.length() * 8 * 1.5 * GLASS.em();
    assertTrue(flow.getHeight() > 3 * GLASS.em(), "more than two lines");
    assertTrue(flow.getWidth() < signs && Screens.onScreen(flow).getMaxX() < GLASS.width());
  }

  @Test
  void chineseSentencesStandTogetherInTheLoopAsTheyWereWritten() {
    String written = "羊毛在流水中清洗。纱线用植物染色。";
    Slide slide = new Slide.Text(Optional.empty(), prose("نص", written), List.of());
    LoopPage page = Screens.loop(Exhibits.of(BOTH, slide), 0, new Plates(Map.of()), GLASS);
    assertTrue(Screens.words(page).contains(written), Screens.words(page).toString());
  }
}
