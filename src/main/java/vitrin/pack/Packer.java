package vitrin.pack;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrin.bundle.BundleException;
import vitrin.bundle.BundleWriter;
import vitrin.bundle.UnwrittenException;
import vitrin.bundle.Verifier;
import vitrin.model.Exhibit;

/// Makes a bundle of a source folder.
///
/// It is written beside its final place, read back and checked, and only then renamed: whatever
/// happens, under the name lies either what lay there before or a whole bundle.
public final class Packer {
  private Packer() {}

  /// Packs without a seal.
  ///
  /// @param output is replaced when all has gone well
  /// @throws InterruptedException if the thread was interrupted: nothing was written
  public static Packing pack(SourceFolder folder, Path output, PackProgress progress)
      throws PackException, InterruptedException {
    return pack(folder, output, progress, Optional.empty());
  }

  /// As [#pack(SourceFolder, Path, PackProgress)].
  ///
  /// @param seal an Ed25519 key pair; absent: no seal
  public static Packing pack(
      SourceFolder folder, Path output, PackProgress progress, Optional<KeyPair> seal)
      throws PackException, InterruptedException {
    if (folder.exhibit().isEmpty()) {
      return new Packing.Refused(folder.faults());
    }
    Path place = output.toAbsolutePath();
    if (Files.isDirectory(place) || isSource(folder, place)) {
      throw new PackException(PackException.Kind.UNWRITABLE, output, null);
    }
    Path part = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      return pack(folder, folder.exhibit().get(), part, place, progress, seal);
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw (InterruptedException) new InterruptedException().initCause(e);
      }
      throw new PackException(kind(e, place), output, e);
    } finally {
      deleteQuietly(part);
    }
  }

  private static Packing pack(
      SourceFolder folder,
      Exhibit exhibit,
      Path part,
      Path output,
      PackProgress progress,
      Optional<KeyPair> seal)
      throws IOException, PackException, InterruptedException {
    List<Fault> faults = new ArrayList<>(folder.faults());
    String digest;
    try (BundleWriter writer = BundleWriter.create(part, exhibit)) {
      faults.addAll(PicturePipeline.run(folder, writer, progress));
      if (faults.stream().anyMatch(Fault::isError)) {
        faults.sort(Comparator.comparing(fault -> fault.problem().severity()));
        return new Packing.Refused(faults);
      }
      digest = seal.isPresent() ? writer.finish(seal.get()) : writer.finish();
    }
    try {
      Verifier.verify(part);
    } catch (BundleException e) {
      throw new PackException(PackException.Kind.NOT_AS_WRITTEN, output, e);
    }
    long size = Files.size(part);
    try {
      Files.move(part, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException _) {
      Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
    }
    return new Packing.Packed(output, exhibit, digest, size, faults);
  }

  /// Whether packing would overwrite what it packs.
  private static boolean isSource(SourceFolder folder, Path output) {
    List<Path> sources = new ArrayList<>();
    sources.add(folder.folder().resolve(SourceFolder.EXHIBIT_FILE));
    folder.pictures().values().forEach(picture -> sources.add(picture.path()));
    return sources.stream().anyMatch(source -> isSame(source, output));
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return Files.exists(b) && Files.isSameFile(a, b);
    } catch (IOException _) {
      return false;
    }
  }

  private static PackException.Kind kind(IOException e, Path output) {
    return switch (UnwrittenException.of(output, e).why()) {
      case FULL -> PackException.Kind.DISK_FULL;
      case READ_ONLY, OTHER -> PackException.Kind.UNWRITABLE;
    };
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // It lies where nothing can be written any more; there is nothing left to try.
    }
  }
}
