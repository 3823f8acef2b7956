package vitrin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.pack.Fault;
import vitrin.pack.SourceFolder;

/// `vitrin check`: everything that is wrong with a folder; whether a bundle is whole and right.
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public Operands operands() {
    return Operands.EXHIBIT;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.JSON);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    Path named = given.file();
    try {
      return new Launch.Done(
          Folders.isSource(named)
              ? folder(SourceFolder.read(named), given, console)
              : bundle(named, given, console));
    } catch (RefusedFile | BundleException e) {
      Complaint refused = Complaint.of(e, console);
      if (given.has(Option.JSON)) {
        print(named, List.of(), Optional.of(refused), console);
      }
      return new Launch.Done(refused.say(console));
    }
  }

  private static ExitCode folder(SourceFolder folder, Given given, Console console) {
    List<Fault> faults = folder.faults();
    if (given.has(Option.JSON)) {
      print(folder.folder(), faults, Optional.empty(), console);
    } else {
      faults.forEach(fault -> console.out().println(FaultLines.line(fault, console.texts())));
      if (faults.isEmpty()) {
        console.say("cli.check.fine", folder.folder());
      } else {
        console.say(
            "cli.check.found",
            folder.folder(),
            FaultLines.errors(faults),
            FaultLines.warnings(faults));
      }
    }
    return FaultLines.errors(faults) == 0 ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private static ExitCode bundle(Path file, Given given, Console console) throws Exception {
    Vouching vouching = Vouching.of(console.home().open());
    try (OwnCopy copy = OwnCopy.of(file, console.home(), vouching.seals())) {
      Bundle bundle = copy.bundle();
      if (given.has(Option.JSON)) {
        Map<String, Object> answer = answer(file, List.of(), Optional.empty());
        answer.put("seal", vouching.json(bundle.seal()));
        answer.put("installed", vouching.json(bundle));
        Json.print(answer, console.out());
      } else {
        verified(file, bundle, vouching, console);
      }
      return ExitCode.DONE;
    }
  }

  private static void verified(Path file, Bundle bundle, Vouching vouching, Console console) {
    console.say("cli.check.verified", file);
    vouching
        .seals()
        .signer(bundle.seal())
        .ifPresent(
            _ -> console.say("cli.check.sealed", vouching.seal(bundle.seal(), console.texts())));
    vouching.doubtOfSeal(file, bundle, console.texts()).ifPresent(console.err()::println);
    vouching.doubtOfAge(file, bundle, console.texts()).ifPresent(console.err()::println);
  }

  private static void print(
      Path file, List<Fault> faults, Optional<Complaint> refused, Console console) {
    Json.print(answer(file, faults, refused), console.out());
  }

  private static Map<String, Object> answer(
      Path file, List<Fault> faults, Optional<Complaint> refused) {
    Map<String, Object> answer = Json.object();
    answer.put("file", file.toString());
    answer.put("ok", refused.isEmpty() && FaultLines.errors(faults) == 0);
    answer.put("errors", FaultLines.errors(faults));
    answer.put("warnings", FaultLines.warnings(faults));
    answer.put(
        "problems",
        faults.stream().map(fault -> FaultLines.row(fault, Console.english())).toList());
    refused.ifPresent(complaint -> answer.put("refused", Json.of(complaint)));
    return answer;
  }
}
