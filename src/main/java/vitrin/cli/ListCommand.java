package vitrin.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrin.library.InstalledExhibit;
import vitrin.library.Library;
import vitrin.library.Note;
import vitrin.library.Programme;
import vitrin.library.SeenClock;

/// `vitrin list`: what is installed, what of it is on, and what staff should know.
final class ListCommand implements Command {
  @Override
  public String name() {
    return "list";
  }

  @Override
  public Operands operands() {
    return Operands.NONE;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.JSON);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    Instant now = Instant.now();
    ZoneId zone = ZoneId.systemDefault();
    try (Library library = Library.open(console.home().open())) {
      SeenClock.Reading clock = library.clock().read(now);
      Programme programme = library.programme();
      List<InstalledExhibit> on = programme.at(clock.at().atZone(zone));
      LocalDate today = clock.at().atZone(zone).toLocalDate();
      List<InstalledExhibit> all =
          library.exhibits().stream().map(exhibit -> exhibit.on(today)).toList();
      List<Note> notes = library.notes(ExhibitLines.noteworthySince(now));
      if (given.has(Option.JSON)) {
        print(all, on, notes, clock, console);
        return new Launch.Done(ExitCode.DONE);
      }
      for (InstalledExhibit exhibit : all) {
        ExhibitLines.OnNow onNow =
            on.contains(exhibit) ? ExhibitLines.OnNow.ON_NOW : ExhibitLines.OnNow.NOT_NOW;
        ExhibitLines.lines(exhibit, onNow, console.texts()).forEach(console.out()::println);
      }
      if (all.isEmpty()) {
        console.say("cli.list.empty");
      }
      notes.forEach(
          note -> console.err().println(ExhibitLines.sentence(note, zone, console.texts())));
      sayClock(clock, zone, console);
      return new Launch.Done(ExitCode.DONE);
    }
  }

  /// Says so if the clock is not believed.
  static void sayClock(SeenClock.Reading clock, ZoneId zone, Console console) {
    if (clock.trust() == SeenClock.Trust.DISTRUSTED) {
      console.say("cli.list.clock", clock.at().atZone(zone).toLocalDate());
    }
  }

  private static void print(
      List<InstalledExhibit> exhibits,
      List<InstalledExhibit> on,
      List<Note> notes,
      SeenClock.Reading clock,
      Console console) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (InstalledExhibit exhibit : exhibits) {
      Map<String, Object> row = ExhibitLines.json(exhibit);
      row.put("onNow", on.contains(exhibit));
      rows.add(row);
    }
    Map<String, Object> answer = Json.object();
    answer.put("exhibits", rows);
    answer.put("notes", notes.stream().map(ExhibitLines::json).toList());
    answer.put("clock", ExhibitLines.id(clock.trust()));
    Json.print(answer, console.out());
  }
}
