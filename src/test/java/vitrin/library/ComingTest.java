package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.model.Dates;

/// An edition that is to play from a day on, while another one plays until then.
class ComingTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

  private static final Schedule.Days DAYS = new Schedule.Days.Within(new Dates.Once(FIRST, LAST));

  @TempDir Path folder;

  private TestLibrary here;

  @BeforeEach
  void open() throws Exception {
    here = new TestLibrary(folder);
  }

  @AfterEach
  void close() {
    here.close();
  }

  private Installation announce(int edition) throws Exception {
    return announce(edition, FIRST);
  }

  private Installation announce(int edition, LocalDate first) throws Exception {
    Installation.Wish wish =
        new Installation.Wish(
            Installation.Consent.NOT_GIVEN, Optional.of(DAYS), Optional.of(first));
    return here.library.install(
        here.packed("a", edition),
        wish,
        new Seals(Settings.defaults()),
        TestLibrary.NOON,
        (_, _) -> {});
  }

  /// The editions that are on at noon of a day.
  private List<Integer> on(LocalDate day) throws Exception {
    return here.library.programme().at(day.atTime(12, 0)).stream()
        .map(exhibit -> exhibit.current().orElseThrow().edition())
        .toList();
  }

  @Test
  void untilItsDayTheOneThatPlaysStaysAndFromThenOnItPlays() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    assertEquals(List.of(1), on(FIRST.minusDays(1)));
    assertEquals(List.of(2), on(FIRST));
    assertEquals(List.of(2), on(LAST));
    assertEquals(List.of(), on(LAST.plusDays(1)));
  }

  @Test
  void itComesAtMidnight() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    LocalDateTime midnight = FIRST.atStartOfDay();
    Programme programme = here.library.programme();
    assertEquals(1, programme.at(midnight.minusSeconds(1)).getFirst().shown().edition());
    assertEquals(2, programme.at(midnight).getFirst().shown().edition());
  }

  @Test
  void theCalendarHasBothAndTheDayBetweenThem() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    List<String> stretches =
        here.library.programme().stretches(FIRST.minusDays(2), 4).stream()
            .map(s -> s.first() + " " + s.last() + " " + s.exhibits().getFirst().shown().edition())
            .toList();
    assertEquals(List.of("2026-03-30 2026-03-31 1", "2026-04-01 2026-04-02 2"), stretches);
  }

  @Test
  void whereNothingPlaysYetTheDaysAloneAreSet() throws Exception {
    InstalledExhibit installed = announce(1).exhibit();
    assertEquals(Optional.empty(), installed.coming());
    assertEquals(DAYS, installed.schedule().days());
  }

  @Test
  void onceItHasComeItIsTheOneThatPlaysAndItsDaysHold() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    here.library.arrive(FIRST.minusDays(1));
    assertEquals(1, here.plays("a"));
    here.library.arrive(FIRST);
    assertEquals(2, here.plays("a"));
    assertEquals(DAYS, here.get("a").schedule().days());
    assertEquals(Optional.empty(), here.get("a").coming());
  }

  @Test
  void goingBackKeepsTheOneThatPlays() throws Exception {
    here.install(here.packed("a", 1));
    here.install(here.packed("a", 2));
    announce(3);
    assertEquals(2, here.get("a").before().orElseThrow().edition());
    here.library.rollBack("a");
    assertEquals(2, here.plays("a"));
    assertEquals(List.of(2), on(FIRST));
  }

  @Test
  void oneThatFailsWhenItHasComeGivesWayToTheOneBefore() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    Edition second = here.library.programme().at(FIRST.atTime(9, 0)).getFirst().shown();
    here.library.trials().fail(second, Note.Kind.PICTURE, "1", TestLibrary.NOON);
    assertEquals(List.of(1), on(FIRST));
  }

  @Test
  void theOneThatIsInstalledAtOnceLastIsTheOneThatPlays() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    here.install(here.packed("a", 3));
    assertEquals(List.of(3), on(FIRST));
  }

  @Test
  void anotherDayTakesThePlaceOfTheFirst() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    LocalDate later = FIRST.plusDays(7);
    announce(2, later);
    assertEquals(List.of(1), on(FIRST));
    assertEquals(List.of(2), on(later));
  }

  @Test
  void itsBundleStaysWhileItIsAwaited() throws Exception {
    here.install(here.packed("a", 1));
    announce(2);
    here.reopen();
    assertEquals(List.of("a/1", "a/2"), here.files());
  }

  @Test
  void aSilenceThatWasCalledForIsThereAfterANewStart() throws Exception {
    LocalDateTime at = LocalDateTime.parse("2027-01-11T10:00:00");
    assertEquals(Optional.empty(), here.library.silence().read());
    here.library.silence().call(LocalDateTime.parse("2027-01-11T09:00:00"));
    here.library.silence().call(at);
    here.reopen();
    assertEquals(Optional.of(at), here.library.silence().read());
    here.library.silence().callOff();
    assertEquals(Optional.empty(), here.library.silence().read());
  }
}
