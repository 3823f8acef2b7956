package vitrin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The rules themselves, without a file; the table of broken exhibits is the packing room's.
class ContentCheckTest {

  /// Half an em for every character.
  private static final TextMeasure HALF = (text, _) -> text.length() / 2.0;

  private static LocalizedText words(String text) {
    return LocalizedText.of(Language.AZ, text);
  }

  private static LocalizedProse prose(String text) {
    var paragraph = new Prose.Paragraph(List.of(new Prose.Span(text, Prose.Emphasis.NONE)));
    return new LocalizedProse(Map.of(Language.AZ, new Prose(text, List.of(paragraph))));
  }

  private static Exhibit exhibit(Slide... slides) {
    return new Exhibit(
        "x",
        1,
        List.of(Language.AZ),
        words("Sərgi"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(slides));
  }

  private static Slide.Photo photo(String file, String text) {
    Picture picture = new Picture(file, Optional.of(words("a")), Optional.of(words("b")));
    return new Slide.Photo(picture, Optional.empty(), Optional.of(prose(text)), List.of());
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(p -> p.key() + " " + p.pointer()).toList();
  }

  @Test
  void anExhibitMayBeShownWithAllItsWarnings() {
    Picture bare = new Picture("a.jpg", Optional.empty(), Optional.empty());
    Exhibit exhibit = exhibit(new Slide.Photo(bare, Optional.empty(), Optional.empty(), List.of()));

    assertEquals(List.of(), ContentCheck.errors(exhibit));
    assertEquals(
        List.of("picture.no-alt /slides/0/photo", "picture.no-credit /slides/0/photo"),
        told(ContentCheck.check(exhibit, Map.of(), HALF)));
  }

  @Test
  void noSlideAtAllAndTooManyAreErrors() {
    Slide[] many = new Slide[201];
    Arrays.fill(many, new Slide.Chapter(words("a"), Optional.empty(), Optional.empty(), List.of()));

    assertEquals(List.of("exhibit.slides-count /slides"), told(ContentCheck.errors(exhibit())));
    assertEquals(List.of("exhibit.slides-count /slides"), told(ContentCheck.errors(exhibit(many))));
  }

  @Test
  void partsThatOverflowTheirSumAreRefusedAndNotAdded() {
    List<Figure.Part> parts =
        LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE, 2)
            .mapToObj(value -> new Figure.Part(value, words("p")))
            .toList();
    Figure figure = new Figure(Figure.As.NUMBER, 5, words("f"), parts, List.of());
    Exhibit exhibit =
        exhibit(new Slide.Figures(List.of(figure), Optional.empty(), Optional.empty(), List.of()));

    assertEquals(
        List.of(
            "figures.value /slides/0/items/0/parts/0/value",
            "figures.value /slides/0/items/0/parts/1/value"),
        told(ContentCheck.errors(exhibit)));
  }

  @Test
  void aPhotoIsSmallWhereTheSmallestScreenWouldHaveToEnlargeItByOverAQuarter() {
    Exhibit exhibit = exhibit(photo("a.jpg", "Söz."));

    assertEquals(
        List.of("picture.small /slides/0/photo/file"),
        told(ContentCheck.check(exhibit, Map.of("a.jpg", new PixelSize(1000, 570)), HALF)));
    assertEquals(
        List.of(),
        told(ContentCheck.check(exhibit, Map.of("a.jpg", new PixelSize(1024, 570)), HALF)));
  }

  @Test
  void aFirstSentenceTooLongForTheSmallestScreenIsToldAndALaterOneIsNot() {
    String longSentence = "Söz" + " söz".repeat(400) + ".";
    Map<String, PixelSize> wide = Map.of("a.jpg", new PixelSize(1920, 1080));

    List<String> first =
        told(ContentCheck.check(exhibit(photo("a.jpg", longSentence)), wide, HALF));
    List<String> second =
        told(ContentCheck.check(exhibit(photo("a.jpg", "Bir söz. " + longSentence)), wide, HALF));

    assertEquals(
        List.of("words.lead-long /slides/0/text/az", "words.text-long /slides/0/text/az"), first);
    assertEquals(List.of("words.lead-long /slides/0/text/az"), second);
  }

  @Test
  void picturesAreFoundWhereTheyAreFirstNamed() {
    assertEquals(
        Map.of("a.jpg", "/slides/0/photo/file", "b.jpg", "/slides/2/photo/file"),
        ContentCheck.picturePointers(
            exhibit(photo("a.jpg", "x"), photo("a.jpg", "x"), photo("b.jpg", "x"))));
  }
}
