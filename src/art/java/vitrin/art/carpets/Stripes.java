package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Yarn;

/// Stripes of borders that several carpets share.
final class Stripes {
  private static final Yarn[] PETALS = {Yarn.MADDER, Yarn.INDIGO, Yarn.CRIMSON, Yarn.BLUE};
  private static final Yarn[] OTHERS = {Yarn.MADDER, Yarn.INDIGO, Yarn.ROSE, Yarn.BLUE};
  private static final Yarn[] TIPS = {Yarn.STRAW, Yarn.LIGHT_BLUE, Yarn.IVORY, Yarn.STRAW};
  private static final Yarn[] HEARTS = {Yarn.INDIGO, Yarn.APRICOT, Yarn.GREEN, Yarn.MADDER};
  private static final Yarn[] LEAVES = {Yarn.GREEN, Yarn.MADDER, Yarn.BLUE, Yarn.APRICOT};
  private static final Yarn[] PITHS = {Yarn.SAFFRON, Yarn.LIGHT_BLUE, Yarn.ROSE, Yarn.STRAW};

  private Stripes() {}

  /// Mədaxil: arrowheads in two colours that fit into each other, each the other's ground.
  static Stripe medakhil(int thickness, Yarn outside, Yarn inside) {
    int pitch = thickness + 3;
    return new Stripe(
        thickness,
        pitch,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness, outside);
          double m = length / 2.0;
          for (int y = 0; y < thickness; y++) {
            double half = m * arrow((y + 0.5) / thickness);
            for (int x = 0; x < length; x++) {
              if (Math.abs(x + 0.5 - m) <= half) {
                c.set(x, y, inside);
              }
            }
          }
          return c;
        },
        null);
  }

  /// Half the width of an arrowhead at this depth, both as parts; its rest is the same arrowhead
  /// from the other side.
  private static double arrow(double depth) {
    if (depth > 0.5) {
      return 1 - arrow(1 - depth);
    }
    return depth < 0.12 ? 0.13 : depth < 0.28 ? 0.38 : 0.66;
  }

  /// A running zigzag of one colour on two grounds.
  static Stripe zigzag(int thickness, Yarn outside, Yarn line, Yarn inside) {
    int pitch = 2 * (thickness - 1);
    return new Stripe(
        thickness,
        pitch,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness);
          for (int x = 0; x < length; x++) {
            double m = Math.abs(x + 0.5 - length / 2.0) * (thickness - 1) * 2 / length;
            for (int y = 0; y < thickness; y++) {
              c.set(x, y, Math.abs(y - m) < 0.9 ? line : y < m ? outside : inside);
            }
          }
          return c;
        },
        null);
  }

  /// Motifs one after another on a ground, the colours of the motif changing in turn.
  static Stripe row(int thickness, int pitch, Yarn ground, Cartoon... motifs) {
    return new Stripe(
        thickness,
        pitch,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness, ground);
          c.centre(motifs[index % motifs.length], length / 2.0, thickness / 2.0);
          return c;
        },
        corner(thickness, ground, motifs[0]));
  }

  /// Zəncirə: linked diamonds, each with a hook lying on either side of it.
  static Stripe chain(int thickness, Yarn ground) {
    Yarn[] yarns = {Yarn.SAFFRON, Yarn.ROSE, Yarn.LIGHT_BLUE, Yarn.APRICOT, Yarn.STRAW};
    return new Stripe(
        thickness,
        17,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness, ground);
          double m = length / 2.0;
          double half = thickness / 2.0;
          Yarn yarn = yarns[index % yarns.length];
          Region.of(length, thickness, Forms.diamond(m, half, m - 2, half - 0.6))
              .bands(c, new int[] {1, 1, 1}, yarn, ground, Yarn.IVORY, Yarn.MADDER);
          for (int x = -1; x <= 1; x += 2) {
            for (int y = -1; y <= 1; y += 2) {
              Cartoon hook = Cartoon.drawn("sss\ns.s\n..s").dyed(Yarn.SAFFRON, yarn);
              Cartoon h = x < 0 ? hook : hook.mirrored();
              c.centre(y < 0 ? h : h.flipped(), m + x * (m - 1.5), half + y * (half - 2.2));
            }
          }
          return c;
        },
        null);
  }

  /// A slanting-bar stripe, two colours in turn.
  static Stripe bars(int thickness, Yarn one, Yarn other) {
    return new Stripe(
        thickness,
        8,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness, one);
          c.fill(
              Region.where(length, thickness, (x, y) -> Math.floorMod(x + y, length) < length / 2),
              other);
          return c;
        },
        new Cartoon(thickness, thickness, one));
  }

  private static Cartoon corner(int thickness, Yarn ground, Cartoon motif) {
    Cartoon c = new Cartoon(thickness, thickness, ground);
    c.centre(motif, thickness / 2.0, thickness / 2.0);
    return c;
  }

  /// The main border of rosettes and slanting toothed leaves on a running stem.
  ///
  /// @param ground usually ivory
  static Stripe leaves(int thickness, int pitch, Yarn ground) {
    return new Stripe(
        thickness,
        pitch,
        (index, length) -> leafRepeat(index, length, thickness, ground),
        leafCorner(thickness, ground));
  }

  private static Cartoon leafRepeat(int index, int length, int t, Yarn ground) {
    int k = index % 4;
    double m = t / 2.0;
    double l = length;
    double a = t * 0.33;
    Cartoon c = new Cartoon(length, t, ground);
    double[] vine = new double[2 * 19];
    for (int n = 0; n < 19; n++) {
      double part = (n - 1) / 16.0;
      vine[2 * n] = part * l;
      vine[2 * n + 1] = m + a * StrictMath.sin(2 * StrictMath.PI * (part - 0.25));
    }
    c.stroke(Forms.curve(vine), 2.0, Yarn.WALNUT);
    double lx = l * 0.75;
    double d = k % 2 == 0 ? t * 0.40 : -t * 0.40;
    Ornaments.leaf(
        c,
        lx - Math.abs(d),
        m + d,
        lx + Math.abs(d),
        m - d,
        t * 0.22,
        7,
        Yarn.OUTLINE,
        LEAVES[k],
        Yarn.OUTLINE,
        PITHS[k]);
    int r = Math.round(t * 0.40f);
    c.centre(
        Ornaments.rosette(r, 8, PETALS[k], OTHERS[k], TIPS[k], HEARTS[k], Yarn.OUTLINE),
        l * 0.25,
        m);
    fill(c, ground, index);
    return c;
  }

  /// Small flowers wherever the ground of a border is still empty.
  private static void fill(Cartoon c, Yarn ground, int seed) {
    Yarn o = Yarn.OUTLINE;
    Filling filling = new Filling(c, ground, 1);
    Cartoon carnation = Motifs.carnation(Yarn.MADDER, Yarn.ROSE, Yarn.GREEN).outlined(o);
    Cartoon tulip = Motifs.tulip(Yarn.BLUE, Yarn.LIGHT_BLUE, Yarn.GREEN).outlined(o);
    if (c.height() > 60) {
      filling.scatter(seed, 800, carnation, tulip.flipped(), carnation.flipped(), tulip);
    }
    filling.scatter(
        seed + 20,
        900,
        Motifs.sprig(Yarn.CRIMSON, Yarn.GREEN).outlined(o),
        Motifs.blossom(Yarn.BLUE, Yarn.SAFFRON).outlined(o),
        Motifs.sprig(Yarn.INDIGO, Yarn.GREEN).outlined(o).flipped(),
        Motifs.blossom(Yarn.MADDER, Yarn.SAFFRON).outlined(o));
    filling.scatter(
        seed + 40,
        1200,
        Motifs.speck(Yarn.APRICOT, Yarn.MADDER).outlined(o),
        Motifs.speck(Yarn.BLUE, Yarn.IVORY).outlined(o),
        Motifs.speck(Yarn.GREEN, Yarn.SAFFRON).outlined(o));
    filling.scatter(
        seed + 60,
        900,
        Motifs.speck(Yarn.MADDER, Yarn.SAFFRON),
        Motifs.speck(Yarn.GREEN, Yarn.STRAW));
  }

  private static Cartoon leafCorner(int t, Yarn ground) {
    Cartoon c = new Cartoon(t, t, ground);
    double m = t / 2.0;
    double a = t * 0.33;
    c.stroke(Forms.curve(m, m, t * 0.8, m - a * 0.9, t + 1, m - a), 2, Yarn.WALNUT);
    c.stroke(Forms.curve(m, m, m - a * 0.9, t * 0.8, m - a, t + 1), 2, Yarn.WALNUT);
    c.centre(
        Ornaments.rosette(
            Math.round(t * 0.40f),
            12,
            Yarn.MADDER,
            Yarn.SAFFRON,
            Yarn.IVORY,
            Yarn.LIGHT_BLUE,
            Yarn.OUTLINE),
        m,
        m);
    fill(c, ground, 17);
    return c;
  }
}
