package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Pictures;
import vitrin.bundle.StoredPicture;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.Edition;
import vitrin.library.Home;
import vitrin.library.Installation;
import vitrin.library.InstalledExhibit;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Note;
import vitrin.library.Programme;
import vitrin.library.Schedule;
import vitrin.library.Seals;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.VisitFact;
import vitrin.ui.kiosk.Playable;

/// A hall that follows its library, which another program changes.
class LiveProgrammeTest {
  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
  private static final int UNTIL_NOBODY_READS = 20;

  @TempDir Path folder;

  private Home home;

  /// Of the other program.
  private Library library;

  private Instant now = Instant.parse("2026-03-10T08:00:00Z");
  private LiveProgramme live;
  private final Hall hall = new Hall();

  @BeforeEach
  void open() throws Exception {
    home = Home.open(folder.resolve("home"));
    library = Library.open(home);
  }

  @AfterEach
  void close() {
    if (live != null) {
      live.close();
    }
    library.close();
  }

  /// A screen that changes when nobody is there.
  private static final class Hall implements LiveProgramme.Screen {
    private List<Playable> shows = List.of();
    private Optional<Programme.Coming> announced = Optional.empty();
    private boolean dark;
    private int changes;
    private boolean somebodyIsThere;
    private Runnable waiting = () -> {};

    @Override
    public void play(List<Playable> programme, Runnable done) {
      change(() -> {
        shows = programme;
        dark = false;
        done.run();
      });
    }

    @Override
    public void goDark(Runnable done) {
      change(() -> {
        shows = List.of();
        dark = true;
        done.run();
      });
    }

    @Override
    public void announce(Optional<Programme.Coming> next) {
      announced = next;
    }

    private void change(Runnable change) {
      changes++;
      waiting = change;
      if (!somebodyIsThere) {
        leave();
      }
    }

    private void leave() {
      somebodyIsThere = false;
      waiting.run();
      waiting = () -> {};
    }
  }

  private void begin() throws LibraryException {
    begin(Caution.NONE);
  }

  private void begin(Caution caution) throws LibraryException {
    live = new LiveProgramme(Library.open(home), new SettingsFile(home), () -> now, BAKU, caution);
    hall.shows = live.begin();
  }

  private void look() throws LibraryException {
    live.look(hall);
  }

  private void look(int times) throws LibraryException {
    for (int i = 0; i < times; i++) {
      look();
    }
  }

  private List<String> shown() {
    return hall.shows.stream()
        .map(playable -> playable.exhibit().id() + " " + playable.exhibit().edition())
        .toList();
  }

  private Edition install(String id, int edition) throws Exception {
    Installation.Wish wish =
        new Installation.Wish(Installation.Consent.NOT_GIVEN, Optional.empty());
    return install(id, edition, wish).current().orElseThrow();
  }

  private InstalledExhibit install(String id, int edition, Installation.Wish wish)
      throws Exception {
    Exhibit least = TestExhibits.least();
    Exhibit exhibit =
        new Exhibit(
            id,
            edition,
            least.languages(),
            LocalizedText.of(Language.EN, id + edition),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(least.slides().getFirst(), least.slides().getFirst()));
    Path file = folder.resolve(id + edition + ".vitrin");
    if (!Files.exists(file)) {
      TestBundles.pack(exhibit, file);
    }
    return library.install(file, wish, new Seals(Settings.defaults()), now, (_, _) -> {}).exhibit();
  }

  private Edition installGood(String id, int edition) throws Exception {
    Edition installed = install(id, edition);
    library.trials().pass(installed);
    return installed;
  }

  private void openOn(DayOfWeek day, String from, String to) throws IOException {
    Map<DayOfWeek, Settings.Hours> week = new EnumMap<>(DayOfWeek.class);
    week.put(day, new Settings.Hours(LocalTime.parse(from), LocalTime.parse(to)));
    Settings usual = Settings.defaults();
    new SettingsFile(home)
        .replace(
            new Settings(
                usual.diagonalInches(),
                usual.readingDistanceMm(),
                usual.mountingHeightMm(),
                usual.orientation(),
                usual.languages(),
                usual.reducedMotion(),
                usual.silences(),
                week,
                usual.staffLanguage(),
                usual.trustedKeys(),
                usual.sealPolicy()));
  }

  private List<String> notes() throws LibraryException {
    return library.notes(Instant.EPOCH).stream()
        .map(note -> note.kind() + " " + note.exhibit() + " " + note.edition() + note.detail())
        .toList();
  }

  @Test
  void anEmptyLibraryShowsNothingUntilSomethingIsInstalled() throws Exception {
    begin();
    look();
    assertEquals(0, hall.changes);
    install("a", 1);
    look();
    assertEquals(List.of("a 1"), shown());
  }

  @Test
  void whereNothingIsOnTheScreenIsToldWhatComesNextUntilItHasCome() throws Exception {
    installGood("a", 1);
    Dates spring = new Dates.Once(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 30));
    library.schedule("a", Schedule.AS_PACKED.on(new Schedule.Days.Within(spring)));
    begin();
    look();
    assertEquals(List.of(), shown());
    Programme.Coming next = hall.announced.orElseThrow();
    assertEquals("a 2026-03-20", next.exhibit().id() + " " + next.day());
    now = Instant.parse("2026-03-20T08:00:00Z");
    look();
    assertEquals(List.of("a 1"), shown());
    assertEquals(Optional.empty(), hall.announced);
  }

  @Test
  void whatAnotherProgramInstallsTakesOffAndSetsIsOnTheScreenAfterOneLook() throws Exception {
    install("a", 1);
    begin();
    assertEquals(List.of("a 1"), shown());
    install("b", 1);
    look();
    assertEquals(List.of("a 1", "b 1"), shown());
    library.move("b", 1);
    look();
    assertEquals(List.of("b 1", "a 1"), shown());
    install("a", 2);
    look();
    assertEquals(List.of("b 1", "a 2"), shown());
    library.rollBack("a");
    look();
    assertEquals(List.of("b 1", "a 1"), shown());
    library.remove("b");
    look();
    assertEquals(List.of("a 1"), shown());
    library.remove("a");
    look();
    assertEquals(List.of(), shown());
  }

  @Test
  void aChangeThatChangesNothingOnTheScreenLeavesItAlone() throws Exception {
    install("a", 1);
    begin();
    library.schedule("a", Schedule.AS_PACKED.on(new Schedule.Days.Always()));
    look(5);
    assertEquals(0, hall.changes);
  }

  @Test
  void datesBeginAndEndWhileItRuns() throws Exception {
    installGood("a", 1);
    installGood("b", 1);
    library.schedule(
        "b",
        Schedule.AS_PACKED
            .on(
                new Schedule.Days.Within(
                    new Dates.EveryYear(MonthDay.of(3, 11), MonthDay.of(3, 11))))
            .as(Schedule.Role.ALONE));
    begin();
    assertEquals(List.of("a 1"), shown());
    // Midnight in Baku.
    now = Instant.parse("2026-03-10T20:00:00Z");
    look();
    assertEquals(List.of("b 1"), shown());
    now = Instant.parse("2026-03-11T20:00:00Z");
    look();
    assertEquals(List.of("a 1"), shown());
  }

  @Test
  void whoReadsIsNotDisturbedAndTheFileUnderThemStays() throws Exception {
    Edition read = installGood("a", 1);
    begin();
    hall.somebodyIsThere = true;
    library.remove("a");
    installGood("b", 1);
    look(UNTIL_NOBODY_READS);
    assertEquals(List.of("a 1"), shown());
    assertTrue(Files.exists(read.file()));
    assertEquals("a", hall.shows.getFirst().exhibit().id());

    hall.leave();
    assertEquals(List.of("b 1"), shown());
    look(UNTIL_NOBODY_READS);
    live.close();
    Library.open(home).close();
    assertFalse(Files.exists(read.file()));
  }

  @Test
  void whatPlayedBeforeIsClosedWhenNobodyReadsFromItAnyMore() throws Exception {
    Path file = TestBundles.pack(TestExhibits.everything(), folder.resolve("all.vitrin"));
    String id = TestExhibits.everything().id();
    library.install(
        file, Installation.Consent.NOT_GIVEN, new Seals(Settings.defaults()), now, (_, _) -> {});
    library.schedule(id, Schedule.AS_PACKED.on(new Schedule.Days.Always()));
    begin();
    Pictures before = hall.shows.getFirst().pictures();
    StoredPicture any =
        before.find(TestExhibits.everything().pictures().getFirst().file()).orElseThrow();
    library.remove(id);
    look();
    assertTrue(before.read(any, any.renditions().getFirst()).length > 0);
    look(UNTIL_NOBODY_READS);
    assertThrows(IllegalStateException.class, () -> before.read(any, any.renditions().getFirst()));
  }

  @Test
  void outsideTheOpeningHoursTheScreenIsDarkAndInThemItIsNot() throws Exception {
    installGood("a", 1);
    // 10 March 2026 is a Tuesday; it is noon in Baku.
    openOn(DayOfWeek.TUESDAY, "09:00", "18:00");
    begin();
    look();
    assertFalse(hall.dark);
    now = Instant.parse("2026-03-10T14:00:00Z");
    look();
    assertTrue(hall.dark);
    assertEquals(List.of(), shown());
    look(3);
    assertEquals(1, hall.changes);
    now = Instant.parse("2026-03-17T05:00:00Z");
    look();
    assertFalse(hall.dark);
    assertEquals(List.of("a 1"), shown());
  }

  @Test
  void aHallThatIsClosedAtTheStartIsDarkAtTheFirstLook() throws Exception {
    installGood("a", 1);
    openOn(DayOfWeek.MONDAY, "09:00", "18:00");
    begin();
    look();
    assertTrue(hall.dark);
  }

  @Test
  void aClockThatHasLostTheTimeLeavesTheProgrammeAsItWas() throws Exception {
    installGood("a", 1);
    library.schedule(
        "a",
        Schedule.AS_PACKED.on(
            new Schedule.Days.Within(
                new Dates.Once(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))));
    openOn(DayOfWeek.TUESDAY, "09:00", "18:00");
    begin();
    live.close();
    now = Instant.EPOCH;
    begin();
    look();
    assertEquals(List.of("a 1"), shown());
    assertFalse(hall.dark);
    now = Instant.parse("2026-05-01T08:00:00Z");
    look();
    assertTrue(hall.dark);
  }

  @Test
  void anEditionOfWhichAllSlidesWereSeenIsGood() throws Exception {
    install("a", 1);
    begin();
    Exhibit exhibit = hall.shows.getFirst().exhibit();
    live.seen(exhibit, 0);
    look();
    assertEquals(Edition.Standing.TRIAL, library.get("a").shown().standing());
    live.seen(exhibit, 1);
    look();
    assertEquals(Edition.Standing.GOOD, library.get("a").shown().standing());
    assertEquals(0, hall.changes);
  }

  @Test
  void anEditionThatHasPlayedForTenMinutesIsGood() throws Exception {
    install("a", 1);
    begin();
    look(TrialRuns.LOOKS_OF_A_TRIAL - 1);
    assertEquals(Edition.Standing.TRIAL, library.get("a").shown().standing());
    look();
    assertEquals(Edition.Standing.GOOD, library.get("a").shown().standing());
    assertEquals(
        Duration.ofMinutes(10),
        LiveProgramme.BETWEEN_LOOKS.multipliedBy(TrialRuns.LOOKS_OF_A_TRIAL));
  }

  @Test
  void aPictureThatCannotBeDecodedBringsTheLastGoodEditionBack() throws Exception {
    installGood("a", 1);
    install("a", 2);
    begin();
    assertEquals(List.of("a 2"), shown());
    live.unshowable(hall.shows.getFirst().exhibit(), 1);
    look();
    assertEquals(List.of("a 1"), shown());
    assertEquals(List.of("PICTURE a 22"), notes());
  }

  @Test
  void anEditionThatIsGoodStaysWhateverItsPictures() throws Exception {
    installGood("a", 1);
    installGood("a", 2);
    begin();
    live.unshowable(hall.shows.getFirst().exhibit(), 1);
    look();
    assertEquals(List.of("a 2"), shown());
    assertEquals(List.of(), notes());
  }

  @Test
  void aScreenThatStandsStillBringsTheLastGoodEditionBackAtTheNextStart() throws Exception {
    installGood("a", 1);
    install("a", 2);
    begin();
    assertTrue(live.tries());
    live.hung();
    begin();
    assertEquals(List.of("a 1"), shown());
    assertEquals(List.of("HUNG a 2"), notes());
  }

  @Test
  void anEndInOrderIsNoFailureOfATrial() throws Exception {
    installGood("a", 1);
    install("a", 2);
    begin();
    live.close();
    begin();
    assertEquals(List.of("a 2"), shown());
    assertTrue(live.tries());
  }

  @Test
  void aBundleThatIsGoneGivesWayToTheLastGoodEditionAtOnce() throws Exception {
    installGood("a", 1);
    Edition second = installGood("a", 2);
    Files.delete(second.file());
    begin();
    assertEquals(List.of("a 1"), shown());
    assertEquals(List.of(Note.Kind.UNREADABLE + " a 2"), notes());
  }

  @Test
  void anExhibitOfWhichNothingIsLeftIsPassedOver() throws Exception {
    Edition only = installGood("a", 1);
    installGood("b", 1);
    Files.delete(only.file());
    begin();
    assertEquals(List.of("b 1"), shown());
  }

  @Test
  void visitsAreCountedAtTheEndAtTheLatest() throws Exception {
    installGood("a", 1);
    begin();
    live.observe(new VisitFact.Began("a", Language.AZ));
    live.close();
    LocalDate day = LocalDate.of(2026, 3, 10);
    assertEquals(
        List.of("az", "12"),
        library.counters().between(day, day).stream().map(count -> count.detail()).toList());
    live = null;
  }

  @Test
  void anEditionThatComesBackAtOnceKeepsItsFileUnderIt() throws Exception {
    Edition first = installGood("a", 1);
    begin();
    installGood("a", 2);
    look();
    library.rollBack("a");
    look();
    look(UNTIL_NOBODY_READS);
    assertEquals(List.of("a 1"), shown());
    library.remove("a");
    assertTrue(Files.exists(first.file()));
  }

  @Test
  void severalChangesWhileSomebodyReadsEndInTheLast() throws Exception {
    installGood("a", 1);
    begin();
    hall.somebodyIsThere = true;
    for (String id : new ArrayList<>(List.of("b", "c", "d"))) {
      installGood(id, 1);
      look();
    }
    hall.leave();
    assertEquals(List.of("a 1", "b 1", "c 1", "d 1"), shown());
  }

  @Test
  void inSafeModeOnlyEditionsPlayThatAreKnownToPlayWellAndNothingIsTried() throws Exception {
    installGood("a", 1);
    install("a", 2);
    installGood("b", 3);
    install("c", 1);
    library.schedule("c", Schedule.AS_PACKED.as(Schedule.Role.ALONE));
    begin(Caution.LAST_GOOD);
    look();
    assertEquals(List.of("a 1", "b 3"), shown());
    assertFalse(live.tries());
  }

  @Test
  void inSafeModeTheQuietPageIsSeenWhereNothingIsKnownToPlayWell() throws Exception {
    install("a", 1);
    begin(Caution.LAST_GOOD);
    look();
    assertEquals(List.of(), shown());
    assertFalse(hall.dark);
  }

  @Test
  void whoFallsInSafeModeTooShowsNoExhibit() throws Exception {
    installGood("a", 1);
    begin(Caution.NOTHING);
    look();
    assertEquals(List.of(), shown());
  }

  @Test
  void afterFiveMinutesWithoutAFallTheUsualProgrammePlays() throws Exception {
    installGood("a", 1);
    install("a", 2);
    begin(Caution.LAST_GOOD);
    look(140);
    assertEquals(List.of("a 1"), shown());
    look(20);
    assertEquals(List.of("a 2"), shown());
    assertTrue(live.tries());
  }

  @Nested
  class WhatIsToCome {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 11);

    /// Midnight in Baku.
    private static final Instant MIDNIGHT = Instant.parse("2026-03-10T20:00:00Z");

    private void announce() throws Exception {
      installGood("a", 1);
      install(
          "a",
          2,
          new Installation.Wish(
              Installation.Consent.NOT_GIVEN,
              Optional.of(new Schedule.Days.Always()),
              Optional.of(FIRST)));
    }

    @Test
    void comesOnTheScreenWithItsDayAndNotBefore() throws Exception {
      announce();
      begin();
      now = MIDNIGHT.minusSeconds(1);
      look();
      assertEquals(List.of("a 1"), shown());
      now = MIDNIGHT;
      look();
      assertEquals(List.of("a 2"), shown());
    }

    @Test
    void isTheOneThatPlaysForGoodSoonAfter() throws Exception {
      announce();
      begin();
      now = MIDNIGHT;
      look(60);
      InstalledExhibit there = library.get("a");
      assertEquals(2, there.current().orElseThrow().edition());
      assertEquals(Optional.empty(), there.coming());
      assertEquals(List.of("a 2"), shown());
    }

    @Test
    void isOnTrialAndGivesWayToTheOneBeforeIfAPictureFails() throws Exception {
      announce();
      begin();
      now = MIDNIGHT;
      look();
      live.unshowable(hall.shows.getFirst().exhibit(), 0);
      look(2);
      assertEquals(List.of("a 1"), shown());
    }

    @Test
    void hasComeAtAStartAfterItsDay() throws Exception {
      announce();
      now = MIDNIGHT;
      begin();
      assertEquals(List.of("a 2"), shown());
      assertEquals(2, library.get("a").current().orElseThrow().edition());
    }
  }
}
