package vitrin.art.january;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import vitrin.art.Picture;
import vitrin.art.paint.Layer;

/// The list of the exhibit's pictures, in the order in which they are shown.
public final class JanuaryPictures {
  private static final String EXHIBIT = "20-january-1990";

  private JanuaryPictures() {}

  public static List<Picture> all() {
    return List.of(
        landscape("cover", 2160, Cover::draw),
        landscape("chapter-before", 2160, Bay::draw),
        landscape("absheron", 2400, Absheron::draw),
        landscape("square", 2560, Square::draw),
        landscape("chapter-night", 2160, Blocks::draw),
        landscape("television", 2880, Television::draw),
        landscape("street", 2160, Street::draw),
        portrait("window", 2400, LitWindow::draw),
        landscape("chapter-after", 2160, Dawn::draw),
        landscape("carnations", 2560, Flowers::draw),
        landscape("alley", 2560, Alley::draw),
        portrait("flame", 2700, Flame::draw),
        landscape("candles", 2160, Candles::draw),
        portrait("book-black-january", 2400, Covers.blackJanuary()),
        portrait("book-black-garden", 2400, Covers.blackGarden()),
        portrait("book-documents", 2400, Covers.documents()));
  }

  private static Picture landscape(
      String name, int height, Function<Layer, BufferedImage> drawing) {
    return new Picture(EXHIBIT, name, 3840, height, drawing);
  }

  private static Picture portrait(String name, int width, Function<Layer, BufferedImage> drawing) {
    return new Picture(EXHIBIT, name, width, 3600, drawing);
  }
}
