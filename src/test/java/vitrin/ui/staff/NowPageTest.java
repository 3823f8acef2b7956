package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.InstalledExhibit;
import vitrin.library.LibraryException;
import vitrin.library.Note;
import vitrin.library.Schedule;
import vitrin.model.Dates;
import vitrin.ui.FxTest;

/// What an officer sees of what is on, and does with it. The first page that opens.
@FxTest
class NowPageTest {
  @TempDir Path folder;

  private TestDesk desk;
  private StaffBundles bundles;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
    bundles = new StaffBundles(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StaffHands officer() {
    return StaffHands.inside(desk, 1920, 1080, 43);
  }

  private List<String> ids() throws LibraryException {
    return desk.library().exhibits().stream().map(InstalledExhibit::id).toList();
  }

  private void due(String id, LocalDate from, LocalDate to, Schedule.Role role) throws Exception {
    desk.library()
        .schedule(
            id, Schedule.AS_PACKED.on(new Schedule.Days.Within(new Dates.Once(from, to))).as(role));
  }

  @Test
  void whereNothingIsInstalledThePageSaysSoAndWhatToDo() {
    StaffHands hands = officer();
    hands.sees("Hazırda sərgi yoxdur");
    hands.sees("Sərgi paketi olan fləş yaddaşı taxın");
    assertFalse(hands.sayings().contains("Çıxar"));
  }

  @Test
  void whatIsOnIsToldWithItsEditionSlidesLanguagesAndSince() throws Exception {
    bundles.install("carpets", 2, "Azərbaycan xalçası");
    StaffHands hands = officer();
    hands.sees("Azərbaycan xalçası");
    int slides = desk.library().get("carpets").shown().slides();
    hands.sees("Buraxılış 2 · " + slides + " slayd · ");
    hands.sees("1 dekabr tarixindən daimi");
    hands.sees("son yoxlama 09:41");
  }

  @Test
  void aScreenThatDoesNotAnswerIsTold() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    desk.checked = Optional.empty();
    officer().sees("Ekran cavab vermir");
  }

  @Test
  void thePreviousEditionIsThreeTouchesAwayAndTheQuestionNamesBoth() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    bundles.install("carpets", 2, "Xalça");
    StaffHands hands = officer();
    hands.touch("İndi ekranda");
    hands.touch("Əvvəlki buraxılış");
    hands.sees("2 nömrəli buraxılışdan 1 nömrəli buraxılışa qayıdılsın?");
    hands.touch("1 nömrəliyə qayıt");
    assertEquals(1, desk.library().get("carpets").shown().edition());
    hands.sees("indi 1 nömrəli buraxılış göstərilir");
    assertFalse(hands.sayings().contains("Əvvəlki buraxılış"));
  }

  @Test
  void takingOffAsksOnceAndTellsWhatComesThen() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    bundles.install("night", 1, "Gecə");
    due("night", LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 24), Schedule.Role.ALONE);
    StaffHands hands = officer();
    hands.touch("Çıxar");
    hands.sees("“Gecə” çıxarılsın?");
    hands.sees("Sonra göstəriləcək: “Xalça”.");
    hands.touch("Geri");
    assertEquals(List.of("carpets", "night"), ids());
    hands.touch("Çıxar");
    hands.touch(
        hands.controls().stream()
            .filter(n -> "Çıxar".equals(n.getAccessibleText()))
            .toList()
            .getLast());
    assertEquals(List.of("carpets"), ids());
    hands.sees("Xalça");
  }

  @Test
  void theLastOneThatIsTakenOffLeavesAScreenThatSaysNothingIsOn() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    StaffHands hands = officer();
    hands.touch("Çıxar");
    hands.sees("Başqa sərgi yoxdur");
  }

  @Test
  void exhibitsOfTheDayAreMovedByButtons() throws Exception {
    bundles.install("a", 1, "Birinci");
    bundles.install("b", 1, "İkinci");
    bundles.install("c", 1, "Üçüncü");
    due("b", LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 2), Schedule.Role.USUAL);
    StaffHands hands = officer();
    hands.sees("Bu gün göstərilməyənlər");
    assertFalse(hands.sayings().contains("Birinci: əvvələ keçir"));
    hands.touch("Birinci: sonraya keçir");
    assertEquals(List.of("b", "c", "a"), ids());
    hands.touch("Birinci: əvvələ keçir");
    assertEquals(List.of("b", "a", "c"), ids());
  }

  @Test
  void anExhibitOfTheListIsShownOnTheCardWhenItIsTouched() throws Exception {
    bundles.install("a", 1, "Birinci");
    bundles.install("b", 7, "İkinci");
    StaffHands hands = officer();
    hands.sees("Buraxılış 1 · ");
    hands.touch("İkinci");
    hands.sees("Buraxılış 7 · ");
  }

  @Test
  void datesAreSetByTouchAndToldInWords() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    StaffHands hands = officer();
    hands.touch("Tarixlər");
    hands.sees("Hər gün göstərilir.");
    hands.touch("16 yanvar");
    hands.touch("24 yanvar");
    hands.touch("Hər il");
    hands.touch("Tək");
    hands.sees("Göstərildiyi günlər: hər il 16–24 yanvar.");
    hands.sees("Həmin vaxt başqa sərgi göstərilmir.");
    hands.touch("Yadda saxla");
    Schedule schedule = desk.library().get("carpets").schedule();
    assertEquals(Schedule.Role.ALONE, schedule.role());
    assertTrue(
        ((Schedule.Days.Within) schedule.days()).dates().includes(LocalDate.of(2030, 1, 20)));
    hands.sees("hər il 16–24 yanvar · tək");
  }

  @Test
  void whoDisplacesAnExhibitIsToldBeforeItsDatesAreSaved() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    bundles.install("night", 1, "Gecə");
    due("night", LocalDate.of(2027, 1, 16), LocalDate.of(2027, 1, 24), Schedule.Role.ALONE);
    StaffHands hands = officer();
    hands.touch("Tarixlər");
    hands.sees("16–24 yanvar: “Gecə” tək göstərilir");
  }

  @Test
  void whatWentWrongByItselfIsToldInASentence() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    bundles.install("carpets", 2, "Xalça");
    desk.library()
        .trials()
        .fail(
            desk.library().get("carpets").shown(),
            Note.Kind.CRASHED,
            "",
            Instant.parse("2027-01-10T10:00:00Z"));
    StaffHands hands = officer();
    hands.sees("“Xalça” sərgisinin 2 nömrəli buraxılışı yeni idi");
    hands.sees("Buraxılış 1 · ");
  }

  @Test
  void whatWentWrongIsReadBeforeWhatIsOnAStick() throws Exception {
    new TestStick(desk).put("a.vitrin", TestStick.exhibit("caspian", 1, "Xəzər"));
    whatWentWrongByItselfIsToldInASentence();
  }

  @Test
  void aClockThatIsNotBelievedIsToldAndAnOfficerCanSayThatItIsRight() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    desk.library().clock().see(Instant.parse("2027-01-11T05:41:00Z"));
    desk.now = LocalDateTime.parse("2020-01-01T00:00").atZone(ZoneId.of("Asia/Baku"));
    StaffHands hands = officer();
    hands.sees("Kioskun saatı keçmiş vaxtı göstərir");
    hands.touch("Saat düzdür");
    hands.seesNot("Kioskun saatı keçmiş vaxtı göstərir");
  }

  @Test
  void aDiskThatIsFullIsToldUntilThereIsRoom() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    bundles.install("khojaly", 1, "Xocalı");
    desk.freeBytes = 0;
    StaffHands hands = officer();
    hands.sees("Kioskun diskində yer qalmayıb");
    desk.freeBytes = 48_300_000_000L;
    hands.touch("Təqvim");
    hands.touch("İndi ekranda");
    hands.seesNot("Kioskun diskində yer qalmayıb");
  }

  @Test
  void aMinuteOfSilenceBeginsAtOnceAndTheFaceLeaves() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    StaffHands hands = officer();
    hands.touch("Bir dəqiqəlik sükut");
    hands.touch("İndi başla");
    assertEquals(List.of("silence"), desk.asked);
    assertEquals(List.of("left"), hands.left);
  }

  @Test
  void aMinuteOfSilenceAtAnHourIsToldAndCanBeCalledOff() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    StaffHands hands = officer();
    hands.touch("Bir dəqiqəlik sükut");
    hands.touch("Bir saat sonra");
    hands.touch("Bir saat sonra");
    hands.touch("Bu saatda başla: 12:00");
    assertEquals(List.of("silence 2027-01-11T12:00"), desk.asked);
    hands.sees("Sükutun başlanma saatı: 12:00");
    hands.touch("Sükutu ləğv et");
    assertEquals("no silence", desk.asked.getLast());
    assertTrue(hands.sayings().contains("Bir dəqiqəlik sükut"));
  }

  @Test
  void aSilenceThatIsHeldCanBeEnded() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    desk.silence = new Desk.Silence(Desk.Held.NOW, Optional.empty());
    StaffHands hands = officer();
    hands.touch("Sükutu bitir");
    assertEquals(List.of("no silence"), desk.asked);
  }

  @Test
  void aStickThatIsThereWhenStaffComeInOpensThePageOfBundles() throws Exception {
    new TestStick(desk).put("a.vitrin", TestStick.exhibit("caspian", 1, "Xəzər"));
    officer().sees("Fləş yaddaşda 1 paket var");
  }

  @Test
  void aStickThatIsPutInBeforeThisPageOpensThatOfBundlesOnce() throws Exception {
    StaffHands hands = officer();
    hands.seconds(1);
    hands.sees("Hazırda sərgi yoxdur");
    new TestStick(desk).put("a.vitrin", TestStick.exhibit("caspian", 1, "Xəzər"));
    hands.seconds(1);
    hands.sees("Fləş yaddaşda 1 paket var");
    hands.touch("İndi ekranda");
    hands.seconds(2);
    hands.sees("Hazırda sərgi yoxdur");
  }

  @Test
  void aStickThatIsPutInWhileACardIsOpenTakesNothingAway() throws Exception {
    StaffHands hands = officer();
    hands.touch("Bir dəqiqəlik sükut");
    new TestStick(desk).put("a.vitrin", TestStick.exhibit("caspian", 1, "Xəzər"));
    hands.seconds(1);
    hands.sees("İndi başla");
    hands.sees("Hazırda sərgi yoxdur");
    hands.touch("Geri");
    hands.seconds(1);
    hands.sees("Fləş yaddaşda 1 paket var");
  }

  @Test
  void aSilenceThatWasToComeIsSaidToBeCalledOff() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    StaffHands hands = officer();
    hands.touch("Bir dəqiqəlik sükut");
    hands.touch(hands.saying("Bu saatda başla"));
    hands.touch("Sükutu ləğv et");
    hands.sees("Sükut ləğv edildi.");
  }

  @Test
  void daysThatAreOverAreSaidToBeOver() throws Exception {
    bundles.install("carpets", 1, "Xalça");
    StaffHands hands = officer();
    hands.touch("Tarixlər");
    hands.touch("Seçilmiş günlər");
    hands.touch("Bir dəfə");
    hands.seesNot("Bu günlər artıq keçib");
    hands.touch("2 yanvar");
    hands.touch("4 yanvar");
    hands.sees("Bu günlər artıq keçib: sərgi göstərilməyəcək.");
  }
}
