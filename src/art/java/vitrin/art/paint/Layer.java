package vitrin.art.paint;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

/// A sheet of linear light to paint on: premultiplied red, green, blue and coverage as floats.
///
/// Coordinates are in heights of the sheet: y from 0 (top) to 1, x from 0 to [#aspect()]. A new
/// sheet is empty (transparent); a picture begins with [#wash(Ink)].
public final class Layer {
  final int width;
  final int height;

  /// Four floats a pixel, row by row.
  final float[] c;

  public Layer(int width, int height) {
    this.width = width;
    this.height = height;
    this.c = new float[width * height * 4];
  }

  /// An empty sheet of the same size.
  public Layer another() {
    return new Layer(width, height);
  }

  public double aspect() {
    return (double) width / height;
  }

  /// How many pixels so many heights are, at least 16: the size of a sheet for a sprite.
  public int pixels(double heights) {
    return (int) Math.max(16, Math.round(heights * height));
  }

  /// Paints the ink over the whole sheet.
  public void wash(Ink ink) {
    IntStream.range(0, height)
        .parallel()
        .forEach(j -> {
          float[] o = new float[4];
          for (int i = 0; i < width; i++) {
            ink.at((i + 0.5) / height, (j + 0.5) / height, o);
            over((j * width + i) * 4, o, o[3]);
          }
        });
  }

  /// Adds the ink's light (weighted with its opacity) over the whole sheet.
  public void light(Ink ink) {
    light(mask(new Rectangle2D.Double(0, 0, aspect(), 1)), ink, 1);
  }

  public Mask mask(Shape shape) {
    return Mask.of(this, shape, 0);
  }

  /// A mask softened by this radius.
  public Mask soft(Shape shape, double radius) {
    return Mask.of(this, shape, radius * 1.6).blur(radius);
  }

  /// A mask whose edge looks brushed: displaced by up to `amount`, irregular at the size `cell`.
  public Mask rough(Shape shape, long seed, double cell, double amount) {
    return Mask.of(this, shape, amount * 1.5).rough(seed, cell, amount);
  }

  public void fill(Shape shape, Ink ink) {
    fill(mask(shape), ink, 1);
  }

  public void fill(Shape shape, Colour colour) {
    fill(mask(shape), Ink.flat(colour), 1);
  }

  public void fill(Shape shape, Colour colour, double opacity) {
    fill(mask(shape), Ink.flat(colour), opacity);
  }

  /// Paints the ink where the mask is.
  public void fill(Mask m, Ink ink, double opacity) {
    each(
        m,
        (at, k, o, x, y) -> {
          ink.at(x, y, o);
          over(at, o, (float) (k * o[3] * opacity));
        });
  }

  /// Adds light where the mask is.
  public void light(Mask m, Ink ink, double strength) {
    each(
        m,
        (at, k, o, x, y) -> {
          ink.at(x, y, o);
          float a = (float) (k * o[3] * strength);
          c[at] += o[0] * a;
          c[at + 1] += o[1] * a;
          c[at + 2] += o[2] * a;
        });
  }

  /// Darkens where the mask is: the light there is multiplied on the way from 1 to the colour.
  public void shade(Mask m, Colour colour, double strength) {
    each(
        m,
        (at, k, o, x, y) -> {
          float a = (float) (k * strength);
          c[at] *= 1 + (colour.r() - 1) * a;
          c[at + 1] *= 1 + (colour.g() - 1) * a;
          c[at + 2] *= 1 + (colour.b() - 1) * a;
        });
  }

  /// Adds a lamp: bright within `core`, fading with distance, nothing beyond `reach`.
  public void glow(double x, double y, double core, double reach, Colour colour, double power) {
    glow(x, y, core, reach, 1, colour, power);
  }

  /// As above, stretched in y by `tall` (a streak on water has more than 1).
  public void glow(
      double x, double y, double core, double reach, double tall, Colour colour, double power) {
    int i0 = Math.max(0, (int) Math.floor((x - reach) * height));
    int i1 = Math.min(width - 1, (int) Math.ceil((x + reach) * height));
    int j0 = Math.max(0, (int) Math.floor((y - reach * tall) * height));
    int j1 = Math.min(height - 1, (int) Math.ceil((y + reach * tall) * height));
    for (int j = j0; j <= j1; j++) {
      double dy = ((j + 0.5) / height - y) / tall;
      for (int i = i0; i <= i1; i++) {
        double dx = (i + 0.5) / height - x;
        double d2 = dx * dx + dy * dy;
        double t = 1 - d2 / (reach * reach);
        if (t > 0) {
          float k = (float) (power * t * t / (1 + d2 / (core * core)));
          int at = (j * width + i) * 4;
          c[at] += colour.r() * k;
          c[at + 1] += colour.g() * k;
          c[at + 2] += colour.b() * k;
        }
      }
    }
  }

  /// Lays another sheet of the same size over this one, seen with this opacity.
  public void lay(Layer top, Ink.Field opacity) {
    IntStream.range(0, height)
        .parallel()
        .forEach(j -> {
          for (int i = 0; i < width; i++) {
            int at = (j * width + i) * 4;
            float[] t = top.c;
            if (t[at] != 0 || t[at + 1] != 0 || t[at + 2] != 0 || t[at + 3] != 0) {
              float k = (float) opacity.at((i + 0.5) / height, (j + 0.5) / height);
              float rest = 1 - t[at + 3] * k;
              for (int n = 0; n < 3; n++) {
                c[at + n] = c[at + n] * rest + t[at + n] * k;
              }
              c[at + 3] = c[at + 3] * rest + t[at + 3] * k;
            }
          }
        });
  }

  /// Softens the whole sheet, by its own radius in x and in y (both in heights).
  public void blur(double radiusX, double radiusY) {
    int rx = (int) Math.round(radiusX * height / 2);
    int ry = (int) Math.round(radiusY * height / 2);
    float[] plane = new float[width * height];
    for (int n = 0; n < 4; n++) {
      for (int k = 0; k < plane.length; k++) {
        plane[k] = c[k * 4 + n];
      }
      for (int pass = 0; pass < 3; pass++) {
        if (rx > 0) {
          Blur.rows(plane, width, height, rx);
        }
        if (ry > 0) {
          Blur.columns(plane, width, height, ry);
        }
      }
      for (int k = 0; k < plane.length; k++) {
        c[k * 4 + n] = plane[k];
      }
    }
  }

  /// Linear light (premultiplied) at a point, between the pixels; beyond the edge the edge repeats.
  void sample(double x, double y, float[] o) {
    double px = Math.clamp(x * height - 0.5, 0, width - 1.001);
    double py = Math.clamp(y * height - 0.5, 0, height - 1.001);
    int i = (int) px;
    int j = (int) py;
    float fx = (float) (px - i);
    float fy = (float) (py - j);
    int at = (j * width + i) * 4;
    int below = at + width * 4;
    for (int n = 0; n < 4; n++) {
      float top = c[at + n] + (c[at + 4 + n] - c[at + n]) * fx;
      float low = c[below + n] + (c[below + 4 + n] - c[below + n]) * fx;
      o[n] = top + (low - top) * fy;
    }
  }

  void over(int at, float[] o, float a) {
    float rest = 1 - a;
    c[at] = c[at] * rest + o[0] * a;
    c[at + 1] = c[at + 1] * rest + o[1] * a;
    c[at + 2] = c[at + 2] * rest + o[2] * a;
    c[at + 3] = c[at + 3] * rest + a;
  }

  private void each(Mask m, Dab dab) {
    int j0 = Math.max(0, m.y0);
    int j1 = Math.min(height, m.y0 + m.h);
    int i0 = Math.max(0, m.x0);
    int i1 = Math.min(width, m.x0 + m.w);
    IntStream rows = IntStream.range(j0, Math.max(j0, j1));
    (m.v.length > 40_000 ? rows.parallel() : rows)
        .forEach(j -> {
          float[] o = new float[4];
          for (int i = i0; i < i1; i++) {
            float k = m.v[(j - m.y0) * m.w + i - m.x0];
            if (k > 0) {
              dab.at((j * width + i) * 4, k, o, (i + 0.5) / height, (j + 0.5) / height);
            }
          }
        });
  }

  @FunctionalInterface
  private interface Dab {
    void at(int at, float cover, float[] scratch, double x, double y);
  }
}
