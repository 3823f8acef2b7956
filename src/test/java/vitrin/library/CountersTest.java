package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Counters.Observed;
import vitrin.model.Language;
import vitrin.model.VisitFact;

class CountersTest {
  private static final LocalDateTime TEN = LocalDateTime.parse("2026-03-10T10:15");

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

  /// A visit that opens two slides.
  private static List<Observed> visit(LocalDateTime at, Language language, int seconds) {
    List<VisitFact> facts =
        List.of(
            new VisitFact.Began("a", language),
            new VisitFact.SlideOpened("a", 0, language),
            new VisitFact.SlideLeft("a", 0, Duration.ofSeconds(seconds)),
            new VisitFact.SlideOpened("a", 11, language),
            new VisitFact.SlideLeft("a", 11, Duration.ofSeconds(2L * seconds)),
            new VisitFact.Ended("a", Duration.ofSeconds(3L * seconds), VisitFact.End.BY_IDLE));
    return facts.stream().map(fact -> new Observed(at, fact)).toList();
  }

  private void count(int visits, LocalDateTime at, Language language) throws LibraryException {
    List<Observed> all = new ArrayList<>();
    IntStream.range(0, visits).forEach(_ -> all.addAll(visit(at, language, 10)));
    here.library.counters().count(all);
  }

  private List<String> report(Report.By by) throws LibraryException {
    return Report.of(
            here.library.counters().between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
            by)
        .lines()
        .stream()
        .map(line ->
            "%s %s %s %s %s %s"
                .formatted(
                    line.period(),
                    line.exhibit(),
                    line.what(),
                    line.detail(),
                    line.times().isPresent() ? line.times().getAsLong() : "hidden",
                    line.meanSeconds().isPresent() ? line.meanSeconds().getAsLong() : "-"))
        .toList();
  }

  @Test
  void visitsAreCountedByHourLanguagesSlidesAndTimesByDay() throws Exception {
    count(4, TEN, Language.RU);
    count(2, TEN, Language.RU);
    here.reopen();
    assertEquals(
        List.of(
            "2026-03-10 a VISIT 10 6 -",
            "2026-03-10 a LANGUAGE ru 6 -",
            "2026-03-10 a SLIDE 1 6 -",
            "2026-03-10 a SLIDE 12 6 -",
            "2026-03-10 a LEFT 1 6 10",
            "2026-03-10 a LEFT 12 6 20",
            "2026-03-10 a ENDED by_idle 6 30"),
        report(Report.By.DAY));
  }

  @Test
  void whatHappenedFewerThanFiveTimesIsHiddenWithItsTime() throws Exception {
    count(5, TEN, Language.AZ);
    count(4, TEN.plusHours(1), Language.EN);
    List<String> lines = report(Report.By.DAY);
    assertEquals("2026-03-10 a VISIT 10 5 -", lines.get(0));
    assertEquals("2026-03-10 a VISIT 11 hidden -", lines.get(1));
    assertEquals("2026-03-10 a LANGUAGE az 5 -", lines.get(2));
    assertEquals("2026-03-10 a LANGUAGE en hidden -", lines.get(3));
  }

  @Test
  void aMonthAddsWhatItsDaysHide() throws Exception {
    count(3, TEN, Language.AZ);
    count(4, TEN.plusDays(1), Language.AZ);
    assertEquals("2026-03-10 a LEFT 1 hidden -", report(Report.By.DAY).get(4));
    assertEquals("2026-03 a LEFT 1 7 10", report(Report.By.MONTH).get(4));
  }

  @Test
  void daysOutsideTheReportAreLeftOut() throws Exception {
    count(5, TEN, Language.AZ);
    assertEquals(
        List.of(),
        here.library.counters().between(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 4, 1)));
  }

  @Test
  void languagesThatAreChosenInAVisitCountAsWell() throws Exception {
    List<Observed> chosen = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      chosen.add(new Observed(TEN, new VisitFact.LanguageChosen("a", Language.EN)));
    }
    here.library.counters().count(chosen);
    assertEquals(List.of("2026-03-10 a LANGUAGE en 6 -"), report(Report.By.DAY));
  }
}
