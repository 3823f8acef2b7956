package vitrin.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vitrin.model.ContentCheck.Problems;

/// The rules that stop packing and refuse a bundle.
final class ContentErrors implements ContentWalk.Visitor {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
  private static final Pattern FILE_PART = Pattern.compile("[^\\\\:*?\"<>|\\p{Cntrl}/]+");

  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_PROSE = 20_000;
  private static final int LONGEST_FILE = 200;
  private static final int LONGEST_URL = 2_000;
  private static final long GREATEST_VALUE = 999_999_999_999L;
  private static final int LAST_YEAR = 9_999;

  private final Exhibit exhibit;
  private final Problems problems;
  private final Set<String> sourceIds = new HashSet<>();

  private ContentErrors(Exhibit exhibit, Problems problems) {
    this.exhibit = exhibit;
    this.problems = problems;
  }

  static void collect(Exhibit exhibit, Problems problems) {
    ContentErrors errors = new ContentErrors(exhibit, problems);
    errors.identity();
    errors.silences();
    errors.allSources();
    errors.count("/slides", exhibit.slides(), 1, 200, "exhibit.slides-count");
    ContentWalk.over(exhibit, errors);
  }

  private void identity() {
    if (!ID.matcher(exhibit.id()).matches()) {
      problems.error("/id", "exhibit.id", exhibit.id());
    } else if (DEVICE.matcher(exhibit.id()).matches()) {
      problems.error("/id", "exhibit.id-reserved", exhibit.id());
    }
    if (exhibit.edition() < 1) {
      problems.error("/edition", "exhibit.edition", exhibit.edition());
    }
    count("/languages", exhibit.languages(), 1, 6, "exhibit.languages-count");
    Set<Language> languages = new HashSet<>();
    for (int i = 0; i < exhibit.languages().size(); i++) {
      Language language = exhibit.languages().get(i);
      if (!languages.add(language)) {
        problems.error("/languages/" + i, "exhibit.language-twice", language);
      }
    }
    if (!exhibit.languages().isEmpty()) {
      Language first = exhibit.languages().getFirst();
      if (exhibit.title().in(first).isEmpty()) {
        problems.error("/title", "exhibit.title-missing", first);
      }
    }
  }

  private void silences() {
    count("/silences", exhibit.silences(), 0, 100, "exhibit.silences-count");
    for (int i = 0; i < exhibit.silences().size(); i++) {
      seconds("/silences/" + i + "/seconds", exhibit.silences().get(i).seconds());
    }
  }

  private void allSources() {
    count("/sources", exhibit.sources(), 0, 500, "exhibit.sources-count");
    for (int i = 0; i < exhibit.sources().size(); i++) {
      Source source = exhibit.sources().get(i);
      String at = "/sources/" + i;
      if (!ID.matcher(source.id()).matches()) {
        problems.error(at + "/id", "source.id", source.id());
      } else if (!sourceIds.add(source.id())) {
        problems.error(at + "/id", "source.id-twice", source.id());
      }
      year(at + "/year", source.year());
      source.url().ifPresent(url -> url(at + "/url", url));
    }
  }

  @Override
  public void slide(String at, Slide slide) {
    switch (slide) {
      case Slide.Book book -> {
        year(at + "/year", book.year());
        count(at + "/pages", book.pages(), 0, 200, "book.pages-count");
      }
      case Slide.Figures figures ->
          count(at + "/items", figures.items(), 1, 6, "figures.items-count");
      case Slide.Timeline timeline ->
          count(at + "/events", timeline.events(), 1, 24, "timeline.events-count");
      case Slide.Silence silence -> seconds(at + "/seconds", silence.seconds());
      case Slide.Photo _, Slide.Text _, Slide.Quote _, Slide.Chapter _ -> {}
    }
  }

  @Override
  public void figure(String at, Figure figure) {
    boolean inRange = value(at + "/value", figure.value());
    count(at + "/parts", figure.parts(), 0, 12, "figures.parts-count");
    long sum = 0;
    for (int i = 0; i < figure.parts().size(); i++) {
      long part = figure.parts().get(i).value();
      inRange &= value(at + "/parts/" + i + "/value", part);
      sum += inRange ? part : 0;
    }
    if (inRange && sum > figure.value()) {
      problems.error(at + "/parts", "figures.parts-above-whole", sum, figure.value());
    }
  }

  @Override
  public void sources(String pointer, List<String> ids) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!sourceIds.contains(ids.get(i))) {
        problems.error(pointer + "/" + i, "source.unknown", ids.get(i));
      } else if (!named.add(ids.get(i))) {
        problems.error(pointer + "/" + i, "source.named-twice", ids.get(i));
      }
    }
  }

  @Override
  public void picture(String pointer, Picture picture) {
    if (!isPlainPath(picture.file())) {
      problems.error(pointer + "/file", "picture.path", picture.file());
    }
  }

  static boolean isPlainPath(String file) {
    if (file.length() > LONGEST_FILE) {
      return false;
    }
    for (String part : file.split("/", -1)) {
      if (!FILE_PART.matcher(part).matches() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void line(String pointer, LocalizedText line) {
    line.byLanguage().forEach((language, text) -> name(pointer + "/" + language, text));
  }

  @Override
  public void name(String pointer, String text) {
    if (text.isBlank()) {
      problems.error(pointer, "words.blank");
    } else if (text.length() > LONGEST_LINE) {
      problems.error(pointer, "words.too-long", text.length(), LONGEST_LINE);
    } else if (text.codePoints().anyMatch(Character::isISOControl)
        || Characters.firstForbidden(text).isPresent()) {
      problems.error(pointer, "words.character");
    }
  }

  @Override
  public void prose(String pointer, LocalizedProse prose) {
    prose
        .byLanguage()
        .forEach((language, text) -> {
          if (text.markdown().length() > LONGEST_PROSE) {
            problems.error(
                pointer + "/" + language,
                "words.too-long",
                text.markdown().length(),
                LONGEST_PROSE);
          }
        });
  }

  private void count(String pointer, Collection<?> all, int least, int most, String key) {
    if (all.size() < least || all.size() > most) {
      problems.error(pointer, key, all.size(), least, most);
    }
  }

  private void seconds(String pointer, int seconds) {
    if (seconds < 1 || seconds > 600) {
      problems.error(pointer, "silence.seconds", seconds);
    }
  }

  private boolean value(String pointer, long value) {
    boolean inRange = value >= 0 && value <= GREATEST_VALUE;
    if (!inRange) {
      problems.error(pointer, "figures.value", value, GREATEST_VALUE);
    }
    return inRange;
  }

  private void year(String pointer, OptionalInt year) {
    if (year.isPresent() && (year.getAsInt() < 1 || year.getAsInt() > LAST_YEAR)) {
      problems.error(pointer, "year.impossible", year.getAsInt());
    }
  }

  private void url(String pointer, String url) {
    Optional<URI> uri = parse(url);
    boolean web =
        url.length() <= LONGEST_URL
            && uri.map(URI::getScheme)
                .filter(s -> s.equalsIgnoreCase("http") || s.equalsIgnoreCase("https"))
                .isPresent()
            && uri.map(URI::getRawAuthority).filter(a -> !a.isEmpty()).isPresent();
    if (!web) {
      problems.error(pointer, "source.url", url);
    }
  }

  private static Optional<URI> parse(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
