package vitrin.cli;

import java.time.Duration;
import java.util.List;

/// `vitrin soak`: plays the hall in accelerated time and tells whether it would last.
final class SoakCommand implements Command {

  /// Faster gains nothing: by then most of the time goes by in fades, which run at their own pace.
  private static final int FASTEST = 60;

  private static final int USUAL_SPEED = 20;

  private static final int LONGEST_HOURS = 10_000;
  private static final int USUAL_HOURS = 24;

  @Override
  public String name() {
    return "soak";
  }

  @Override
  public Operands operands() {
    return Operands.EXHIBITS;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.SPEED, Option.HOURS_OF_THE_HALL, Option.SEED, Option.WINDOW, Option.JSON);
  }

  @Override
  public Launch run(Given given, Console console) throws UsageException {
    double hours = given.number(Option.HOURS_OF_THE_HALL, 0.1, LONGEST_HOURS).orElse(USUAL_HOURS);
    return new Launch.Soak(
        given.files(),
        given.whole(Option.SPEED, 1, FASTEST).orElse(USUAL_SPEED),
        Duration.ofSeconds(Math.round(hours * 3600)),
        given.whole(Option.SEED, 0, Integer.MAX_VALUE).orElse(1),
        given.size(Option.WINDOW),
        given.has(Option.JSON) ? Launch.Answer.JSON : Launch.Answer.WORDS);
  }
}
