package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Seal;
import vitrin.bundle.SealKeys;
import vitrin.i18n.Texts;
import vitrin.library.Settings;
import vitrin.library.Settings.Hours;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.Language;
import vitrin.ui.FxTest;

/// What an officer sets on the machine, and what they are told of it.
@FxTest
class MachinePageTest {
  @TempDir Path folder;

  private TestDesk desk;
  private StaffHands hands;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
    hands = StaffHands.inside(desk, 1920, 1080, 43);
    hands.touch("Ayarlar");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Settings settings() {
    return desk.settings().read();
  }

  private Path stick() throws Exception {
    return Files.createDirectories(folder.resolve("sticks/ARXİV"));
  }

  @Test
  void itTellsForHowLongTheProgramRunsAndWhatRoomIsLeft() {
    hands.sees("12 gün 3 saat");
    hands.sees("48,3 GB");
    hands.sees("Olmayıb.");
  }

  @Test
  void itTellsInWordsWhyTheProgramBeganAnew() {
    desk.restarted(Instant.parse("2027-01-10T23:12:00Z"), "watchdog");
    desk.restarted(Instant.parse("2027-01-09T23:12:00Z"), "exit-code 3");
    hands.touch("Vəziyyət");
    hands.sees("Ekran donmuşdu (watchdog)");
    hands.sees("Yaddaş çatmadı (exit-code 3)");
  }

  @Test
  void restartingAndLeavingAreAskedFor() {
    hands.touch("Proqramı yenidən başlat");
    hands.touch("Geri");
    assertEquals(List.of(), desk.asked);
    hands.touch("Proqramı yenidən başlat");
    hands.touch("Yenidən başlat");
    hands.touch("Proqramdan çıx");
    hands.touch("Çıx");
    assertEquals(List.of("restart", "leave"), desk.asked);
  }

  @Test
  void theFaceSpeaksTheChosenLanguageAtOnce() {
    hands.touch("Dillər");
    hands.touch("Русский");
    assertEquals(Language.RU, settings().staffLanguage());
    hands.sees("Вернуться к выставке");
    hands.sees("Часы работы");
  }

  @Test
  void languagesOfTheExhibitionAreMovedOneByOneAndGoBackToTheirOwnOrder() {
    hands.touch("Dillər");
    hands.touch("English: yuxarı");
    assertEquals(List.of(Language.AZ, Language.EN, Language.RU), settings().languages());
    assertEquals(List.of("settings"), desk.asked);
    hands.touch("Hər sərginin öz ardıcıllığı");
    assertEquals(List.of(), settings().languages());
  }

  @Test
  void openingHoursBeginWithTheUsualWeekAndAreMovedByHalfAnHour() {
    hands.touch("İş saatları");
    hands.touch("İş saatlarını təyin et");
    assertEquals(5, settings().openingHours().size());
    hands.touch("cümə, açılış: yarım saat tez");
    assertEquals(
        new Hours(LocalTime.of(8, 30), LocalTime.of(18, 0)),
        settings().openingHours().get(DayOfWeek.FRIDAY));
    hands.touch("Həmişə işləsin");
    assertEquals(Map.of(), settings().openingHours());
  }

  @Test
  void aDayIsTakenOffWithItsSwitch() {
    hands.touch("İş saatları");
    hands.touch("İş saatlarını təyin et");
    hands.controls().stream()
        .filter(node -> node instanceof ToggleSwitch)
        .map(node -> (ToggleSwitch) node)
        .findFirst()
        .orElseThrow()
        .setSelected(false);
    assertFalse(settings().openingHours().containsKey(DayOfWeek.MONDAY));
  }

  @Test
  void anotherPinIsInForceOnceItWasEnteredTwice() {
    hands.touch("PIN kod");
    enterPin("1357");
    enterPin("1358");
    assertTrue(desk.pin().enter(TestDesk.PIN).isRight());
    enterPin("1357");
    enterPin("1357");
    assertTrue(desk.pin().enter("1357").isRight());
  }

  private void enterPin(String digits) {
    digits.chars().forEach(digit -> hands.touch(Character.toString(digit)));
    hands.touch("Təsdiq et");
  }

  @Test
  void aKeyIsTrustedAfterItsDigitsWereCompared() throws Exception {
    PublicKey key = SealKeys.generate().getPublic();
    Files.writeString(stick().resolve("Şöbə.key.pub"), SealKeys.text(key));
    Files.writeString(stick().resolve("rubbish.pub"), "no key");
    hands.touch("Etibarlı möhürlər");
    hands.touch("Fləş yaddaşdan açar əlavə et");
    hands.sees(Seal.fingerprint(Seal.keyId(key)));
    assertEquals(List.of(), settings().trustedKeys());
    hands.touch("Eynidir, etibar et");
    assertEquals(List.of(new TrustedKey("Şöbə", key)), settings().trustedKeys());
    hands.touch("Fləş yaddaşdan açar əlavə et");
    hands.sees("Fləş yaddaşda yeni açar tapılmadı");
  }

  @Test
  void aKeyThatIsRemovedIsTrustedNoMore() throws Exception {
    PublicKey key = SealKeys.generate().getPublic();
    desk.settings().replace(settings().trusting(List.of(new TrustedKey("Şöbə", key))));
    hands.touch("Etibarlı möhürlər");
    hands.touch("Sil");
    assertEquals(1, settings().trustedKeys().size());
    hands.touch("Sil");
    assertEquals(List.of(), settings().trustedKeys());
  }

  @Test
  void withoutAStickTheOfficerIsToldToPutOneIn() {
    hands.touch("Jurnalı fləş yaddaşa yaz");
    hands.sees("Fləş yaddaş görünmür");
  }

  @Test
  void theLogIsOneFileOnTheStickWithEveryFileOfIt() throws Exception {
    Files.writeString(desk.home.logs().resolve("vitrin.log"), "newest");
    Files.writeString(desk.home.logs().resolve("vitrin.log.1"), "older");
    Path stick = stick();
    hands.touch("Jurnalı fləş yaddaşa yaz");
    Path file = stick.resolve("vitrin-log-2027-01-11-0941.zip");
    hands.sees("vitrin-log-2027-01-11-0941.zip");
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName() + " " + new String(zip.readAllBytes()));
      }
    }
    assertTrue(
        names.containsAll(List.of("vitrin.log newest", "vitrin.log.1 older")), names::toString);
    try (var left = Files.list(stick)) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void ofSeveralSticksTheOfficerChooses() throws Exception {
    stick();
    Path other = Files.createDirectories(folder.resolve("sticks/BAŞQA"));
    hands.touch("Jurnalı fləş yaddaşa yaz");
    hands.touch("BAŞQA");
    try (var written = Files.list(other)) {
      assertEquals(1, written.count());
    }
  }

  @Test
  void whatIsMeasuredIsKeptAndTheRestOfTheSettingsStays() throws Exception {
    desk.settings().replace(settings().inLanguages(List.of(Language.EN)));
    hands.touch("Ekran ölçüləri");
    hands.touch("Ölç");
    hands.touch(Texts.of(Language.AZ).get("calibrate.more", "Ekranın diaqonalı"));
    hands.touch("Yadda saxla");
    assertEquals(OptionalDouble.of(43.5), settings().diagonalInches());
    assertEquals(List.of(Language.EN), settings().languages());
    hands.sees("43,5″");
  }

  @Test
  void everyFieldThatAFingerHasWipedOverIsFilledAndTheOthersAreCounted() {
    hands.touch("Toxunuş yoxlaması");
    hands.touch("Yoxlamağa başla");
    hands.sees("Qalıb: 510");
    Node test =
        StaffHands.all(hands.face).stream()
            .filter(node -> node instanceof TouchTest)
            .findFirst()
            .orElseThrow();
    hands.drag(test, 10, 10, 1900, 10);
    hands.sees("Qalıb: 480");
    hands.touch("Bitir");
    hands.seesNot("Qalıb");
  }

  @Test
  void everythingThatCanBeTouchedIsTwentyMillimetresOrMoreOnEveryScreen() {
    List<String> small = new ArrayList<>();
    for (int[] screen :
        new int[][] {{1920, 1080, 43}, {1920, 1080, 27}, {1080, 1920, 43}, {1280, 720, 27}}) {
      StaffHands there = StaffHands.inside(desk, screen[0], screen[1], screen[2]);
      there.touch("Ayarlar");
      double millimetres = screen[2] * 25.4 / Math.hypot(screen[0], screen[1]);
      for (String part :
          List.of("Vəziyyət", "Dillər", "İş saatları", "PIN kod", "Etibarlı möhürlər")) {
        there.touch(part);
        for (Node control : there.controls()) {
          Bounds at = control.localToScene(control.getLayoutBounds());
          if (Math.min(at.getWidth(), at.getHeight()) * millimetres < 20) {
            small.add(part + " " + control.getAccessibleText() + " " + at);
          }
        }
      }
    }
    assertEquals(List.of(), small);
  }

  @Test
  void everyControlSaysWhatItDoesAndEveryTextIsLargeEnough() {
    List<String> silent = new ArrayList<>();
    for (String part :
        List.of(
            "Vəziyyət",
            "Dillər",
            "İş saatları",
            "PIN kod",
            "Ekran ölçüləri",
            "Etibarlı möhürlər",
            "Toxunuş yoxlaması")) {
      hands.touch(part);
      for (Node control : hands.controls()) {
        if (control.getAccessibleText() == null || control.getAccessibleText().isBlank()) {
          silent.add(part + " " + control);
        }
      }
      for (Node node : StaffHands.all(hands.face)) {
        if (node instanceof javafx.scene.text.Text text
            && !text.getText().isEmpty()
            && text.getFont().getSize() < 24) {
          silent.add(part + " " + text.getText());
        }
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void whoChoosesAnotherLanguageStaysWhereTheLanguagesAre() {
    hands.touch("Dillər");
    hands.touch("Русский");
    hands.sees("Язык экрана сотрудника");
  }
}
