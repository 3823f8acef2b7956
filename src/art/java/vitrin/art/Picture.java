package vitrin.art;

import java.awt.image.BufferedImage;
import java.util.function.Function;
import vitrin.art.paint.Layer;

/// One picture of an exhibit and the drawing that makes it.
///
/// @param exhibit the exhibit's id, the folder under the exhibits folder
/// @param name file name without `.jpg`, in the exhibit's `photos/`
/// @param width pixels of the picture as published; `height` likewise
/// @param drawing makes the picture at any size of this aspect
public record Picture(String exhibit, String name, int width, int height, Drawing drawing) {

  /// A picture painted on a sheet of linear light.
  public Picture(
      String exhibit, String name, int width, int height, Function<Layer, BufferedImage> painting) {
    this(exhibit, name, width, height, (Drawing) (w, h) -> painting.apply(new Layer(w, h)));
  }

  /// Makes a picture so many pixels wide and high.
  @FunctionalInterface
  public interface Drawing {
    BufferedImage draw(int width, int height);
  }

  /// The picture as published.
  public BufferedImage draw() {
    return draw(width);
  }

  /// The same picture at another width (1 or more); the same width gives the same pixels.
  public BufferedImage draw(int atWidth) {
    int atHeight = (int) Math.max(1, Math.round((double) atWidth * height / width));
    return drawing.draw(atWidth, atHeight);
  }
}
