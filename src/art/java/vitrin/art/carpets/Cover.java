package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Light;
import vitrin.art.weave.Region;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// A close view with light from the left: an eight-lobed medallion in madder on indigo, at the
/// right the border begins.
final class Cover {
  private static final int ACROSS = 344;
  private static final int DOWN = 195;
  private static final double X = 126.5;
  private static final double Y = 97.5;
  private static final int FIELD = 252;

  private Cover() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(88).in(Light.RAKING).crop(cartoon(), width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(ACROSS, DOWN, Yarn.INDIGO);
    c.centre(medallion(89), X, Y);
    field(c);
    c.fill(FIELD, 0, ACROSS - FIELD, DOWN, Yarn.OUTLINE);
    Stripe[] stripes = {
      Stripes.medakhil(14, Yarn.STRAW, Yarn.MADDER),
      Stripes.chain(13, Yarn.BLUE),
      Stripes.leaves(80, 122, Yarn.IVORY)
    };
    int x = FIELD + 1;
    for (Stripe s : stripes) {
      c.stamp(s.run(244).turned().part(0, 18, s.thickness(), DOWN), x, 0);
      x += s.thickness() + 1;
    }
    return c;
  }

  private static Cartoon medallion(int radius) {
    int n = 2 * radius + 1;
    double m = radius + 0.5;
    Cartoon c = new Cartoon(n, n);
    Yarn o = Yarn.OUTLINE;
    Region.stepped(n, n, Forms.lobed(m, m, m, m, 8, 0.24, 0), 2, m, m)
        .bands(c, new int[] {1, 2, 1, 3, 1}, o, Yarn.STRAW, o, Yarn.LIGHT_BLUE, o, Yarn.MADDER);
    for (int k = 0; k < 8; k++) {
      double a = k * StrictMath.PI / 4;
      double s = StrictMath.sin(a);
      double co = StrictMath.cos(a);
      Ornaments.leaf(
          c,
          m + 0.42 * m * s,
          m - 0.42 * m * co,
          m + 0.62 * m * s,
          m - 0.62 * m * co,
          6,
          4,
          o,
          Yarn.GREEN,
          Yarn.SAFFRON);
      for (int side = -1; side <= 1; side += 2) {
        double b = a + side * 0.24;
        Ornaments.leaf(
            c,
            m + 0.55 * m * s,
            m - 0.55 * m * co,
            m + 0.82 * m * StrictMath.sin(b),
            m - 0.82 * m * StrictMath.cos(b),
            4,
            4,
            o,
            Yarn.DARK_GREEN,
            Yarn.STRAW);
      }
      Yarn petal = k % 2 == 0 ? Yarn.IVORY : Yarn.SAFFRON;
      c.centre(
          Ornaments.rosette(12, 8, petal, petal, Yarn.CRIMSON, Yarn.BLUE, o),
          m + 0.71 * m * s,
          m - 0.71 * m * co);
      double b = a + StrictMath.PI / 8;
      c.centre(
          Ornaments.rosette(7, 8, Yarn.ROSE, Yarn.ROSE, Yarn.IVORY, Yarn.INDIGO, o),
          m + 0.60 * m * StrictMath.sin(b),
          m - 0.60 * m * StrictMath.cos(b));
    }
    Region.stepped(n, n, Forms.lobed(m, m, m * 0.48, m * 0.48, 8, 0.22, 0.3927), 1, m, m)
        .bands(
            c,
            new int[] {1, 2, 1, 2, 1, 1},
            o,
            Yarn.SAFFRON,
            o,
            Yarn.IVORY,
            o,
            Yarn.LIGHT_BLUE,
            Yarn.INDIGO);
    c.centre(Ornaments.star(30, o, Yarn.IVORY), m, m);
    c.centre(Ornaments.star(22, o, Yarn.MADDER), m, m);
    c.centre(Ornaments.star(18, Yarn.SAFFRON, Yarn.INDIGO), m, m);
    c.centre(Ornaments.rosette(10, 8, Yarn.IVORY, Yarn.IVORY, Yarn.ROSE, Yarn.SAFFRON, o), m, m);
    Filling red = new Filling(c, Yarn.MADDER, 1);
    red.scatter(
        2,
        4000,
        Motifs.sprig(Yarn.STRAW, Yarn.DARK_GREEN),
        Motifs.blossom(Yarn.LIGHT_BLUE, Yarn.INDIGO),
        Motifs.blossom(Yarn.ROSE, Yarn.IVORY));
    red.scatter(
        3, 7000, Motifs.speck(Yarn.APRICOT, Yarn.INDIGO), Motifs.speck(Yarn.IVORY, Yarn.INDIGO));
    new Filling(c, Yarn.INDIGO, 1)
        .scatter(
            4,
            6000,
            Motifs.speck(Yarn.LIGHT_BLUE, Yarn.IVORY),
            Motifs.speck(Yarn.ROSE, Yarn.IVORY));
    c.mirrorRight();
    c.mirrorDown();
    return c;
  }

  /// The ground, alike on the four sides of the medallion.
  private static void field(Cartoon c) {
    int w = (int) (X + 0.5);
    int h = (int) (Y + 0.5);
    Cartoon q = c.part(0, 0, w, h);
    Garden.flowers(q, Yarn.INDIGO, 15, 14);
    Cartoon half = q.doubled();
    c.stamp(half, 0, 0);
    c.stamp(half.flipped(), 0, h - 1);
  }
}
