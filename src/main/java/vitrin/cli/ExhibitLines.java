package vitrin.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrin.i18n.Texts;
import vitrin.library.Coming;
import vitrin.library.Edition;
import vitrin.library.InstalledExhibit;
import vitrin.library.Note;
import vitrin.library.Schedule;
import vitrin.library.Settings;
import vitrin.model.Dates;
import vitrin.model.Language;

/// Installed exhibits, told for people and for programs.
final class ExhibitLines {
  private static final int EVERY_DAY = 7;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private ExhibitLines() {}

  /// In the language of messages, else in the first of the exhibit.
  static String title(Edition edition, Texts texts) {
    Map<Language, String> title = edition.title().byLanguage();
    return title.getOrDefault(texts.language(), title.values().iterator().next());
  }

  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// Its name, and what there is to know about it, one thing a line.
  ///
  /// @param onNow whether it plays at this moment
  static List<String> lines(InstalledExhibit exhibit, OnNow onNow, Texts texts) {
    Edition shown = exhibit.shown();
    List<String> lines = new ArrayList<>();
    lines.add(title(shown, texts) + " (" + exhibit.id() + ")");
    String edition =
        exhibit.current().isPresent()
            ? texts.get("cli.list.edition", shown.edition(), standing(shown, texts))
            : texts.get("cli.list.none-plays");
    lines.add("  " + edition);
    String others =
        exhibit.editions().stream()
            .filter(other -> exhibit.current().filter(other::equals).isEmpty())
            .map(other -> texts.get("cli.list.other", other.edition(), standing(other, texts)))
            .collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      lines.add("  " + texts.get("cli.list.others", others));
    }
    lines.add("  " + texts.get("cli.list.due", due(exhibit, texts)));
    coming(exhibit, texts).ifPresent(coming -> lines.add("  " + coming));
    lines.add("  " + texts.get("cli.list." + id(onNow).replace('_', '-')));
    lines.add("  " + texts.get("cli.list.size", shown.slides(), Sizes.text(shown.bytes(), texts)));
    return lines;
  }

  /// Which edition is to come, and when; absent: none is.
  static Optional<String> coming(InstalledExhibit exhibit, Texts texts) {
    return exhibit
        .coming()
        .map(coming ->
            texts.get(
                "cli.list.coming",
                coming.first().toString(),
                Integer.toString(coming.edition().edition()),
                due(exhibit.on(coming.first()), texts)));
  }

  /// Whether an exhibit plays at this moment.
  enum OnNow {
    ON_NOW,
    NOT_NOW
  }

  private static String standing(Edition edition, Texts texts) {
    return texts.get("cli.list.standing." + id(edition.standing()));
  }

  /// When it is due, in words.
  static String due(InstalledExhibit exhibit, Texts texts) {
    Schedule schedule = exhibit.schedule();
    if (schedule.role() == Schedule.Role.DEFAULT) {
      return texts.get("cli.dates.default");
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (schedule.days()) {
          case Schedule.Days.AsPacked _ -> days(exhibit.shown().dates(), texts);
          case Schedule.Days.Always _ -> days(Optional.empty(), texts);
          case Schedule.Days.Within within -> days(Optional.of(within.dates()), texts);
        });
    if (schedule.weekdays().size() < EVERY_DAY) {
      parts.add(
          schedule.weekdays().stream()
              .sorted()
              .map(day ->
                  day.getDisplayName(java.time.format.TextStyle.FULL, texts.language().locale()))
              .collect(Collectors.joining(", ")));
    }
    schedule.hours().ifPresent(hours -> parts.add(hours.from() + "–" + hours.to()));
    if (schedule.role() == Schedule.Role.ALONE) {
      parts.add(texts.get("cli.dates.alone"));
    }
    return String.join("; ", parts);
  }

  private static String days(Optional<Dates> dates, Texts texts) {
    return dates
        .map(some ->
            switch (some) {
              case Dates.EveryYear year ->
                  texts.get(
                      "cli.dates.every-year", Json.monthDay(year.from()), Json.monthDay(year.to()));
              case Dates.Once once when once.to().equals(Dates.Once.NO_END) ->
                  texts.get("cli.dates.no-end", once.from().toString());
              case Dates.Once once ->
                  texts.get("cli.dates.once", once.from().toString(), once.to().toString());
            })
        .orElseGet(() -> texts.get("cli.dates.always"));
  }

  /// A sentence for staff.
  static String sentence(Note note, ZoneId zone, Texts texts) {
    return texts.get(
        "note." + note.kind(),
        MINUTE.format(note.at().atZone(zone)),
        note.exhibit(),
        Integer.toString(note.edition()),
        note.detail());
  }

  static Map<String, Object> json(InstalledExhibit exhibit) {
    Map<String, Object> row = Json.object();
    row.put("id", exhibit.id());
    row.put("title", Json.ofLocalized(exhibit.shown().title()));
    row.put("edition", exhibit.current().map(Edition::edition).orElse(null));
    row.put(
        "editions",
        exhibit.editions().stream()
            .map(edition -> json(edition, exhibit.current().filter(edition::equals).isPresent()))
            .toList());
    row.put("schedule", json(exhibit.schedule()));
    row.put("coming", exhibit.coming().map(ExhibitLines::json).orElse(null));
    row.put("packedDates", exhibit.shown().dates().map(Json::ofDates).orElse(null));
    return row;
  }

  private static Map<String, Object> json(Coming coming) {
    Map<String, Object> row = Json.object();
    row.put("edition", coming.edition().edition());
    row.put("first", coming.first().toString());
    row.put("days", json(coming.days()));
    return row;
  }

  private static Map<String, Object> json(Edition edition, boolean current) {
    Map<String, Object> row = Json.object();
    row.put("edition", edition.edition());
    row.put("current", current);
    row.put("standing", id(edition.standing()));
    row.put("digest", edition.digest());
    row.put("bytes", edition.bytes());
    row.put("slides", edition.slides());
    row.put("sealKeyId", edition.sealedBy().orElse(null));
    row.put("installed", edition.installed().toString());
    row.put("file", edition.file().toString());
    return row;
  }

  private static Map<String, Object> json(Schedule schedule) {
    Map<String, Object> row = Json.object();
    row.put("days", json(schedule.days()));
    row.put(
        "weekdays",
        schedule.weekdays().stream().sorted().map(Enum::ordinal).map(i -> i + 1).toList());
    row.put(
        "hours",
        schedule
            .hours()
            .map((Settings.Hours hours) ->
                Map.of("from", hours.from().toString(), "to", hours.to().toString()))
            .orElse(null));
    row.put("role", id(schedule.role()));
    return row;
  }

  private static Object json(Schedule.Days days) {
    return switch (days) {
      case Schedule.Days.AsPacked _ -> "packed";
      case Schedule.Days.Always _ -> "always";
      case Schedule.Days.Within within -> Json.ofDates(within.dates());
    };
  }

  static Map<String, Object> json(Note note) {
    Map<String, Object> row = Json.object();
    row.put("at", note.at().toString());
    row.put("kind", id(note.kind()));
    row.put("exhibit", note.exhibit());
    row.put("edition", note.edition());
    row.put("detail", note.detail());
    return row;
  }

  /// Since when staff are told what happened.
  static Instant noteworthySince(Instant now) {
    return now.minus(java.time.Duration.ofDays(30));
  }
}
