package vitrin.slideshow;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Localized;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Prose;
import vitrin.model.Slide;

/// How long things stay. Silent reading of non-fiction runs at 238 words a minute in English
/// (Brysbaert 2019); a hall of foreign visitors is planned at 150, and looking comes on top.
final class Pacing {
  private static final int WORDS_PER_MINUTE = 150;
  private static final Duration LOOKING = Duration.ofSeconds(5);
  private static final Duration SHORTEST = Duration.ofSeconds(8);
  private static final Duration LONGEST = Duration.ofSeconds(40);

  /// A visitor is asked after this long at the earliest (PRACTICE of museums: 60 s on menus).
  private static final Duration IDLE = Duration.ofSeconds(60);

  /// Languages that stand on the board at a time.
  private static final int ON_A_BOARD = 3;

  private Pacing() {}

  /// How long a slide of the loop stays: looking, and reading what the board says in its slowest
  /// language, within bounds; once for each board, where there are more languages than stand on
  /// one. A silence keeps its own seconds.
  static Duration inLoop(Exhibit exhibit, int slide) {
    Slide shown = exhibit.shown(slide);
    if (shown instanceof Slide.Silence silence) {
      return Duration.ofSeconds(silence.seconds());
    }
    int words =
        exhibit.languages().stream()
            .mapToInt(language -> onBoard(shown, exhibit, language))
            .max()
            .orElse(0);
    Duration stay = LOOKING.plus(reading(words));
    Duration bounded =
        stay.compareTo(SHORTEST) < 0 ? SHORTEST : stay.compareTo(LONGEST) > 0 ? LONGEST : stay;
    return bounded.multipliedBy(boards(exhibit));
  }

  private static int boards(Exhibit exhibit) {
    return (exhibit.languages().size() + ON_A_BOARD - 1) / ON_A_BOARD;
  }

  /// How long a visitor may read a page without touching anything.
  static Duration untilAsked(Exhibit exhibit, int slide, Language language) {
    Slide open = exhibit.slides().get(slide);
    Duration reading =
        switch (open) {
          case Slide.Silence silence -> Duration.ofSeconds(silence.seconds());
          case Slide.Photo _, Slide.Text _, Slide.Book _, Slide.Quote _, Slide.Chapter _ ->
              reading(
                  words(open.title(), exhibit, language) + allOf(open.text(), exhibit, language));
          case Slide.Figures _, Slide.Timeline _ ->
              reading(onBoard(open, exhibit, language) + allOf(open.text(), exhibit, language));
        };
    Duration patient = reading.multipliedBy(3).dividedBy(2);
    return patient.compareTo(IDLE) > 0 ? patient : IDLE;
  }

  private static Duration reading(int words) {
    return Duration.ofMillis(words * 60_000L / WORDS_PER_MINUTE);
  }

  private static int onBoard(Slide slide, Exhibit exhibit, Language language) {
    int title = words(slide.title(), exhibit, language);
    return title
        + switch (slide) {
          case Slide.Photo photo -> lead(photo.text(), exhibit, language);
          case Slide.Text text -> lead(text.text(), exhibit, language);
          case Slide.Book book ->
              lead(book.text(), exhibit, language) + book.author().map(Prose::words).orElse(0);
          case Slide.Quote quote ->
              allOf(quote.text(), exhibit, language)
                  + words(Optional.of(quote.attribution()), exhibit, language);
          case Slide.Figures figures ->
              figures.items().stream()
                  .flatMap(item ->
                      Stream.concat(
                          Stream.of(item.label()), item.parts().stream().map(part -> part.label())))
                  .mapToInt(label -> 1 + words(Optional.of(label), exhibit, language))
                  .sum();
          case Slide.Timeline timeline ->
              timeline.events().stream()
                  .mapToInt(event -> 1 + allOf(Optional.of(event.text()), exhibit, language))
                  .sum();
          case Slide.Chapter _, Slide.Silence _ -> 0;
        };
  }

  private static int words(Optional<LocalizedText> text, Exhibit exhibit, Language language) {
    return said(text, exhibit, language).map(Prose::words).orElse(0);
  }

  private static int lead(Optional<LocalizedProse> text, Exhibit exhibit, Language language) {
    return said(text, exhibit, language).map(p -> Prose.words(p.lead().plain())).orElse(0);
  }

  private static int allOf(Optional<LocalizedProse> text, Exhibit exhibit, Language language) {
    return said(text, exhibit, language).map(p -> Prose.words(p.plain())).orElse(0);
  }

  private static <T, L extends Localized<T>> Optional<T> said(
      Optional<L> localized, Exhibit exhibit, Language language) {
    return localized.map(l -> l.resolve(language, exhibit.languages()).value());
  }
}
