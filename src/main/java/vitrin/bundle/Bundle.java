package vitrin.bundle;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vitrin.bundle.BundleException.Kind;
import vitrin.model.Exhibit;

/// A bundle that has been opened and found right. May be used from any thread.
///
/// It reads from a file that belongs to this program alone, so that nobody can change it after it
/// has been checked.
public final class Bundle implements Pictures, AutoCloseable {

  /// How many bytes of the file [#digest] does not cover, at its end.
  public static final int TRAILER_BYTES = Trailer.LENGTH;

  /// How long reading one picture may take.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path file;
  private final Trailer trailer;
  private final ReadOnlyDatabase database;
  private final Contents contents;

  private Bundle(Path file, Trailer trailer, Opener.Opened opened) {
    this.file = file;
    this.trailer = trailer;
    this.database = opened.database();
    this.contents = opened.contents();
  }

  /// Opens a file that somebody handed over: copies it, checks the copy whole, and reads from the
  /// copy from then on. Nothing of it is shown or decoded before all of it has been found right.
  ///
  /// @param handedOver any file at all
  /// @param privateCopy does not exist yet, in a folder only this program writes to; deleted again
  ///   if the file is refused
  /// @throws BundleException if the file is refused
  /// @throws IOException if the copy can't be written: the fault is this machine's
  public static Bundle open(Path handedOver, Path privateCopy) throws BundleException, IOException {
    return open(handedOver, privateCopy, (copied, all) -> {}, SealDemand.NOTHING);
  }

  /// As [#open(Path, Path)], telling how far the copying has come, and refusing also what is not
  /// sealed as it should be.
  public static Bundle open(
      Path handedOver, Path privateCopy, CopyProgress progress, SealDemand demand)
      throws BundleException, IOException {
    Path own = privateCopy.toAbsolutePath();
    Trailer trailer;
    try {
      trailer = Intake.copy(handedOver, own, progress);
      requireSeal(trailer, demand);
      return new Bundle(own, trailer, Opener.whole(own, trailer));
    } catch (Refusal e) {
      Files.deleteIfExists(own);
      throw e.of(handedOver);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(own);
      throw e;
    }
  }

  /// Opens a copy of our own that was checked whole before. Takes the same time whatever its size:
  /// pictures are checked one by one when they are read.
  ///
  /// @param ownCopy what an earlier [#open] has written, perhaps renamed since
  /// @param digest as that bundle's [#digest]
  /// @throws BundleException if it is no longer that bundle
  public static Bundle openVerified(Path ownCopy, String digest) throws BundleException {
    try {
      Trailer trailer = Intake.glance(ownCopy);
      if (!trailer.digest().equals(digest)) {
        throw Refusal.damaged("another bundle");
      }
      return new Bundle(ownCopy.toAbsolutePath(), trailer, Opener.known(ownCopy, trailer));
    } catch (Refusal e) {
      throw e.of(ownCopy);
    }
  }

  private static void requireSeal(Trailer trailer, SealDemand demand) throws Refusal {
    Optional<Kind> refusal = demand.refusal(new Seal(trailer));
    if (refusal.isPresent()) {
      throw new Refusal(refusal.get(), "its seal is not as it is asked for here");
    }
  }

  /// The copy it reads from.
  public Path file() {
    return file;
  }

  public Exhibit exhibit() {
    return contents.exhibit();
  }

  /// The SHA-256 of everything before the trailer, 64 lower-case hexadecimal digits. Two bundles of
  /// the same content have the same digest, sealed or not.
  public String digest() {
    return trailer.digest();
  }

  /// Length of the file in bytes, trailer included.
  public long size() {
    return trailer.length() + Trailer.LENGTH;
  }

  /// Which edition of which exhibit it is.
  public Label label() {
    return Label.of(trailer);
  }

  public Seal seal() {
    return new Seal(trailer);
  }

  /// Every picture, in the order it was packed.
  public List<StoredPicture> pictures() {
    return contents.pictures().values().stream().map(PictureReader.Located::picture).toList();
  }

  @Override
  public Optional<StoredPicture> find(String file) {
    return Optional.ofNullable(contents.pictures().get(file)).map(PictureReader.Located::picture);
  }

  @Override
  public byte[] read(StoredPicture picture, Rendition rendition) throws BundleException {
    PictureReader.Located located = contents.pictures().get(picture.file());
    if (located == null || !located.picture().renditions().contains(rendition)) {
      throw new IllegalArgumentException("not of this bundle: " + picture.file());
    }
    try {
      database.allow(PATIENCE);
      return PixelReader.read(database, located.numbers().get(rendition.size()), rendition);
    } catch (Refusal e) {
      // What was right when it was opened is the medium's fault if it is wrong now.
      throw new BundleException(Kind.DAMAGED, file, e.getMessage(), e);
    }
  }

  @Override
  public byte[] tile(StoredPicture picture, int level, int column, int row) throws BundleException {
    PictureReader.Located located = contents.pictures().get(picture.file());
    if (located == null || !located.picture().equals(picture)) {
      throw new IllegalArgumentException("not of this bundle: " + picture.file());
    }
    Objects.checkIndex(level, picture.levels().size());
    Objects.checkIndex(column, picture.levels().get(level).columns());
    Objects.checkIndex(row, picture.levels().get(level).rows());
    try {
      database.allow(PATIENCE);
      return PyramidReader.read(database, located, level, column, row);
    } catch (Refusal e) {
      throw new BundleException(Kind.DAMAGED, file, e.getMessage(), e);
    }
  }

  /// Reading after this is a [BundleClosedException].
  @Override
  public void close() {
    database.close();
  }
}
