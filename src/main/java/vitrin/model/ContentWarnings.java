package vitrin.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vitrin.model.ContentCheck.Problems;

/// What an editor should look at and may leave: gaps in the words, and pictures that will not look
/// well.
final class ContentWarnings implements ContentWalk.Visitor {
  private static final int LEAD_WORDS = 45;
  private static final int TITLE_CHARACTERS = 100;

  /// A photo is drawn at most a quarter larger than its pixels; one that would need more to reach
  /// two sides of this screen stands small on any.
  private static final PixelSize SMALLEST_SCREEN = new PixelSize(1280, 720);

  private static final double MOST_ENLARGED = 1.25;

  private final Exhibit exhibit;
  private final Map<String, PixelSize> pictures;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();

  private ContentWarnings(Exhibit exhibit, Map<String, PixelSize> pictures, Problems problems) {
    this.exhibit = exhibit;
    this.pictures = pictures;
    this.problems = problems;
  }

  static void collect(Exhibit exhibit, Map<String, PixelSize> pictures, Problems problems) {
    ContentWalk.over(exhibit, new ContentWarnings(exhibit, pictures, problems));
  }

  @Override
  public void title(String pointer, LocalizedText title) {
    line(pointer, title);
    title
        .byLanguage()
        .forEach((language, text) -> {
          int length = text.codePointCount(0, text.length());
          if (length > TITLE_CHARACTERS) {
            problems.warning(
                pointer + "/" + language, "words.title-long", length, TITLE_CHARACTERS);
          }
        });
  }

  @Override
  public void line(String pointer, LocalizedText line) {
    translations(pointer, line);
  }

  @Override
  public void prose(String pointer, LocalizedProse prose) {
    translations(pointer, prose);
    if (!pointer.contains("/events/")) {
      prose.byLanguage().forEach((language, text) -> lead(pointer + "/" + language, text));
    }
  }

  private void lead(String pointer, Prose text) {
    int words = Prose.words(text.lead().plain());
    if (words > LEAD_WORDS) {
      problems.warning(pointer, "words.lead-long", words, LEAD_WORDS);
    }
  }

  private void translations(String pointer, Localized<?> words) {
    for (Language language : exhibit.languages()) {
      if (words.in(language).isEmpty()) {
        problems.warning(pointer, "words.not-translated", language);
      }
    }
    for (Language language : words.byLanguage().keySet()) {
      if (!exhibit.languages().contains(language)) {
        problems.warning(pointer + "/" + language, "words.language-not-listed", language);
      }
    }
  }

  @Override
  public void picture(String pointer, Picture picture) {
    if (picture.alt().isEmpty()) {
      problems.warning(pointer, "picture.no-alt", picture.file());
    }
    if (picture.credit().isEmpty()) {
      problems.warning(pointer, "picture.no-credit", picture.file());
    }
    if (pointer.startsWith("/slides/") && !seen.add(picture.file())) {
      problems.warning(pointer + "/file", "picture.used-twice", picture.file());
    }
  }

  @Override
  public void slide(String at, Slide slide) {
    if (slide instanceof Slide.Photo photo) {
      PixelSize size = pictures.get(photo.photo().file());
      if (size != null && isSmall(size)) {
        problems.warning(
            at + "/photo/file", "picture.small", photo.photo().file(), size.width(), size.height());
      }
    }
  }

  private static boolean isSmall(PixelSize size) {
    return size.width() * MOST_ENLARGED < SMALLEST_SCREEN.width()
        && size.height() * MOST_ENLARGED < SMALLEST_SCREEN.height();
  }
}
