package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Edition;
import vitrin.library.InstalledExhibit;
import vitrin.ui.FxTest;

/// An officer who takes a bundle from a folder of the machine instead of a stick.
@FxTest
class FolderCardTest {
  @TempDir Path folder;

  private TestDesk desk;
  private TestStick stick;
  private StaffHands hands;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
    stick = new TestStick(desk).trusted();
    hands = StaffHands.inside(desk, 1920, 1080, 43);
    hands.touch("Paketlər");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path carpets(Path place) throws Exception {
    Path packed = stick.pack(TestStick.exhibit("carpets", 1, "Azərbaycan xalçası"));
    return Files.copy(packed, Files.createDirectories(place).resolve("carpets.vitrin"));
  }

  @Test
  void whatLiesInTheKiosksOwnFolderIsInstalledAsFromAStick() throws Exception {
    carpets(desk.home.incoming());
    hands.touch("Qovluqdan");
    hands.touch("Kioskun paket qovluğu");
    hands.sees("Qovluqda 1 paket var");
    hands.touch("Quraşdır: Azərbaycan xalçası");
    hands.touch("Quraşdır");
    hands.sees("Quraşdırıldı");
    assertFalse(hands.words().stream().anyMatch(words -> words.contains("ləş yaddaş")));
    assertEquals(
        Optional.of(1),
        desk.library.find("carpets").flatMap(InstalledExhibit::current).map(Edition::edition));
  }

  @Test
  void aFolderWithinAFolderIsFoundStepByStepAndBackAgain() throws Exception {
    carpets(folder.resolve("places/2027/yanvar"));
    Files.createDirectories(folder.resolve("places/2026/yanvar"));
    hands.touch("Qovluqdan");
    hands.touch("places");
    hands.touch("2026");
    hands.touch("Yuxarı qovluğa");
    hands.touch("2027");
    hands.touch("yanvar");
    hands.sees("Qovluqda 1 paket var");
    hands.sees("yanvar · hamısı yoxlanıldı");
  }

  @Test
  void whatLiesBelowAFolderIsFoundInItToo() throws Exception {
    carpets(folder.resolve("places/2027/yanvar"));
    hands.touch("Qovluqdan");
    hands.touch("places");
    hands.touch("Bu qovluğa bax");
    hands.sees("Qovluqda 1 paket var");
  }

  @Test
  void beforeTheFirstPlaceThereIsNoWayOut() {
    hands.touch("Qovluqdan");
    assertFalse(hands.sayings().contains("Yuxarı qovluğa"));
  }

  @Test
  void aFolderWithoutBundlesSaysSoAndLeadsToAnother() throws Exception {
    carpets(folder.resolve("places"));
    hands.touch("Qovluqdan");
    hands.touch("Kioskun paket qovluğu");
    hands.sees("Qovluqda paket yoxdur");
    hands.touch("Qovluqdan");
    hands.touch("places");
    hands.sees("Qovluqda 1 paket var");
  }

  @Test
  void theFolderStaysWhenAStickComesAndTheStickIsOneTouchAway() throws Exception {
    carpets(desk.home.incoming());
    hands.touch("Qovluqdan");
    hands.touch("Kioskun paket qovluğu");
    stick.put("a.vitrin", TestStick.exhibit("caspian", 1, "Xəzər"));
    hands.seconds(2);
    hands.sees("Qovluqda 1 paket var");
    hands.touch("Fləş yaddaş");
    hands.sees("Fləş yaddaşda 1 paket var");
    hands.sees("Xəzər");
  }

  @Test
  void whoLooksIntoAFolderWithoutBundlesSeesTheStickThatComes() throws Exception {
    hands.touch("Qovluqdan");
    hands.touch("Kioskun paket qovluğu");
    stick.put("a.vitrin", TestStick.exhibit("caspian", 1, "Xəzər"));
    hands.seconds(1);
    hands.sees("Fləş yaddaşda 1 paket var");
  }

  @Test
  void aFolderThatVanishesIsGoneFromThePage() throws Exception {
    Path bundle = carpets(folder.resolve("places/2027"));
    hands.touch("Qovluqdan");
    hands.touch("places");
    hands.touch("2027");
    Files.delete(bundle);
    Files.delete(bundle.getParent());
    hands.seconds(1);
    hands.sees("USB fləş yaddaşı taxın");
  }
}
