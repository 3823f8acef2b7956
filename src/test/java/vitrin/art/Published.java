package vitrin.art;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Compares what a program draws with the picture its exhibit shows. Both are made so small that
/// grain and the last digit of a processor's sines are gone, and light, colour and places stay.
public final class Published {
  private static final int COLUMNS = 12;

  private Published() {}

  /// Fails unless the picture, drawn so many pixels wide, looks like the file in its exhibit.
  ///
  /// @param tolerance how far a twelfth of the picture may be off, in steps of 0 to 255
  public static void assertLooksAsPublished(
      List<Picture> pictures, String name, int width, double tolerance) {
    Picture picture =
        pictures.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    double off = difference(picture.draw(width), file(picture));
    assertTrue(
        off <= tolerance, () -> name + " is off by " + off + " steps somewhere: draw it again");
  }

  /// How far the mean colours of the squares of a grid 12 squares wide differ, on average, in steps
  /// of 0 to 255.
  static double difference(BufferedImage a, BufferedImage b) {
    int rows = Math.max(1, Math.round((float) COLUMNS * a.getHeight() / a.getWidth()));
    double[] one = means(a, rows);
    double[] other = means(b, rows);
    double off = 0;
    for (int k = 0; k < one.length; k++) {
      off += Math.abs(one[k] - other[k]);
    }
    return off / one.length;
  }

  private static double[] means(BufferedImage image, int rows) {
    double[] sums = new double[rows * COLUMNS * 3];
    int[] pixels = new int[rows * COLUMNS];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int square = y * rows / image.getHeight() * COLUMNS + x * COLUMNS / image.getWidth();
        int rgb = image.getRGB(x, y);
        pixels[square]++;
        for (int band = 0; band < 3; band++) {
          sums[3 * square + band] += rgb >> 8 * band & 255;
        }
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= pixels[k / 3];
    }
    return sums;
  }

  private static BufferedImage file(Picture picture) {
    Path at = Path.of("exhibits", picture.exhibit(), "photos", picture.name() + ".jpg");
    try {
      return ImageIO.read(at.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + at, e);
    }
  }
}
