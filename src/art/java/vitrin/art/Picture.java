package vitrin.art;

import java.awt.image.BufferedImage;
import java.util.function.Function;
import vitrin.art.paint.Layer;

/// One picture of an exhibit and the drawing that makes it.
///
/// @param exhibit the exhibit's id, the folder under the exhibits folder
/// @param name file name without `.jpg`, in the exhibit's `photos/`
/// @param width pixels of the picture as published; `height` likewise
/// @param drawing paints an empty sheet of any size of this aspect and hands back the picture
public record Picture(
    String exhibit, String name, int width, int height, Function<Layer, BufferedImage> drawing) {

  /// The picture as published.
  public BufferedImage draw() {
    return draw(width);
  }

  /// The same picture at another width (1 or more); the same width gives the same pixels.
  public BufferedImage draw(int atWidth) {
    int atHeight = (int) Math.max(1, Math.round((double) atWidth * height / width));
    return drawing.apply(new Layer(atWidth, atHeight));
  }
}
