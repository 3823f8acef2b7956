package vitrin.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// The rows of exhibits and editions, within one transaction.
///
/// @param files where the bundles lie
record Shelf(Tables tables, BundleFolder files) {

  /// How many editions of an exhibit stay.
  private static final int KEPT = 3;

  List<InstalledExhibit> exhibits() throws SQLException {
    Map<Long, LocalizedText> titles = titles();
    Map<String, List<Edition>> editions = new LinkedHashMap<>();
    tables
        .all(row -> edition(row, titles), "SELECT * FROM edition ORDER BY number DESC")
        .forEach(edition ->
            editions.computeIfAbsent(edition.exhibit(), _ -> new ArrayList<>()).add(edition));
    Map<String, Coming> coming = new LinkedHashMap<>();
    tables.all(
        row ->
            coming.put(
                row.getString("exhibit"), coming(row, editions.get(row.getString("exhibit")))),
        "SELECT * FROM coming");
    return tables.all(
        row -> {
          String id = row.getString("id");
          return exhibit(row, editions.get(id), Optional.ofNullable(coming.get(id)));
        },
        "SELECT * FROM exhibit ORDER BY place, id");
  }

  Optional<InstalledExhibit> find(String id) throws SQLException {
    return exhibits().stream().filter(exhibit -> exhibit.id().equals(id)).findFirst();
  }

  InstalledExhibit get(String id) throws SQLException, LibraryException {
    return find(id)
        .orElseThrow(() -> new LibraryException(LibraryException.Kind.NO_SUCH_EXHIBIT, id, null));
  }

  private Map<Long, LocalizedText> titles() throws SQLException {
    Map<Long, Map<Language, String>> words = new LinkedHashMap<>();
    tables.all(
        row ->
            words
                .computeIfAbsent(row.getLong("edition"), _ -> new LinkedHashMap<>())
                .put(new Language(row.getString("language")), row.getString("words")),
        "SELECT * FROM title ORDER BY edition, place");
    Map<Long, LocalizedText> titles = new LinkedHashMap<>();
    words.forEach((number, title) -> titles.put(number, new LocalizedText(title)));
    return titles;
  }

  private Edition edition(ResultSet row, Map<Long, LocalizedText> titles) throws SQLException {
    String exhibit = row.getString("exhibit");
    int edition = row.getInt("edition");
    String digest = row.getString("digest");
    return new Edition(
        row.getLong("number"),
        exhibit,
        edition,
        digest,
        files.place(exhibit, edition, digest),
        row.getLong("bytes"),
        row.getInt("slides"),
        titles.get(row.getLong("number")),
        ScheduleText.dates(row.getString("days")),
        Optional.ofNullable(row.getString("sealed_by")),
        Instant.parse(row.getString("installed")),
        ScheduleText.constant(Edition.Standing.class, row.getString("standing")));
  }

  private static Coming coming(ResultSet row, List<Edition> editions) throws SQLException {
    long number = row.getLong("edition");
    return new Coming(
        editions.stream().filter(edition -> edition.number() == number).findFirst().orElseThrow(),
        LocalDate.parse(row.getString("first")),
        ScheduleText.days(row.getString("days")));
  }

  private static InstalledExhibit exhibit(
      ResultSet row, List<Edition> editions, Optional<Coming> coming) throws SQLException {
    long current = row.getLong("current");
    return new InstalledExhibit(
        row.getString("id"),
        editions.stream().filter(edition -> edition.number() == current).findFirst(),
        editions,
        new Schedule(
            ScheduleText.days(row.getString("days")),
            ScheduleText.weekdays(row.getString("weekdays")),
            ScheduleText.hours(row.getString("hours")),
            ScheduleText.constant(Schedule.Role.class, row.getString("role"))),
        coming);
  }

  /// Adds an edition. Its exhibit is made where there is none, last in the order, as packed.
  ///
  /// @param edition its number is chosen here
  /// @return the number
  long add(Edition edition) throws SQLException {
    tables.run(
        """
        INSERT INTO exhibit (id, place, days, weekdays, role)
        SELECT ?, coalesce(max(place), 0) + 1, ?, ?, ? FROM exhibit WHERE true
        ON CONFLICT DO NOTHING\
        """,
        edition.exhibit(),
        ScheduleText.of(Schedule.AS_PACKED.days()),
        ScheduleText.of(Schedule.AS_PACKED.weekdays()),
        ScheduleText.id(Schedule.AS_PACKED.role()));
    tables.run(
        """
        INSERT INTO edition
        (exhibit, edition, digest, bytes, slides, days, sealed_by, installed, standing)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        edition.exhibit(),
        edition.edition(),
        edition.digest(),
        edition.bytes(),
        edition.slides(),
        ScheduleText.of(edition.dates()),
        edition.sealedBy().orElse(null),
        edition.installed().toString(),
        ScheduleText.id(edition.standing()));
    long number =
        tables.one(row -> row.getLong(1), "SELECT max(number) FROM edition").orElseThrow();
    int place = 0;
    for (var title : edition.title().byLanguage().entrySet()) {
      tables.run(
          "INSERT INTO title VALUES (?, ?, ?, ?)",
          number,
          ++place,
          title.getKey().tag(),
          title.getValue());
    }
    return number;
  }

  /// An edition plays from now on, and none is to come.
  ///
  /// @param number absent: no edition can play
  void makeCurrent(String exhibit, Long number) throws SQLException {
    tables.run("UPDATE exhibit SET current=? WHERE id=?", number, exhibit);
    tables.run("DELETE FROM coming WHERE exhibit=?", exhibit);
  }

  /// An edition is to play from a day on, and no other one that was to.
  void announce(String exhibit, long number, LocalDate first, Schedule.Days days)
      throws SQLException {
    tables.run(
        "INSERT OR REPLACE INTO coming VALUES (?, ?, ?, ?)",
        exhibit,
        number,
        first.toString(),
        ScheduleText.of(days));
  }

  /// What was to come until that day has come.
  void arrive(LocalDate day) throws SQLException {
    for (InstalledExhibit before : exhibits()) {
      InstalledExhibit now = before.on(day);
      if (!now.equals(before)) {
        schedule(now.id(), now.schedule());
        makeCurrent(now.id(), now.shown().number());
      }
    }
  }

  /// When an exhibit is due from now on.
  void schedule(String exhibit, Schedule schedule) throws SQLException {
    tables.run(
        "UPDATE exhibit SET days=?, weekdays=?, hours=?, role=? WHERE id=?",
        ScheduleText.of(schedule.days()),
        ScheduleText.of(schedule.weekdays()),
        ScheduleText.hours(schedule.hours()),
        ScheduleText.id(schedule.role()),
        exhibit);
  }

  void judge(long number, Edition.Standing standing) throws SQLException {
    tables.run("UPDATE edition SET standing=? WHERE number=?", ScheduleText.id(standing), number);
    tables.run("DELETE FROM trial WHERE edition=?", number);
    if (standing == Edition.Standing.FAILED) {
      tables.run("DELETE FROM coming WHERE edition=?", number);
    }
  }

  /// The current one stays, the one to come, the last good one, and of the others those installed
  /// last.
  void letGoOfOld(String exhibit) throws SQLException {
    InstalledExhibit installed = find(exhibit).orElseThrow();
    List<Edition> kept = new ArrayList<>(installed.current().stream().toList());
    installed.coming().map(Coming::edition).filter(e -> !kept.contains(e)).ifPresent(kept::add);
    installed.editions().stream()
        .filter(edition -> edition.standing() == Edition.Standing.GOOD)
        .filter(edition -> !kept.contains(edition))
        .findFirst()
        .ifPresent(kept::add);
    for (Edition edition : installed.editions()) {
      if (kept.contains(edition)) {
        continue;
      }
      if (kept.size() < KEPT) {
        kept.add(edition);
      } else {
        tables.run("DELETE FROM edition WHERE number=?", edition.number());
      }
    }
  }
}
