package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vitrin.cli.Console;
import vitrin.cli.ExitCode;
import vitrin.cli.Finding;
import vitrin.cli.Finding.Subject;
import vitrin.cli.Finding.Verdict;
import vitrin.cli.HealthReport;
import vitrin.cli.HomeDoor;
import vitrin.cli.Launch;
import vitrin.i18n.Texts;
import vitrin.library.Home;
import vitrin.library.HomeException;
import vitrin.model.Language;

class DoctorTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2027-02-25T09:00:00+04:00");

  private static final String TOUCH_SCREEN =
      """
      I: Bus=0003 Vendor=0eef Product=0001 Version=0110
      N: Name="Panel Touch"
      B: PROP=2
      B: EV=b
      B: KEY=400 0 0 0 0 0
      B: ABS=2608000 3
      """;

  private static final String TOUCH_PAD =
      """
      I: Bus=0018 Vendor=06cb Product=7e7e Version=0100
      N: Name="Pad beside the keys"
      B: PROP=5
      B: ABS=2e0800000000003

      I: Bus=0003 Vendor=046d Product=c077 Version=0111
      N: Name="Mouse"
      B: PROP=0
      B: REL=903
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Home home() throws HomeException {
    return Home.open(folder.resolve("home"));
  }

  private Console console(Language language) {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        this::home,
        Texts.of(language),
        Console.Screen.LINES,
        _ -> java.util.Optional.empty());
  }

  private HealthReport withoutADisplay() throws InterruptedException {
    return new Doctor(this::home, Map.of())
        .examine(CompletableFuture.completedFuture(new WindowStart.Outcome.NoDisplay()));
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("devices"), text);
  }

  @Test
  void aMachineWithoutADisplayIsWrongAndTheExitCodeSaysSo() throws InterruptedException {
    ExitCode code = withoutADisplay().print(console(Language.EN), Launch.Answer.WORDS);
    assertEquals(ExitCode.CONTENT, code);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("WRONG – Display: "), out::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en"})
  void everySubjectIsToldOnOneLineInEveryLanguage(String language) throws InterruptedException {
    withoutADisplay().print(console(new Language(language)), Launch.Answer.WORDS);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    for (Subject subject : Subject.values()) {
      if (subject == Subject.DRAWING) {
        // Without a display nobody draws.
        continue;
      }
      String name =
          Texts.of(new Language(language))
              .get("doctor.subject." + subject.name().toLowerCase(Locale.ROOT));
      assertEquals(
          1, lines.stream().filter(l -> l.contains(" – " + name + ": ")).count(), lines::toString);
    }
  }

  @Test
  void theAnswerToAProgramIsTheSameInEveryLanguage() throws InterruptedException {
    HealthReport report = withoutADisplay();
    report.print(console(Language.AZ), Launch.Answer.JSON);
    String azerbaijani = out.toString(StandardCharsets.UTF_8);
    out.reset();
    report.print(console(Language.EN), Launch.Answer.JSON);
    assertEquals(azerbaijani, out.toString(StandardCharsets.UTF_8));
    JsonNode answer = JsonMapper.shared().readTree(azerbaijani);
    assertFalse(answer.get("ok").asBoolean());
    assertEquals("program", answer.get("findings").get(0).get("subject").asString());
    assertTrue(err.toString(StandardCharsets.UTF_8).isEmpty());
  }

  private JsonNode finding(Subject subject, String display, WindowStart.Outcome outcome)
      throws InterruptedException {
    new Doctor(this::home, Map.of("DISPLAY", display))
        .examine(CompletableFuture.completedFuture(outcome))
        .print(console(Language.EN), Launch.Answer.JSON);
    return JsonMapper.shared()
        .readTree(out.toString(StandardCharsets.UTF_8))
        .get("findings")
        .valueStream()
        .filter(each -> each.get("subject").asString().equalsIgnoreCase(subject.name()))
        .findFirst()
        .get();
  }

  private Finding household(Subject subject, HomeDoor door) {
    return new Household(door)
        .examine().stream().filter(each -> each.subject() == subject).findFirst().get();
  }

  @Test
  void aDisplayThatDoesNotAnswerIsNamed() throws InterruptedException {
    JsonNode display = finding(Subject.DISPLAY, ":77", new WindowStart.Outcome.NoDisplay());
    assertEquals("doctor.display.silent", display.get("code").asString());
    assertEquals(":77", display.get("arguments").get(0).asString());
  }

  @Test
  void whatTheToolkitMissesIsNamedByItsPackages() throws InterruptedException {
    JsonNode libraries =
        finding(Subject.LIBRARIES, ":0", new WindowStart.Outcome.Missing(List.of("libgtk-3-0")));
    assertEquals("wrong", libraries.get("verdict").asString());
    assertEquals("libgtk-3-0", libraries.get("arguments").get(0).asString());
  }

  @Test
  void aToolkitThatDoesNotStartIsWrongAndSaysWhy() throws InterruptedException {
    JsonNode display =
        finding(
            Subject.DISPLAY,
            ":0",
            new WindowStart.Outcome.Ready(
                CompletableFuture.failedFuture(new IllegalStateException("no pixels"))));
    assertEquals("wrong", display.get("verdict").asString());
    assertEquals("doctor.display.failed", display.get("code").asString());
    assertTrue(display.get("arguments").toString().contains("no pixels"), display::toString);
  }

  @Test
  void aDiskWithoutRoomForAnotherExhibitionIsWrong() {
    assertEquals(Verdict.WRONG, Household.disk(folder, 900L << 20).verdict());
    assertEquals(Verdict.GOOD, Household.disk(folder, 1100L << 20).verdict());
  }

  @Test
  void aFolderThatTakesNoFileIsWrong() throws IOException, HomeException {
    Home home = home();
    Files.delete(home.folder().resolve("tmp"));
    Files.writeString(home.folder().resolve("tmp"), "a file where the folder was");
    Finding disk = household(Subject.DISK, () -> home);
    assertEquals("doctor.disk.unwritable", disk.key());
    assertEquals(Verdict.WRONG, disk.verdict());
  }

  @Test
  void settingsThatWerePutAsideAreTold() throws IOException, HomeException {
    assertEquals("doctor.home.own", household(Subject.HOME, this::home).key());
    Files.writeString(home().folder().resolve("settings.bad.json"), "{");
    assertEquals("doctor.home.bad-settings", household(Subject.HOME, this::home).key());
  }

  @Test
  void aHallWithoutABundleIsTold() throws IOException, HomeException {
    assertEquals("doctor.exhibits.none", household(Subject.EXHIBITS, this::home).key());
    Path own = Files.createDirectories(home().folder().resolve("bundles/carpets"));
    Files.writeString(own.resolve("1-0123456789abcdef.vitrin"), "");
    assertEquals(Verdict.GOOD, household(Subject.EXHIBITS, this::home).verdict());
  }

  @Test
  void whatIsOnlyWorthKnowingIsNoFailure() {
    HealthReport report =
        new HealthReport(List.of(Finding.note(Subject.TOUCH, "doctor.touch.none")));
    assertEquals(ExitCode.DONE, report.print(console(Language.EN), Launch.Answer.WORDS));
  }

  @Test
  void everyLetterOfTheThreeLanguagesCanBeDrawn() throws IOException {
    assertEquals("", Letters.missing());
  }

  @Test
  void aTouchScreenIsFoundByItsName() throws IOException {
    assertEquals(List.of("Panel Touch"), TouchScreens.in(list(TOUCH_PAD + "\n" + TOUCH_SCREEN)));
  }

  @Test
  void aPadAndAMouseAreNoTouchScreen() throws IOException {
    Finding finding = Doctor.touch(list(TOUCH_PAD));
    assertEquals(Verdict.NOTE, finding.verdict());
    assertEquals("doctor.touch.none", finding.key());
  }

  @Test
  void aLibraryThatCannotBeLoadedIsWrong() throws IOException {
    Files.writeString(folder.resolve("libsqlitejdbc.so"), "cut off");
    assertEquals(Verdict.WRONG, Doctor.database(folder.toString()).verdict());
  }

  @Test
  void aClockThatStandsInThePastOfTheProgramIsWrong() throws HomeException {
    ZonedDateTime empty = ZonedDateTime.parse("1970-01-01T00:00:10+04:00");
    assertEquals("doctor.clock.wrong", Household.clock(home(), empty).key());
    assertEquals(Verdict.GOOD, Household.clock(home(), NOW).verdict());
  }

  @Test
  void aClockThatHasGoneBackBehindTheLogIsWrong() throws IOException, HomeException {
    Path log = Files.writeString(home().logs().resolve("vitrin.log"), "");
    Files.setLastModifiedTime(log, FileTime.from(Instant.parse("2027-03-01T00:00:00Z")));
    Finding finding = Household.clock(home(), NOW);
    assertEquals("doctor.clock.back", finding.key());
    assertEquals(Verdict.WRONG, finding.verdict());
  }

  @Test
  void littleMemoryIsWorthKnowing() throws IOException {
    Path told = folder.resolve("meminfo");
    Files.writeString(told, "MemTotal: 2000000 kB\nMemFree: 1 kB\nMemAvailable: 102400 kB\n");
    Finding finding = Household.memory(told);
    assertEquals(Verdict.NOTE, finding.verdict());
    assertEquals(List.of("100", "1953"), finding.arguments());
  }

  @Test
  void theFaultsInTheLogAreCounted() throws IOException, HomeException {
    Files.writeString(
        home().logs().resolve("vitrin.log"),
        """
        2027-02-24T10:00:00.000 WARNING vitrin.a: nothing
        2027-02-24T11:00:00.000 SEVERE vitrin.a: once
        2027-02-24T12:30:00.000 SEVERE vitrin.a: twice
        """);
    Finding log = household(Subject.LOG, this::home);
    assertEquals("doctor.log.faults", log.key());
    assertEquals(List.of("2", "2027-02-24T12:30"), log.arguments().subList(0, 2));
  }

  @Test
  void aFolderThatCannotBeMadeIsOneFindingAndNotAFailure() throws IOException {
    Files.writeString(folder.resolve("home"), "a file where the folder should be");
    List<Finding> findings = new Household(this::home).examine();
    Finding last = findings.getLast();
    assertEquals(Subject.HOME, last.subject());
    assertEquals(Verdict.WRONG, last.verdict());
  }
}
