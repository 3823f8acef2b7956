package vitrin.bundle;

import java.util.List;
import java.util.Optional;

/// A picture inside a bundle: what is known of it without reading its pixels.
///
/// @param file its name, as the exhibit's pictures call it
/// @param width of the upright original, in pixels
/// @param height of the upright original, in pixels
/// @param renditions smallest first; at least one
/// @param levels of its pyramid of tiles, from the size of the original down; empty where the
///   largest rendition has all its pixels
public record StoredPicture(
    String file,
    int width,
    int height,
    Backdrop backdrop,
    List<Rendition> renditions,
    List<PyramidLevel> levels) {
  public StoredPicture {
    renditions = List.copyOf(renditions);
    levels = List.copyOf(levels);
  }

  /// A picture without tiles.
  public StoredPicture(
      String file, int width, int height, Backdrop backdrop, List<Rendition> renditions) {
    this(file, width, height, backdrop, renditions, List.of());
  }

  /// Width divided by height.
  public double aspect() {
    return (double) width / height;
  }

  /// The smallest rendition that fills a box of that many pixels without being enlarged, else the
  /// largest there is.
  public Rendition filling(double boxWidth, double boxHeight) {
    double scale = Math.min(boxWidth / width, boxHeight / height);
    for (Rendition rendition : renditions) {
      if (rendition.width() >= Math.floor(width * scale)
          && rendition.height() >= Math.floor(height * scale)) {
        return rendition;
      }
    }
    return renditions.getLast();
  }

  /// The rendition of that size, if the picture has one.
  public Optional<Rendition> rendition(Rendition.Size size) {
    return renditions.stream().filter(r -> r.size() == size).findFirst();
  }
}
