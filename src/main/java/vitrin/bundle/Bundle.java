package vitrin.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vitrin.model.Exhibit;

/// A bundle that has been opened and found right. May be used from any thread.
///
/// It reads from a file that belongs to this program alone, so that nobody can change it after it
/// has been checked.
public final class Bundle implements Pictures, AutoCloseable {

  private Bundle() {}

  /// Opens a file that somebody handed over: copies it, checks the copy whole, and reads from the
  /// copy from then on. Nothing of it is shown or decoded before all of it has been found right.
  ///
  /// @param handedOver any file at all
  /// @param privateCopy does not exist yet, in a folder only this program writes to; deleted again
  ///   if the file is refused
  /// @throws BundleException if the file is refused
  /// @throws IOException if the copy can't be written: the fault is this machine's
  public static Bundle open(Path handedOver, Path privateCopy) throws BundleException, IOException {
    return open(handedOver, privateCopy, (copied, all) -> {});
  }

  /// As [#open(Path, Path)], telling how far the copying has come.
  public static Bundle open(Path handedOver, Path privateCopy, CopyProgress progress)
      throws BundleException, IOException {
    throw new UnsupportedOperationException();
  }

  /// Opens a copy of our own that was checked whole before. Takes the same time whatever its size:
  /// pictures are checked one by one when they are read.
  ///
  /// @param ownCopy what an earlier [#open] has written, perhaps renamed since
  /// @param digest as that bundle's [#digest]
  /// @throws BundleException if it is no longer that bundle
  public static Bundle openVerified(Path ownCopy, String digest) throws BundleException {
    throw new UnsupportedOperationException();
  }

  /// The copy it reads from.
  public Path file() {
    throw new UnsupportedOperationException();
  }

  public Exhibit exhibit() {
    throw new UnsupportedOperationException();
  }

  /// The SHA-256 of everything before the trailer, 64 lower-case hexadecimal digits. Two bundles of
  /// the same content have the same digest, sealed or not.
  public String digest() {
    throw new UnsupportedOperationException();
  }

  /// Length of the file in bytes, trailer included.
  public long size() {
    throw new UnsupportedOperationException();
  }

  public Seal seal() {
    throw new UnsupportedOperationException();
  }

  /// Every picture, in the order it was packed.
  public List<StoredPicture> pictures() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<StoredPicture> find(String file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] read(StoredPicture picture, Rendition rendition) throws BundleException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
