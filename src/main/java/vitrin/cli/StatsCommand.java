package vitrin.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vitrin.library.Library;
import vitrin.library.Report;

/// `vitrin stats`: how often exhibits were visited, as CSV on standard output.
final class StatsCommand implements Command {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Override
  public String name() {
    return "stats";
  }

  @Override
  public Operands operands() {
    return Operands.NONE;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.SINCE, Option.UNTIL, Option.BY);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    LocalDate since = day(Option.SINCE, FIRST, given);
    LocalDate until = day(Option.UNTIL, LAST, given);
    Report.By by = by(given);
    try (Library library = Library.open(console.home().open())) {
      console.out().print(Report.of(library.counters().between(since, until), by).csv());
      console.out().flush();
      return new Launch.Done(ExitCode.DONE);
    }
  }

  private static LocalDate day(Option option, LocalDate usual, Given given) throws UsageException {
    String typed = given.text(option);
    try {
      return typed == null ? usual : LocalDate.parse(typed);
    } catch (DateTimeException _) {
      throw new UsageException("cli.usage.day", option.longName(), typed);
    }
  }

  private static Report.By by(Given given) throws UsageException {
    String typed = given.text(Option.BY);
    if (typed == null) {
      return Report.By.DAY;
    }
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "day" -> Report.By.DAY;
      case "month" -> Report.By.MONTH;
      default -> throw new UsageException("cli.usage.by", Option.BY.longName(), typed);
    };
  }
}
