package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.BundleWriter;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.Installation.Consent;
import vitrin.model.Dates;

class LibraryTest {
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

  private BundleException.Kind refusal(Path file) {
    return assertThrows(BundleException.class, () -> here.install(file)).kind();
  }

  private static LibraryException.Kind kind(org.junit.jupiter.api.function.Executable what) {
    return assertThrows(LibraryException.class, what).kind();
  }

  @Nested
  class Installing {

    @Test
    void aNewExhibitPlaysAndLiesUnderItsNameEditionAndDigest() throws Exception {
      Path file = TestBundles.pack(TestExhibits.everything(), folder.resolve("all.vitrin"));

      Installation done = here.install(file);

      assertEquals(Standing.NEW, done.standing());
      Edition plays = done.exhibit().current().orElseThrow();
      assertEquals(TestExhibits.everything().title(), plays.title());
      assertEquals(TestExhibits.everything().dates(), plays.dates());
      assertEquals(TestExhibits.everything().slides().size(), plays.slides());
      assertEquals(Edition.Standing.TRIAL, plays.standing());
      assertEquals(
          here.home
              .bundles()
              .resolve(plays.exhibit())
              .resolve(plays.edition() + "-" + plays.digest().substring(0, 16) + ".vitrin"),
          plays.file());
      assertEquals(-1, Files.mismatch(file, plays.file()));
      assertEquals(List.of(), here.temporary());
    }

    @Test
    void itIsThereAfterTheNextStart() throws Exception {
      InstalledExhibit before = here.install(here.packed("a", 1)).exhibit();
      here.reopen();
      assertEquals(List.of(before), here.library.exhibits());
    }

    @Test
    void aNewerEditionPlaysAndTheLastThreeStay() throws Exception {
      for (int edition = 1; edition <= 5; edition++) {
        here.install(here.packed("a", edition));
        assertEquals(edition, here.plays("a"));
      }
      assertEquals(List.of(5, 4, 3), here.editions("a"));
      assertEquals(List.of("a/3", "a/4", "a/5"), here.files());
    }

    @Test
    void theLastGoodEditionStaysHoweverManyUntriedOnesFollow() throws Exception {
      here.install(here.packed("a", 1));
      here.library.trials().pass(here.get("a").current().orElseThrow());
      for (int edition = 2; edition <= 6; edition++) {
        here.install(here.packed("a", edition));
      }
      assertEquals(List.of(6, 5, 1), here.editions("a"));
    }

    @Test
    void theSameBundleAgainChangesNothing() throws Exception {
      InstalledExhibit before = here.install(here.packed("a", 1)).exhibit();
      Installation again = here.install(here.packed("a", 1));
      assertEquals(Standing.SAME, again.standing());
      assertEquals(before, again.exhibit());
    }

    @Test
    void otherContentUnderTheSameNumberNeedsAYes() throws Exception {
      here.install(here.packed("a", 1));
      Path changed = here.packed("a", 1, "Other");

      assertEquals(BundleException.Kind.CHANGED_EDITION, refusal(changed));
      assertEquals(1, here.get("a").editions().size());
      assertEquals(List.of(), here.temporary());

      assertEquals(Standing.CHANGED, here.install(changed, Consent.GIVEN).standing());
      assertEquals(List.of(1, 1), here.editions("a"));
      assertEquals("Other", ExhibitTitles.of(here.get("a")));
    }

    @Test
    void anOlderEditionNeedsAYes() throws Exception {
      here.install(here.packed("a", 2));

      assertEquals(BundleException.Kind.OLDER_EDITION, refusal(here.packed("a", 1)));
      assertEquals(2, here.plays("a"));

      here.install(here.packed("a", 1), Consent.GIVEN);
      assertEquals(1, here.plays("a"));
    }

    @Test
    void aDamagedBundleIsRefusedAndTheOldOnePlays() throws Exception {
      here.install(here.packed("a", 1));
      Path damaged = here.packed("a", 2);
      Files.write(damaged, new byte[] {1}, StandardOpenOption.APPEND);

      assertEquals(BundleException.Kind.DAMAGED, refusal(damaged));
      assertEquals(1, here.plays("a"));
      assertEquals(List.of("a/1"), here.files());
      assertEquals(List.of(), here.temporary());
    }

    @Test
    void aSealIsAskedForAsTheSettingsSay() throws Exception {
      KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      Path sealed = folder.resolve("sealed.vitrin");
      try (BundleWriter writer = BundleWriter.create(sealed, TestExhibits.least())) {
        writer.finish(keys);
      }
      Settings strict = requiring(List.of());
      Settings trusting = requiring(List.of(new Settings.TrustedKey("us", keys.getPublic())));
      assertEquals(BundleException.Kind.SEAL_MISSING, refusalWith(here.packed("a", 1), strict));
      assertEquals(BundleException.Kind.SEAL_FOREIGN, refusalWith(sealed, strict));
      assertEquals(List.of(), here.library.exhibits());

      Installation done =
          here.library.install(
              sealed, Consent.NOT_GIVEN, new Seals(trusting), TestLibrary.NOON, (_, _) -> {});
      assertEquals(vitrin.bundle.Seal.Verdict.TRUSTED, done.seal());
      assertTrue(done.exhibit().shown().sealedBy().isPresent());
    }

    private BundleException.Kind refusalWith(Path file, Settings settings) {
      return assertThrows(
              BundleException.class,
              () ->
                  here.library.install(
                      file, Consent.GIVEN, new Seals(settings), TestLibrary.NOON, (_, _) -> {}))
          .kind();
    }

    private static Settings requiring(List<Settings.TrustedKey> keys) {
      Settings usual = Settings.defaults();
      return new Settings(
          usual.diagonalInches(),
          usual.readingDistanceMm(),
          usual.mountingHeightMm(),
          usual.orientation(),
          usual.languages(),
          usual.reducedMotion(),
          usual.silences(),
          usual.openingHours(),
          usual.staffLanguage(),
          keys,
          Settings.SealPolicy.REQUIRE);
    }

    @Test
    void progressGrowsToTheWholeOfCopyingAndReadingBack() throws Exception {
      List<Long> done = new ArrayList<>();
      List<Long> all = new ArrayList<>();
      here.library.install(
          TestBundles.pack(TestExhibits.everything(), folder.resolve("all.vitrin")),
          Consent.NOT_GIVEN,
          new Seals(Settings.defaults()),
          TestLibrary.NOON,
          (bytes, whole) -> {
            done.add(bytes);
            all.add(whole);
          });
      assertEquals(done.stream().sorted().toList(), done);
      assertEquals(1, all.stream().distinct().count());
      assertEquals(all.getLast() - Bundle.TRAILER_BYTES, done.getLast());
    }
  }

  @Nested
  class TakingOffAndGoingBack {

    @Test
    void theEditionBeforePlaysAgainWithTheSameDates() throws Exception {
      here.install(here.packed("a", 1));
      Schedule schedule = Schedule.AS_PACKED.on(EnumSet.of(DayOfWeek.FRIDAY));
      here.library.schedule("a", schedule);
      here.install(here.packed("a", 2));

      assertEquals(1, here.library.rollBack("a").current().orElseThrow().edition());
      here.reopen();
      assertEquals(1, here.plays("a"));
      assertEquals(schedule, here.get("a").schedule());
      assertEquals(List.of(2, 1), here.editions("a"));
    }

    @Test
    void theFirstEditionHasNothingBeforeIt() throws Exception {
      here.install(here.packed("a", 1));
      assertEquals(LibraryException.Kind.NOTHING_BEFORE, kind(() -> here.library.rollBack("a")));
    }

    @Test
    void anEditionWhoseFileIsGoneIsNotGoneBackTo() throws Exception {
      Path first = here.install(here.packed("a", 1)).exhibit().shown().file();
      here.install(here.packed("a", 2));
      Files.delete(first);
      assertThrows(BundleException.class, () -> here.library.rollBack("a"));
      assertEquals(2, here.plays("a"));
    }

    @Test
    void anExhibitIsTakenOffWithItsFiles() throws Exception {
      here.install(here.packed("a", 1));
      here.install(here.packed("b", 1));
      here.library.remove("a");
      assertEquals(List.of("b/1"), here.files());
      assertEquals(Optional.empty(), here.library.find("a"));
    }

    @Test
    void whatIsNotInstalledIsNamed() {
      assertEquals(LibraryException.Kind.NO_SUCH_EXHIBIT, kind(() -> here.library.remove("x")));
      assertEquals(LibraryException.Kind.NO_SUCH_EXHIBIT, kind(() -> here.library.rollBack("x")));
      assertEquals(
          LibraryException.Kind.NO_SUCH_EXHIBIT,
          kind(() -> here.library.schedule("x", Schedule.AS_PACKED)));
    }
  }

  @Nested
  class Playing {

    @Test
    void aFileThatPlaysIsKeptAndGoesAfterwards() throws Exception {
      here.install(here.packed("a", 1));
      Lease lease = here.library.lease(here.get("a").shown());
      here.library.remove("a");
      assertEquals(List.of("a/1"), here.files());
      assertEquals("least", TestExhibits.least().id());
      assertEquals("a", lease.bundle().exhibit().id());

      here.library.giveBack(lease);
      here.reopen();
      assertEquals(List.of(), here.files());
    }

    @Test
    void aFileThatADeadProgramPlayedGoes() throws Exception {
      here.install(here.packed("a", 1));
      Lease lease = here.library.lease(here.get("a").shown());
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + here.home.library());
          Statement statement = other.createStatement()) {
        statement.execute("UPDATE lease SET started='another'");
      }
      here.library.remove("a");
      assertEquals(List.of(), here.files());
      lease.bundle().close();
    }

    @Test
    void whatIsNoLongerInstalledCannotBePlayed() throws Exception {
      Edition gone = here.install(here.packed("a", 1)).exhibit().shown();
      here.library.remove("a");
      assertEquals(LibraryException.Kind.NO_SUCH_EXHIBIT, kind(() -> here.library.lease(gone)));
    }

    @Test
    void aChangeByAnotherProgramIsNoticed() throws Exception {
      int before = here.library.dataVersion();
      try (Library other = Library.open(here.home)) {
        assertEquals(before, here.library.dataVersion());
        other.install(
            here.packed("a", 1),
            Consent.NOT_GIVEN,
            new Seals(Settings.defaults()),
            TestLibrary.NOON,
            (_, _) -> {});
      }
      assertNotEquals(before, here.library.dataVersion());
      assertEquals(1, here.plays("a"));
    }
  }

  @Nested
  class SeveralPrograms {

    @Test
    void whileOneWritesAnotherIsTurnedAwayAndReadsAllTheSame() throws Exception {
      here.install(here.packed("a", 1));
      try (WriterLock _ = WriterLock.take(here.home)) {
        assertEquals(LibraryException.Kind.BUSY, kind(() -> here.install(here.packed("a", 2))));
        assertEquals(LibraryException.Kind.BUSY, kind(() -> here.library.remove("a")));
        try (Library other = Library.open(here.home)) {
          assertEquals(1, other.exhibits().size());
        }
      }
      here.install(here.packed("a", 2));
    }

    @Test
    void whatAnInterruptedInstallationLeftIsSweptAndOtherFilesAreNot() throws Exception {
      here.install(here.packed("a", 1));
      Path left = here.home.bundles().resolve("b/7-0123456789abcdef.vitrin");
      Files.createDirectories(left.getParent());
      Files.writeString(left, "half");
      Path notOurs = Files.writeString(here.home.bundles().resolve("notes.vitrin"), "mine");
      here.reopen();
      assertTrue(Files.notExists(left.getParent()));
      assertTrue(Files.exists(notOurs));
      assertEquals(1, here.plays("a"));
    }
  }

  @Nested
  class TheFile {

    @Test
    void ofANewerVitrinIsLeftAlone() throws Exception {
      here.close();
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + here.home.library());
          Statement statement = other.createStatement()) {
        statement.execute("PRAGMA user_version=3");
      }
      assertEquals(LibraryException.Kind.NEWER_VERSION, kind(() -> Library.open(here.home)));
    }

    @Test
    void ofTheFirstVersionKeepsAllThatIsInIt() throws Exception {
      here.install(here.packed("a", 1));
      here.close();
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + here.home.library());
          Statement statement = other.createStatement()) {
        statement.execute("DROP TABLE coming");
        statement.execute("DROP TABLE called");
        statement.execute("PRAGMA user_version=1");
      }
      here.reopen();
      assertEquals(1, here.plays("a"));
      assertEquals(Optional.empty(), here.library.silence().read());
    }

    @Test
    void isNotTakenForDamagedBecauseTheDiskFailed() {
      assertTrue(
          LibraryDatabase.tellsOfReading(
              "*** in database main ***\nTree 4 page 4: btreeInitPage() returns error code 266"));
      assertFalse(
          LibraryDatabase.tellsOfReading(
              "*** in database main ***\nTree 4 page 4: btreeInitPage() returns error code 11"));
    }

    @Test
    @DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "a link takes a right that not everybody has there")
    void canBeReadWhereNothingCanBeWrittenBesideIt() throws Exception {
      here.install(here.packed("a", 1));
      here.close();
      Files.createSymbolicLink(beside("-shm"), folder.resolve("gone/shm"));
      here.library = Library.open(here.home);
      assertEquals(1, here.plays("a"));
      assertEquals(LibraryException.Kind.UNUSABLE, kind(() -> here.library.remove("a")));
      Files.delete(beside("-shm"));
      here.library.remove("a");
      assertEquals(List.of(), here.library.exhibits());
    }

    @Test
    @DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "a link takes a right that not everybody has there")
    void isNotReadWithoutWhatWasChangedLast() throws Exception {
      here.install(here.packed("a", 1));
      byte[] last = Files.readAllBytes(beside("-wal"));
      here.close();
      Files.write(beside("-wal"), last);
      Files.createSymbolicLink(beside("-shm"), folder.resolve("gone/shm"));
      assertEquals(LibraryException.Kind.UNUSABLE, kind(() -> Library.open(here.home)));
      Files.delete(beside("-shm"));
      here.library = Library.open(here.home);
    }

    private Path beside(String ending) {
      return here.home.folder().resolve("library.db" + ending);
    }

    @Test
    void thatIsDamagedIsMadeAnewFromTheBundlesAndStaffAreTold() throws Exception {
      here.install(here.packed("a", 1));
      here.install(here.packed("a", 2));
      here.install(here.packed("b", 1));
      here.close();
      Files.writeString(here.home.library(), "Somebody wrote something else here. ".repeat(40));
      here.library = Library.open(here.home);

      assertEquals(2, here.plays("a"));
      assertEquals(List.of(2, 1), here.editions("a"));
      assertEquals(1, here.plays("b"));
      assertEquals(Note.Kind.REBUILT, here.library.notes(Instant.EPOCH).getFirst().kind());
      assertTrue(Files.exists(here.home.folder().resolve("library.bad.db")));
      here.reopen();
      assertEquals(List.of("a/1", "a/2", "b/1"), here.files());
      assertEquals(List.of(), here.temporary());
    }

    @Test
    void thatIsLostTakesNoBundleWithIt() throws Exception {
      here.install(here.packed("a", 1));
      here.close();
      Files.delete(here.home.library());
      here.library = Library.open(here.home);
      assertEquals(1, here.plays("a"));
      assertEquals(List.of("a/1"), here.files());
    }

    @Test
    void thatIsMadeAnewLeavesOutABundleThatIsDamaged() throws Exception {
      Path first = here.install(here.packed("a", 1)).exhibit().shown().file();
      here.install(here.packed("a", 2));
      here.close();
      Files.write(first, new byte[] {1}, StandardOpenOption.APPEND);
      Files.delete(here.home.library());
      here.library = Library.open(here.home);
      assertEquals(List.of(2), here.editions("a"));
    }

    @Test
    void keepsEveryScheduleAsItWasSet() throws Exception {
      here.install(here.packed("a", 1));
      for (Schedule schedule :
          List.of(
              Schedule.AS_PACKED,
              Schedule.AS_PACKED.on(new Schedule.Days.Always()),
              Schedule.AS_PACKED
                  .on(
                      new Schedule.Days.Within(
                          new Dates.EveryYear(MonthDay.of(2, 29), MonthDay.of(3, 1))))
                  .as(Schedule.Role.ALONE),
              Schedule.AS_PACKED
                  .on(
                      new Schedule.Days.Within(
                          new Dates.Once(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2))))
                  .on(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))
                  .at(Optional.of(new Settings.Hours(LocalTime.of(22, 0), LocalTime.of(2, 30))))
                  .as(Schedule.Role.DEFAULT))) {
        here.library.schedule("a", schedule);
        here.reopen();
        assertEquals(schedule, here.get("a").schedule());
      }
    }

    @Test
    void keepsTheOrder() throws Exception {
      for (String id : List.of("a", "b", "c")) {
        here.install(here.packed(id, 1));
      }
      here.library.move("c", 1);
      assertEquals(List.of("c", "a", "b"), order());
      here.library.move("c", 99);
      assertEquals(List.of("a", "b", "c"), order());
      here.install(here.packed("0", 1));
      assertEquals(List.of("a", "b", "c", "0"), order());
    }

    private List<String> order() throws LibraryException {
      return here.library.exhibits().stream().map(InstalledExhibit::id).toList();
    }
  }

  private static final class ExhibitTitles {
    static String of(InstalledExhibit exhibit) {
      return exhibit.shown().title().byLanguage().values().iterator().next();
    }
  }
}
