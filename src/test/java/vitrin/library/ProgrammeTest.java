package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vitrin.library.TestEditions.exhibit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.model.Dates;

/// What is on at which time.
class ProgrammeTest {
  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private static final Dates MEMORIAL = new Dates.EveryYear(MonthDay.of(2, 22), MonthDay.of(2, 29));

  private static InstalledExhibit always(String id) {
    return exhibit(id, Schedule.AS_PACKED);
  }

  private static InstalledExhibit within(String id, Dates dates) {
    return exhibit(id, Schedule.AS_PACKED.on(new Schedule.Days.Within(dates)));
  }

  private static InstalledExhibit at(String id, String from, String to, DayOfWeek... days) {
    Schedule schedule =
        Schedule.AS_PACKED.at(
            Optional.of(new Settings.Hours(LocalTime.parse(from), LocalTime.parse(to))));
    return exhibit(id, days.length == 0 ? schedule : schedule.on(EnumSet.of(days[0], days)));
  }

  /// What is on at a local time, here and far away alike.
  private static List<String> on(String moment, InstalledExhibit... exhibits) {
    Programme programme = new Programme(List.of(exhibits));
    List<List<String>> everywhere =
        Stream.of("Asia/Baku", "Europe/Berlin", "America/St_Johns", "Pacific/Apia")
            .map(zone -> on(LocalDateTime.parse(moment).atZone(ZoneId.of(zone)), programme))
            .distinct()
            .toList();
    assertEquals(1, everywhere.size(), "the same in every zone");
    return everywhere.getFirst();
  }

  private static List<String> on(ZonedDateTime moment, Programme programme) {
    return programme.at(moment).stream().map(InstalledExhibit::id).toList();
  }

  @Nested
  class Days {

    @Test
    void anExhibitWithoutDatesIsAlwaysOn() {
      assertEquals(List.of("a"), on("1970-01-01T00:00", always("a")));
      assertEquals(List.of("a"), on("2099-12-31T23:59", always("a")));
    }

    @Test
    void theDatesOfTheBundleCountUntilStaffSetOthers() {
      InstalledExhibit packed = exhibit("a", MEMORIAL, Schedule.AS_PACKED);
      assertEquals(List.of(), on("2026-02-21T23:59", packed));
      assertEquals(List.of("a"), on("2026-02-22T00:00", packed));
      InstalledExhibit set =
          exhibit("a", MEMORIAL, Schedule.AS_PACKED.on(new Schedule.Days.Always()));
      assertEquals(List.of("a"), on("2026-07-01T12:00", set));
    }

    @Test
    void bothEndsOfFixedDatesBelongToThem() {
      InstalledExhibit once =
          within("a", new Dates.Once(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 9)));
      assertEquals(List.of(), on("2026-04-30T23:59:59", once));
      assertEquals(List.of("a"), on("2026-05-01T00:00", once));
      assertEquals(List.of("a"), on("2026-05-09T23:59:59", once));
      assertEquals(List.of(), on("2026-05-10T00:00", once));
      assertEquals(List.of(), on("2027-05-05T12:00", once));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2027, 2028, 2100})
    void everyYearUntilThe29thOfFebruaryMeansUntilItsLastDay(int year) {
      InstalledExhibit yearly = within("a", MEMORIAL);
      LocalDate last = LocalDate.of(year, 3, 1).minusDays(1);
      assertEquals(List.of("a"), on(last + "T23:59", yearly));
      assertEquals(List.of(), on(last.plusDays(1) + "T00:00", yearly));
    }

    @Test
    void theDay29FebruaryAloneIsThe28thInOtherYears() {
      InstalledExhibit leap =
          within("a", new Dates.EveryYear(MonthDay.of(2, 29), MonthDay.of(2, 29)));
      assertEquals(List.of(), on("2028-02-28T12:00", leap));
      assertEquals(List.of("a"), on("2028-02-29T12:00", leap));
      assertEquals(List.of("a"), on("2027-02-28T12:00", leap));
      assertEquals(List.of(), on("2027-03-01T00:00", leap));
    }

    @Test
    void everyYearGoesAcrossNewYear() {
      InstalledExhibit winter =
          within("a", new Dates.EveryYear(MonthDay.of(12, 28), MonthDay.of(1, 3)));
      assertEquals(List.of(), on("2026-12-27T23:59", winter));
      assertEquals(List.of("a"), on("2026-12-28T00:00", winter));
      assertEquals(List.of("a"), on("2026-12-31T23:59:59", winter));
      assertEquals(List.of("a"), on("2027-01-01T00:00", winter));
      assertEquals(List.of("a"), on("2027-01-03T23:59", winter));
      assertEquals(List.of(), on("2027-01-04T00:00", winter));
    }
  }

  @Nested
  class Hours {

    @Test
    void theFirstMinuteBelongsToThemAndTheLastDoesNot() {
      InstalledExhibit day = at("a", "09:00", "18:00");
      assertEquals(List.of(), on("2026-05-05T08:59:59", day));
      assertEquals(List.of("a"), on("2026-05-05T09:00", day));
      assertEquals(List.of("a"), on("2026-05-05T17:59:59", day));
      assertEquals(List.of(), on("2026-05-05T18:00", day));
    }

    @Test
    void pastMidnightTheyBelongToTheDayTheyBegan() {
      // 8 May 2026 is a Friday.
      InstalledExhibit friday = at("a", "22:00", "02:00", DayOfWeek.FRIDAY);
      assertEquals(List.of(), on("2026-05-08T01:00", friday));
      assertEquals(List.of("a"), on("2026-05-08T22:00", friday));
      assertEquals(List.of("a"), on("2026-05-09T01:59:59", friday));
      assertEquals(List.of(), on("2026-05-09T02:00", friday));
      assertEquals(List.of(), on("2026-05-09T22:00", friday));
    }

    @Test
    void pastMidnightOnTheLastDayTheyGoOnIntoTheDayAfter() {
      InstalledExhibit night =
          exhibit(
              "a",
              new Dates.Once(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)),
              Schedule.AS_PACKED.at(
                  Optional.of(new Settings.Hours(LocalTime.of(20, 0), LocalTime.of(1, 0)))));
      assertEquals(List.of(), on("2026-12-31T00:30", night));
      assertEquals(List.of("a"), on("2026-12-31T20:00", night));
      assertEquals(List.of("a"), on("2027-01-01T00:59", night));
      assertEquals(List.of(), on("2027-01-01T01:00", night));
    }

    @Test
    void fromAnHourToTheSameHourIsRoundTheClock() {
      InstalledExhibit round = at("a", "08:00", "08:00", DayOfWeek.MONDAY);
      // 4 May 2026 is a Monday.
      assertEquals(List.of(), on("2026-05-04T07:59", round));
      assertEquals(List.of("a"), on("2026-05-04T08:00", round));
      assertEquals(List.of("a"), on("2026-05-05T07:59", round));
      assertEquals(List.of(), on("2026-05-05T08:00", round));
    }

    @Test
    void weekdaysAreThoseOfTheHall() {
      InstalledExhibit weekend =
          exhibit("a", Schedule.AS_PACKED.on(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
      Programme programme = new Programme(List.of(weekend));
      // Friday evening in Berlin is Saturday in Baku.
      Instant moment = Instant.parse("2026-05-08T20:30:00Z");
      assertEquals(List.of("a"), on(moment.atZone(BAKU), programme));
      assertEquals(List.of(), on(moment.atZone(ZoneId.of("Europe/Berlin")), programme));
    }

    @Test
    void whereClocksGoForwardHoursThatAreSkippedAreNotMissed() {
      Programme programme = new Programme(List.of(at("a", "02:30", "04:00")));
      ZoneId berlin = ZoneId.of("Europe/Berlin");
      assertEquals(List.of(), on(Instant.parse("2026-03-29T00:59:59Z").atZone(berlin), programme));
      assertEquals(
          List.of("a"), on(Instant.parse("2026-03-29T01:00:00Z").atZone(berlin), programme));
      assertEquals(List.of(), on(Instant.parse("2026-03-29T02:00:00Z").atZone(berlin), programme));
    }
  }

  @Nested
  class Roles {
    private final InstalledExhibit memorial =
        exhibit("memorial", MEMORIAL, Schedule.AS_PACKED.as(Schedule.Role.ALONE));
    private final InstalledExhibit standby =
        exhibit("standby", MEMORIAL, Schedule.AS_PACKED.as(Schedule.Role.DEFAULT));

    @Test
    void whatIsDuePlaysInItsOrder() {
      assertEquals(List.of("b", "a"), on("2026-05-05T12:00", always("b"), always("a")));
    }

    @Test
    void aMemorialDayIsAlone() {
      InstalledExhibit[] all = {always("a"), memorial, always("b"), standby};
      assertEquals(List.of("a", "b"), on("2026-02-21T12:00", all));
      assertEquals(List.of("memorial"), on("2026-02-26T12:00", all));
      assertEquals(List.of("a", "b"), on("2026-03-01T00:00", all));
    }

    @Test
    void twoThatAreToBeAlonePlayTogether() {
      InstalledExhibit other = exhibit("other", memorial.schedule());
      assertEquals(
          List.of("memorial", "other"), on("2026-02-26T12:00", memorial, always("a"), other));
    }

    @Test
    void whereNothingIsDueTheDefaultPlaysWhateverItsDates() {
      assertEquals(List.of("standby"), on("2026-07-01T12:00", standby, memorial));
      assertEquals(List.of("memorial"), on("2026-02-26T12:00", standby, memorial));
    }

    @Test
    void withoutADefaultNothingIsOn() {
      assertEquals(List.of(), on("2026-07-01T12:00", memorial));
    }

    @Test
    void anExhibitOfWhichNoEditionCanPlayIsNeverOn() {
      InstalledExhibit broken =
          new InstalledExhibit(
              "a", Optional.empty(), always("a").editions(), Schedule.AS_PACKED, Optional.empty());
      assertEquals(List.of("standby"), on("2026-07-01T12:00", broken, standby));
    }
  }

  @Nested
  class TheCalendar {

    @Test
    void daysWithTheSameExhibitsStandTogether() {
      Programme programme =
          new Programme(
              List.of(
                  always("a"), exhibit("m", MEMORIAL, Schedule.AS_PACKED.as(Schedule.Role.ALONE))));
      assertEquals(
          List.of("2026-02-20 2026-02-21 a", "2026-02-22 2026-02-28 m", "2026-03-01 2026-03-05 a"),
          told(programme.stretches(LocalDate.of(2026, 2, 20), 14)));
    }

    @Test
    void whatIsOnForAnHourIsOnThatDay() {
      Programme programme =
          new Programme(List.of(at("a", "23:00", "01:00", DayOfWeek.FRIDAY), always("b")));
      assertEquals(
          List.of("2026-05-07 2026-05-07 b", "2026-05-08 2026-05-09 ab", "2026-05-10 2026-05-10 b"),
          told(programme.stretches(LocalDate.of(2026, 5, 7), 4)));
    }

    @Test
    void whatComesNextIsTheFirstThatIsOnAfterNow() {
      Programme programme =
          new Programme(
              List.of(
                  at("evening", "18:00", "20:00"),
                  exhibit("m", MEMORIAL, Schedule.AS_PACKED.as(Schedule.Role.ALONE))));
      assertEquals("2026-02-20 evening", next(programme, "2026-02-20T12:00"));
      assertEquals("2026-02-22 m", next(programme, "2026-02-21T21:00"));
      assertEquals("2026-03-01 evening", next(programme, "2026-02-28T21:00"));
    }

    @Test
    void whatIsTooFarAheadDoesNotComeNext() {
      Programme programme = new Programme(List.of(exhibit("m", MEMORIAL, Schedule.AS_PACKED)));
      assertEquals(Optional.empty(), programme.next(LocalDateTime.parse("2026-03-02T12:00"), 30));
      assertEquals("2027-02-22 m", next(programme, "2026-03-02T12:00"));
    }

    private static String next(Programme programme, String now) {
      return programme
          .next(LocalDateTime.parse(now), 367)
          .map(coming -> coming.day() + " " + coming.exhibit().id())
          .orElse("nothing");
    }

    private static List<String> told(List<Programme.Stretch> stretches) {
      return stretches.stream()
          .map(stretch ->
              stretch.first()
                  + " "
                  + stretch.last()
                  + " "
                  + String.join("", stretch.exhibits().stream().map(InstalledExhibit::id).toList()))
          .toList();
    }
  }
}
