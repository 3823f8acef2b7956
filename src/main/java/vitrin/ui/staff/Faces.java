package vitrin.ui.staff;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.library.Edition;
import vitrin.ui.PlateReader;

/// The pictures that stand for installed exhibits, decoded for a box of one size.
///
/// @param byDigest by the bundle's digest
record Faces(Map<String, Image> byDigest) {
  private static final System.Logger LOG = System.getLogger(Faces.class.getName());

  /// None has been read yet.
  static final Faces NONE = new Faces(Map.of());

  Faces {
    byDigest = Map.copyOf(byDigest);
  }

  /// Reads those that are not read yet. Not on the FX thread.
  ///
  /// @param width of the box in pixels
  /// @param height of the box in pixels
  static Faces read(Iterable<Edition> editions, Faces known, double width, double height) {
    Map<String, Image> all = new HashMap<>();
    for (Edition edition : editions) {
      known
          .of(edition)
          .or(() -> read(edition, width, height))
          .ifPresent(image -> all.put(edition.digest(), image));
    }
    return new Faces(all);
  }

  private static Optional<Image> read(Edition edition, double width, double height) {
    try (Bundle bundle = Bundle.openVerified(edition.file(), edition.digest())) {
      return PlateReader.face(bundle.exhibit(), bundle, width, height);
    } catch (BundleException e) {
      LOG.log(Level.WARNING, "an installed bundle can't be opened", e);
      return Optional.empty();
    }
  }

  /// Absent: it has none, it can't be read, or it has not been read yet.
  Optional<Image> of(Edition edition) {
    return Optional.ofNullable(byDigest.get(edition.digest()));
  }
}
