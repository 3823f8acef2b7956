package vitrin.cli;

import java.util.List;
import vitrin.library.Library;

/// `vitrin remove`: takes an exhibit off.
final class RemoveCommand implements Command {
  @Override
  public String name() {
    return "remove";
  }

  @Override
  public Operands operands() {
    return Operands.INSTALLED;
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    try (Library library = Library.open(console.home().open())) {
      library.remove(given.word());
      console.say("cli.remove.done", given.word());
      return new Launch.Done(ExitCode.DONE);
    }
  }
}
