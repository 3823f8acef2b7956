package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// When a silence is to be begun: a question to the clock alone.
class SilencesTest {
  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private static ZonedDateTime baku(String at) {
    return LocalDateTime.parse(at).atZone(BAKU);
  }

  private static HeldSilence silence(String day, String time, int seconds) {
    return new HeldSilence(
        MonthDay.parse("--" + day), LocalTime.parse(time), seconds, Optional.empty());
  }

  private static Silences of(HeldSilence silence) {
    return of(exhibit(Optional.empty(), silence));
  }

  private static Silences of(Exhibit exhibit) {
    return new Silences(List.of(exhibit), List.of(), List.of(Language.AZ));
  }

  private static Exhibit exhibit(Optional<Dates> dates, HeldSilence... silences) {
    return new Exhibit(
        "a",
        1,
        List.of(Language.AZ, Language.RU),
        LocalizedText.of(Language.AZ, "A"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        dates,
        List.of(silences),
        List.of(),
        List.of(Programmes.text(5)));
  }

  /// How much of the silence is over when it begins; absent: it does not.
  private static Optional<Duration> over(Silences silences, String at) {
    return silences.at(baku(at)).map(Event.Hold::over);
  }

  private static Optional<Duration> seconds(long seconds) {
    return Optional.of(Duration.ofSeconds(seconds));
  }

  @Test
  void itBeginsAtItsSecondAndNotBefore() {
    Silences minute = of(silence("02-26", "17:00", 60));

    assertEquals(Optional.empty(), over(minute, "2026-02-26T16:59:59.999"));
    assertEquals(seconds(0), over(minute, "2026-02-26T17:00:00"));
  }

  @Test
  void whoeverComesLateJoinsIt() {
    Silences minute = of(silence("02-26", "17:00", 60));

    assertEquals(seconds(40), over(minute, "2026-02-26T17:00:40"));
  }

  @Test
  void oneThatIsNearlyOverIsNotBegun() {
    assertEquals(Optional.empty(), over(of(silence("02-26", "17:00", 60)), "2026-02-26T17:00:55"));
    assertEquals(seconds(1), over(of(silence("02-26", "17:00", 2)), "2026-02-26T17:00:01"));
  }

  @Test
  void oneThatWasMissedByOverAMinuteIsNotHeld() {
    Silences patient = of(silence("02-26", "17:00", 600));

    assertEquals(seconds(60), over(patient, "2026-02-26T17:01:00"));
    assertEquals(Optional.empty(), over(patient, "2026-02-26T17:01:01"));
  }

  @Test
  void itIsHeldOnItsDayOfEveryYear() {
    Silences minute = of(silence("02-26", "17:00", 60));

    assertEquals(seconds(0), over(minute, "2027-02-26T17:00:00"));
    assertEquals(Optional.empty(), over(minute, "2026-02-27T17:00:00"));
  }

  @Test
  void the29thOfFebruaryIsTheLastOfFebruaryInAYearThatLacksIt() {
    Silences minute = of(silence("02-29", "17:00", 60));

    assertEquals(seconds(0), over(minute, "2026-02-28T17:00:00"));
    assertEquals(Optional.empty(), over(minute, "2028-02-28T17:00:00"));
    assertEquals(seconds(0), over(minute, "2028-02-29T17:00:00"));
  }

  @Test
  void oneThatBeginsBeforeMidnightIsFoundAfterIt() {
    assertEquals(seconds(30), over(of(silence("12-31", "23:59", 300)), "2026-12-31T23:59:30"));
    assertEquals(seconds(60), over(of(silence("12-31", "23:59", 300)), "2027-01-01T00:00:00"));
  }

  @Test
  void itIsLocalTimeWhereTheKioskStands() {
    Silences minute = of(silence("02-26", "17:00", 60));
    ZonedDateTime there = baku("2026-02-26T17:00:00");

    assertTrue(minute.at(there).isPresent());
    assertFalse(minute.at(there.withZoneSameInstant(ZoneId.of("Europe/Paris"))).isPresent());
  }

  @Test
  void anHourThatTheClockIsPutForwardOverIsHeldWhenTheClockHasBeenPut() {
    Silences minute = of(silence("03-29", "02:30", 60));
    ZoneId paris = ZoneId.of("Europe/Paris");

    assertTrue(minute.at(LocalDateTime.parse("2026-03-29T03:30:00").atZone(paris)).isPresent());
  }

  @Test
  void itIsHeldOnlyWhileTheExhibitIsDue() {
    HeldSilence silence = silence("02-26", "17:00", 60);
    Optional<Dates> week = Optional.of(new Dates.EveryYear(MonthDay.of(2, 22), MonthDay.of(2, 29)));
    Optional<Dates> other =
        Optional.of(new Dates.EveryYear(MonthDay.of(1, 15), MonthDay.of(1, 25)));

    assertEquals(seconds(0), over(of(exhibit(week, silence)), "2026-02-26T17:00:00"));
    assertEquals(Optional.empty(), over(of(exhibit(other, silence)), "2026-02-26T17:00:00"));
  }

  @Test
  void itSpeaksTheLanguagesOfItsExhibit() {
    Event.Hold hold =
        of(silence("02-26", "17:00", 60)).at(baku("2026-02-26T17:00:00")).orElseThrow();

    assertEquals(
        new Silence(List.of(Language.AZ, Language.RU), Optional.empty(), 60), hold.silence());
  }

  @Test
  void aSilenceOfTheHouseIsHeldWhateverIsOn() {
    Silences own =
        new Silences(List.of(), List.of(silence("11-10", "12:00", 60)), List.of(Language.AZ));

    assertEquals(seconds(5), over(own, "2026-11-10T12:00:05"));
    assertFalse(own.areNone());
    assertTrue(Silences.none().areNone());
  }

  private static Wish noon() {
    return Wish.NONE.calling(LocalDateTime.parse("2026-11-10T12:00"));
  }

  private static Silences none(Wish wish) {
    return new Silences(List.of(), List.of(), List.of(Language.AZ)).after(wish);
  }

  @Test
  void oneThatStaffCallForIsHeldOnceForAMinute() {
    assertFalse(none(noon()).areNone());
    assertEquals(Optional.empty(), over(none(noon()), "2026-11-10T11:59:59"));
    assertEquals(seconds(0), over(none(noon()), "2026-11-10T12:00:00"));
    assertEquals(Optional.empty(), over(none(noon()), "2026-11-11T12:00:00"));
    assertEquals(
        new Silence(List.of(Language.AZ), Optional.empty(), 60),
        none(noon()).at(baku("2026-11-10T12:00:00")).orElseThrow().silence());
  }

  @Test
  void theOneThatStaffCalledLastIsHeldAndNoOther() {
    Silences later = none(noon().calling(LocalDateTime.parse("2026-11-10T13:00")));

    assertEquals(Optional.empty(), over(later, "2026-11-10T12:00:00"));
    assertEquals(seconds(0), over(later, "2026-11-10T13:00:00"));
  }

  @Test
  void staffSeeTheOneTheyCalledUntilItCanNoLongerCome() {
    Optional<LocalDateTime> noon = noon().called();

    assertEquals(noon, none(noon()).called(baku("2026-11-10T11:00:00")));
    assertEquals(noon, none(noon()).called(baku("2026-11-10T12:00:30")));
    assertEquals(Optional.empty(), none(noon()).called(baku("2026-11-10T12:01:01")));
  }

  @Test
  void oneThatStaffEndedDoesNotBeginAgainAndTheNextOneDoes() {
    Wish ended = noon().ending(LocalDateTime.parse("2026-11-10T12:00:10"));
    Silences called = none(ended);
    Silences set =
        new Silences(List.of(), List.of(silence("11-10", "12:00", 60)), List.of(Language.AZ))
            .after(ended);

    assertTrue(called.areNone());
    assertEquals(Optional.empty(), over(called, "2026-11-10T12:00:11"));
    assertEquals(Optional.empty(), over(set, "2026-11-10T12:00:11"));
    assertEquals(seconds(0), over(set, "2027-11-10T12:00:00"));
  }
}
