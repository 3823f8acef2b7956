package vitrin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vitrin.bundle.TestExhibits;

class ChangesTest {
  private static final Exhibit BEFORE = TestExhibits.everything();
  private static final UnaryOperator<String> BY_NAME = UnaryOperator.identity();

  private static List<Change> after(List<Slide> slides) {
    return between(BEFORE, with(BEFORE, slides));
  }

  private static List<Change> between(Exhibit one, Exhibit other) {
    return Changes.between(new Changes.Side(one, BY_NAME), new Changes.Side(other, BY_NAME));
  }

  private static Exhibit with(Exhibit e, List<Slide> slides) {
    return new Exhibit(
        e.id(),
        e.edition() + 1,
        e.languages(),
        e.title(),
        e.summary(),
        e.cover(),
        e.accent(),
        e.dates(),
        e.silences(),
        e.sources(),
        slides);
  }

  private static List<Slide> slides() {
    return new ArrayList<>(BEFORE.slides());
  }

  private static Slide photo(String file, String az, String ru) {
    return new Slide.Photo(
        new Picture(file, Optional.empty(), Optional.empty()),
        Optional.of(new LocalizedText(Map.of(Language.AZ, az, Language.RU, ru))),
        Optional.empty(),
        List.of());
  }

  @Test
  void anotherNumberAloneIsNoChange() {
    assertEquals(List.of(), after(slides()));
  }

  @Nested
  class Slides {
    @Test
    void aSlideThatCameIsAddedWhereItStands() {
      List<Slide> slides = slides();
      slides.add(2, photo("photos/new.jpg", "Təzə", "Новый"));
      assertEquals(List.of(new Change.Added(2)), after(slides));
    }

    @Test
    void aSlideThatWentIsRemoved() {
      List<Slide> slides = slides();
      slides.remove(1);
      assertEquals(List.of(new Change.Removed(1)), after(slides));
    }

    @Test
    void aSlideThatStandsElsewhereIsMovedAndNeitherAddedNorRemoved() {
      List<Slide> slides = slides();
      slides.add(slides.removeFirst());
      assertEquals(List.of(new Change.Moved(0, slides.size() - 1)), after(slides));
    }

    @Test
    void aWordInOneLanguageIsAChangeInThatLanguageAlone() {
      List<Change> changes =
          between(
              with(BEFORE, List.of(photo("a.jpg", "Bir", "Один"), photo("b.jpg", "İki", "Два"))),
              with(BEFORE, List.of(photo("a.jpg", "Bir", "Раз"), photo("b.jpg", "İki", "Два"))));
      assertEquals(List.of(new Change.Edited(0, 0, Set.of(Language.RU), Set.of())), changes);
    }

    @Test
    void otherPixelsUnderTheSameNameAreAChangeOfThePicture() {
      Exhibit exhibit = with(BEFORE, List.of(photo("a.jpg", "Bir", "Один")));
      assertEquals(
          List.of(new Change.Edited(0, 0, Set.of(), Set.of(Change.Part.PICTURES))),
          Changes.between(
              new Changes.Side(exhibit, BY_NAME),
              new Changes.Side(exhibit, f -> f.replace("a.jpg", "new pixels"))));
    }

    @Test
    void theSamePixelsUnderAnotherNameAreNoChange() {
      assertEquals(
          List.of(),
          Changes.between(
              new Changes.Side(with(BEFORE, List.of(photo("a.jpg", "Bir", "Один"))), _ -> "1"),
              new Changes.Side(with(BEFORE, List.of(photo("b.jpg", "Bir", "Один"))), _ -> "1")));
    }

    @Test
    void aNumberOfAFigureIsAChangeOfFacts() {
      List<Slide> one = List.of(figures(613));
      List<Slide> other = List.of(figures(614));
      assertEquals(
          List.of(new Change.Edited(0, 0, Set.of(), Set.of(Change.Part.FACTS))),
          between(with(BEFORE, one), with(BEFORE, other)));
    }

    @Test
    void slidesThatShareNothingAreOneRemovedAndOneAdded() {
      assertEquals(
          Set.of(new Change.Removed(0), new Change.Added(0)),
          Set.copyOf(
              between(
                  with(BEFORE, List.of(photo("a.jpg", "Bir", "Один"))),
                  with(BEFORE, List.of(photo("b.jpg", "İki", "Два"))))));
    }

    @Test
    void twoHundredSlidesTurnedRoundAreAllAccountedFor() {
      List<Slide> many = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        many.add(photo(i + ".jpg", "Şəkil " + i, "Снимок " + i));
      }
      List<Slide> turned = new ArrayList<>(many);
      Collections.reverse(turned);
      List<Change> changes = between(with(BEFORE, many), with(BEFORE, turned));
      assertEquals(List.of(), changes.stream().filter(Change.Added.class::isInstance).toList());
    }

    private static Slide figures(long value) {
      return new Slide.Figures(
          List.of(
              new Figure(
                  Figure.As.PEOPLE,
                  value,
                  LocalizedText.of(Language.AZ, "nəfər"),
                  List.of(),
                  List.of())),
          Optional.of(LocalizedText.of(Language.AZ, "Rəqəmlər")),
          Optional.empty(),
          List.of());
    }
  }

  @Nested
  class TheWhole {
    @Test
    void otherDatesAreToldAsTheyWereAndAsTheyAre() {
      Optional<Dates> once =
          Optional.of(new Dates.Once(LocalDate.of(2027, 1, 16), LocalDate.of(2027, 1, 24)));
      assertEquals(
          List.of(new Change.Due(BEFORE.dates(), once)),
          between(BEFORE, exhibit(BEFORE.title(), once, BEFORE.cover())));
    }

    @Test
    void aTitleIsToldWithItsLanguages() {
      LocalizedText title =
          new LocalizedText(
              Map.of(
                  Language.AZ,
                  "Başqa",
                  Language.RU,
                  BEFORE.title().byLanguage().get(Language.RU),
                  Language.EN,
                  BEFORE.title().byLanguage().get(Language.EN)));
      assertEquals(
          List.of(new Change.Name(Set.of(Language.AZ))),
          between(BEFORE, exhibit(title, BEFORE.dates(), BEFORE.cover())));
    }

    @Test
    void aCoverThatIsGoneIsAChange() {
      assertEquals(
          List.of(new Change.Whole(Change.Aspect.COVER)),
          between(BEFORE, exhibit(BEFORE.title(), BEFORE.dates(), Optional.empty())));
    }

    private static Exhibit exhibit(
        LocalizedText title, Optional<Dates> dates, Optional<Picture> cover) {
      return new Exhibit(
          BEFORE.id(),
          BEFORE.edition(),
          BEFORE.languages(),
          title,
          BEFORE.summary(),
          cover,
          BEFORE.accent(),
          dates,
          BEFORE.silences(),
          BEFORE.sources(),
          BEFORE.slides());
    }
  }
}
