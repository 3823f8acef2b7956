package vitrin.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vitrin.library.InstalledExhibit;
import vitrin.library.Library;
import vitrin.library.Programme;
import vitrin.library.Schedule;
import vitrin.library.SeenClock;

/// `vitrin dates`: when exhibits are due; without one, the calendar of the coming twelve weeks.
final class DatesCommand implements Command {
  private static final int TWELVE_WEEKS = 84;
  private static final int LAST_PLACE = 1000;

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public Operands operands() {
    return Operands.ONE_INSTALLED_OR_ALL;
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.FROM,
        Option.TO,
        Option.ALWAYS,
        Option.AS_PACKED,
        Option.WEEKDAYS,
        Option.HOURS,
        Option.ROLE,
        Option.PLACE,
        Option.CLOCK_IS_RIGHT,
        Option.JSON);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    OptionalInt place = given.whole(Option.PLACE, 1, LAST_PLACE);
    GivenDates dates = new GivenDates(given);
    Instant now = Instant.now();
    if (given.words().isEmpty() && (dates.areThere() || place.isPresent())) {
      throw new UsageException("cli.usage.missing", console.texts().get("cli.label.installed"));
    }
    dates.require();
    try (Library library = Library.open(console.home().open())) {
      dates.next(LocalDate.ofInstant(library.clock().read(now).at(), ZoneId.systemDefault()));
      if (given.has(Option.CLOCK_IS_RIGHT)) {
        library.clock().believe(now);
        console.say("cli.dates.clock");
      }
      if (given.words().isEmpty()) {
        calendar(library, now, given, console);
      } else {
        one(library, given, dates, place, console);
      }
      return new Launch.Done(ExitCode.DONE);
    }
  }

  private static void one(
      Library library, Given given, GivenDates dates, OptionalInt place, Console console)
      throws Exception {
    Optional<Schedule> before = library.find(given.word()).map(InstalledExhibit::schedule);
    if (dates.areThere()) {
      library.schedule(given.word(), dates.changing(before.orElse(Schedule.AS_PACKED)));
    }
    if (place.isPresent()) {
      library.move(given.word(), place.getAsInt());
    }
    InstalledExhibit exhibit = library.get(given.word());
    if (given.has(Option.JSON)) {
      Json.print(ExhibitLines.json(exhibit), console.out());
    } else {
      console
          .out()
          .println(
              ExhibitLines.title(exhibit.shown(), console.texts())
                  + ": "
                  + ExhibitLines.due(exhibit, console.texts()));
      ExhibitLines.coming(exhibit, console.texts()).ifPresent(console.out()::println);
    }
  }

  private static void calendar(Library library, Instant now, Given given, Console console)
      throws Exception {
    ZoneId zone = ZoneId.systemDefault();
    SeenClock.Reading clock = library.clock().read(now);
    LocalDate today = clock.at().atZone(zone).toLocalDate();
    List<Programme.Stretch> stretches = library.programme().stretches(today, TWELVE_WEEKS);
    if (given.has(Option.JSON)) {
      print(stretches, clock, console);
      return;
    }
    for (Programme.Stretch stretch : stretches) {
      String days =
          stretch.first().equals(stretch.last())
              ? stretch.first().toString()
              : stretch.first() + " – " + stretch.last();
      String titles =
          stretch.exhibits().stream()
              .map(exhibit -> ExhibitLines.title(exhibit.shown(), console.texts()))
              .collect(Collectors.joining(" · "));
      console
          .out()
          .println(
              days + "  " + (titles.isEmpty() ? console.texts().get("cli.dates.nothing") : titles));
    }
    ListCommand.sayClock(clock, zone, console);
  }

  private static void print(
      List<Programme.Stretch> stretches, SeenClock.Reading clock, Console console) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Programme.Stretch stretch : stretches) {
      Map<String, Object> row = Json.object();
      row.put("from", stretch.first().toString());
      row.put("to", stretch.last().toString());
      row.put("exhibits", stretch.exhibits().stream().map(InstalledExhibit::id).toList());
      rows.add(row);
    }
    Map<String, Object> answer = Json.object();
    answer.put("calendar", rows);
    answer.put("clock", ExhibitLines.id(clock.trust()));
    Json.print(answer, console.out());
  }
}
