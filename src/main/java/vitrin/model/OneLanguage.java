package vitrin.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes an exhibit in one language of an exhibit in several: what is not said in that language is
/// said as the order of its languages has it, so that nothing is blank.
final class OneLanguage {
  private final Language language;
  private final List<Language> fallback;

  private OneLanguage(Language language, List<Language> fallback) {
    this.language = language;
    this.fallback = fallback;
  }

  static Exhibit of(Exhibit all, Language language) {
    OneLanguage one = new OneLanguage(language, all.languages());
    return new Exhibit(
        all.id(),
        all.edition(),
        List.of(language),
        one.text(all.title()),
        all.summary().map(one::text),
        all.cover().map(one::picture),
        all.accent(),
        all.dates(),
        all.silences(),
        all.sources(),
        all.slides().stream().map(one::slide).toList());
  }

  private Slide slide(Slide slide) {
    return switch (slide) {
      case Slide.Photo s ->
          new Slide.Photo(
              picture(s.photo()), s.title().map(this::text), prose(s.text()), s.sources());
      case Slide.Text s -> new Slide.Text(s.title().map(this::text), prose(s.prose()), s.sources());
      case Slide.Book s ->
          new Slide.Book(
              text(s.name()),
              s.author(),
              s.year(),
              s.publisher(),
              s.language(),
              prose(s.text()),
              s.cover().map(this::picture),
              s.pages().stream().map(this::picture).toList(),
              s.sources());
      case Slide.Quote s ->
          new Slide.Quote(
              prose(s.prose()), text(s.attribution()), s.photo().map(this::picture), s.sources());
      case Slide.Figures s ->
          new Slide.Figures(
              s.items().stream().map(this::figure).toList(),
              s.title().map(this::text),
              prose(s.text()),
              s.sources());
      case Slide.Timeline s ->
          new Slide.Timeline(
              s.events().stream()
                  .map(e -> new Slide.Timeline.Event(e.date(), prose(e.text()), e.sources()))
                  .toList(),
              s.title().map(this::text),
              s.sources());
      case Slide.Chapter s ->
          new Slide.Chapter(
              text(s.name()), prose(s.text()), s.photo().map(this::picture), s.sources());
      case Slide.Silence s -> new Slide.Silence(text(s.name()), s.seconds());
    };
  }

  private Figure figure(Figure figure) {
    return new Figure(
        figure.as(),
        figure.value(),
        text(figure.label()),
        figure.parts().stream().map(p -> new Figure.Part(p.value(), text(p.label()))).toList(),
        figure.sources());
  }

  private Picture picture(Picture picture) {
    return new Picture(
        picture.file(), picture.alt().map(this::text), picture.credit().map(this::text));
  }

  private LocalizedText text(LocalizedText text) {
    return LocalizedText.of(language, text.resolve(language, fallback).value());
  }

  private Optional<LocalizedProse> prose(Optional<LocalizedProse> prose) {
    return prose.map(this::prose);
  }

  private LocalizedProse prose(LocalizedProse prose) {
    return new LocalizedProse(Map.of(language, prose.resolve(language, fallback).value()));
  }
}
