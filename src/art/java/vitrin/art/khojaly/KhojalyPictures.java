package vitrin.art.khojaly;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrin.art.Picture;
import vitrin.art.paint.Layer;

/// The list of the exhibit's pictures, in the order in which they are shown.
public final class KhojalyPictures {
  private static final String EXHIBIT = "khojaly-1992";

  private KhojalyPictures() {}

  public static List<Picture> all() {
    return Stream.concat(untilThatNight().stream(), after().stream()).toList();
  }

  /// The town, its last winter and the night.
  private static List<Picture> untilThatNight() {
    return List.of(
        landscape("cover", 2160, Cover::draw),
        landscape("chapter-town", 2160, Town::draw),
        landscape("map", 2400, ReliefMap::draw),
        landscape("airfield", 2160, Airfield::draw),
        landscape("winter-road", 2560, WinterRoad::draw),
        landscape("chapter-night", 2160, Ridge::draw),
        landscape("river", 2560, River::draw),
        portrait("footprints", 2400, Footprints::draw));
  }

  /// What is left, how it is remembered, and the books.
  private static List<Picture> after() {
    return List.of(
        landscape("chapter-after", 2160, Hall::draw),
        landscape("chairs", 2560, Room::draw),
        landscape("candles", 2160, Candles::draw),
        portrait("memorial", 2700, Memorial::draw),
        landscape("return", 2160, Morning::draw),
        portrait("book-bloodshed", 2400, Covers.bloodshed()),
        portrait("book-memorial", 2400, Covers.memorial()),
        portrait("book-third", 2400, Covers.diary()));
  }

  static Picture landscape(String name, int height, Function<Layer, BufferedImage> drawing) {
    return new Picture(EXHIBIT, name, 3840, height, drawing);
  }

  static Picture portrait(String name, int width, Function<Layer, BufferedImage> drawing) {
    return new Picture(EXHIBIT, name, width, 3600, drawing);
  }
}
