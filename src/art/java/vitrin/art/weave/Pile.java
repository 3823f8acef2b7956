package vitrin.art.weave;

import java.util.Arrays;
import vitrin.art.paint.Noise;

/// One band of pixel rows of a carpet: the tufts of its knots laid over one another by height, then
/// lit. What a pixel becomes does not depend on where a band begins.
final class Pile {
  private final Weft weft;
  private final Noise noise;
  private final Light light;
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[] high;
  private final int[] knot;
  private final float[] streak;
  private float[] dyes = new float[0];
  private double columns = 1;
  private double rows = 1;

  /// @param left first pixel column (fine pixels of the carpet's own grid); `top` the first row
  Pile(Weft weft, Light light, long seed, int left, int top, int width, int height) {
    this.weft = weft;
    this.light = light;
    this.noise = new Noise(seed + 11);
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.high = new float[width * height];
    this.knot = new int[width * height];
    this.streak = new float[width * height];
    Arrays.fill(knot, -1);
    Arrays.fill(high, -2);
  }

  /// Ties every knot that may touch this band.
  void tie(Cartoon c, Dye dye) {
    columns = c.width();
    rows = c.height();
    int i0 = Math.max(0, (int) (left / weft.knotWidth()) - 3);
    int i1 = Math.min(c.width(), (int) ((left + width) / weft.knotWidth()) + 4);
    int j0 = Math.max(0, (int) (top / weft.knotHeight()) - 3);
    int j1 = Math.min(c.height(), (int) ((top + height) / weft.knotHeight()) + 4);
    dyes = new float[Math.max(0, (i1 - i0) * (j1 - j0) * 3)];
    float[] o = new float[3];
    int n = 0;
    for (int j = j0; j < j1; j++) {
      for (int i = i0; i < i1; i++) {
        Yarn yarn = c.at(i, j);
        if (yarn != null) {
          dye.colour(yarn, i, j, o);
          System.arraycopy(o, 0, dyes, 3 * n, 3);
          root(i, j, n);
          tuft(i, j, 0, n);
          tuft(i, j, 1, n);
          n++;
        }
      }
    }
  }

  /// The foot of a knot: its own colour, deep in the pile.
  private void root(int i, int j, int n) {
    int x0 = (int) Math.round(weft.x(i, j)) - left;
    int x1 = (int) Math.round(weft.x(i + 1, j)) - left;
    int y0 = (int) Math.round(weft.y(i, j)) - top;
    int y1 = (int) Math.round(weft.y(i, j + 1)) - top;
    for (int y = Math.max(0, y0); y < Math.min(height, y1); y++) {
      for (int x = Math.max(0, x0); x < Math.min(width, x1); x++) {
        int at = y * width + x;
        if (high[at] < 0) {
          high[at] = 0;
          knot[at] = n;
        }
      }
    }
  }

  private void tuft(int i, int j, int side, int n) {
    double kw = weft.knotWidth();
    double kh = weft.knotHeight();
    double a = noise.cell(2L * i + side, 3L * j);
    double b = noise.cell(2L * i + side, 3L * j + 1);
    double c = noise.cell(2L * i + side, 3L * j + 2);
    double cx = weft.x(i, j) + kw * (0.26 + 0.48 * side + 0.10 * (a - 0.5)) - left;
    double cy = weft.y(i, j) + kh * (0.52 + 0.16 * (b - 0.5)) - top;
    double rx = kw * (0.27 + 0.05 * c);
    double ry = kh * (0.60 + 0.10 * a);
    double lean = (side == 0 ? 0.10 : -0.10) + 0.22 * (b - 0.5);
    float lift = (float) (0.22 * (c - 0.5));
    int y0 = Math.max(0, (int) (cy - ry));
    int y1 = Math.min(height, (int) (cy + ry) + 2);
    int x0 = Math.max(0, (int) (cx - rx - 0.25 * ry));
    int x1 = Math.min(width, (int) (cx + rx + 0.25 * ry) + 2);
    for (int y = y0; y < y1; y++) {
      double v = (y + 0.5 - cy) / ry;
      double slant = lean * v * ry;
      for (int x = x0; x < x1; x++) {
        double u = (x + 0.5 - cx - slant) / rx;
        double d = u * u + v * v * v * v;
        if (d < 1) {
          float h = (float) (0.25 + 0.62 * Math.sqrt(1 - d) + 0.16 * v) + lift;
          int at = y * width + x;
          if (h > high[at]) {
            high[at] = h;
            knot[at] = n;
            streak[at] = (float) (u + 0.55 * v + 7 + 90 * c);
          }
        }
      }
    }
  }

  /// Lights one row of the band.
  ///
  /// @param row row of the band, at least one from its upper and lower end
  /// @param o four floats a pixel: linear red, green, blue and 1; four zeros where no wool is
  void light(int row, float[] o) {
    float scale = (float) (weft.knotWidth() * 0.5);
    float step = (float) Math.max(1, weft.knotWidth() * 0.16);
    for (int x = 0; x < width; x++) {
      int at = row * width + x;
      int k = knot[at];
      if (k < 0) {
        Arrays.fill(o, 4 * x, 4 * x + 4, 0);
        continue;
      }
      float h = high[at];
      float gx = (h(x + 1, row, h) - h(x - 1, row, h)) * scale;
      float gy = (h(x, row + 1, h) - h(x, row - 1, h)) * scale;
      double lit = (-gx * light.x() - gy * light.y()) / Math.sqrt(1 + gx * gx + gy * gy);
      double l = 1 + light.relief() * lit;
      float deep = Math.min(1, h / 0.78f);
      l *= 0.34 + 0.66 * deep * deep * (3 - 2 * deep);
      double shade = 0;
      for (int s = 1; s <= 4; s++) {
        float other =
            h((int) (x + 0.5 + light.x() * step * s), (int) (row + 0.5 + light.y() * step * s), h);
        shade = Math.max(shade, other - h - 0.10 * s);
      }
      l *= 1 - light.cast() * Math.min(1, 2.4 * shade);
      l *= 1.0 * (1 + fibre(x, row, streak[at]));
      double swell = weft.swell(x + left, row + top);
      l *= 1 + 0.10 * light.waves() * swell;
      double across = (x + left) / (weft.knotWidth() * columns) - 0.5;
      double down = (row + top) / (weft.knotHeight() * rows) - 0.5;
      l *= 1 + light.fall() * (light.x() * across + light.y() * down);
      double gloss = 0.012 * Math.max(0, lit - 0.25) * light.relief() * 2;
      o[4 * x] = (float) (dyes[3 * k] * l + gloss);
      o[4 * x + 1] = (float) (dyes[3 * k + 1] * l + gloss);
      o[4 * x + 2] = (float) (dyes[3 * k + 2] * l + gloss);
      o[4 * x + 3] = 1;
    }
  }

  private double fibre(int x, int row, float streak) {
    if (weft.knotWidth() < 10) {
      return 0;
    }
    float turn = streak * 1.7f;
    float part = turn - (int) Math.floor(turn);
    double ply = Math.abs(2 * part - 1);
    double own = noise.cell((long) Math.floor(streak * 3), 37);
    double hair = noise.cell((x + left) / 2, (row + top) / 3 + 0x10000L);
    return 0.20 * (ply - 0.5) + 0.09 * (own - 0.5) + 0.08 * (hair - 0.5);
  }

  private float h(int x, int y, float outside) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return outside;
    }
    float v = high[y * width + x];
    return v < 0 ? 0 : v;
  }
}
