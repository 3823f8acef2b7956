package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.Edition;
import vitrin.library.Home;
import vitrin.library.Installation;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Programme;
import vitrin.library.Seals;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.library.SmallDisk;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.VisitFact;
import vitrin.ui.kiosk.Playable;

/// A hall that is started on a disk which others have filled to the last byte, or which the system
/// has closed to writing after an error.
@EnabledOnOs(OS.LINUX)
class UnwritableDiskTest {
  private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final int A_MINUTE = 30;

  @TempDir Path folder;

  private SmallDisk disk;
  private Home home;
  private Edition least;
  private LiveProgramme live;

  @BeforeEach
  void install() throws Exception {
    Path handedOver = TestBundles.pack(TestExhibits.least(), folder.resolve("least.vitrin"));
    disk = new SmallDisk(folder.resolve("disk"));
    home = Home.open(folder.resolve("disk"));
    try (Library library = Library.open(home)) {
      least =
          library
              .install(
                  handedOver,
                  new Installation.Wish(Installation.Consent.NOT_GIVEN, Optional.empty()),
                  new Seals(Settings.defaults()),
                  NOW,
                  (_, _) -> {})
              .exhibit()
              .shown();
    }
  }

  @AfterEach
  void end() throws Exception {
    if (home != null) {
      if (live != null) {
        live.close();
      }
      disk.close();
    }
  }

  private List<Playable> beginOnAFullDisk() throws Exception {
    disk.fill();
    return begin();
  }

  private List<Playable> begin() throws Exception {
    Home opened = Home.openToPlay(home.folder());
    live =
        new LiveProgramme(
            Library.open(opened),
            new SettingsFile(opened),
            () -> NOW,
            ZoneId.of("Asia/Baku"),
            Caution.NONE);
    return live.begin();
  }

  private void look(int times) throws LibraryException {
    for (int i = 0; i < times; i++) {
      live.look(SCREEN);
    }
  }

  /// One that changes at once.
  private static final LiveProgramme.Screen SCREEN =
      new LiveProgramme.Screen() {
        @Override
        public void play(List<Playable> programme, Runnable done) {
          done.run();
        }

        @Override
        public void goDark(Runnable done) {
          done.run();
        }

        @Override
        public void announce(Optional<Programme.Coming> next) {}
      };

  @Test
  void playsWhatIsDueAndGoesOn() throws Exception {
    assertPlays(beginOnAFullDisk());
  }

  @Test
  void playsWhereNothingCanBeWrittenAndGoesOn() throws Exception {
    disk.closeToWriting();
    assertPlays(begin());
  }

  private void assertPlays(List<Playable> programme) throws LibraryException {
    assertEquals(
        List.of("least"), programme.stream().map(playable -> playable.exhibit().id()).toList());
    look(A_MINUTE);
    assertTrue(live.tries());
  }

  @Test
  void countsAsSoonAsItCanWriteAgain() throws Exception {
    leaveWhatAKilledProgramLeaves();
    disk.closeToWriting();
    assertPlays(begin());
    live.observe(new VisitFact.Began("least", Language.EN));
    look(A_MINUTE);
    disk.openToWriting();
    look(A_MINUTE);
    try (Library library = Library.open(home)) {
      assertEquals(2, library.counters().between(DAY, DAY).size());
    }
  }

  /// Changes that are still in a file beside the library's.
  private void leaveWhatAKilledProgramLeaves() throws Exception {
    Map<Path, byte[]> left = new HashMap<>();
    try (Library library = Library.open(home)) {
      library.move("least", 1);
      for (String ending : List.of("", "-wal", "-shm")) {
        Path file = home.folder().resolve("library.db" + ending);
        left.put(file, Files.readAllBytes(file));
      }
    }
    for (var file : left.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  @Test
  void countsAsSoonAsThereIsRoom() throws Exception {
    beginOnAFullDisk();
    live.observe(new VisitFact.Began("least", Language.EN));
    look(A_MINUTE);
    live.observe(new VisitFact.Began("least", Language.EN));
    disk.makeRoom();
    look(A_MINUTE);
    try (Library library = Library.open(home)) {
      assertEquals(
          List.of("en 2", "12 2"),
          library.counters().between(DAY, DAY).stream()
              .map(count -> count.detail() + " " + count.times())
              .toList());
    }
  }

  @Test
  void passesTheTrialAsSoonAsThereIsRoom() throws Exception {
    Exhibit exhibit = beginOnAFullDisk().getFirst().exhibit();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      live.seen(exhibit, slide);
    }
    look(A_MINUTE);
    disk.makeRoom();
    look(1);
    try (Library library = Library.open(home)) {
      assertEquals(Edition.Standing.GOOD, library.get("least").shown().standing());
    }
  }

  @Test
  void passesOverABundleThatIsGone() throws Exception {
    Files.delete(least.file());
    Files.write(least.file(), new byte[] {1});
    assertEquals(List.of(), beginOnAFullDisk());
    look(A_MINUTE);
  }
}
