package vitrin.cli;

import java.util.List;

/// `vitrin doctor`: whether this machine has what the hall needs.
final class DoctorCommand implements Command {
  @Override
  public String name() {
    return "doctor";
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
  public Launch run(Given given, Console console) {
    return new Launch.Doctor(given.has(Option.JSON) ? Launch.Answer.JSON : Launch.Answer.WORDS);
  }
}
