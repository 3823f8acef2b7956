package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import vitrin.art.Picture;
import vitrin.art.Picture.Drawing;
import vitrin.art.paint.Layer;

/// The list of the exhibit's pictures, in the order in which they are shown.
public final class CarpetPictures {
  private static final String EXHIBIT = "carpets";

  private CarpetPictures() {}

  public static List<Picture> all() {
    return List.of(
        picture("cover", 3840, 2160, Cover::draw),
        painted("chapter-wool", ChapterWool::draw),
        new Picture(EXHIBIT, "loom", 2600, 3900, Loom::draw),
        painted("knot", Knot::draw),
        picture("chapter-schools", 3840, 2160, Strips::draw),
        picture("quba", 2600, 3900, Quba::draw),
        picture("shirvan", 2600, 3900, Shirvan::draw),
        picture("baku", 2600, 3900, Baku::draw),
        picture("gazakh", 2600, 3900, Gazakh::draw),
        picture("tabriz", 2600, 3900, Tabriz::draw),
        picture("whole-carpet", 8000, 12000, WholeCarpet::draw),
        picture("chapter-read", 3840, 2160, ChapterRead::draw),
        picture("border", 3840, 2160, Border::draw),
        picture("buta", 3840, 2160, BigButa::draw),
        picture("gul", 3840, 2160, Guls::draw),
        picture("book-karimov", 2400, 3600, BookCovers::karimov),
        picture("book-abdullayeva", 2400, 3600, BookCovers::abdullayeva));
  }

  private static Picture painted(String name, Function<Layer, BufferedImage> painting) {
    return new Picture(EXHIBIT, name, 3840, 2160, painting);
  }

  private static Picture picture(String name, int width, int height, Drawing drawing) {
    return new Picture(EXHIBIT, name, width, height, drawing);
  }
}
