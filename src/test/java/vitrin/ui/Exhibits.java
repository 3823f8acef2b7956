package vitrin.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.model.Exhibit;
import vitrin.model.Figure;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Picture;
import vitrin.model.Prose;
import vitrin.model.Slide;
import vitrin.pack.SourceFolder;

/// Exhibits to draw.
final class Exhibits {
  static final Language AR = new Language("ar");

  private static final Exhibit SAMPLE =
      SourceFolder.read(
              Path.of(System.getProperty("project.basedir", "."), "exhibits/20-january-1990"))
          .exhibit()
          .orElseThrow();

  private Exhibits() {}

  /// The sample that is played when nothing else is given.
  static Exhibit sample() {
    return SAMPLE;
  }

  static Exhibit of(List<Language> languages, Slide... slides) {
    return new Exhibit(
        "test",
        1,
        languages,
        LocalizedText.of(languages.getFirst(), "Test"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(slides));
  }

  static Exhibit of(Slide... slides) {
    return of(List.of(Language.AZ, Language.RU, Language.EN), slides);
  }

  static LocalizedText words(String az, String ru, String en) {
    return new LocalizedText(map(az, ru, en));
  }

  static LocalizedProse prose(String az, String ru, String en) {
    Map<Language, Prose> all = new LinkedHashMap<>();
    map(az, ru, en).forEach((language, text) -> all.put(language, prose(text)));
    return new LocalizedProse(all);
  }

  static Prose prose(String text) {
    Prose.Span span = new Prose.Span(text, Prose.Emphasis.NONE);
    return new Prose(text, List.of(new Prose.Paragraph(List.of(span))));
  }

  private static Map<Language, String> map(String az, String ru, String en) {
    Map<Language, String> all = new LinkedHashMap<>();
    all.put(Language.AZ, az);
    all.put(Language.RU, ru);
    all.put(Language.EN, en);
    return all;
  }

  static Picture picture() {
    return new Picture(
        "photos/a.jpg",
        Optional.of(words("Dənizdə qayıq", "Лодка в море", "A boat at sea")),
        Optional.empty());
  }

  static Slide.Photo photo(LocalizedText title, LocalizedProse text) {
    return new Slide.Photo(picture(), Optional.of(title), Optional.of(text), List.of());
  }

  /// A slide that counts people, with parts of those sizes.
  static Slide.Figures people(long value, long... parts) {
    LocalizedText label = words("nəfər", "человек", "people");
    List<Figure.Part> all =
        java.util.Arrays.stream(parts).mapToObj(p -> new Figure.Part(p, label)).toList();
    Figure figure = new Figure(Figure.As.PEOPLE, value, label, all, List.of());
    return new Slide.Figures(List.of(figure), Optional.empty(), Optional.empty(), List.of());
  }
}
