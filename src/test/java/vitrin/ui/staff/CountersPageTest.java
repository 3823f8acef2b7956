package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Counters;
import vitrin.library.Report;
import vitrin.model.Language;
import vitrin.model.VisitFact;
import vitrin.ui.FxTest;

/// What an officer learns of visits.
@FxTest
class CountersPageTest {
  private static final LocalDateTime TODAY = LocalDateTime.parse("2027-01-11T09:10");

  @TempDir Path folder;

  private TestDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
    new StaffBundles(desk).install("carpets", 1, "Xalça");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void visits(int count, LocalDateTime at, int slide) throws Exception {
    visits("carpets", count, at, slide);
  }

  private void visits(String exhibit, int count, LocalDateTime at, int slide) throws Exception {
    List<Counters.Observed> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (VisitFact fact :
          List.of(
              new VisitFact.Began(exhibit, Language.RU),
              new VisitFact.SlideOpened(exhibit, slide, Language.RU),
              new VisitFact.SlideLeft(exhibit, slide, Duration.ofSeconds(34)),
              new VisitFact.Ended(exhibit, Duration.ofSeconds(75), VisitFact.End.BY_VISITOR))) {
        all.add(new Counters.Observed(at, fact));
      }
    }
    desk.library().counters().count(all);
  }

  private StaffHands page() {
    StaffHands hands = StaffHands.inside(desk, 1920, 1080, 43);
    hands.touch("Ziyarətlər");
    return hands;
  }

  @Test
  void withoutVisitsThePageSaysSo() {
    page().sees("Bu müddətdə hələ ziyarət olmayıb");
  }

  @Test
  void visitsLanguagesAndSlidesAreTold() throws Exception {
    visits(12, TODAY, 3);
    StaffHands hands = page();
    hands.sees("ziyarət: 12 · orta hesabla 1 dəq 15 san");
    hands.sees("Русский");
    hands.sees("12 · 34 san");
  }

  @Test
  void slidesOfSeveralExhibitionsAreToldWithTheirExhibition() throws Exception {
    visits(12, TODAY, 1);
    assertFalse(page().words().contains("Xalça"));
    new StaffBundles(desk).install("coins", 1, "Sikkələr");
    visits("coins", 20, TODAY, 1);
    StaffHands hands = page();
    hands.sees("Xalça");
    hands.sees("Sikkələr");
  }

  @Test
  void fewerThanFiveAreNotTold() throws Exception {
    visits(4, TODAY, 3);
    page().sees("ziyarət: 5-dən az");
  }

  @Test
  void theSpanIsChosen() throws Exception {
    visits(10, TODAY, 1);
    visits(10, TODAY.minusDays(20), 1);
    visits(10, TODAY.minusDays(200), 1);
    StaffHands hands = page();
    hands.sees("ziyarət: 20");
    hands.touch("7 gün");
    hands.sees("ziyarət: 10");
    hands.touch("1 il");
    hands.sees("ziyarət: 30");
    hands.sees("Aylar üzrə ziyarətlər");
  }

  @Test
  void theStickIsGivenTheSameFiguresAsTheCommandLine() throws Exception {
    visits(6, TODAY, 1);
    Path stick = Files.createDirectories(folder.resolve("sticks/ÇUBUQ"));
    StaffHands hands = page();
    hands.touch("Fləş yaddaşa yaz");
    Path file = stick.resolve("vitrin-2026-12-15-2027-01-11.csv");
    hands.sees("vitrin-2026-12-15-2027-01-11.csv faylı yazıldı");
    assertEquals(
        Report.of(
                desk.library()
                    .counters()
                    .between(TODAY.toLocalDate().minusDays(27), TODAY.toLocalDate()),
                Report.By.DAY)
            .csv(),
        Files.readString(file));
  }

  @Test
  void withoutAStickASentenceSaysWhatToDo() throws Exception {
    visits(6, TODAY, 1);
    StaffHands hands = page();
    hands.touch("Fləş yaddaşa yaz");
    hands.sees("Fləş yaddaş görünmür");
  }

  @Test
  void theChartsHaveTheNumbersOfTheOfficersLanguage() throws Exception {
    visits(2100, TODAY, 3);
    StaffHands hands = page();
    hands.sees("2000");
    assertEquals(List.of(), hands.words().stream().filter(words -> words.contains("2,0")).toList());
  }
}
