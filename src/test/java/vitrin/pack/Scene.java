package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/// A picture of eight patches whose colours are known, four across and two down, and what of it a
/// reader must see.
final class Scene {
  static final int WIDTH = 96;
  static final int HEIGHT = 64;

  /// As 0xRRGGBB in sRGB, in reading order.
  static final int[] COLOURS = {
    0xc81e1e, 0x1ea01e, 0x2828b4, 0xd2c83c, 0x808080, 0xf0f0f0, 0x181818, 0xc08050
  };

  /// How far a colour may be from the truth, as CIE 1976 measures it.
  private static final double MOST_DIFFERENCE = 3;

  private static final int PATCH = 24;
  private static final int ROW = 32;

  private Scene() {}

  /// Which patch a pixel of the scene belongs to.
  static int patch(int x, int y) {
    return y / ROW * 4 + x / PATCH;
  }

  /// The scene with each colour as a space other than sRGB has it.
  static BufferedImage drawn(int type, IntUnaryOperator coded) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, 0xff000000 | coded.applyAsInt(COLOURS[patch(x, y)]));
      }
    }
    return image;
  }

  static BufferedImage drawn() {
    return drawn(BufferedImage.TYPE_INT_RGB, colour -> colour);
  }

  /// What is packed of a picture file.
  static BufferedImage packed(Path file) throws PictureException, IOException {
    String name = file.getFileName().toString();
    Original original;
    try (PictureInput in = new PictureInput(file)) {
      original = Original.read(file, in, name);
    }
    Renditions made = Renditions.of(file, original, SourceFolders.NO_PYRAMID, () -> {});
    return ImageIO.read(new ByteArrayInputStream(made.encoded().getLast().data()));
  }

  /// The rows of a file as they are stored, in its own colours.
  static Pixels decoded(Path file) throws PictureException, IOException {
    Original original;
    try (PictureInput in = new PictureInput(file)) {
      original = Original.read(file, in, file.getFileName().toString());
    }
    WholePicture whole = new WholePicture(original.stored().width(), original.stored().height());
    original.decode(file, Deadline.of(original.stored()), whole);
    return whole.pixels();
  }

  /// That the whole scene is there, upright and in its colours.
  static void assertSeen(Path file) throws PictureException, IOException {
    assertSeen(file, COLOURS);
  }

  static void assertSeen(Path file, int[] colours) throws PictureException, IOException {
    BufferedImage image = packed(file);
    assertEquals(WIDTH, image.getWidth());
    assertEquals(HEIGHT, image.getHeight());
    for (int patch = 0; patch < colours.length; patch++) {
      int seen = mean(image, patch % 4 * PATCH + PATCH / 2, patch / 4 * ROW + ROW / 2);
      int expected = colours[patch];
      double difference = difference(expected, seen);
      assertTrue(
          difference < MOST_DIFFERENCE,
          () ->
              "%s: %06x for %06x: %.1f".formatted(file.getFileName(), seen, expected, difference));
    }
  }

  private static int mean(BufferedImage image, int x, int y) {
    int mean = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int sum = 0;
      for (int i = 0; i < 36; i++) {
        sum += image.getRGB(x - 3 + i % 6, y - 3 + i / 6) >> shift & 0xff;
      }
      mean = mean << 8 | (sum + 18) / 36;
    }
    return mean;
  }

  /// CIE 1976.
  static double difference(int one, int other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private static double[] lab(int rgb) {
    double[] xyz = Rgb.SRGB.toXyz(rgb);
    double x = root(xyz[0] / Rgb.D50[0]);
    double y = root(xyz[1] / Rgb.D50[1]);
    double z = root(xyz[2] / Rgb.D50[2]);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  /// The curve between intensity and lightness.
  static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
