package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vitrin.library.TestEditions.exhibit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrin.model.Dates;

/// What staff are warned of before they set dates.
class ClashTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
  private static final Schedule NIGHT =
      Schedule.AS_PACKED
          .on(new Schedule.Days.Within(new Dates.EveryYear(MonthDay.of(1, 16), MonthDay.of(1, 24))))
          .as(Schedule.Role.ALONE);

  private static final InstalledExhibit CARPETS = exhibit("carpets", Schedule.AS_PACKED);
  private static final InstalledExhibit MEMORIAL = exhibit("memorial", NIGHT);

  private static List<String> told(InstalledExhibit exhibit, Schedule schedule) {
    Programme programme = new Programme(List.of(CARPETS, MEMORIAL));
    return Clash.of(programme, exhibit, schedule, TODAY).stream()
        .map(c -> c.kind() + " " + c.other().id() + " " + c.first() + " " + c.last())
        .toList();
  }

  @Test
  void daysOnWhichAnotherIsToBeAloneAreTold() {
    assertEquals(
        List.of("DISPLACED memorial 2027-01-16 2027-01-24"), told(CARPETS, Schedule.AS_PACKED));
  }

  @Test
  void whomItKeepsAwayIsToldOfOneThatIsToBeAlone() {
    assertEquals(List.of("DISPLACES carpets 2027-01-16 2027-01-24"), told(MEMORIAL, NIGHT));
  }

  @Test
  void whatPlaysTogetherDoesNotClash() {
    assertEquals(List.of(), told(MEMORIAL, NIGHT.as(Schedule.Role.USUAL)));
    assertEquals(List.of(), told(CARPETS, Schedule.AS_PACKED.as(Schedule.Role.DEFAULT)));
  }

  @Test
  void daysOnWhichItIsNotDueDoNotClash() {
    Schedule spring =
        Schedule.AS_PACKED.on(
            new Schedule.Days.Within(
                new Dates.Once(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31))));
    assertEquals(List.of(), told(CARPETS, spring));
  }
}
