package vitrin.cli;

import java.util.List;

/// `vitrin calibrate`: sets how large the screen is and how it hangs.
final class CalibrateCommand implements Command {
  @Override
  public String name() {
    return "calibrate";
  }

  @Override
  public Operands operands() {
    return Operands.NONE;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.WINDOW, Option.LANGUAGE);
  }

  @Override
  public Launch run(Given given, Console console) throws UsageException {
    return new Launch.Calibrate(given.size(Option.WINDOW), given.language(Option.LANGUAGE));
  }
}
