package vitrin.art.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// How much of each pixel an outline covers, 0 to 1, over a rectangle of the layer it was cut for.
/// Every operation gives a new mask.
public final class Mask {
  final int x0;
  final int y0;
  final int w;
  final int h;
  final float[] v;
  private final double unit;

  private Mask(int x0, int y0, int w, int h, float[] v, double unit) {
    this.x0 = x0;
    this.y0 = y0;
    this.w = w;
    this.h = h;
    this.v = v;
    this.unit = unit;
  }

  /// The outline (in picture heights) with soft edges of one pixel; `margin` (in heights) is kept
  /// around it for a later blur or rough edge.
  static Mask of(Layer layer, Shape shape, double margin) {
    double s = layer.height;
    int m = (int) Math.ceil(margin * s) + 1;
    Shape scaled = AffineTransform.getScaleInstance(s, s).createTransformedShape(shape);
    Rectangle box = scaled.getBounds();
    box.grow(m, m);
    Rectangle clip = new Rectangle(-m, -m, layer.width + 2 * m, layer.height + 2 * m);
    box = box.intersection(clip);
    if (box.isEmpty()) {
      return new Mask(0, 0, 0, 0, new float[0], s);
    }
    BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.translate(-box.x, -box.y);
    g.setColor(Color.WHITE);
    g.fill(scaled);
    g.dispose();
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    float[] v = new float[bytes.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = (bytes[i] & 255) / 255f;
    }
    return new Mask(box.x, box.y, box.width, box.height, v, s);
  }

  /// Softened; the radius (in heights) is about two standard deviations.
  public Mask blur(double radius) {
    int r = (int) Math.round(radius * unit / 2);
    if (r < 1 || v.length == 0) {
      return this;
    }
    float[] out = v.clone();
    Blur.soften(out, w, h, r);
    return new Mask(x0, y0, w, h, out, unit);
  }

  /// The edge as a dry brush leaves it: displaced by noise of this cell and up to this amount.
  public Mask rough(long seed, double cell, double amount) {
    Noise a = new Noise(seed);
    Noise b = new Noise(seed + 1);
    double a2 = amount * unit;
    float[] out = new float[v.length];
    for (int j = 0; j < h; j++) {
      for (int i = 0; i < w; i++) {
        double x = (x0 + i) / unit / cell;
        double y = (y0 + j) / unit / cell;
        out[j * w + i] = sample(i + a2 * a.fbm(x, y, 3), j + a2 * b.fbm(x, y, 3));
      }
    }
    return new Mask(x0, y0, w, h, out, unit);
  }

  /// Multiplied with a field over the picture, clamped to 0..1.
  public Mask times(Ink.Field field) {
    float[] out = new float[v.length];
    for (int j = 0; j < h; j++) {
      for (int i = 0; i < w; i++) {
        int k = j * w + i;
        if (v[k] > 0) {
          double f = field.at((x0 + i + 0.5) / unit, (y0 + j + 0.5) / unit);
          out[k] = (float) (v[k] * Math.clamp(f, 0, 1));
        }
      }
    }
    return new Mask(x0, y0, w, h, out, unit);
  }

  /// What of this lies inside the other.
  public Mask inside(Mask other) {
    return combine(other, 1);
  }

  /// What of this lies outside the other.
  public Mask outside(Mask other) {
    return combine(other, -1);
  }

  private Mask combine(Mask other, int sign) {
    float[] out = new float[v.length];
    for (int j = 0; j < h; j++) {
      for (int i = 0; i < w; i++) {
        float o = other.get(x0 + i, y0 + j);
        out[j * w + i] = v[j * w + i] * (sign > 0 ? o : 1 - o);
      }
    }
    return new Mask(x0, y0, w, h, out, unit);
  }

  private float get(int x, int y) {
    int i = x - x0;
    int j = y - y0;
    return i < 0 || j < 0 || i >= w || j >= h ? 0 : v[j * w + i];
  }

  private float sample(double x, double y) {
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    float fx = (float) (x - i);
    float fy = (float) (y - j);
    float a = get(x0 + i, y0 + j);
    float b = get(x0 + i + 1, y0 + j);
    float c = get(x0 + i, y0 + j + 1);
    float d = get(x0 + i + 1, y0 + j + 1);
    float top = a + (b - a) * fx;
    return top + (c + (d - c) * fx - top) * fy;
  }
}
