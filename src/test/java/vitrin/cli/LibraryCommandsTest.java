package vitrin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.model.Language;

/// The words that work on the library.
class LibraryCommandsTest {
  @TempDir Path desk;

  private Terminal terminal;
  private Path first;
  private Path second;

  @BeforeEach
  void sit() throws IOException {
    terminal = new Terminal(desk.resolve("home"), Language.EN);
    first = packed(TestExhibits.least(), "first");
    second = packed(TestExhibits.edition(TestExhibits.least(), 2), "second");
  }

  private Path packed(Exhibit exhibit, String name) throws IOException {
    return TestBundles.pack(exhibit, desk.resolve(name + ".vitrin"));
  }

  private Terminal.Answer fine(Object... words) {
    Terminal.Answer answer = terminal.type(words);
    assertEquals(ExitCode.DONE, answer.exit(), answer.err());
    return answer;
  }

  private Terminal.Answer refused(String code, Object... words) {
    Terminal.Answer answer = terminal.type(words);
    assertEquals(ExitCode.REFUSED, answer.exit(), answer.err());
    String sentence = answer.said().getLast();
    assertTrue(sentence.endsWith("(" + code + ")"), sentence);
    assertFalse(answer.err().contains("Exception"), answer.err());
    return answer;
  }

  private JsonNode only() {
    JsonNode exhibits = fine("list", "--json").json().get("exhibits");
    assertEquals(1, exhibits.size());
    return exhibits.get(0);
  }

  @Test
  void whatIsInstalledIsListedForPeopleAndForPrograms() {
    assertTrue(
        fine("install", first)
            .err()
            .contains("“Least” (least): edition 1 is installed; due: every day."));

    Terminal.Answer told = fine("list");
    assertTrue(told.out().startsWith("Least (least)\n"), told.out());
    assertTrue(told.out().contains("Edition 1, on trial"), told.out());
    assertTrue(told.out().contains("Due: every day"), told.out());
    assertTrue(told.out().contains("On now"), told.out());
    assertEquals("", told.err());

    JsonNode listed = only();
    assertEquals("least", listed.get("id").asString());
    assertEquals(1, listed.get("edition").asInt());
    assertTrue(listed.get("onNow").asBoolean());
    assertEquals("packed", listed.get("schedule").get("days").asString());
    assertTrue(Files.exists(Path.of(listed.get("editions").get(0).get("file").asString())));
  }

  @Test
  void anEmptyLibrarySaysHowToInstall() {
    assertTrue(fine("list").err().contains("vitrin install"));
    assertEquals(0, fine("list", "--json").json().get("exhibits").size());
  }

  @Test
  void installingAnswersAProgram() {
    JsonNode json = fine("install", first, "--json").json();
    assertEquals("new", json.get("was").asString());
    assertEquals("missing", json.get("seal").asString());
    assertEquals("same", fine("install", first, "--json").json().get("was").asString());
    JsonNode no = refused("V15", "install", broken(), "--json").json();
    assertEquals("V15", no.get("refused").get("code").asString());
  }

  private Path broken() {
    try {
      Path file = Files.copy(second, desk.resolve("broken.vitrin"));
      return Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void anOlderOrAChangedEditionSaysHowToInsist() throws IOException {
    fine("install", second);
    assertTrue(refused("V20", "install", first).err().contains("--yes"));
    Exhibit all = TestExhibits.everything();
    Exhibit least = TestExhibits.least();
    Exhibit changed =
        new Exhibit(
            least.id(),
            2,
            all.languages(),
            all.title(),
            all.summary(),
            all.cover(),
            all.accent(),
            all.dates(),
            all.silences(),
            all.sources(),
            all.slides());
    Path other = packed(changed, "changed");
    assertTrue(refused("V21", "install", other).err().contains("--yes"));
    assertEquals(2, only().get("edition").asInt());
    fine("install", other, "--yes");
    fine("install", first, "--yes");
    assertEquals(1, only().get("edition").asInt());
  }

  @Test
  void theEditionBeforePlaysAgain() {
    fine("install", first);
    fine("install", second);
    assertTrue(fine("rollback", "least").err().contains("edition 1 plays again"));
    assertEquals(1, only().get("edition").asInt());
    refused("V56", "rollback", "least");
  }

  @Test
  void aNewerEditionComesOnItsDayAndCanBeCalledOff() {
    fine("install", first);
    String told = fine("install", second, "--from", "2096-04-01", "--to", "2096-04-30").err();
    assertTrue(
        told.contains(
            "edition 2 is installed; due: 2096-04-01 to 2096-04-30;"
                + " until then edition 1 stays on."),
        told);
    JsonNode listed = only();
    assertEquals(1, listed.get("edition").asInt());
    assertEquals("packed", listed.get("schedule").get("days").asString());
    assertEquals("2096-04-01", listed.get("coming").get("first").asString());
    assertEquals(2, listed.get("coming").get("edition").asInt());
    assertEquals("2096-04-30", listed.get("coming").get("days").get("to").asString());
    assertTrue(
        fine("list")
            .out()
            .contains("From 2096-04-01 on: edition 2; due: 2096-04-01 to 2096-04-30\n"));

    assertEquals(
        "Least: every day\nFrom 2096-04-01 on: edition 2; due: 2096-04-01 to 2096-04-30\n",
        fine("dates", "least").out());

    assertTrue(fine("rollback", "least").err().contains("edition 1 stays on"));
    assertTrue(only().get("coming").isNull());
  }

  @Test
  void whatBeginsOnADayThatHasBegunPlaysAtOnceAndNeedsNoEnd() {
    fine("install", first);
    String told = fine("install", second, "--from", "2026-01-01").err();
    assertTrue(told.contains("edition 2 is installed; due: from 2026-01-01 on."), told);
    assertEquals(2, only().get("edition").asInt());
    assertEquals(
        "Least: from 2026-02-02 on\n", fine("dates", "least", "--from", "2026-02-02").out());
  }

  @Test
  void whatIsInstalledAlreadyGetsOtherDays() {
    fine("install", first);
    String told = fine("install", first, "--from", "2096-04-01").err();
    assertTrue(told.contains("was installed already; due: from 2096-04-01 on."), told);
    assertTrue(only().get("coming").isNull());
  }

  @Test
  void daysThatAreOverTakeNothingOff() {
    fine("install", first);
    Terminal.Answer answer =
        terminal.type("install", second, "--from", "2001-01-01", "--to", "2001-02-02");
    assertEquals(ExitCode.USAGE, answer.exit());
    assertTrue(answer.err().startsWith("The last day, 2001-02-02, is over"), answer.err());
    assertEquals(1, only().get("editions").size());
    Terminal.Answer dated =
        terminal.type("dates", "least", "--from", "2001-01-01", "--to", "2001-02-02");
    assertEquals(ExitCode.USAGE, dated.exit());
    assertTrue(dated.err().startsWith("The last day, 2001-02-02, is over"), dated.err());
    assertEquals("Least: every day\n", fine("dates", "least").out());
  }

  @Test
  void anExhibitIsTakenOff() {
    fine("install", first);
    fine("remove", "least");
    assertEquals(0, fine("list", "--json").json().get("exhibits").size());
    refused("V55", "remove", "least");
    refused("V55", "rollback", "least");
    refused("V55", "dates", "least", "--always");
    refused("V55", "dates", "least");
  }

  @Test
  void datesAreSetPieceByPieceAndShown() {
    fine("install", first);
    fine("dates", "least", "--from", "02-22", "--to", "02-29");
    fine("dates", "least", "--weekdays", "1-5", "--hours", "09:00-18:00");
    Terminal.Answer told = fine("dates", "least", "--role", "alone");
    assertEquals(
        "Least: 02-22 to 02-29, every year; Monday, Tuesday, Wednesday, Thursday, Friday;"
            + " 09:00–18:00; alone\n",
        told.out());
    JsonNode schedule = only().get("schedule");
    assertEquals("02-22", schedule.get("days").get("from").asString());
    assertTrue(schedule.get("days").get("everyYear").asBoolean());
    assertEquals(5, schedule.get("weekdays").size());
    assertEquals("18:00", schedule.get("hours").get("to").asString());
    assertEquals("alone", schedule.get("role").asString());
    fine("dates", "least", "--as-packed", "--weekdays", "6-7,1", "--hours", "all-day");
    assertEquals(List.of(1, 6, 7), numbers(only().get("schedule").get("weekdays")));
    assertTrue(only().get("schedule").get("hours").isNull());
    assertEquals(
        "Least: when nothing else is due\n", fine("dates", "least", "--role", "default").out());
  }

  private static List<Integer> numbers(JsonNode list) {
    return list.valueStream().map(JsonNode::asInt).toList();
  }

  @Test
  void theCalendarShowsTwelveWeeks() {
    fine("install", first);
    JsonNode calendar = fine("dates", "--json").json().get("calendar");
    assertEquals(1, calendar.size());
    assertEquals("least", calendar.get(0).get("exhibits").get(0).asString());
    assertTrue(fine("dates").out().endsWith("  Least\n"));
    fine("dates", "least", "--from", "2096-01-01", "--to", "2096-01-02");
    assertTrue(fine("dates").out().endsWith("  nothing\n"));
  }

  @Test
  void theClockIsBelievedWhenStaffSaySo() {
    assertTrue(fine("dates", "--clock-is-right").err().contains("believed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "install",
        "install a b",
        "remove",
        "rollback",
        "list a",
        "dates --from 2026-01-01 --to 2026-01-02",
        "dates --place 1",
        "install a --to 2026-01-01",
        "install a --from 01-01",
        "install a --from tomorrow",
        "install a --from 2026-01-02 --to 2026-01-01",
        "install a --always",
        "dates a --from 01-01",
        "dates a --to 2026-01-01",
        "dates a --from 2026-01-02 --to 2026-01-01",
        "dates a --from 2026-01-02 --to 01-03",
        "dates a --from 13-01 --to 13-02",
        "dates a --from tomorrow --to later",
        "dates a --always --as-packed",
        "dates a --always --from 01-01 --to 01-02",
        "dates a --weekdays 0",
        "dates a --weekdays monday",
        "dates a --hours 9-18",
        "dates a --hours 25:00-26:00",
        "dates a --role first",
        "dates a --place 0",
        "stats a",
        "stats --since yesterday",
        "stats --by hour"
      })
  void whatCannotBeMeantIsOneSentenceAndChangesNothing(String line) {
    Terminal.Answer answer = terminal.type((Object[]) line.split(" "));
    assertEquals(ExitCode.USAGE, answer.exit(), answer.err());
    assertEquals(1, answer.said().size(), answer.err());
    assertFalse(Files.exists(desk.resolve("home/library.db")));
  }

  @Test
  void statisticsOfNothingAreAHeadline() {
    assertEquals("period,exhibit,what,detail,times,mean_seconds\r\n", fine("stats").out());
  }

  @Test
  void whileAnotherProgramChangesTheLibraryOneIsTurnedAway() throws IOException {
    fine("install", first);
    Path lock = desk.resolve("home/library.lock");
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      refused("V50", "install", second);
      refused("V50", "dates", "least", "--always");
      assertEquals(1, only().get("edition").asInt());
    }
  }

  @Test
  void aBrokenLibraryIsMadeAnewAndStaffAreToldInOneSentence() throws IOException {
    Files.createDirectories(desk.resolve("home"));
    Files.writeString(desk.resolve("home/library.db"), "no database at all. ".repeat(60));
    Terminal.Answer told = fine("list");
    assertEquals(2, told.said().size(), told.err());
    assertTrue(told.err().contains("was damaged"), told.err());
  }
}
