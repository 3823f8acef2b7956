package vitrin.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import vitrin.model.Accent;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.model.Source;

/// Reads `exhibit.json` as a whole. Every structural fault is collected; the exhibit that comes out
/// has a stand-in for whatever could not be read, so that the rules across fields can be asked
/// about the rest.
final class ExhibitReader {
  private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

  private static final Source STAND_IN_SOURCE =
      new Source(
          "x", "–", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

  private final Faults faults;

  private ExhibitReader(Faults faults) {
    this.faults = faults;
  }

  /// The exhibit with its stand-ins; absent, with a fault, if the value is no object.
  static Optional<Exhibit> read(JsonValue root, Faults faults) {
    if (root instanceof JsonValue.Obj object) {
      return Optional.of(new ExhibitReader(faults).exhibit(new Fields(object, faults)));
    }
    faults.broken("", "json.expected-object");
    return Optional.empty();
  }

  private Exhibit exhibit(Fields fields) {
    fields.optional("$schema").ifPresent(fields::text);
    String id = fields.required("id").flatMap(fields::text).orElse("x");
    int edition = fields.required("edition").flatMap(fields::smallNumber).orElse(1);
    List<Language> languages = languages(fields);
    WordsReader words = new WordsReader(languages.isEmpty() ? Language.AZ : languages.getFirst());
    SlideReader slides = new SlideReader(words);
    Exhibit exhibit =
        new Exhibit(
            id,
            edition,
            languages,
            words.requiredWords(fields, "title"),
            words.optionalWords(fields, "summary"),
            words.optionalPicture(fields, "cover"),
            fields
                .optional("accent")
                .flatMap(accent -> fields.parsed(accent, "exhibit.accent-unknown", Accent::of)),
            fields.optional("dates").flatMap(fields::object).flatMap(this::dates),
            fields.list(fields.optional("silences"), value -> silence(fields, value, words)),
            fields.list(
                fields.optional("sources"),
                value -> fields.object(value).map(this::source).orElse(STAND_IN_SOURCE)),
            slides(fields, slides));
    fields.refuseOthers();
    return exhibit;
  }

  private List<Slide> slides(Fields fields, SlideReader reader) {
    return fields.list(fields.required("slides"), value -> reader.read(value, faults));
  }

  private List<Language> languages(Fields fields) {
    List<Optional<Language>> all =
        fields.list(
            fields.required("languages"),
            tag -> fields.parsed(tag, "language.unknown", WordsReader::language));
    return all.stream().flatMap(Optional::stream).toList();
  }

  private Optional<Dates> dates(Fields fields) {
    boolean everyYear = fields.optional("everyYear").flatMap(fields::truth).orElse(false);
    Optional<JsonValue> from = fields.required("from");
    Optional<JsonValue> to = fields.required("to");
    fields.refuseOthers();
    if (faults.isBroken(fields.at("everyYear"))) {
      return Optional.empty();
    }
    if (everyYear) {
      Optional<MonthDay> first = from.flatMap(v -> monthDay(fields, v));
      Optional<MonthDay> last = to.flatMap(v -> monthDay(fields, v));
      return first.flatMap(f -> last.map(l -> new Dates.EveryYear(f, l)));
    }
    Optional<LocalDate> first = from.flatMap(v -> day(fields, v));
    Optional<LocalDate> last = to.flatMap(v -> day(fields, v));
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      faults.broken(fields.at("to"), "date.ends-before-beginning");
      return Optional.empty();
    }
    return first.flatMap(f -> last.map(l -> new Dates.Once(f, l)));
  }

  private static Optional<MonthDay> monthDay(Fields fields, JsonValue value) {
    return fields.parsed(
        value, "date.not-month-day", form(MONTH_DAY, text -> MonthDay.parse("--" + text)));
  }

  private static Optional<LocalDate> day(Fields fields, JsonValue value) {
    return fields.parsed(value, "date.not-day", form(DAY, LocalDate::parse));
  }

  private static Optional<LocalTime> time(Fields fields, JsonValue value) {
    return fields.parsed(value, "date.not-time", form(TIME, LocalTime::parse));
  }

  private static <T> Function<String, Optional<T>> form(
      Pattern pattern, Function<String, T> parse) {
    return text -> {
      try {
        return pattern.matcher(text).matches() ? Optional.of(parse.apply(text)) : Optional.empty();
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    };
  }

  private HeldSilence silence(Fields around, JsonValue value, WordsReader words) {
    HeldSilence standIn = new HeldSilence(MonthDay.of(1, 1), LocalTime.NOON, 1, Optional.empty());
    Optional<Fields> object = around.object(value);
    if (object.isEmpty()) {
      return standIn;
    }
    Fields fields = object.get();
    HeldSilence silence =
        new HeldSilence(
            fields.required("date").flatMap(v -> monthDay(fields, v)).orElse(standIn.date()),
            fields.required("time").flatMap(v -> time(fields, v)).orElse(standIn.time()),
            fields.required("seconds").flatMap(fields::smallNumber).orElse(1),
            words.optionalWords(fields, "title"));
    fields.refuseOthers();
    return silence;
  }

  private Source source(Fields fields) {
    Source source =
        new Source(
            fields.required("id").flatMap(fields::text).orElse(STAND_IN_SOURCE.id()),
            fields.required("title").flatMap(fields::text).orElse(STAND_IN_SOURCE.title()),
            fields.optional("author").flatMap(fields::text),
            fields.optionalNumber("year"),
            fields.optional("publisher").flatMap(fields::text),
            fields.optional("url").flatMap(fields::text));
    fields.refuseOthers();
    return source;
  }
}
