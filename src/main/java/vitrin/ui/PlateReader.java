package vitrin.ui;

import java.io.ByteArrayInputStream;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import vitrin.bundle.BundleClosedException;
import vitrin.bundle.Pictures;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;
import vitrin.model.Exhibit;

/// Reads and decodes the pictures of a slide, at the size the page will draw them: an image drawn
/// pixel by pixel is the cheapest to fade.
public final class PlateReader {
  private static final System.Logger LOG = System.getLogger(PlateReader.class.getName());

  /// The largest texture every graphics card takes, in pixels.
  private static final double LARGEST = 4096;

  private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

  private PlateReader() {}

  /// The plates of a slide. Takes as long as decoding takes, on any thread. Never fails: a picture
  /// that can't be read has a plate without an image, and is logged the first time; one whose
  /// bundle has been closed meanwhile is no fault, since nobody waits for it.
  ///
  /// @param pictures the draft was made with
  public static Plates read(Draft draft, Pictures pictures) {
    Map<String, Plate> plates = new LinkedHashMap<>();
    draft
        .sizes()
        .forEach((stored, size) -> plates.put(stored.file(), read(pictures, stored, size)));
    return new Plates(plates, Optional.of(draft));
  }

  /// One picture at its thumbnail size, for contents.
  public static Plate thumbnail(Pictures pictures, StoredPicture picture) {
    Rendition smallest = picture.renditions().getFirst();
    return read(pictures, picture, new Extent(smallest.width(), smallest.height()));
  }

  /// Decodes one small picture of an exhibit and lets go of it, so that what decodes is loaded and
  /// compiled by the time the first slide needs it. To be called on another thread while the
  /// toolkit is starting.
  public static void prepare(Exhibit exhibit, Pictures pictures) {
    exhibit
        .face()
        .flatMap(picture -> pictures.find(picture.file()))
        .ifPresent(stored -> {
          Rendition smallest = stored.renditions().getFirst();
          // Not at its own size: scaling is half of the work.
          read(pictures, stored, new Extent(smallest.width() / 2.0, smallest.height() / 2.0));
        });
  }

  /// What stands for an exhibit, with pixels enough to fill a box when it is cropped to it. Takes
  /// as long as decoding takes, on any thread.
  ///
  /// @param width of the box in pixels
  /// @param height of the box in pixels
  /// @return absent if the exhibit has no picture, or if it can't be read, which is logged the
  ///   first time
  public static Optional<Image> face(
      Exhibit exhibit, Pictures pictures, double width, double height) {
    return exhibit
        .face()
        .flatMap(picture -> pictures.find(picture.file()))
        .flatMap(stored ->
            read(pictures, stored, new Extent(width, height).covered(stored.aspect())).image());
  }

  /// Decodes a piece of a picture, pixel for pixel. Takes as long as decoding takes, on any thread.
  ///
  /// @return absent if it can't be read, which is logged the first time
  public static Optional<Image> read(Pictures pictures, Piece piece) {
    try {
      byte[] bytes =
          switch (piece) {
            case Piece.Whole whole -> pictures.read(whole.picture(), whole.rendition());
            case Piece.Tile tile ->
                pictures.tile(tile.picture(), tile.level(), tile.column(), tile.row());
          };
      return Optional.of(decoded(bytes, 0, 0));
    } catch (Throwable e) {
      report(piece.picture(), e);
      return Optional.empty();
    }
  }

  private static Plate read(Pictures pictures, StoredPicture picture, Extent wanted) {
    try {
      Rendition rendition = picture.filling(wanted.width(), wanted.height());
      // Never enlarged when decoding: the image view does that where a page allows it.
      double width = Math.min(Math.min(wanted.width(), rendition.width()), LARGEST);
      double height = Math.min(Math.min(wanted.height(), rendition.height()), LARGEST);
      Image image = decoded(pictures.read(picture, rendition), width, height);
      return new Plate(picture, Optional.of(image));
    } catch (Throwable e) {
      report(picture, e);
      return new Plate(picture, Optional.empty());
    }
  }

  /// @param width most pixels across; 0: as many as it has
  /// @param height most pixels down; 0: as many as it has
  private static Image decoded(byte[] bytes, double width, double height) throws Exception {
    Image image = new Image(new ByteArrayInputStream(bytes), width, height, true, true);
    if (image.isError()) {
      throw image.getException();
    }
    return image;
  }

  private static void report(StoredPicture picture, Throwable e) {
    if (!(e instanceof BundleClosedException) && REPORTED.add(picture.file())) {
      LOG.log(Level.WARNING, "The picture " + picture.file() + " can't be shown", e);
    }
  }
}
