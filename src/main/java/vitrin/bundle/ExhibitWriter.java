package vitrin.bundle;

import java.sql.SQLException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vitrin.model.Accent;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Figure;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.model.Source;

/// Writes an exhibit into the rows that [ExhibitReader] reads.
final class ExhibitWriter {

  static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
  static final DateTimeFormatter HOUR_MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Inserts inserts;
  private long texts;

  private ExhibitWriter(Inserts inserts) {
    this.inserts = inserts;
  }

  static void write(Inserts inserts, Exhibit exhibit) throws SQLException {
    ExhibitWriter writer = new ExhibitWriter(inserts);
    writer.exhibit(exhibit);
    for (Language language : exhibit.languages()) {
      inserts.into("language").row(language.tag());
    }
    for (Source source : exhibit.sources()) {
      writer.source(source);
    }
    for (HeldSilence silence : exhibit.silences()) {
      writer.silence(silence);
    }
    for (Slide slide : exhibit.slides()) {
      writer.slide(slide);
    }
  }

  private void exhibit(Exhibit exhibit) throws SQLException {
    Dates dates = exhibit.dates().orElse(null);
    String first =
        switch (dates) {
          case null -> null;
          case Dates.EveryYear yearly -> monthDay(yearly.from());
          case Dates.Once once -> once.from().toString();
        };
    String last =
        switch (dates) {
          case null -> null;
          case Dates.EveryYear yearly -> monthDay(yearly.to());
          case Dates.Once once -> once.to().toString();
        };
    inserts
        .into("exhibit")
        .row(
            exhibit.id(),
            exhibit.edition(),
            plain(exhibit.title()),
            plain(exhibit.summary()),
            shown(exhibit.cover()),
            exhibit.accent().map(Accent::id).orElse(null),
            first,
            last);
  }

  private static String monthDay(MonthDay day) {
    return MONTH_DAY.format(day);
  }

  private void source(Source source) throws SQLException {
    inserts
        .into("source")
        .row(
            source.id(),
            source.title(),
            source.author().orElse(null),
            number(source.year()),
            source.publisher().orElse(null),
            source.url().orElse(null));
  }

  private void silence(HeldSilence silence) throws SQLException {
    inserts
        .into("silence")
        .row(
            monthDay(silence.date()),
            HOUR_MINUTE.format(silence.time()),
            silence.seconds(),
            plain(silence.title()));
  }

  private void slide(Slide slide) throws SQLException {
    Long title = plain(slide.title());
    Long text = prose(slide.text());
    SlideRow row = new SlideRow(slide.kind(), title, text);
    long id =
        switch (slide) {
          case Slide.Photo photo -> row.insert(null, shown(photo.photo()), null, null);
          case Slide.Text _, Slide.Figures _, Slide.Timeline _ ->
              row.insert(null, null, null, null);
          case Slide.Book book -> row.insert(null, shown(book.cover()), book, null);
          case Slide.Quote quote ->
              row.insert(plain(quote.attribution()), shown(quote.photo()), null, null);
          case Slide.Chapter chapter -> row.insert(null, shown(chapter.photo()), null, null);
          case Slide.Silence silence -> row.insert(null, null, null, silence.seconds());
        };
    cite(id, null, null, slide.sources());
    switch (slide) {
      case Slide.Book book -> {
        for (Picture page : book.pages()) {
          inserts.into("page").row(id, shown(page));
        }
      }
      case Slide.Figures figures -> {
        for (Figure figure : figures.items()) {
          figure(id, figure);
        }
      }
      case Slide.Timeline timeline -> {
        for (Slide.Timeline.Event event : timeline.events()) {
          long place = inserts.into("event").row(id, event.date().toString(), prose(event.text()));
          cite(null, null, place, event.sources());
        }
      }
      case Slide.Photo _, Slide.Text _, Slide.Quote _, Slide.Chapter _, Slide.Silence _ -> {}
    }
  }

  /// The columns that every kind of slide has, waiting for the others.
  private final class SlideRow {
    private final Slide.Kind kind;
    private final Long title;
    private final Long text;

    SlideRow(Slide.Kind kind, Long title, Long text) {
      this.kind = kind;
      this.title = title;
      this.text = text;
    }

    long insert(Long attribution, Long picture, Slide.Book book, Integer seconds)
        throws SQLException {
      return inserts
          .into("slide")
          .row(
              kind.id(),
              title,
              text,
              attribution,
              picture,
              book == null ? null : book.author().orElse(null),
              book == null ? null : number(book.year()),
              book == null ? null : book.publisher().orElse(null),
              book == null ? null : book.language().map(Language::tag).orElse(null),
              seconds);
    }
  }

  private void figure(long slide, Figure figure) throws SQLException {
    long id =
        inserts.into("figure").row(slide, figure.as().id(), figure.value(), plain(figure.label()));
    for (Figure.Part part : figure.parts()) {
      inserts.into("part").row(id, part.value(), plain(part.label()));
    }
    cite(null, id, null, figure.sources());
  }

  private void cite(Long slide, Long figure, Long event, List<String> sources) throws SQLException {
    for (String source : sources) {
      inserts.into("citation").row(slide, figure, event, source);
    }
  }

  private Long shown(Optional<Picture> picture) throws SQLException {
    return picture.isPresent() ? shown(picture.get()) : null;
  }

  private Long shown(Picture picture) throws SQLException {
    return inserts.into("shown").row(picture.file(), plain(picture.alt()), plain(picture.credit()));
  }

  private Long plain(Optional<LocalizedText> text) throws SQLException {
    return text.isPresent() ? plain(text.get()) : null;
  }

  private Long plain(LocalizedText text) throws SQLException {
    long id = ++texts;
    for (Map.Entry<Language, String> said : text.byLanguage().entrySet()) {
      inserts.into("words").row(id, said.getKey().tag(), said.getValue());
    }
    return id;
  }

  private Long prose(Optional<LocalizedProse> text) throws SQLException {
    return text.isPresent() ? prose(text.get()) : null;
  }

  private Long prose(LocalizedProse text) throws SQLException {
    long id = ++texts;
    for (var said : text.byLanguage().entrySet()) {
      inserts.into("words").row(id, said.getKey().tag(), said.getValue().markdown());
    }
    return id;
  }

  private static Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
