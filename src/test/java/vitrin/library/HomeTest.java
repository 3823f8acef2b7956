package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir Path folder;

  @Test
  void itIsWhereTheEnvironmentSays() throws Exception {
    Map<String, String> environment =
        Map.of("VITRIN_HOME", "/var/lib/vitrin", "LOCALAPPDATA", "/local");
    assertEquals(
        Path.of("/var/lib/vitrin").toAbsolutePath(),
        Home.place(environment, Path.of("/home/a"), "Linux"));
  }

  @Test
  void itIsInTheUsersOwnFolderWhereNothingIsSaid() throws Exception {
    Path user = folder.toAbsolutePath();
    assertEquals(
        user.resolve(".local/share/vitrin"), Home.place(Map.of("VITRIN_HOME", ""), user, "Linux"));
    assertEquals(
        folder.resolve("Vitrin"),
        Home.place(Map.of("LOCALAPPDATA", folder.toString()), user, "Windows 11"));
    assertEquals(
        user.resolve(".local/share/vitrin"),
        Home.place(Map.of("LOCALAPPDATA", folder.toString()), user, "Linux"));
  }

  @Test
  void aUserWithoutAFolderIsToldSo() {
    HomeException refused =
        assertThrows(HomeException.class, () -> Home.place(Map.of(), Path.of("?"), "Linux"));
    assertEquals(HomeException.Kind.UNUSABLE, refused.kind());
  }

  @Test
  void itIsMadeWithAllItsFolders() throws Exception {
    Home home = Home.open(folder.resolve("a/b"));
    assertTrue(Files.isDirectory(home.cache()));
    assertTrue(Files.isDirectory(home.logs()));
    assertTrue(Files.isDirectory(home.tmp()));
    assertEquals(folder.resolve("a/b"), home.folder());
    assertEquals(home.folder(), Home.open(home.folder()).folder());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights are told otherwise there")
  void nobodyElseMayReadWhatIsInIt() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    assertEquals(
        PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(home.cache()));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "owners are told otherwise there")
  void theFolderOfAnotherUserIsLeftAlone() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    HomeException refused =
        assertThrows(HomeException.class, () -> Home.open(home, Optional.of("somebody-else")));
    assertEquals(HomeException.Kind.FOREIGN, refused.kind());
    assertEquals(Optional.of(Files.getOwner(home).getName()), refused.owner());
    assertEquals(home, refused.folder());
    try (var made = Files.list(home)) {
      assertEquals(Optional.empty(), made.findAny());
    }
  }

  @Test
  void aFileInItsPlaceIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("home"), "");
    HomeException refused = assertThrows(HomeException.class, () -> Home.open(file));
    assertEquals(HomeException.Kind.UNUSABLE, refused.kind());
    assertEquals(file, refused.folder());
  }

  @Test
  void whatADeadProcessLeftInTmpIsDeletedAtTheNextStart() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    Path outside = Files.writeString(folder.resolve("outside"), "kept");
    Path tmp = home.scratch().getParent();
    Process dead =
        new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    dead.waitFor();
    Path left = Files.writeString(tmp.resolve(dead.pid() + "-left"), "half");
    Path mine = Files.writeString(tmp.resolve(ProcessHandle.current().pid() + "-before"), "half");
    Path stranger = Files.writeString(tmp.resolve("notes.txt"), "?");
    Path deep = Files.createDirectories(tmp.resolve("-/deep"));
    Files.writeString(deep.resolve("file"), "?");
    Files.createSymbolicLink(deep.resolve("link"), outside);
    Files.createSymbolicLink(deep.resolve("up"), folder);
    Home.open(home.folder());
    for (Path swept : new Path[] {left, mine, stranger, deep, deep.getParent()}) {
      assertFalse(Files.exists(swept), swept.toString());
    }
    assertEquals("kept", Files.readString(outside));
  }

  @Test
  void whatALivingProcessWritesInTmpIsKept() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    Path mine = Files.writeString(home.scratch(), "half");
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    Path other = Files.writeString(home.tmp().resolve(parent + "-copying"), "half");
    Path part = Files.writeString(mine.resolveSibling("." + mine.getFileName() + ".part"), "half");
    Home.open(home.folder());
    assertTrue(Files.exists(mine));
    assertTrue(Files.exists(part));
    assertTrue(Files.exists(other));
  }

  @Test
  void noTwoScratchFilesHaveTheSameName() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    assertNotEquals(home.scratch(), home.scratch());
  }
}
