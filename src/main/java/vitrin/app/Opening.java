package vitrin.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.cli.Console;
import vitrin.cli.Folders;
import vitrin.cli.ProgressBar;
import vitrin.cli.RefusedFile;
import vitrin.cli.Vouching;
import vitrin.library.BundleCache;
import vitrin.library.Helper;
import vitrin.library.Home;
import vitrin.pack.PackException;
import vitrin.pack.Packer;
import vitrin.pack.Packing;
import vitrin.pack.SourceFolder;

/// Opens what somebody named to be shown: a bundle from its verified copy, a source folder as the
/// bundle it would be packed into.
final class Opening {
  private static final System.Logger LOG = System.getLogger(Opening.class.getName());

  private final BundleCache cache;
  private final Vouching vouching;
  private final Helper helper;
  private final Optional<SecondProcess> packer;
  private final Console console;

  Opening(Home home, Console console) {
    this.vouching = Vouching.of(home);
    this.cache = new BundleCache(home, vouching.seals());
    this.helper = SecondProcess.ofThisImage(home);
    this.packer = SecondProcess.forPacking(home);
    this.console = console;
  }

  /// Opens what somebody named, and tells them what is doubtful about a bundle.
  ///
  /// @throws RefusedFile if nothing usable lies there, or the folder has errors
  Bundle open(Path named)
      throws RefusedFile, BundleException, PackException, IOException, InterruptedException {
    if (Folders.isSource(named)) {
      return pack(named);
    }
    if (!cache.knows(named)) {
      helper.check(named, (_, _) -> {});
    }
    Bundle bundle = cache.open(named);
    vouching.doubtOfSeal(named, bundle, console.texts()).ifPresent(this::tell);
    vouching.doubtOfAge(named, bundle, console.texts()).ifPresent(this::tell);
    return bundle;
  }

  private void tell(String doubt) {
    LOG.log(Level.INFO, doubt);
    console.err().println(doubt);
  }

  private Bundle pack(Path named)
      throws RefusedFile, BundleException, PackException, IOException, InterruptedException {
    SourceFolder folder = SourceFolder.read(named);
    if (folder.exhibit().isEmpty()) {
      throw new RefusedFile(named, "cli.failed.content");
    }
    Optional<Bundle> bundle =
        cache.made(folder.contentKey(), output -> pack(named, folder, output));
    return bundle.orElseThrow(() -> new RefusedFile(named, "cli.failed.content"));
  }

  /// A process of its own packs twice as fast, and without the bound that the decoder has where
  /// there is a window.
  ///
  /// @return the digest of the bundle; absent if the folder turned out to have errors
  private Optional<String> pack(Path named, SourceFolder folder, Path output)
      throws PackException, InterruptedException {
    try (ProgressBar bar = new ProgressBar(console, console.texts().get("cli.pack.doing"))) {
      Optional<SecondProcess.Packed> elsewhere =
          packer.flatMap(second -> second.pack(named, folder.contentKey(), output, bar::show));
      return elsewhere.isPresent()
          ? elsewhere.get().digest()
          : digest(Packer.pack(folder, output, bar::show));
    }
  }

  private static Optional<String> digest(Packing packing) {
    return switch (packing) {
      case Packing.Packed packed -> Optional.of(packed.digest());
      case Packing.Refused _ -> Optional.empty();
    };
  }
}
