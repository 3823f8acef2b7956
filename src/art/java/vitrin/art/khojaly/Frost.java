package vitrin.art.khojaly;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.SplittableRandom;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// Frost ferns on a window pane, grown from its edges.
final class Frost {
  private final double x0;
  private final double y0;
  private final double scale;
  private final int w;
  private final int h;
  private final byte[] ferns;
  private final Noise noise = new Noise(2301);
  private final SplittableRandom dice = new SplittableRandom(2302);
  private final double wide;
  private final double tall;

  /// Ferns for a window between these metres; `height` pixels of drawing.
  Frost(double x0, double x1, double y0, double y1, int height) {
    this.x0 = x0;
    this.y0 = y0;
    this.wide = x1 - x0;
    this.tall = y1 - y0;
    this.scale = height * 1.6 / tall;
    this.w = (int) Math.ceil(wide * scale);
    this.h = (int) Math.ceil(tall * scale);
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(scale, scale);
    for (int pane = 0; pane < 4; pane++) {
      double px = pane % 2 * wide / 2;
      double py = pane < 2 ? 0 : tall * 0.75;
      double ph = pane < 2 ? tall * 0.75 : tall * 0.25;
      g.setClip(null);
      g.clip(Outline.box(px, py, wide / 2, ph));
      pane(g, px, py, wide / 2, ph, pane < 2 ? 46 : 22);
    }
    g.dispose();
    ferns = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private void pane(Graphics2D g, double px, double py, double pw, double ph, int stems) {
    for (int k = 0; k < stems; k++) {
      double side = dice.nextDouble();
      double at = dice.nextDouble();
      double x = px + pw * at;
      double y = py + 0.02;
      double turn = Math.PI / 2 + dice.nextDouble(-0.8, 0.8);
      double length = ph * dice.nextDouble(0.14, 0.42);
      if (side > 0.62) {
        boolean left = side > 0.81;
        x = left ? px + 0.03 : px + pw - 0.03;
        y = py + ph * StrictMath.pow(at, 1.6);
        turn = (left ? 0.6 : Math.PI - 0.6) + dice.nextDouble(-0.6, 0.6);
        length = pw * dice.nextDouble(0.12, 0.38);
      }
      fern(g, x, y, turn, length, 0);
    }
  }

  /// A bent stem with barbs on both sides, which have barbs of their own.
  private void fern(Graphics2D g, double x, double y, double turn, double length, int depth) {
    double bend = dice.nextDouble(-1.3, 1.3) / length * (depth == 0 ? 0.25 : 0.05);
    double wide = depth == 0 ? 0.0042 : depth == 1 ? 0.0024 : 0.0013;
    int steps = depth == 0 ? 40 : depth == 1 ? 16 : 2;
    double step = length / steps;
    double a = turn;
    Path2D.Double stem = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int k = 0; k < steps; k++) {
      double t = (double) k / steps;
      double nx = x + step * StrictMath.cos(a);
      double ny = y + step * StrictMath.sin(a);
      stem.append(Outline.taper(wide * (1 - 0.8 * t), wide * (1 - 0.8 * t), x, y, nx, ny), false);
      x = nx;
      y = ny;
      a += bend * step + dice.nextDouble(-0.02, 0.02);
      if (depth < 2 && k > 1) {
        double shape = depth == 0 ? StrictMath.sin(Math.PI * Math.min(1, 0.15 + t)) : 1 - t;
        double barb = length * (depth == 0 ? 0.26 : 0.24) * (0.25 + 0.75 * shape);
        for (int s = -1; s <= 1; s += 2) {
          double open = s * dice.nextDouble(0.85, 1.12);
          fern(g, x, y, a + open, barb * dice.nextDouble(0.7, 1.1), depth + 1);
        }
      }
    }
    int tone = depth == 0 ? 205 : depth == 1 ? 185 : 150;
    g.setColor(new Color(tone, tone, tone));
    g.fill(stem);
  }

  /// The light of a winter day through the pane at this place.
  Colour seen(double x, double y) {
    double white = at(x, y);
    double low = Math.clamp((y - y0) / tall, 0, 1);
    Colour out = Colour.hex(0x9FB6CC).mix(Colour.hex(0xC9D9E8), low).times(0.60 + 0.32 * low);
    double trees = Math.clamp((0.30 + 0.05 * noise.fbm(x * 6, 3, 4) - low) / 0.06, 0, 1);
    out = out.mix(Colour.hex(0x7F97AF).times(0.6), 0.8 * trees);
    return out.mix(Colour.hex(0xEAF2F8).times(1.0), white);
  }

  /// How white the pane is at this place, 0 (clear) to 1.
  private double at(double x, double y) {
    double u = (x - x0) / wide;
    double v = (y - y0) / tall;
    double pu = u * 2 - Math.floor(u * 2);
    double pv = v < 0.75 ? v / 0.75 : (v - 0.75) / 0.25;
    double edge = Math.min(Math.min(pu, 1 - pu) * 0.8, Math.min(pv * 0.9, (1 - pv) * 1.6));
    double cloud = noise.fbm(x * 4, y * 4, 5);
    double rime = Math.clamp(0.62 - 3.1 * edge + 0.55 * cloud - 0.25 * v, 0, 0.9);
    double grain = 0.5 + 0.5 * noise.fbm(x * 90, y * 90, 3);
    double crystal = fern((x - x0) * scale, (y - y0) * scale);
    return Math.clamp(
        0.16 + rime * (0.55 + 0.5 * grain) + 0.72 * crystal * (0.6 + 0.4 * grain), 0, 1);
  }

  private double fern(double px, double py) {
    double a = Math.clamp(px - 0.5, 0, w - 1.001);
    double b = Math.clamp(py - 0.5, 0, h - 1.001);
    int i = (int) a;
    int j = (int) b;
    int at = j * w + i;
    int next = Math.min(i + 1, w - 1) - i;
    int below = j + 1 < h ? w : 0;
    double top = grey(at) + (grey(at + next) - grey(at)) * (a - i);
    double low = grey(at + below) + (grey(at + below + next) - grey(at + below)) * (a - i);
    return top + (low - top) * (b - j);
  }

  private double grey(int at) {
    return (ferns[at] & 255) / 255.0;
  }
}
