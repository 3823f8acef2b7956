package vitrin.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vitrin.model.Figure;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.PartialDate;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// Reads one slide of any kind.
final class SlideReader {

  /// Stands for a value that is missing; no part can be above it.
  private static final long UNKNOWN_WHOLE = 999_999_999_999L;

  private final WordsReader words;

  SlideReader(WordsReader words) {
    this.words = words;
  }

  /// The slide, or, with a fault, something in its place.
  Slide read(JsonValue value, Faults faults) {
    if (!(value instanceof JsonValue.Obj object)) {
      faults.broken(value.pointer(), "json.expected-object");
      return standIn();
    }
    Fields fields = new Fields(object, faults);
    Optional<Slide.Kind> kind =
        fields
            .required("kind")
            .flatMap(k -> fields.parsed(k, "slide.kind-unknown", SlideReader::kind));
    if (kind.isEmpty()) {
      faults.hide(value.pointer());
      return standIn();
    }
    Slide slide =
        switch (kind.get()) {
          case PHOTO -> photo(fields);
          case TEXT -> text(fields);
          case BOOK -> book(fields);
          case QUOTE -> quote(fields);
          case FIGURES -> figures(fields);
          case TIMELINE -> timeline(fields);
          case CHAPTER -> chapter(fields);
          case SILENCE -> silence(fields);
        };
    fields.refuseOthers();
    return slide;
  }

  private static Optional<Slide.Kind> kind(String id) {
    for (Slide.Kind kind : Slide.Kind.values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Slide standIn() {
    return new Slide.Silence(words.standIn(), 1);
  }

  private Slide photo(Fields fields) {
    Picture photo = words.requiredPicture(fields, "photo");
    Optional<LocalizedText> title = words.optionalWords(fields, "title");
    Optional<LocalizedProse> text = words.optionalProse(fields, "text");
    return new Slide.Photo(photo, title, text, words.sources(fields));
  }

  private Slide text(Fields fields) {
    Optional<LocalizedText> title = words.optionalWords(fields, "title");
    LocalizedProse text = words.requiredProse(fields, "text");
    return new Slide.Text(title, text, words.sources(fields));
  }

  private Slide book(Fields fields) {
    return new Slide.Book(
        words.requiredWords(fields, "title"),
        fields.optional("author").flatMap(fields::text),
        fields.optionalNumber("year"),
        fields.optional("publisher").flatMap(fields::text),
        fields
            .optional("language")
            .flatMap(tag -> fields.parsed(tag, "language.unknown", WordsReader::language)),
        words.optionalProse(fields, "text"),
        words.optionalPicture(fields, "cover"),
        words.pictures(fields, "pages"),
        words.sources(fields));
  }

  private Slide quote(Fields fields) {
    return new Slide.Quote(
        words.requiredProse(fields, "text"),
        words.requiredWords(fields, "attribution"),
        words.optionalPicture(fields, "photo"),
        words.sources(fields));
  }

  private Slide figures(Fields fields) {
    List<Figure> items =
        fields
            .list(fields.required("items"), item -> fields.object(item).map(this::figure))
            .stream()
            .map(item -> item.orElseGet(this::standInFigure))
            .toList();
    return new Slide.Figures(
        items,
        words.optionalWords(fields, "title"),
        words.optionalProse(fields, "text"),
        words.sources(fields));
  }

  private Figure standInFigure() {
    return new Figure(Figure.As.NUMBER, 0, words.standIn(), List.of(), List.of());
  }

  private Figure figure(Fields fields) {
    Figure figure =
        new Figure(
            fields
                .optional("as")
                .flatMap(as -> fields.parsed(as, "figures.as-unknown", SlideReader::as))
                .orElse(Figure.As.NUMBER),
            fields.required("value").flatMap(fields::number).orElse(UNKNOWN_WHOLE),
            words.requiredWords(fields, "label"),
            fields.list(fields.optional("parts"), part -> part(fields, part)),
            words.sources(fields));
    fields.refuseOthers();
    return figure;
  }

  private Figure.Part part(Fields around, JsonValue value) {
    Optional<Fields> object = around.object(value);
    if (object.isEmpty()) {
      return new Figure.Part(0, words.standIn());
    }
    Fields fields = object.get();
    Figure.Part part =
        new Figure.Part(
            fields.required("value").flatMap(fields::number).orElse(0L),
            words.requiredWords(fields, "label"));
    fields.refuseOthers();
    return part;
  }

  private static Optional<Figure.As> as(String id) {
    for (Figure.As as : Figure.As.values()) {
      if (as.name().toLowerCase(Locale.ROOT).equals(id)) {
        return Optional.of(as);
      }
    }
    return Optional.empty();
  }

  private Slide timeline(Fields fields) {
    List<Slide.Timeline.Event> events =
        fields.list(fields.required("events"), event -> event(fields, event));
    return new Slide.Timeline(events, words.optionalWords(fields, "title"), words.sources(fields));
  }

  private Slide.Timeline.Event event(Fields around, JsonValue value) {
    PartialDate unknown = PartialDate.parse("0001").orElseThrow();
    Optional<Fields> object = around.object(value);
    if (object.isEmpty()) {
      return new Slide.Timeline.Event(unknown, words.standInProse(), List.of());
    }
    Fields fields = object.get();
    Slide.Timeline.Event event =
        new Slide.Timeline.Event(
            fields
                .required("date")
                .flatMap(date -> fields.parsed(date, "date.impossible", PartialDate::parse))
                .orElse(unknown),
            words.requiredProse(fields, "text"),
            words.sources(fields));
    fields.refuseOthers();
    return event;
  }

  private Slide chapter(Fields fields) {
    return new Slide.Chapter(
        words.requiredWords(fields, "title"),
        words.optionalProse(fields, "text"),
        words.optionalPicture(fields, "photo"),
        words.sources(fields));
  }

  private Slide silence(Fields fields) {
    return new Slide.Silence(
        words.requiredWords(fields, "title"),
        fields.required("seconds").flatMap(fields::smallNumber).orElse(1));
  }
}
