package vitrin.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Days on which an exhibit would be on, and is not because another one is to be alone; or on which
/// it keeps another away.
///
/// @param other the other one
/// @param first the first of days after each other
/// @param last the last of them
public record Clash(Kind kind, InstalledExhibit other, LocalDate first, LocalDate last) {

  /// How far ahead is looked: every day of a year comes once.
  private static final int DAYS = 365;

  public enum Kind {
    /// The other one is to be alone.
    DISPLACED,
    /// The exhibit itself is to be alone.
    DISPLACES
  }

  /// What would come of another schedule within a year, in the order of the days.
  public static List<Clash> of(
      Programme programme, InstalledExhibit exhibit, Schedule schedule, LocalDate from) {
    InstalledExhibit changed = exhibit.due(schedule);
    List<InstalledExhibit> others =
        programme.exhibits().stream().filter(other -> !other.isSame(exhibit)).toList();
    Programme by =
        new Programme(
            programme.exhibits().stream()
                .map(other -> other.isSame(exhibit) ? changed : other)
                .toList());
    Programme without = new Programme(others);
    Programme alone = new Programme(List.of(changed));
    List<Clash> clashes = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(from.plusDays(DAYS)); day = day.plusDays(1)) {
      LocalDate today = day;
      List<InstalledExhibit> on = by.on(day);
      if (schedule.role() == Schedule.Role.DEFAULT) {
        break;
      }
      if (!isIn(on, changed) && isIn(alone.on(day), changed)) {
        on.forEach(other -> add(Kind.DISPLACED, other, today, clashes));
      } else if (isIn(on, changed) && schedule.role() == Schedule.Role.ALONE) {
        without.on(day).stream()
            .filter(other -> !isIn(on, other))
            .filter(other -> other.schedule().role() != Schedule.Role.DEFAULT)
            .forEach(other -> add(Kind.DISPLACES, other, today, clashes));
      }
    }
    return List.copyOf(clashes);
  }

  private static boolean isIn(List<InstalledExhibit> on, InstalledExhibit exhibit) {
    return on.stream().anyMatch(exhibit::isSame);
  }

  /// A day after the last of the same clash makes that longer.
  private static void add(Kind kind, InstalledExhibit other, LocalDate day, List<Clash> clashes) {
    Stream<Clash> same =
        clashes.stream()
            .filter(clash -> clash.kind() == kind && clash.other().isSame(other))
            .filter(clash -> clash.last().equals(day.minusDays(1)));
    same.findFirst()
        .ifPresentOrElse(
            before ->
                clashes.set(clashes.indexOf(before), new Clash(kind, other, before.first(), day)),
            () -> clashes.add(new Clash(kind, other, day, day)));
  }
}
