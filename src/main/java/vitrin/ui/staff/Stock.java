package vitrin.ui.staff;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.i18n.Texts;
import vitrin.library.Agenda;
import vitrin.library.Edition;
import vitrin.library.InstalledExhibit;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Note;
import vitrin.library.OpeningHours;
import vitrin.library.Programme;
import vitrin.library.Schedule;
import vitrin.library.SeenClock;
import vitrin.library.Settings;
import vitrin.model.Accent;
import vitrin.model.Dates;
import vitrin.model.Exhibit;

/// What is installed and what of it is on, read at one moment.
///
/// @param at the local time that the programme is computed for
/// @param trust whether the clock is believed
/// @param full whether hardly anything can be written
/// @param all in their order
/// @param programme computed from them
/// @param on what is on at that time, in order
/// @param packed what the bundles say, by the exhibit's id; lacks those that can't be opened
/// @param notes what staff are to be told, the latest first
record Stock(
    ZonedDateTime at,
    SeenClock.Trust trust,
    boolean full,
    Settings settings,
    List<InstalledExhibit> all,
    Programme programme,
    List<InstalledExhibit> on,
    Map<String, Exhibit> packed,
    List<Note> notes) {

  private static final System.Logger LOG = System.getLogger(Stock.class.getName());

  /// For how long staff are told of something.
  private static final Duration TOLD = Duration.ofDays(14);

  /// With less than these 64 MiB free, not even a small bundle can be taken in.
  private static final long LEAST_ROOM = 1 << 26;

  private static final int DAYS_OF_A_YEAR = 366;

  Stock {
    all = List.copyOf(all);
    on = List.copyOf(on);
    packed = Map.copyOf(packed);
    notes = List.copyOf(notes);
  }

  /// Whether there is something wrong that staff are to read.
  boolean hasNews() {
    return full || trust == SeenClock.Trust.DISTRUSTED || !notes.isEmpty();
  }

  /// Reads it. Not on the FX thread.
  static Stock read(Desk desk) throws LibraryException {
    Library library = desk.library();
    ZonedDateTime now = desk.now();
    SeenClock.Reading clock = library.clock().read(now.toInstant());
    ZonedDateTime at = clock.at().atZone(now.getZone());
    LocalDate today = at.toLocalDate();
    List<InstalledExhibit> all =
        library.exhibits().stream().map(exhibit -> exhibit.on(today)).toList();
    Programme programme = new Programme(all);
    return new Stock(
        at,
        clock.trust(),
        isFull(desk),
        desk.settings().read(),
        all,
        programme,
        programme.at(at),
        packed(all),
        library.notes(now.toInstant().minus(TOLD)));
  }

  private static boolean isFull(Desk desk) {
    try {
      return desk.freeBytes() < LEAST_ROOM;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the disk can't be asked for its room", e);
      return false;
    }
  }

  private static Map<String, Exhibit> packed(List<InstalledExhibit> all) {
    Map<String, Exhibit> packed = new HashMap<>();
    for (InstalledExhibit exhibit : all) {
      Edition shown = exhibit.shown();
      try (Bundle bundle = Bundle.openVerified(shown.file(), shown.digest())) {
        packed.put(exhibit.id(), bundle.exhibit());
      } catch (BundleException e) {
        LOG.log(Level.WARNING, "an installed bundle can't be opened", e);
      }
    }
    return packed;
  }

  /// The calendar that follows from it.
  Agenda agenda() {
    return new Agenda(programme, packed, settings.silences());
  }

  Optional<InstalledExhibit> find(String id) {
    return all.stream().filter(exhibit -> exhibit.id().equals(id)).findFirst();
  }

  boolean isOn(InstalledExhibit exhibit) {
    return on.contains(exhibit);
  }

  /// Whether the hall is open; a clock that is not believed does not know.
  boolean isOpen() {
    return trust == SeenClock.Trust.DISTRUSTED
        || OpeningHours.areAt(at.toLocalDateTime(), settings.openingHours());
  }

  /// The title as the officer reads it.
  static String title(InstalledExhibit exhibit, Texts texts) {
    return title(exhibit.shown(), texts);
  }

  static String title(Edition edition, Texts texts) {
    return edition.title().resolve(texts.language(), Texts.LANGUAGES).value();
  }

  Accent accent(InstalledExhibit exhibit) {
    return Optional.ofNullable(packed.get(exhibit.id()))
        .flatMap(Exhibit::accent)
        .orElse(Accent.BONE);
  }

  /// Whether it is due on days of its own, or keeps others away: what a calendar marks strongly.
  static boolean isDated(InstalledExhibit exhibit) {
    return switch (exhibit.schedule().role()) {
      case ALONE -> true;
      case DEFAULT -> false;
      case USUAL -> days(exhibit).isPresent();
    };
  }

  /// The days that are meant; absent: every day.
  static Optional<Dates> days(InstalledExhibit exhibit) {
    return switch (exhibit.schedule().days()) {
      case Schedule.Days.AsPacked _ -> exhibit.shown().dates();
      case Schedule.Days.Always _ -> Optional.empty();
      case Schedule.Days.Within within -> Optional.of(within.dates());
    };
  }

  /// What comes next, where nothing is on; absent: nothing within a year. The visitors' page says
  /// the same.
  Optional<Programme.Coming> next() {
    return programme.next(at.toLocalDateTime(), Programme.A_YEAR);
  }

  /// The first day after today on which it is on; absent: none within a year.
  Optional<LocalDate> nextDay(InstalledExhibit exhibit) {
    LocalDate tomorrow = at.toLocalDate().plusDays(1);
    return tomorrow
        .datesUntil(tomorrow.plusDays(DAYS_OF_A_YEAR))
        .filter(day -> programme.on(day).stream().anyMatch(exhibit::isSame))
        .findFirst();
  }

  /// What stays on, or comes on, when an exhibit is taken off.
  List<InstalledExhibit> without(InstalledExhibit taken) {
    return new Programme(all.stream().filter(other -> !other.isSame(taken)).toList()).at(at);
  }
}
