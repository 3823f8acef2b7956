package vitrin.cli;

import java.util.List;
import vitrin.library.Edition;
import vitrin.library.Library;

/// `vitrin rollback`: the edition before plays again; one that was to come does not.
final class RollbackCommand implements Command {
  @Override
  public String name() {
    return "rollback";
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
      boolean calledOff = library.get(given.word()).coming().isPresent();
      Edition plays = library.rollBack(given.word()).current().orElseThrow();
      console.say(
          calledOff ? "cli.rollback.called-off" : "cli.rollback.done",
          ExhibitLines.title(plays, console.texts()),
          plays.exhibit(),
          plays.edition());
      return new Launch.Done(ExitCode.DONE);
    }
  }
}
