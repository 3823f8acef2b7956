package vitrin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.Seal;
import vitrin.i18n.Texts;
import vitrin.pack.Fault;
import vitrin.pack.Packer;
import vitrin.pack.Packing;
import vitrin.pack.SourceFolder;

/// `vitrin pack`: a folder becomes one bundle.
final class PackCommand implements Command {

  @Override
  public String name() {
    return "pack";
  }

  @Override
  public Operands operands() {
    return Operands.FOLDER;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.OUTPUT_FILE, Option.SEAL);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    Optional<Path> keyFile = given.path(Option.SEAL);
    Optional<KeyPair> seal =
        keyFile.isPresent() ? Optional.of(SealKey.read(keyFile.get())) : Optional.empty();
    SourceFolder folder = Folders.read(given.file());
    Path output =
        given
            .path(Option.OUTPUT_FILE)
            .or(() -> folder.exhibit().map(exhibit -> Path.of(exhibit.id() + ".vitrin")))
            .orElse(Path.of("exhibit.vitrin"));
    if (Files.isDirectory(output)) {
      throw new RefusedFile(output, "cli.failed.folder-in-the-way");
    }
    Packing packing = pack(folder, output, seal, console);
    for (Fault fault : packing.faults()) {
      console.err().println(FaultLines.line(fault, console.texts()));
    }
    return new Launch.Done(
        switch (packing) {
          case Packing.Packed packed -> packed(packed, seal, console);
          case Packing.Refused refused -> refused(folder, refused, console);
        });
  }

  private static Packing pack(
      SourceFolder folder, Path output, Optional<KeyPair> seal, Console console) throws Exception {
    try (ProgressBar bar = new ProgressBar(console, console.texts().get("cli.pack.doing"))) {
      return Unfinished.work(() -> Packer.pack(folder, output, bar::show, seal));
    }
  }

  private static ExitCode packed(Packing.Packed packed, Optional<KeyPair> seal, Console console) {
    Texts texts = console.texts();
    console.say(
        "cli.pack.done",
        packed.bundle(),
        packed.exhibit().edition(),
        Inventory.pictures(packed.exhibit()),
        Sizes.text(packed.size(), texts));
    console.say("cli.pack.digest", packed.digest());
    seal.map(keys -> Seal.fingerprint(Seal.keyId(keys.getPublic())))
        .ifPresent(key -> console.say("cli.pack.sealed", key));
    return ExitCode.DONE;
  }

  private static ExitCode refused(SourceFolder folder, Packing.Refused refused, Console console) {
    console.say(
        "cli.pack.stopped",
        folder.folder(),
        FaultLines.errors(refused.faults()),
        FaultLines.warnings(refused.faults()));
    return ExitCode.CONTENT;
  }
}
