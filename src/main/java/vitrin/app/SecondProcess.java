package vitrin.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.library.Helper;
import vitrin.library.Home;

/// Has errands done by a process of its own, whose compiler optimises. If that can't begin, falls
/// or says what nobody understands, it has not helped, and that is all.
final class SecondProcess implements Helper {
  private static final System.Logger LOG = System.getLogger(SecondProcess.class.getName());

  /// Where the system has it, what plays goes before what computes.
  private static final Path NICE = Path.of("/usr/bin/nice");

  private static final Pattern COPIED = Pattern.compile("copied (\\d{1,18}) (\\d{1,18})");

  /// How long a process that nobody wants any more may take to clear up after itself.
  private static final long PATIENCE_SECONDS = 10;

  private final List<String> launcher;
  private final Home home;

  /// @param launcher begins a process of this program that is told the words behind
  /// @param home in which it works
  SecondProcess(List<String> launcher, Home home) {
    this.launcher = List.copyOf(launcher);
    this.home = home;
  }

  /// The image's second launcher, for large files; nobody where there is no such launcher.
  static Helper ofThisImage(Home home) {
    return SlowWork.launcher()
        .<Helper>map(launcher -> new ForLarge(new SecondProcess(niced(launcher), home)))
        .orElse(Helper.NONE);
  }

  /// One that packs for people who wait; absent where there is no such launcher.
  static Optional<SecondProcess> forPacking(Home home) {
    return SlowWork.launcher()
        .map(launcher -> new SecondProcess(List.of(launcher.toString()), home));
  }

  private static List<String> niced(Path launcher) {
    return Files.isExecutable(NICE)
        ? List.of(NICE.toString(), "-n", "10", launcher.toString())
        : List.of(launcher.toString());
  }

  /// What is small is done sooner than a process begins.
  private record ForLarge(Helper helper) implements Helper {
    @Override
    public void check(Path bundle, CopyProgress progress) throws BundleException {
      if (SlowWork.isLarge(bundle)) {
        helper.check(bundle, progress);
      }
    }

    @Override
    public Optional<String> digest(Path file, long bytes, CopyProgress progress) {
      return SlowWork.isLarge(file) ? helper.digest(file, bytes, progress) : Optional.empty();
    }
  }

  @Override
  public void check(Path bundle, CopyProgress progress) throws BundleException {
    Optional<BundleException.Kind> refusal =
        run(new Errand.Check(bundle), progress).stream()
            .flatMap(line -> word(line, "refused ").stream())
            .flatMap(name -> kind(name).stream())
            .findFirst();
    if (refusal.isPresent()) {
      throw new BundleException(refusal.get(), bundle, "as another process found");
    }
  }

  @Override
  public Optional<String> digest(Path file, long bytes, CopyProgress progress) {
    return run(new Errand.Digest(file, bytes), progress).stream()
        .flatMap(line -> word(line, "digest ").stream())
        .findFirst();
  }

  /// What became of a packing.
  ///
  /// @param digest of the bundle; absent if the folder has errors
  record Packed(Optional<String> digest) {}

  /// Packs a source folder, without a seal.
  ///
  /// @return absent if it has not helped
  Optional<Packed> pack(Path folder, String contentKey, Path output, CopyProgress progress) {
    List<String> said = run(new Errand.Pack(folder, contentKey, output), progress);
    if (said.contains("faulty")) {
      return Optional.of(new Packed(Optional.empty()));
    }
    return said.stream()
        .flatMap(line -> word(line, "packed ").stream())
        .map(digest -> new Packed(Optional.of(digest)))
        .findFirst();
  }

  private static Optional<String> word(String line, String before) {
    return line.startsWith(before)
        ? Optional.of(line.substring(before.length()))
        : Optional.empty();
  }

  private static Optional<BundleException.Kind> kind(String name) {
    for (BundleException.Kind kind : BundleException.Kind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// @return what it said besides how far it was
  private List<String> run(Errand errand, CopyProgress progress) {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(errand.words());
    Process process;
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put(Home.VARIABLE, home.folder().toString());
      process = SlowWork.start(builder);
    } catch (IOException e) {
      LOG.log(Level.INFO, "no second process", e);
      return List.of();
    }
    List<String> said = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line, said, progress);
      }
    } catch (IOException e) {
      LOG.log(Level.INFO, "a second process can't be heard", e);
    } finally {
      end(process);
    }
    return said;
  }

  private static void end(Process process) {
    try {
      process.getOutputStream().close();
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(Level.DEBUG, "a second process ended with {0}", process.exitValue());
        return;
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "a second process can't be told to end", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private static void hear(String line, List<String> said, CopyProgress progress) {
    Matcher copied = COPIED.matcher(line);
    if (copied.matches()) {
      progress.copied(Long.parseLong(copied.group(1)), Long.parseLong(copied.group(2)));
    } else {
      said.add(line);
    }
  }
}
