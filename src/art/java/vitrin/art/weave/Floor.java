package vitrin.art.weave;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Noise;

/// The plain dark floor under a carpet, with the carpet's soft shadow.
final class Floor {
  private static final Colour GROUND = Colour.hex(0x1C1612);

  private Floor() {}

  /// @param area where the carpet lies, pixels
  static void paint(BufferedImage image, Rectangle2D area) {
    int w = image.getWidth();
    int h = image.getHeight();
    double soft = 0.022 * Math.min(w, h);
    Noise noise = new Noise(5);
    IntStream.range(0, h)
        .parallel()
        .forEach(y -> {
          for (int x = 0; x < w; x++) {
            double dx = outside(x - soft * 0.35, area.getX(), area.getMaxX());
            double dy = outside(y - soft * 0.45, area.getY(), area.getMaxY());
            double d = Math.sqrt(dx * dx + dy * dy) / soft;
            double shadow = d < 1 ? (1 - d) * (1 - d) : 0;
            double day = 1.25 - 0.45 * (x + 0.6 * y) / (w + 0.6 * h);
            double grain = 1 + 0.06 * noise.fbm(900.0 * x / w, 900.0 * y / w, 2);
            float l = (float) (day * grain * (1 - 0.75 * shadow));
            Developer.over(image, x, y, GROUND.r() * l, GROUND.g() * l, GROUND.b() * l, 1);
          }
        });
  }

  private static double outside(double v, double from, double to) {
    return Math.max(0, Math.max(from - v, v - to));
  }
}
