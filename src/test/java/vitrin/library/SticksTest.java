package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SticksTest {
  @TempDir Path folder;

  private List<String> mounted(String table) throws Exception {
    Path file = Files.writeString(folder.resolve("mountinfo"), table);
    return Sticks.mounted(file, List.of(Path.of("/media"), Path.of("/run/media"))).now().stream()
        .map(stick -> stick.folder() + " " + stick.name())
        .toList();
  }

  @Test
  void aFolderThatAppearsIsAStickAndOneThatGoesIsNone() throws Exception {
    Path place = folder.resolve("media");
    Sticks sticks = Sticks.in(place);
    assertEquals(List.of(), sticks.now());
    Path stick = Files.createDirectories(place.resolve("SƏRGİ_2027"));
    assertEquals(List.of(new Stick(stick, "SƏRGİ_2027", Stick.Kind.STICK)), sticks.now());
    Files.delete(stick);
    assertEquals(List.of(), sticks.now());
  }

  @Test
  void whatIsMountedBelowTheUsualPlacesIsAStick() throws Exception {
    assertEquals(
        List.of("/media/vitrin/KINGSTON KINGSTON", "/run/media/leyla/USB USB"),
        mounted(
            """
            22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
            40 22 8:17 / /media/vitrin/KINGSTON ro,nosuid - vfat /dev/sdb1 ro
            41 22 8:33 / /run/media/leyla/USB rw - exfat /dev/sdc1 rw
            42 22 0:45 / /media rw - tmpfs none rw
            43 22 0:46 / /mediatheque/x rw - tmpfs none rw
            """));
  }

  @Test
  void spacesAndLettersInALabelAreReadAsTheyAre() throws Exception {
    assertEquals(
        List.of("/media/leyla/Sərgi 2027 Sərgi 2027"),
        mounted("40 22 8:17 / /media/leyla/Sərgi\\0402027 ro - vfat /dev/sdb1 ro\n"));
  }

  @Test
  void aTableThatCantBeReadMeansThatThereIsNoStick() {
    assertEquals(List.of(), Sticks.mounted(folder.resolve("none"), List.of(folder)).now());
  }
}
