package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Edition.Standing;
import vitrin.library.SeenClock.Trust;

/// New editions on trial, and a clock that may have lost the time.
class TrialsTest {
  private static final Instant NOW = TestLibrary.NOON;

  @TempDir Path folder;

  private TestLibrary here;
  private Edition first;
  private Edition second;

  @BeforeEach
  void installTwo() throws Exception {
    here = new TestLibrary(folder);
    first = here.install(here.packed("a", 1)).exhibit().shown();
    here.library.trials().pass(first);
    second = here.install(here.packed("a", 2)).exhibit().shown();
  }

  @AfterEach
  void close() {
    here.close();
  }

  private List<Standing> standings() throws LibraryException {
    return here.get("a").editions().stream().map(Edition::standing).toList();
  }

  private List<String> notes() throws LibraryException {
    return here.library.notes(Instant.EPOCH).stream()
        .map(note -> note.kind() + " " + note.exhibit() + " " + note.edition() + note.detail())
        .toList();
  }

  /// As if the program that runs the trial had died.
  private void die(String boot) throws Exception {
    sql("UPDATE trial SET started='another'" + (boot == null ? "" : ", boot='" + boot + "'"));
  }

  private void sql(String statement) throws Exception {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + here.home.library());
        Statement run = other.createStatement()) {
      run.execute(statement);
    }
  }

  @Test
  void anEditionThatPassesIsGood() throws Exception {
    here.library.trials().begin(second);
    here.library.trials().pass(second);
    here.library.trials().judgeBrokenOff(NOW);
    assertEquals(List.of(Standing.GOOD, Standing.GOOD), standings());
    assertEquals(2, here.plays("a"));
  }

  @Test
  void anEditionThatFailsGivesWayToTheLastGoodOneAndStaffAreTold() throws Exception {
    here.library.trials().fail(second, Note.Kind.PICTURE, "4", NOW);
    assertEquals(1, here.plays("a"));
    assertEquals(List.of(Standing.FAILED, Standing.GOOD), standings());
    assertEquals(List.of("PICTURE a 24"), notes());
  }

  @Test
  void theLastGoodOneComesBeforeAnUntriedOneThatIsNewer() throws Exception {
    here.install(here.packed("a", 3));
    here.library.trials().fail(here.get("a").shown(), Note.Kind.HUNG, "", NOW);
    assertEquals(1, here.plays("a"));
  }

  @Test
  void anExhibitWithoutAnotherEditionIsTakenOff() throws Exception {
    Edition only = here.install(here.packed("b", 1)).exhibit().shown();
    here.library.trials().fail(only, Note.Kind.CRASHED, "", NOW);
    assertEquals(Optional.empty(), here.get("b").current());
    assertEquals(
        List.of("a"),
        here.library.programme().exhibits().stream().map(InstalledExhibit::id).toList());
  }

  @Test
  void aProgramThatDiedDuringATrialHasFailedIt() throws Exception {
    here.library.trials().begin(second);
    die(null);
    here.library.trials().judgeBrokenOff(NOW);
    assertEquals(1, here.plays("a"));
    assertEquals(List.of("CRASHED a 2"), notes());
  }

  @Test
  void aTrialOfAProgramThatLivesIsLeftAlone() throws Exception {
    here.library.trials().begin(second);
    here.library.trials().judgeBrokenOff(NOW);
    assertEquals(2, here.plays("a"));
  }

  @Test
  void aPowerCutIsNoFailureUntilTheThirdOne() throws Exception {
    for (int cut = 1; cut <= 3; cut++) {
      assertEquals(2, here.plays("a"), "before power cut " + cut);
      here.library.trials().begin(second);
      die("an-earlier-boot");
      here.library.trials().judgeBrokenOff(NOW);
    }
    assertEquals(1, here.plays("a"));
  }

  @Test
  void aTrialThatWasInterruptedInOrderIsNoFailure() throws Exception {
    here.library.trials().begin(second);
    here.library.trials().suspend(second);
    die(null);
    here.library.trials().judgeBrokenOff(NOW);
    assertEquals(2, here.plays("a"));
    assertEquals(Standing.TRIAL, here.get("a").shown().standing());
  }

  @Test
  void whoeverInstallsAFailedEditionAgainHasItTriedAgain() throws Exception {
    here.library.trials().fail(second, Note.Kind.CRASHED, "", NOW);
    here.install(here.packed("a", 2));
    assertEquals(2, here.plays("a"));
    assertEquals(List.of(Standing.TRIAL, Standing.GOOD), standings());
  }

  @Test
  void goingBackPassesOverAFailedEdition() throws Exception {
    here.library.trials().fail(second, Note.Kind.CRASHED, "", NOW);
    here.install(here.packed("a", 3));
    assertEquals(1, here.library.rollBack("a").current().orElseThrow().edition());
  }

  @Test
  void aClockThatGoesOnIsBelieved() throws Exception {
    here.library.clock().see(NOW);
    Instant later = NOW.plusSeconds(1);
    assertEquals(new SeenClock.Reading(later, Trust.BELIEVED), here.library.clock().read(later));
  }

  @Test
  void aClockThatHasLostTheTimeIsNotBelievedAndTheTimeLastSeenCounts() throws Exception {
    here.library.clock().see(NOW);
    here.reopen();
    assertEquals(
        new SeenClock.Reading(NOW, Trust.DISTRUSTED), here.library.clock().read(Instant.EPOCH));
  }

  @Test
  void aClockThatIsSetBackByMinutesIsBelieved() throws Exception {
    here.library.clock().see(NOW);
    Instant corrected = NOW.minus(Duration.ofMinutes(9));
    assertEquals(Trust.BELIEVED, here.library.clock().read(corrected).trust());
    here.library.clock().see(corrected);
    assertEquals(
        Trust.DISTRUSTED, here.library.clock().read(NOW.minus(Duration.ofMinutes(11))).trust());
  }

  @Test
  void staffCanSayThatAnEarlierTimeIsRight() throws Exception {
    here.library.clock().see(NOW.plus(Duration.ofDays(3650)));
    here.library.clock().believe(NOW);
    assertEquals(Trust.BELIEVED, here.library.clock().read(NOW).trust());
  }
}
