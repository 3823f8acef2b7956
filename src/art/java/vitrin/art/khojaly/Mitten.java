package vitrin.art.khojaly;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;

/// A child's knitted mitten lying in the snow.
final class Mitten {
  private static final Colour WOOL = Colour.hex(0xA33D2C);
  private static final Colour CREAM = Colour.hex(0xD8CBB4);
  private static final Noise FUZZ = new Noise(1790);

  private Mitten() {}

  /// Lays it with its middle at the point, so many heights long, seen from `flat` (1 from above,
  /// less from the side), turned by radians.
  static void lay(Layer on, double x, double y, double length, double flat, double turn) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(1, flat);
    place.rotate(turn);
    place.scale(length, length);
    place.translate(-0.5, -0.5);
    Shape lying = place.createTransformedShape(outline());
    on.shade(
        on.soft(Outline.placed(lying, -0.10 * length, 0.035 * length, 1, 0), 0.06 * length),
        Winter.DEEP,
        0.85);
    on.shade(
        on.soft(Outline.placed(lying, -0.025 * length, 0.02 * length, 1, 0), 0.02 * length),
        Winter.INK,
        0.8);
    new Sprite(sheet(on.pixels(length * 1.3))).lay(on, place, new Colour(0.56f, 0.56f, 0.66f), 1);
  }

  private static Path2D.Double outline() {
    Path2D.Double hand =
        Outline.blob(
            0.33, 0.93, 0.325, 0.80, 0.315, 0.66, 0.27, 0.55, 0.255, 0.38, 0.29, 0.20, 0.37, 0.09,
            0.47, 0.055, 0.57, 0.085, 0.645, 0.19, 0.67, 0.33, 0.672, 0.42, 0.71, 0.40, 0.755, 0.31,
            0.81, 0.255, 0.865, 0.29, 0.87, 0.38, 0.83, 0.50, 0.755, 0.61, 0.675, 0.68, 0.655, 0.80,
            0.66, 0.93, 0.50, 0.955);
    return hand;
  }

  private static Layer sheet(int side) {
    Layer on = new Layer(side, side);
    Mask whole = on.rough(outline(), 1791, 0.035, 0.010);
    on.fill(whole, wool(), 1);
    Mask soft = on.soft(outline(), 0.14);
    Ink round =
        (x, y, o) -> {
          o[0] = 0;
          o[1] = 0;
          o[2] = 0.01f;
          o[3] = 1;
        };
    Mask shadow = whole.outside(on.soft(Outline.placed(outline(), 0.07, -0.02, 1, 0), 0.16));
    on.fill(shadow, round, 0.75);
    Mask lit = whole.outside(on.soft(Outline.placed(outline(), -0.05, 0.035, 1, 0), 0.10));
    on.light(lit, Ink.flat(Winter.MOON), 0.14);
    Shape cuff = Outline.blob(0.325, 0.72, 0.33, 0.70, 0.50, 0.715, 0.66, 0.70, 0.50, 0.725);
    on.shade(on.soft(cuff, 0.03).inside(whole), Winter.BLACK, 0.7);
    Mask snow =
        on.rough(
            Outline.blob(0.33, 0.98, 0.30, 0.90, 0.42, 0.915, 0.55, 0.90, 0.68, 0.93, 0.66, 0.98),
            1792,
            0.05,
            0.03);
    on.fill(snow.inside(soft), Ink.flat(Winter.SNOW.times(0.55)), 0.9);
    return on;
  }

  /// Stocking stitch on the hand, with a band of cream diamonds; ribs on the cuff.
  private static Ink wool() {
    return (x, y, o) -> {
      boolean cuff = y > 0.715;
      double wave = 0.012 * FUZZ.at(x * 6, y * 6);
      double column = (x + wave + (cuff ? 0 : 0.04 * (y - 0.5))) / 0.042;
      double c = column - Math.floor(column);
      double lean = Math.abs(c - 0.5) * 2;
      double row = (y + wave) / 0.036 - (cuff ? 0 : 0.75 * lean);
      double r = row - Math.floor(row);
      double stitch = StrictMath.sin(Math.PI * r) * (0.55 + 0.45 * StrictMath.sin(Math.PI * lean));
      double rib = cuff ? 0.35 + 0.65 * StrictMath.sin(Math.PI * c) : 1;
      double k = (0.42 + 0.58 * (cuff ? 0.6 + 0.4 * stitch : stitch)) * rib;
      k *= 1 + 0.25 * FUZZ.fbm(x * 60, y * 60, 3);
      double band = Math.abs(y - 0.40);
      double diamond = Math.abs(StrictMath.sin(Math.PI * (x - 0.06) / 0.168)) * 0.07;
      boolean cream = band < 0.105 && (band > 0.085 || band < diamond && x < 0.68) || y > 0.87;
      Colour wool = cream ? CREAM : WOOL;
      o[0] = (float) (wool.r() * k);
      o[1] = (float) (wool.g() * k);
      o[2] = (float) (wool.b() * k);
      o[3] = 1;
    };
  }
}
