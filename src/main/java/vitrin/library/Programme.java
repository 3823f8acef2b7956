package vitrin.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vitrin.library.Schedule.Role;

/// What is on at which time: computed from what is installed and the time alone, so that it is the
/// same right after a start, after somebody has set the clock, and in any zone.
///
/// @param exhibits in their order; those without an edition that plays are never on
public record Programme(List<InstalledExhibit> exhibits) {
  public Programme {
    exhibits =
        exhibits.stream()
            .filter(exhibit -> exhibit.current().isPresent() || exhibit.coming().isPresent())
            .toList();
  }

  /// The same if every exhibit went back to its last good edition; those without one are never on.
  public Programme lastGood() {
    return new Programme(
        exhibits.stream()
            .map(exhibit ->
                new InstalledExhibit(
                    exhibit.id(),
                    exhibit.lastGood(),
                    exhibit.editions(),
                    exhibit.schedule(),
                    Optional.empty()))
            .toList());
  }

  /// What is on at a moment, in order, each as it is on that day; may be empty.
  ///
  /// Those whose role is [Role#ALONE] displace all others; where nothing is due, those whose role
  /// is [Role#DEFAULT] play.
  public List<InstalledExhibit> at(ZonedDateTime moment) {
    return at(moment.toLocalDateTime());
  }

  /// As [#at(ZonedDateTime)].
  ///
  /// @param moment local time
  public List<InstalledExhibit> at(LocalDateTime moment) {
    List<InstalledExhibit> playable =
        exhibits.stream()
            .map(exhibit -> exhibit.on(moment.toLocalDate()))
            .filter(exhibit -> exhibit.current().isPresent())
            .toList();
    List<InstalledExhibit> due =
        playable.stream()
            .filter(exhibit -> exhibit.schedule().role() != Role.DEFAULT)
            .filter(exhibit ->
                exhibit.schedule().includes(moment, exhibit.current().orElseThrow().dates()))
            .toList();
    List<InstalledExhibit> alone = of(Role.ALONE, due);
    return !alone.isEmpty() ? alone : !due.isEmpty() ? due : of(Role.DEFAULT, playable);
  }

  private static List<InstalledExhibit> of(Role role, List<InstalledExhibit> among) {
    return among.stream().filter(exhibit -> exhibit.schedule().role() == role).toList();
  }

  /// Days after each other on which the same is on.
  ///
  /// @param first the first of them
  /// @param last the last of them
  /// @param exhibits what is on at some hour of each, in order; may be empty
  public record Stretch(LocalDate first, LocalDate last, List<InstalledExhibit> exhibits) {
    public Stretch {
      exhibits = List.copyOf(exhibits);
    }
  }

  /// The calendar.
  ///
  /// @param days how many, at least 1
  public List<Stretch> stretches(LocalDate from, int days) {
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
      List<InstalledExhibit> on = on(day);
      if (!stretches.isEmpty() && stretches.getLast().exhibits().equals(on)) {
        Stretch before = stretches.removeLast();
        stretches.add(new Stretch(before.first(), day, on));
      } else {
        stretches.add(new Stretch(day, day, on));
      }
    }
    return stretches;
  }

  /// What is on at some hour of a day, in order; may be empty.
  public List<InstalledExhibit> on(LocalDate day) {
    Set<InstalledExhibit> on = new LinkedHashSet<>();
    turns().forEach(turn -> on.addAll(at(day.atTime(turn))));
    return exhibits.stream().map(exhibit -> exhibit.on(day)).filter(on::contains).toList();
  }

  /// Days to look ahead for what comes every year: a year, and what a leap day may add.
  public static final int A_YEAR = 367;

  /// What will be on first.
  ///
  /// @param exhibit the first in order, if there are several
  public record Coming(LocalDate day, InstalledExhibit exhibit) {}

  /// What comes next, where nothing is on.
  ///
  /// @param days how far it is looked ahead, at least 1
  /// @return absent: nothing, within these days
  public Optional<Coming> next(LocalDateTime now, int days) {
    NavigableSet<LocalTime> turns = turns();
    for (int k = 0; k < days; k++) {
      LocalDate day = now.toLocalDate().plusDays(k);
      for (LocalTime turn : turns) {
        List<InstalledExhibit> on = at(day.atTime(turn));
        if (day.atTime(turn).isAfter(now) && !on.isEmpty()) {
          return Optional.of(new Coming(day, on.getFirst()));
        }
      }
    }
    return Optional.empty();
  }

  /// The times of a day at which what is on may change.
  private NavigableSet<LocalTime> turns() {
    NavigableSet<LocalTime> turns = new TreeSet<>(Set.of(LocalTime.MIN));
    for (InstalledExhibit exhibit : exhibits) {
      exhibit
          .schedule()
          .hours()
          .ifPresent(hours -> turns.addAll(List.of(hours.from(), hours.to())));
    }
    return turns;
  }
}
