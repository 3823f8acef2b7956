package vitrin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vitrin.bundle.BundleException;
import vitrin.bundle.SealDemand;

/// `vitrin inspect`: what is inside a bundle.
final class InspectCommand implements Command {

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public Operands operands() {
    return Operands.BUNDLE;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.JSON);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    Path file = given.file();
    try (OwnCopy copy = OwnCopy.of(file, console.home(), SealDemand.NOTHING)) {
      Inventory inventory = new Inventory(file, copy.bundle(), Vouching.of(console.home().open()));
      if (given.has(Option.JSON)) {
        Json.print(inventory.json(), console.out());
      } else {
        inventory.lines(console.texts()).forEach(console.out()::println);
      }
      return new Launch.Done(ExitCode.DONE);
    } catch (BundleException e) {
      Complaint refused = Complaint.of(e, console);
      if (given.has(Option.JSON)) {
        Map<String, Object> answer = Json.object();
        answer.put("file", file.toString());
        answer.put("refused", Json.of(refused));
        Json.print(answer, console.out());
      }
      return new Launch.Done(refused.say(console));
    }
  }
}
