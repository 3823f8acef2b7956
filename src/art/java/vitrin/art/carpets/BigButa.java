package vitrin.art.carpets;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// One very large buta, mother and child, among rows of small ones.
final class BigButa {
  private static final int ACROSS = 262;
  private static final int DOWN = 149;
  private static final double X = 112;
  private static final double Y = 75;
  private static final double WIDE = 92;
  private static final double HIGH = 128;

  private BigButa() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(271).crop(cartoon(), width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(ACROSS, DOWN, Yarn.MADDER);
    Shape shape = outline();
    hooks(c, shape);
    Region.stepped(ACROSS, DOWN, shape, 2, X, Y)
        .bands(
            c,
            new int[] {1, 3, 1, 2, 1, 1},
            Yarn.OUTLINE,
            Yarn.IVORY,
            Yarn.OUTLINE,
            Yarn.SAFFRON,
            Yarn.OUTLINE,
            Yarn.LIGHT_BLUE,
            Yarn.INDIGO);
    inside(c);
    rows(c);
    return c;
  }

  private static Shape outline() {
    Path2D p = new Path2D.Double();
    p.moveTo(0, 0.5);
    p.curveTo(-0.30, 0.5, -0.46, 0.36, -0.46, 0.16);
    p.curveTo(-0.46, -0.10, -0.22, -0.22, -0.09, -0.37);
    p.curveTo(0.01, -0.49, 0.20, -0.54, 0.36, -0.45);
    p.curveTo(0.52, -0.36, 0.50, -0.19, 0.37, -0.17);
    p.curveTo(0.27, -0.16, 0.26, -0.22, 0.29, -0.27);
    p.curveTo(0.31, -0.33, 0.22, -0.36, 0.15, -0.28);
    p.curveTo(0.06, -0.15, 0.45, -0.08, 0.45, 0.18);
    p.curveTo(0.45, 0.38, 0.30, 0.5, 0, 0.5);
    p.closePath();
    return new AffineTransform(WIDE, 0, 0, HIGH, X, Y).createTransformedShape(p);
  }

  /// Small flames all round the outline.
  private static void hooks(Cartoon c, Shape shape) {
    FlatteningPathIterator it = new FlatteningPathIterator(shape.getPathIterator(null), 0.2);
    double[] p = new double[6];
    double lastX = 0;
    double lastY = 0;
    double walked = 0;
    int n = 0;
    while (!it.isDone()) {
      int kind = it.currentSegment(p);
      if (kind == FlatteningPathIterator.SEG_LINETO) {
        double dx = p[0] - lastX;
        double dy = p[1] - lastY;
        double l = Math.sqrt(dx * dx + dy * dy);
        walked += l;
        double nx = -dy / l;
        double ny = dx / l;
        if (walked > 7.0 && !shape.contains(p[0] + 2 * nx, p[1] + 2 * ny)
            || walked > 7.0 && !shape.contains(p[0] - 2 * nx, p[1] - 2 * ny)) {
          double side = shape.contains(p[0] + 2 * nx, p[1] + 2 * ny) ? -1 : 1;
          if (!shape.contains(p[0] + 13 * nx * side, p[1] + 13 * ny * side)) {
            flame(c, p[0], p[1], nx * side, ny * side, n++);
          }
          walked = 0;
        }
      }
      lastX = p[0];
      lastY = p[1];
      it.next();
    }
  }

  private static void flame(Cartoon c, double x, double y, double nx, double ny, int n) {
    Yarn yarn = n % 3 == 0 ? Yarn.SAFFRON : n % 3 == 1 ? Yarn.LIGHT_BLUE : Yarn.APRICOT;
    Shape f =
        Forms.polygon(
            x - 3.6 * ny - 2 * nx,
            y + 3.6 * nx - 2 * ny,
            x - 2.4 * ny + 2.8 * nx,
            y + 2.4 * nx + 2.8 * ny,
            x - 2.4 * ny + 6.6 * nx,
            y + 2.4 * nx + 6.6 * ny,
            x + 1.6 * ny + 3.8 * nx,
            y - 1.6 * nx + 3.8 * ny,
            x + 3.6 * ny - 2 * nx,
            y - 3.6 * nx - 2 * ny);
    Region.of(ACROSS, DOWN, f).bands(c, new int[] {1}, Yarn.OUTLINE, yarn);
  }

  private static void inside(Cartoon c) {
    Yarn o = Yarn.OUTLINE;
    c.stroke(
        Forms.curve(
            X - 4, Y + 56, X - 10, Y + 34, X - 14, Y + 10, X - 10, Y - 10, X + 2, Y - 34, X + 14,
            Y - 46),
        2.2,
        Yarn.GREEN);
    double[][] twigs = {
      {X - 7, Y + 44, X - 20, Y + 38, X - 30, Y + 28},
      {X - 7, Y + 46, X + 8, Y + 46, X + 22, Y + 40},
      {X - 13, Y + 18, X - 22, Y + 8, X - 30, Y + 2},
      {X - 12, Y - 2, X - 18, Y - 10, X - 21, Y - 15},
      {X - 5, Y - 22, X - 9, Y - 28, X - 7, Y - 34},
      {X - 12, Y, X - 4, Y - 6, X + 4, Y - 12}
    };
    for (double[] t : twigs) {
      c.stroke(Forms.curve(t), 1.8, Yarn.GREEN);
      Ornaments.leaf(c, t[2], t[3], t[2] + 5, t[3] - 8, 3.4, 2, Yarn.GREEN, Yarn.SAFFRON);
      Ornaments.leaf(
          c,
          (t[0] + t[2]) / 2,
          (t[1] + t[3]) / 2,
          t[2] - 3,
          t[3] + 8,
          3,
          2,
          Yarn.GREEN,
          Yarn.STRAW);
    }
    flower(c, X - 24, Y + 27, 9, Yarn.ROSE, Yarn.IVORY);
    flower(c, X + 19, Y + 42, 7, Yarn.SAFFRON, Yarn.MADDER);
    flower(c, X - 25, Y + 2, 7, Yarn.IVORY, Yarn.MADDER);
    flower(c, X - 17, Y - 14, 5, Yarn.APRICOT, Yarn.IVORY);
    flower(c, X - 4, Y - 32, 5, Yarn.ROSE, Yarn.IVORY);
    flower(c, X + 13, Y - 46, 5, Yarn.STRAW, Yarn.MADDER);
    flower(c, X + 3, Y - 13, 6, Yarn.LIGHT_BLUE, Yarn.IVORY);
    flower(c, X - 6, Y + 45, 7, Yarn.MADDER, Yarn.STRAW);
    Shape child = Forms.buta(X + 13, Y + 13, 30, 42);
    Region.of(ACROSS, DOWN, child).bands(c, new int[] {1, 2, 1}, o, Yarn.STRAW, o, Yarn.MADDER);
    flower(c, X + 12, Y + 21, 7, Yarn.LIGHT_BLUE, Yarn.IVORY);
    c.centre(Motifs.speck(Yarn.SAFFRON, Yarn.INDIGO), X + 5.5, Y + 9);
    Filling f = new Filling(c, Yarn.INDIGO, 1);
    f.scatter(
        5,
        4000,
        Motifs.sprig(Yarn.ROSE, Yarn.GREEN),
        Motifs.blossom(Yarn.STRAW, Yarn.MADDER),
        Motifs.blossom(Yarn.LIGHT_BLUE, Yarn.IVORY));
    f.scatter(
        6, 9000, Motifs.speck(Yarn.ROSE, Yarn.IVORY), Motifs.speck(Yarn.LIGHT_BLUE, Yarn.IVORY));
  }

  private static void flower(Cartoon c, double x, double y, int r, Yarn petal, Yarn tip) {
    c.centre(Ornaments.rosette(r, 8, petal, petal, tip, Yarn.SAFFRON, Yarn.OUTLINE), x, y);
  }

  private static void rows(Cartoon c) {
    Yarn[] inside = {Yarn.INDIGO, Yarn.IVORY, Yarn.GREEN, Yarn.SAFFRON, Yarn.BLUE, Yarn.ROSE};
    Yarn[] edge = {Yarn.STRAW, Yarn.INDIGO, Yarn.IVORY, Yarn.DEEP_MADDER, Yarn.IVORY, Yarn.STRAW};
    Yarn[] bloom = {Yarn.ROSE, Yarn.MADDER, Yarn.SAFFRON, Yarn.BLUE, Yarn.APRICOT, Yarn.INDIGO};
    Noise noise = new Noise(9);
    Filling f = new Filling(c, Yarn.MADDER, 1);
    for (int j = -1; j < 7; j++) {
      for (int i = -1; i < 13; i++) {
        int k = Math.floorMod(i + 2 * j + (noise.cell(i, j) < 0.2 ? 1 : 0), 6);
        int w = 15 + (int) (2.4 * noise.cell(j, i));
        Cartoon b = Ornaments.buta(w, 21, Yarn.OUTLINE, edge[k], inside[k], bloom[k]);
        double x = 11 + 22 * i + (j & 1) * 11;
        double y = 13 + 25 * j;
        Cartoon turned = (j & 1) == 0 ? b : b.mirrored();
        boolean cut = x < w || y < 12 || x > ACROSS - w || y > DOWN - 12;
        if (cut && Math.abs(x - X) > 36) {
          c.centre(turned, x, y);
        } else {
          f.place(turned, x, y);
        }
      }
    }
    Filling rest = new Filling(c, Yarn.MADDER, 1);
    rest.scatter(
        7,
        5000,
        Motifs.blossom(Yarn.STRAW, Yarn.INDIGO),
        Motifs.sprig(Yarn.STRAW, Yarn.DARK_GREEN));
    rest.scatter(
        8, 12_000, Motifs.speck(Yarn.APRICOT, Yarn.INDIGO), Motifs.speck(Yarn.IVORY, Yarn.INDIGO));
  }
}
