package vitrin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vitrin.bundle.Seal;
import vitrin.bundle.SealKeys;
import vitrin.bundle.UnwrittenException;

/// `vitrin keygen`: a new pair of keys, for sealing and for believing seals.
final class KeygenCommand implements Command {
  private static final Path USUAL = Path.of("vitrin-seal.key");
  private static final String PUBLIC = ".pub";

  @Override
  public String name() {
    return "keygen";
  }

  @Override
  public Operands operands() {
    return Operands.NONE;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.KEY_FILE);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    Path secret = given.path(Option.KEY_FILE).orElse(USUAL);
    Path open = secret.resolveSibling(secret.getFileName() + PUBLIC);
    for (Path file : List.of(secret, open)) {
      // A key that is gone is gone for every bundle it has sealed.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedFile(file, "cli.failed.key-in-the-way");
      }
    }
    KeyPair keys = SealKeys.generate();
    write(secret, open, keys);
    console.say("cli.keygen.secret", secret);
    console.say("cli.keygen.public", open, Seal.fingerprint(Seal.keyId(keys.getPublic())));
    Map<String, Object> trusted = Json.object();
    trusted.put("name", secret.getFileName().toString());
    trusted.put("key", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    Json.print(trusted, console.out());
    return new Launch.Done(ExitCode.DONE);
  }

  private static void write(Path secret, Path open, KeyPair keys) throws IOException {
    OwnerOnly.write(secret, SealKeys.text(keys));
    try {
      Files.writeString(
          open,
          SealKeys.text(keys.getPublic()),
          StandardCharsets.US_ASCII,
          java.nio.file.StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      UnwrittenException unwritten = UnwrittenException.of(open, e);
      Files.delete(secret);
      throw unwritten;
    }
  }
}
