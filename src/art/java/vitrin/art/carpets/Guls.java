package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// Rows of octagons on madder, each quartered in two colours around an eight-pointed star; one of
/// them has colours of its own.
final class Guls {
  private static final int ACROSS = 304;
  private static final int DOWN = 173;
  static final int PITCH_X = 74;
  static final int PITCH_Y = 70;

  /// The yarn that only one octagon has.
  static final Yarn OWN = Yarn.DARK_GREEN;

  private Guls() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(41).crop(cartoon(), width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(ACROSS, DOWN, Yarn.MADDER);
    Cartoon usual = gol(Yarn.INDIGO, Yarn.IVORY, Yarn.SAFFRON, Yarn.MADDER);
    Cartoon own = gol(OWN, Yarn.APRICOT, Yarn.IVORY, Yarn.BLUE);
    double x0 = ACROSS / 2.0 - 1.5 * PITCH_X;
    double y0 = DOWN / 2.0 - 0.5 * PITCH_Y;
    for (int row = -1; row < 3; row++) {
      for (int col = -1; col < 5; col++) {
        c.centre(row == 1 && col == 2 ? own : usual, x0 + PITCH_X * col, y0 + PITCH_Y * row);
      }
    }
    for (int row = -1; row < 3; row++) {
      for (int col = -1; col < 5; col++) {
        c.centre(
            between((row + col) % 2 == 0), x0 + PITCH_X * (col + 0.5), y0 + PITCH_Y * (row + 0.5));
      }
    }
    Filling f = new Filling(c, Yarn.MADDER, 1);
    f.scatter(
        1,
        3000,
        Motifs.blossom(Yarn.IVORY, Yarn.INDIGO),
        Motifs.hooked(Yarn.STRAW, Yarn.INDIGO),
        Motifs.blossom(Yarn.LIGHT_BLUE, Yarn.INDIGO));
    f.scatter(
        2, 9000, Motifs.speck(Yarn.APRICOT, Yarn.INDIGO), Motifs.speck(Yarn.STRAW, Yarn.INDIGO));
    return c;
  }

  private static Cartoon gol(Yarn dark, Yarn light, Yarn frame, Yarn star) {
    int rx = 33;
    int ry = 30;
    int w = 2 * rx + 1;
    int h = 2 * ry + 1;
    double x = rx + 0.5;
    double y = ry + 0.5;
    Yarn o = Yarn.OUTLINE;
    Cartoon g = new Cartoon(w, h);
    Region all = Region.stepped(w, h, Forms.octagon(x, y, x, y, 19), 1, x, y);
    all.bands(g, new int[] {1, 2, 1, 3, 1}, o, frame, o, star, o, light);
    Region ring = all.shrunk(5).minus(all.shrunk(6));
    g.fill(
        ring.and(Region.where(w, h, (i, j) -> (Math.abs(i - rx) + Math.abs(j - ry)) % 4 < 2)),
        light);
    Region inside = all.shrunk(8);
    g.fill(inside.and(Region.where(w, h, (i, j) -> i < rx == j < ry)), dark);
    g.fill(inside.and(Region.where(w, h, (i, j) -> i == rx || j == ry)), o);
    g.centre(Ornaments.star(17, o, star), x, y);
    g.centre(Ornaments.star(13, o, light), x, y);
    g.centre(Ornaments.star(10, o, star), x, y);
    g.centre(Ornaments.rosette(5, 8, light, light, star, dark, o), x, y);
    for (int k = 0; k < 4; k++) {
      int sx = k % 2 == 0 ? -1 : 1;
      int sy = k < 2 ? -1 : 1;
      Yarn leaf = sx == sy ? light : dark;
      Yarn heart = sx == sy ? star : frame;
      g.centre(Motifs.blossom(leaf, heart), x + sx * 14, y + sy * 13);
      g.centre(Motifs.speck(leaf, heart), x + sx * 22, y + sy * 5);
      g.centre(Motifs.speck(leaf, heart), x + sx * 5, y + sy * 19.5);
    }
    return g;
  }

  private static Cartoon between(boolean one) {
    int n = 31;
    Cartoon c = new Cartoon(n, n);
    Yarn edge = one ? Yarn.STRAW : Yarn.LIGHT_BLUE;
    c.fill(n / 2, 0, 1, n, Yarn.OUTLINE);
    c.fill(0, n / 2, n, 1, Yarn.OUTLINE);
    Region.of(n, n, Forms.diamond(15.5, 15.5, 12, 12))
        .bands(
            c,
            new int[] {1, 1, 1, 2, 1},
            Yarn.OUTLINE,
            edge,
            Yarn.OUTLINE,
            one ? Yarn.GREEN : Yarn.DEEP_MADDER,
            Yarn.OUTLINE,
            Yarn.IVORY);
    c.centre(Motifs.speck(Yarn.MADDER, Yarn.SAFFRON), 15.5, 15.5);
    Cartoon hook = Cartoon.drawn("sss\ns.s\n..s").dyed(Yarn.SAFFRON, edge);
    for (int k = 0; k < 4; k++) {
      Cartoon h = k % 2 == 0 ? hook : hook.mirrored();
      c.centre(k < 2 ? h : h.flipped(), 15.5 + (k % 2 == 0 ? -2.5 : 2.5), k < 2 ? 1.5 : n - 1.5);
    }
    return c;
  }
}
