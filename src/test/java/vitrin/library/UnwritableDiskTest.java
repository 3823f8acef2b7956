package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A library on a disk that others have filled to the last byte, or that the system has closed to
/// writing after an error.
@EnabledOnOs(OS.LINUX)
class UnwritableDiskTest {
  @TempDir Path folder;

  private SmallDisk disk;
  private TestLibrary here;

  @BeforeEach
  void install() throws Exception {
    disk = new SmallDisk(folder.resolve("disk"));
    here = new TestLibrary(folder.resolve("disk"));
    here.install(here.packed("a", 1));
    here.install(here.packed("b", 1));
  }

  @AfterEach
  void close() throws Exception {
    if (here != null) {
      here.library.close();
      disk.close();
    }
  }

  /// What SQLite has beside its file while somebody has it open is gone.
  private void fillWhileItIsClosed() throws Exception {
    here.library.close();
    assertFalse(Files.exists(here.home.folder().resolve("library.db-wal")));
    disk.fill();
    here.reopen();
  }

  @Test
  void canBeReadAndPlayed() throws Exception {
    fillWhileItIsClosed();
    assertEquals(
        List.of("a", "b"), here.library.exhibits().stream().map(InstalledExhibit::id).toList());
    Lease lease = here.library.lease(here.get("a").shown());
    assertEquals("a", lease.bundle().exhibit().id());
    here.library.giveBack(lease);
  }

  @Test
  void saysThatTheDiskIsFullToWhoeverChangesSomething() throws Exception {
    fillWhileItIsClosed();
    LibraryException refused =
        assertThrows(LibraryException.class, () -> here.library.schedule("a", Schedule.AS_PACKED));
    assertEquals(LibraryException.Kind.DISK_FULL, refused.kind());
  }

  @Test
  void canBeChangedAgainAsSoonAsThereIsRoom() throws Exception {
    fillWhileItIsClosed();
    disk.makeRoom();
    here.library.move("b", 1);
    here.reopen();
    assertEquals(
        List.of("b", "a"), here.library.exhibits().stream().map(InstalledExhibit::id).toList());
  }

  @Test
  void givesRoomWhenAnExhibitionIsTakenOff() throws Exception {
    fillWhileItIsClosed();
    here.library.remove("a");
    assertEquals(List.of("b/1"), here.files());
    assertEquals(1, here.plays("b"));
  }

  @Test
  void givesRoomAlsoWhereItIsOpenWhileTheDiskFills() throws Exception {
    disk.fill();
    here.library.remove("a");
    here.library.remove("b");
    assertEquals(List.of(), here.files());
  }

  @Test
  void canBeReadWhereNothingCanBeWritten() throws Exception {
    here.library.close();
    disk.closeToWriting();
    assertThrows(HomeException.class, () -> Home.open(here.home.folder()));
    here.library = Library.open(Home.openToPlay(here.home.folder()));
    assertEquals(1, here.plays("b"));
    disk.openToWriting();
    here.library.remove("a");
    assertEquals(List.of("b/1"), here.files());
  }

  @Test
  void keepsRoomAgainAsSoonAsThereIsPlenty() throws Exception {
    Path spare = here.home.spare();
    assertTrue(Files.exists(spare));
    disk.fill();
    here.library.remove("a");
    assertFalse(Files.exists(spare));
    disk.makeRoom();
    here.reopen();
    assertTrue(Files.exists(spare));
  }
}
