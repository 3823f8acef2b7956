package vitrin.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vitrin.library.Home;
import vitrin.library.Pin;

/// `vitrin pin`: sets the number that lets staff in at the screen.
final class PinCommand implements Command {
  @Override
  public String name() {
    return "pin";
  }

  @Override
  public Operands operands() {
    return Operands.NONE;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.RESET);
  }

  /// Whoever may write to the home may also reset it: the number keeps visitors out, not those who
  /// look after the machine.
  @Override
  public Launch run(Given given, Console console) throws Exception {
    Home home = console.home().open();
    Pin pin = new Pin(home);
    boolean known = given.has(Option.RESET) || pin.standing() instanceof Pin.Standing.Unset;
    if (!known && !entersOld(pin, console)) {
      return new Launch.Done(ExitCode.REFUSED);
    }
    Optional<String> first = ask("cli.pin.new", console);
    if (first.isEmpty() || !Pin.isPin(first.get())) {
      console.say("cli.pin.digits", Pin.SHORTEST, Pin.LONGEST);
      return new Launch.Done(ExitCode.USAGE);
    }
    if (!ask("cli.pin.again", console).equals(first)) {
      console.say("cli.pin.different");
      return new Launch.Done(ExitCode.USAGE);
    }
    pin.set(first.get());
    console.say("cli.pin.done");
    return new Launch.Done(ExitCode.DONE);
  }

  private static boolean entersOld(Pin pin, Console console) throws IOException {
    if (pin.standing() instanceof Pin.Standing.Waiting waiting) {
      console.say("cli.pin.wait", minutes(waiting.left()));
      return false;
    }
    Optional<String> old = ask("cli.pin.old", console);
    if (old.isPresent() && pin.enter(old.get()).isRight()) {
      return true;
    }
    console.say("cli.pin.wrong");
    return false;
  }

  private static long minutes(Duration left) {
    return Math.ceilDiv(left.toSeconds(), 60);
  }

  private static Optional<String> ask(String key, Console console) throws IOException {
    return console.keyboard().secret(console.texts().get(key));
  }
}
