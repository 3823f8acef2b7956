package vitrin.art.weave;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Noise;

/// What is not pile on a whole carpet: warp ends above and below, a narrow woven end, and the cords
/// along the sides.
///
/// @param columns knots across; `rows` knots down
record Fringe(long seed, Weft weft, int columns, int rows) {
  private static final Colour WARP = Yarn.IVORY.colour().mix(Yarn.CAMEL.colour(), 0.22);

  void paint(BufferedImage image, Rectangle2D pile) {
    Noise noise = new Noise(seed + 29);
    double kw = weft.knotWidth();
    double length = 0.0222 * pile.getHeight();
    if (kw <= 0) {
      return;
    }
    for (int end = 0; end < 2; end++) {
      int down = end == 0 ? -1 : 1;
      double pitch = 1.35;
      for (int s = 0; s * pitch < columns; s++) {
        double i = (s + 0.5) * pitch;
        double x0 = pile.getX() + weft.x((int) i, end * rows) + kw * (i - (int) i);
        double y0 = pile.getY() + weft.y((int) i, end * rows);
        double own =
            length * (0.80 + 0.26 * noise.cell(s, end) + 0.16 * noise.at(s / 14.0, end * 9));
        double lean =
            0.16 * noise.at(s / 9.0, end * 31 + 4) + 0.10 * (noise.cell(s, end + 4) - 0.5);
        double bend = 0.7 * (noise.cell(s, end + 8) - 0.5);
        strand(
            image, noise, s, x0, y0, own * down, lean, bend, kw * (0.40 + 0.14 * noise.cell(s, 2)));
      }
    }
    for (int end = 0; end < 2; end++) {
      kilim(image, pile, noise, end);
    }
  }

  private void strand(
      BufferedImage image,
      Noise noise,
      int s,
      double x0,
      double y0,
      double run,
      double lean,
      double bend,
      double radius) {
    int steps = (int) Math.ceil(Math.abs(run));
    int sign = run < 0 ? -1 : 1;
    double tone = 0.86 + 0.22 * noise.cell(s, 77);
    for (int k = 0; k <= steps; k++) {
      double t = (double) k / steps;
      double x =
          x0
              + Math.abs(run) * (lean * t + bend * 0.22 * t * t)
              + radius * 0.5 * noise.at(s * 3.1, t * 5);
      double r = Math.max(0.45, radius * (1 - 0.55 * t * t));
      int y = (int) (y0 + sign * k);
      for (int px = (int) (x - r - 1); px <= x + r + 1; px++) {
        double u = (px + 0.5 - x) / r;
        double cover = Math.clamp((1 - Math.abs(u)) * r + 0.5, 0, 1);
        if (cover > 0) {
          double twist = 0.10 * tri((k * 0.55 + px - x) / (1.6 * radius + 0.5));
          double l = tone * (1 - 0.26 * u - 0.30 * u * u - 0.22 * t + twist);
          float a = (float) (cover * (1 - 0.25 * t));
          float f = (float) (l * a);
          Developer.over(image, px, y, WARP.r() * f, WARP.g() * f, WARP.b() * f, a);
        }
      }
    }
  }

  /// The narrow flat weave before the first and after the last row of knots.
  private void kilim(BufferedImage image, Rectangle2D pile, Noise noise, int end) {
    double kw = weft.knotWidth();
    double kh = weft.knotHeight() * 2.6;
    int x0 = (int) Math.floor(pile.getX() - 1.5 * kw);
    int x1 = (int) Math.ceil(pile.getMaxX() + 1.5 * kw);
    for (int x = x0; x < x1; x++) {
      double along = (x - pile.getX()) / kw;
      int i = (int) Math.clamp(along, 0, columns);
      double edge = pile.getY() + weft.y(i, end * rows);
      int from = (int) (end == 0 ? edge - kh : edge - 0.5 * kh);
      int to = (int) (end == 0 ? edge + 0.5 * kh : edge + kh);
      for (int y = from; y < to; y++) {
        double over = tri(along * 0.5 + (int) ((y - from) * 5 / kh) * 0.5);
        double thread = tri((y - from) * 5 / kh);
        double l = 0.72 + 0.16 * over + 0.14 * thread + 0.1 * (noise.cell(x / 3, y / 2) - 0.5);
        Developer.over(
            image, x, y, (float) (WARP.r() * l), (float) (WARP.g() * l), (float) (WARP.b() * l), 1);
      }
    }
  }

  /// Cords of wool along both sides, wound round the last warps.
  static void cords(Wool wool, BufferedImage image, int rows, Yarn yarn, Rectangle2D pile) {
    double kw = 2.4 * pile.getHeight() / rows;
    Cartoon cord = new Cartoon(1, (int) (rows * 1.25), yarn);
    for (int side = 0; side < 2; side++) {
      double x = side == 0 ? pile.getX() - kw * 0.82 : pile.getMaxX() - kw * 0.18;
      Rectangle2D area = new Rectangle2D.Double(x, pile.getY(), kw, pile.getHeight());
      new Wool(wool.seed() + 7 + side, wool.light(), 0.08, 0.16, 0).paint(image, cord, area);
    }
  }

  private static double tri(double v) {
    double f = v - Math.floor(v);
    return f < 0.5 ? 4 * f - 1 : 3 - 4 * f;
  }
}
