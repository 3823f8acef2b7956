package vitrin.art.carpets;

import java.util.List;
import vitrin.art.Picture;
import vitrin.art.Picture.Drawing;

/// The list of the exhibit's pictures, in the order in which they are shown.
public final class CarpetPictures {
  private static final String EXHIBIT = "carpets";

  private CarpetPictures() {}

  public static List<Picture> all() {
    return List.of(picture("gul", 3840, 2160, Guls::draw));
  }

  private static Picture picture(String name, int width, int height, Drawing drawing) {
    return new Picture(EXHIBIT, name, width, height, drawing);
  }
}
