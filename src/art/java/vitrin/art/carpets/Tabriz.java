package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Region;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// The composition of corner and bitter orange: a sixteen-lobed medallion with pendants, a quarter
/// of it in each corner, winding stems all over a brick-red field.
final class Tabriz {
  private static final int WIDTH = 401;
  private static final int HEIGHT = 589;

  private Tabriz() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(1539).withAbrash(0.08).whole(cartoon(), Yarn.DEEP_MADDER, width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(WIDTH, HEIGHT, Yarn.MADDER);
    Frame f = Frame.of(c);
    f = Stripe.plain(3, Yarn.DEEP_MADDER).around(c, f);
    f = running(13, Yarn.STRAW, Yarn.GREEN, Yarn.MADDER, Yarn.BLUE).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = Stripe.plain(2, Yarn.IVORY).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = palmettes().around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = Stripe.plain(2, Yarn.IVORY).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = running(13, Yarn.APRICOT, Yarn.DARK_GREEN, Yarn.IVORY, Yarn.DEEP_MADDER).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    c.stamp(field(f.width(), f.height()), f.x(), f.y());
    return c;
  }

  /// A narrow stripe: a stem that swings from side to side, a flower in each bend.
  private static Stripe running(int t, Yarn ground, Yarn stem, Yarn... petals) {
    Cartoon corner = new Cartoon(t, t, ground);
    new Islimi(corner, stem, stem, Yarn.OUTLINE).flower(t / 2.0, t / 2.0, 4.2, petals[0], ground);
    return new Stripe(
        t,
        19,
        (index, length) -> {
          Cartoon s = new Cartoon(length, t, ground);
          Islimi i = new Islimi(s, stem, stem, Yarn.OUTLINE);
          wave(s, length, t, 3.2, stem);
          i.leaf(2, t / 2.0 - 1, 5, 0.5, 1);
          i.leaf(length - 2, t / 2.0 - 1, 5, StrictMath.PI - 0.5, -1);
          i.flower(length / 2.0, t / 2.0 + 1.6, 3.4, petals[index % petals.length], ground);
          i.floret(1, t / 2.0 + 2.8, petals[(index + 1) % petals.length]);
          return index % 2 == 0 ? s : s.flipped();
        },
        corner);
  }

  private static void wave(Cartoon s, int length, int t, double high, Yarn stem) {
    double[] xy = new double[2 * 13];
    for (int k = 0; k <= 12; k++) {
      xy[2 * k] = length * k / 12.0;
      xy[2 * k + 1] = t / 2.0 - high * StrictMath.sin(StrictMath.PI * k / 12);
    }
    s.stroke(Forms.curve(xy), 1.5, stem);
  }

  private static Stripe palmettes() {
    int t = 45;
    Cartoon corner = new Cartoon(t, t, Yarn.INDIGO);
    Islimi k = new Islimi(corner, Yarn.CAMEL, Yarn.GREEN, Yarn.OUTLINE);
    for (int n = 0; n < 4; n++) {
      double a = StrictMath.PI * (0.25 + n / 2.0);
      k.leaf(t / 2.0, t / 2.0, 25, a, 1);
    }
    k.flower(t / 2.0, t / 2.0, 13, Yarn.MADDER, Yarn.IVORY);
    return new Stripe(
        t,
        47,
        (index, length) -> {
          Cartoon s = new Cartoon(length, t, Yarn.INDIGO);
          Islimi i = new Islimi(s, Yarn.CAMEL, Yarn.GREEN, Yarn.IVORY);
          wave(s, length, t, 14, Yarn.CAMEL);
          saz(s, 0, length, t, 1);
          saz(s, length, length, t, -1);
          if (index % 2 == 0) {
            i.palmette(
                length / 2.0, t / 2.0 + 1, 30, StrictMath.PI, Yarn.MADDER, Yarn.ROSE, Yarn.STRAW);
          } else {
            i.palmette(
                length / 2.0,
                t / 2.0 + 1,
                30,
                StrictMath.PI,
                Yarn.BLUE,
                Yarn.LIGHT_BLUE,
                Yarn.IVORY);
          }
          i.flower(2, t / 2.0 + 13, 4, Yarn.APRICOT, Yarn.MADDER);
          i.flower(length - 2, t / 2.0 + 13, 4, Yarn.APRICOT, Yarn.MADDER);
          i.floret(length / 2.0 - 12, 5, Yarn.STRAW);
          i.floret(length / 2.0 + 12, 5, Yarn.STRAW);
          Yarn[] dyes = {Yarn.STRAW, Yarn.ROSE, Yarn.LIGHT_BLUE};
          Scatter.rows(
              s,
              Frame.of(s),
              Yarn.INDIGO,
              7,
              1,
              (row, place, side) -> sprig(dyes[(row + place) % 3], Yarn.INDIGO));
          Scatter.rows(
              s,
              Frame.of(s),
              Yarn.INDIGO,
              4,
              1,
              (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, dyes[(row + place) % 3]));
          return index % 2 == 0 ? s : s.flipped();
        },
        corner);
  }

  /// A long curved leaf beside a palmette.
  private static void saz(Cartoon s, double x, int length, int t, int side) {
    Region leaf =
        Region.of(
            s.width(), t, Islimi.placed(blade(side), x + side * 1.0, t / 2.0, length * 0.36, 0));
    s.fill(leaf, Yarn.GREEN);
    s.stroke(
        Forms.curve(
            x, t / 2.0, x + side * length * 0.08, t * 0.30, x + side * length * 0.25, t * 0.14),
        1.3,
        Yarn.STRAW);
  }

  private static java.awt.geom.Path2D blade(int side) {
    java.awt.geom.Path2D p = new java.awt.geom.Path2D.Double();
    p.moveTo(0, 0);
    p.curveTo(-0.12 * side, -0.5, 0.15 * side, -0.95, 0.85 * side, -1.10);
    p.curveTo(0.62 * side, -0.75, 0.55 * side, -0.30, 0, 0);
    p.closePath();
    return p;
  }

  private static Cartoon field(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.MADDER);
    double x = w / 2.0;
    double y = h / 2.0;
    stems(c, x, y);
    Yarn[] small = {Yarn.STRAW, Yarn.IVORY, Yarn.APRICOT, Yarn.LIGHT_BLUE};
    c.mirrorRight();
    c.mirrorDown();
    orange(c, x, y, 88, Yarn.INDIGO, Yarn.IVORY);
    for (int k = 0; k < 4; k++) {
      orange(c, k % 2 * w, k / 2 * h, 92, Yarn.LIGHT_BLUE, Yarn.INDIGO);
    }
    for (int side = -1; side <= 1; side += 2) {
      Islimi i = new Islimi(c, Yarn.STRAW, Yarn.GREEN, Yarn.OUTLINE);
      double foot = y + side * 86;
      c.stroke(Forms.curve(x, foot, x, foot + side * 12), 3, Yarn.STRAW);
      i.palmette(
          x,
          foot + side * 26,
          34,
          side < 0 ? 0 : StrictMath.PI,
          Yarn.INDIGO,
          Yarn.IVORY,
          Yarn.MADDER);
      i.flower(x, foot + side * 48, 5, Yarn.STRAW, Yarn.BLUE);
    }
    for (Yarn ground : new Yarn[] {Yarn.MADDER, Yarn.INDIGO, Yarn.LIGHT_BLUE}) {
      Scatter.rows(
          c,
          Frame.of(c),
          ground,
          9,
          1,
          (row, place, side) -> sprig(small[(row * 2 + place) % 4], ground));
      Scatter.rows(
          c,
          Frame.of(c),
          ground,
          5,
          2,
          (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, small[(row + place) % 3]));
    }
    return c;
  }

  static Cartoon sprig(Yarn petal, Yarn ground) {
    Yarn own = petal == ground ? Yarn.IVORY : petal;
    return Cartoon.drawn(
            """
            ...v...
            ..vvv..
            .vvkvv.
            ..vvv..
            f..v..f
            .fffff.
            ...f...
            """)
        .dyed(Yarn.IVORY, own)
        .dyed(Yarn.DARK_GREEN, ground == Yarn.MADDER ? Yarn.DARK_GREEN : Yarn.GREEN);
  }

  /// The stems of the upper left quarter.
  private static void stems(Cartoon c, double x, double y) {
    Islimi i = new Islimi(c, Yarn.STRAW, Yarn.DARK_GREEN, Yarn.OUTLINE);
    double pi = StrictMath.PI;
    i.spiral(x - 34, y - 122, 33, 0.0, -1.6, Yarn.IVORY, Yarn.ROSE);
    i.spiral(x - 92, y - 110, 29, -0.4, 1.6, Yarn.STRAW, Yarn.BLUE);
    i.spiral(x - 100, y - 52, 27, pi / 2, -1.6, Yarn.IVORY, Yarn.ROSE);
    i.spiral(x - 32, y - 188, 33, pi / 2, 1.6, Yarn.LIGHT_BLUE, Yarn.IVORY);
    i.spiral(x - 84, y - 160, 24, 0.6, -1.5, Yarn.APRICOT, Yarn.IVORY);
    i.spiral(x - 114, y - 8, 20, pi / 2, 1.4, Yarn.STRAW, Yarn.BLUE);
    i.palmette(x - 60, y - 150, 24, 0.7, Yarn.INDIGO, Yarn.LIGHT_BLUE, Yarn.IVORY);
    i.palmette(x - 58, y - 82, 22, -2.4, Yarn.INDIGO, Yarn.LIGHT_BLUE, Yarn.IVORY);
    i.palmette(x - 104, y - 82, 20, -0.5, Yarn.IVORY, Yarn.ROSE, Yarn.STRAW);
    i.palmette(x - 104, y - 26, 18, -1.6, Yarn.INDIGO, Yarn.BLUE, Yarn.STRAW);
    i.palmette(x, y - 160, 26, 0, Yarn.IVORY, Yarn.ROSE, Yarn.STRAW);
    i.palmette(x, y - 208, 24, pi, Yarn.INDIGO, Yarn.LIGHT_BLUE, Yarn.IVORY);
  }

  /// The medallion; in a corner only its quarter is on the field.
  private static void orange(Cartoon c, double x, double y, double r, Yarn ground, Yarn heart) {
    lobes(c, x, y, r + 4, Yarn.OUTLINE);
    lobes(c, x, y, r + 3, Yarn.STRAW);
    lobes(c, x, y, r, Yarn.OUTLINE);
    lobes(c, x, y, r - 1.5, ground);
    Islimi i =
        new Islimi(
            c,
            ground == Yarn.INDIGO ? Yarn.CAMEL : Yarn.BLUE,
            ground == Yarn.INDIGO ? Yarn.GREEN : Yarn.DARK_GREEN,
            Yarn.OUTLINE);
    double pi = StrictMath.PI;
    for (int k = 0; k < 8; k++) {
      double a = pi * (k / 4.0 + 0.125);
      i.spiral(
          x + r * 0.68 * StrictMath.cos(a),
          y + r * 0.68 * StrictMath.sin(a),
          r * 0.19,
          a + pi,
          k % 2 == 0 ? 1.3 : -1.3,
          Yarn.ROSE,
          Yarn.STRAW);
    }
    for (int k = 0; k < 8; k++) {
      double a = pi * k / 4;
      i.palmette(
          x + r * 0.72 * StrictMath.sin(a),
          y - r * 0.72 * StrictMath.cos(a),
          r * 0.25,
          a,
          Yarn.MADDER,
          Yarn.APRICOT,
          Yarn.STRAW);
    }
    Yarn inner = heart;
    ring(c, x, y, r * 0.50, 8, Yarn.OUTLINE);
    ring(c, x, y, r * 0.48, 8, inner);
    ring(c, x, y, r * 0.44, 8, Yarn.OUTLINE);
    ring(c, x, y, r * 0.43, 8, inner == Yarn.IVORY ? Yarn.IVORY : Yarn.MADDER);
    Islimi h = new Islimi(c, Yarn.STRAW, Yarn.GREEN, Yarn.OUTLINE);
    for (int k = 0; k < 8; k++) {
      double a = pi * (k + 0.5) / 4;
      h.palmette(
          x + r * 0.29 * StrictMath.sin(a),
          y - r * 0.29 * StrictMath.cos(a),
          r * 0.17,
          a,
          k % 2 == 0 ? Yarn.ROSE : Yarn.BLUE,
          Yarn.STRAW);
    }
    h.flower(x, y, r * 0.16, Yarn.MADDER, Yarn.STRAW);
  }

  private static void lobes(Cartoon c, double x, double y, double r, Yarn yarn) {
    c.fill(Forms.lobed(x, y, r, r, 16, 0.13, 0), yarn);
  }

  private static void ring(Cartoon c, double x, double y, double r, int lobes, Yarn yarn) {
    c.fill(Forms.lobed(x, y, r, r, lobes, 0.16, 0), yarn);
  }
}
