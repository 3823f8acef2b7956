package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;

/// What is seen of a visit where there is little room.
@FxTest
class SmallRoomTest {
  private static final Glass SMALLEST = Screens.glass(1920, 1080, 27);

  /// Of this slide a tall photo is stored.
  private static final int TALL = 2;

  @ParameterizedTest
  @CsvSource({"az", "ru", "en"})
  void aChapterOrABookShowsAtLeastSixLinesOfItsTextAtOnce(String tag) {
    assertSixLines(new Visiting(Exhibits.sample(), SMALLEST), tag, Reach.FULL, true);
  }

  @ParameterizedTest
  @CsvSource({"az", "ru", "en"})
  void alsoWhereAllLiesLowAChapterShowsMoreThanItsTitle(String tag) {
    Glass large = Screens.glass(1920, 1080, 43);
    assertSixLines(new Visiting(Exhibits.sample(), large), tag, Reach.LOW, false);
  }

  private static void assertSixLines(Visiting sample, String tag, Reach reach, boolean books) {
    for (int slide = 0; slide < sample.exhibit.slides().size(); slide++) {
      boolean asked =
          switch (sample.exhibit.slides().get(slide)) {
            case Slide.Chapter _ -> true;
            case Slide.Book _ -> books;
            case Slide.Photo _,
                Slide.Text _,
                Slide.Quote _,
                Slide.Figures _,
                Slide.Timeline _,
                Slide.Silence _ ->
                false;
          };
      if (asked) {
        sample.show(slide, new Language(tag), TextSize.NORMAL, reach);
        double line = sample.glass.px(1.125) * 1.5;
        for (ScrollArea area : Screens.find(sample.page, ScrollArea.class)) {
          assertTrue(area.high() >= 6 * line, slide + ": " + area.high() / line);
        }
      }
    }
  }

  @Test
  void aTitleThatHasRoomOnOneLineSomewhatSmallerTakesOne() {
    Visiting visiting =
        new Visiting(
            Exhibits.of(
                Exhibits.photo(
                    Exhibits.words("Xəzər sahilində", "Город у моря", "A city on the Caspian"),
                    Exhibits.prose("Söz.", "Слово.", "A word."))),
            SMALLEST);
    visiting.show(0, Language.EN, TextSize.NORMAL, Reach.FULL);
    Text title = starting(visiting, "A city");
    assertEquals(1, Words.lines(title.getText(), title.getFont(), title.getWrappingWidth()));
  }

  @Test
  void theCreditOfATallPhotoStaysAndTheWayToACloserLookLosesItsLabelInstead() {
    Visiting visiting =
        crediting(
            SMALLEST,
            Exhibits.words(
                "Vitrin proqramı toxuyub. Muzey eksponatı deyil.",
                "Соткано программой Vitrin. Не музейный предмет.",
                "Woven by a Vitrin program. Not a museum piece."));
    for (Language language : visiting.exhibit.languages()) {
      visiting.show(TALL, language, TextSize.NORMAL, Reach.FULL);
      String credit = starting(visiting, start(language)).getText();
      assertEquals(1, credit.chars().filter(c -> c == '\n').count(), credit);
      assertTrue(Screens.words(visiting.page).stream().noneMatch(closer(language)::equals));
      assertEquals(
          1,
          Screens.find(visiting.page, Cell.class).stream()
              .filter(cell -> closer(language).equals(cell.getAccessibleText()))
              .count());
    }
  }

  private static String start(Language language) {
    return switch (language.tag()) {
      case "az" -> "Vitrin";
      case "ru" -> "Соткано";
      default -> "Woven";
    };
  }

  private static String closer(Language language) {
    return Texts.of(language).get("closer.open");
  }

  @Test
  void besideATallPhotoOfALargeScreenATextIsSetAsThatOfATextSlide() {
    Visiting visiting =
        crediting(Screens.glass(1920, 1080, 43), Exhibits.words("Rəsm.", "Рисунок.", "Drawn."));
    visiting.show(TALL, Language.EN, TextSize.NORMAL, Reach.FULL);
    Text text = starting(visiting, "Shirvan");
    assertEquals(visiting.glass.px(1.5), text.getFont().getSize());
    double photo = Screens.find(visiting.page, ImageView.class).getFirst().getFitWidth();
    assertTrue(photo < visiting.glass.width() * 0.4, "a tall photo");
  }

  private static Visiting crediting(Glass glass, LocalizedText credit) {
    Picture picture = new Picture("photos/a.jpg", Optional.empty(), Optional.of(credit));
    Slide slide =
        new Slide.Photo(
            picture,
            Optional.of(Exhibits.words("Şirvan", "Ширван", "Quba")),
            Optional.of(Exhibits.prose("Şirvan sıxdır.", "Ширван плотен.", "Shirvan is dense.")),
            List.of());
    return new Visiting(Exhibits.of(slide, slide, slide), glass);
  }

  private static Text starting(Visiting visiting, String words) {
    return Screens.texts(visiting.page).stream()
        .filter(text -> text.getText().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + Screens.words(visiting.page)));
  }
}
