package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vitrin.library.TestEditions.exhibit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrin.bundle.TestExhibits;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.HeldSilence;

/// The calendar that staff leaf through.
class AgendaTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 1, 31);
  private static final Dates NIGHT = new Dates.EveryYear(MonthDay.of(1, 16), MonthDay.of(1, 24));

  private static final InstalledExhibit CARPETS = exhibit("carpets", Schedule.AS_PACKED);
  private static final InstalledExhibit MEMORIAL =
      exhibit(
          "memorial",
          Schedule.AS_PACKED.on(new Schedule.Days.Within(NIGHT)).as(Schedule.Role.ALONE));

  private static Exhibit saying(Optional<Dates> dates, HeldSilence... silences) {
    Exhibit least = TestExhibits.least();
    return new Exhibit(
        "memorial",
        1,
        least.languages(),
        least.title(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        dates,
        List.of(silences),
        List.of(),
        least.slides());
  }

  private static HeldSilence silence(int month, int day, int hour) {
    return new HeldSilence(MonthDay.of(month, day), LocalTime.of(hour, 0), 60, Optional.empty());
  }

  private static Agenda agenda(InstalledExhibit... exhibits) {
    return new Agenda(new Programme(List.of(exhibits)), Map.of(), Settings.HeldSilences.HELD);
  }

  /// `carpets 1-3/0`: from the first to the third, in the first lane.
  private static List<String> told(Agenda.Week week) {
    return week.bands().stream()
        .map(band ->
            "%s %s-%s/%s"
                .formatted(
                    band.exhibit().id(),
                    band.first().getDayOfMonth(),
                    band.last().getDayOfMonth(),
                    band.lane()))
        .toList();
  }

  @Test
  void aMonthIsToldInWeeksFromMondayToSunday() {
    List<Agenda.Week> weeks = agenda(CARPETS).weeks(NEW_YEAR, END);

    assertEquals(5, weeks.size());
    assertEquals(LocalDate.of(2026, 12, 28), weeks.getFirst().monday());
    assertEquals(List.of("carpets 1-3/0"), told(weeks.get(0)));
    assertEquals(List.of("carpets 4-10/0"), told(weeks.get(1)));
  }

  @Test
  void anExhibitThatIsToBeAloneInterruptsTheBandOfTheOthers() {
    List<Agenda.Week> weeks = agenda(CARPETS, MEMORIAL).weeks(NEW_YEAR, END);

    assertEquals(List.of("carpets 11-15/0", "memorial 16-17/0"), told(weeks.get(2)));
    assertEquals(List.of("memorial 18-24/0"), told(weeks.get(3)));
    assertEquals(List.of("carpets 25-31/0"), told(weeks.get(4)));
  }

  @Test
  void exhibitsOfTheSameDaysLieInLanesOfTheirOwn() {
    InstalledExhibit beside =
        exhibit("beside", Schedule.AS_PACKED.on(new Schedule.Days.Within(NIGHT)));

    assertEquals(
        List.of("carpets 11-17/0", "beside 16-17/1"),
        told(agenda(beside, CARPETS).weeks(NEW_YEAR, END).get(2)));
    assertEquals(
        List.of("beside 18-24/0", "carpets 18-24/1"),
        told(agenda(beside, CARPETS).weeks(NEW_YEAR, END).get(3)));
  }

  @Test
  void whereNothingIsInstalledThereIsNoBand() {
    assertEquals(List.of(), told(agenda().weeks(NEW_YEAR, END).get(1)));
    assertEquals(List.of(), agenda().silences(NEW_YEAR, END));
  }

  @Test
  void silencesOfWhatIsOnAndOfTheHouseStandInTheOrderOfTime() {
    Agenda agenda =
        new Agenda(
            new Programme(List.of(CARPETS, MEMORIAL)),
            Map.of("memorial", saying(Optional.of(NIGHT), silence(1, 20, 12), silence(2, 26, 17))),
            new Settings.HeldSilences.Held(List.of(silence(1, 20, 9))));

    assertEquals(
        List.of("2027-01-20T09:00", "2027-01-20T12:00"),
        agenda.silences(NEW_YEAR, END).stream()
            .map(pause -> pause.day().atTime(pause.time()).toString())
            .toList());
    assertEquals(List.of(), agenda.silences(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)));
  }

  @Test
  void aSilenceOfAnExhibitThatIsDisplacedIsNotHeld() {
    Agenda agenda =
        new Agenda(
            new Programme(List.of(CARPETS, MEMORIAL)),
            Map.of("carpets", saying(Optional.empty(), silence(1, 20, 12), silence(1, 30, 12))),
            Settings.HeldSilences.HELD);

    assertEquals(
        List.of(LocalDate.of(2027, 1, 30)),
        agenda.silences(NEW_YEAR, END).stream().map(Agenda.Pause::day).toList());
  }

  @Test
  void whereSilencesAreLeftOutNoneIsTold() {
    Agenda agenda =
        new Agenda(
            new Programme(List.of(MEMORIAL)),
            Map.of("memorial", saying(Optional.empty(), silence(1, 20, 12))),
            Settings.HeldSilences.LEFT_OUT);

    assertEquals(List.of(), agenda.silences(NEW_YEAR, END));
  }
}
