package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// A carpet of the Garachop kind: a large octagon in a square, two squares with stars above it and
/// two below.
final class Gazakh {
  private static final int WIDTH = 153;
  private static final int HEIGHT = 229;

  private static final String LEAF =
      """
      ...........rr..
      ..........rrr..
      ........r.rsr..
      .......rrrsrr..
      ......r.rrsrrr.
      ......rrrsrr...
      ....r.rrsrrr...
      ....rrrrsrrrr..
      ..r.rrrsrr.....
      ..rrrrsrrr.....
      .r.rrrsrrrr....
      .rrrrsrr.......
      ..rrrsrrr......
      .rrrsr.........
      .rrsr..........
      rrr............
      r..............
      """;

  private static final String CUP =
      """
      i.......i
      ii.....ii
      .ii.s.ii.
      .iiisiii.
      ..iisii..
      ..iiiii..
      ...iii...
      ....i....
      .iiiiiii.
      ....i....
      ...iii...
      ..iiiii..
      """;

  private Gazakh() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(1880).withAbrash(0.18).whole(cartoon(), Yarn.WALNUT, width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(WIDTH, HEIGHT, Yarn.MADDER);
    Frame f = Frame.of(c);
    f = Stripe.plain(1, Yarn.WALNUT).around(c, f);
    f = Guards.sawtooth(4, 1, Yarn.MADDER, Yarn.STRAW).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = leaves().around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = Guards.sawtooth(4, 1, Yarn.INDIGO, Yarn.SAFFRON).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    field(c, f);
    return c;
  }

  private static Stripe leaves() {
    Yarn[] dyes = {Yarn.MADDER, Yarn.GREEN, Yarn.BLUE, Yarn.MADDER, Yarn.APRICOT};
    int t = 19;
    Cartoon corner = new Cartoon(t, t, Yarn.IVORY);
    corner.centre(
        Stars.star(
            9,
            new int[] {1, 2, 1, 2},
            Yarn.OUTLINE,
            Yarn.MADDER,
            Yarn.OUTLINE,
            Yarn.SAFFRON,
            Yarn.BLUE),
        t / 2.0,
        t / 2.0);
    return new Stripe(
        t,
        31,
        (index, length) -> {
          Cartoon c = new Cartoon(length, t, Yarn.IVORY);
          Cartoon leaf = Cartoon.drawn(LEAF).dyed(Yarn.MADDER, dyes[index % dyes.length]);
          if (index % 5 == 1) {
            leaf = leaf.dyed(Yarn.SAFFRON, Yarn.MADDER);
          }
          Cartoon cup = Cartoon.drawn(CUP).outlined(Yarn.OUTLINE);
          c.centre(leaf.outlined(Yarn.OUTLINE), 9.5, t / 2.0);
          c.centre(Stars.diamond(2, 2, 1, new int[] {1}, Yarn.OUTLINE, Yarn.SAFFRON), 3, 3.5);
          c.centre(Stars.diamond(2, 2, 1, new int[] {1}, Yarn.OUTLINE, Yarn.MADDER), 16, 15);
          c.centre(
              index % 3 == 2 ? cup.dyed(Yarn.INDIGO, Yarn.DEEP_MADDER) : cup,
              length - 6.5,
              t / 2.0);
          return index % 2 == 0 ? c : c.flipped();
        },
        corner);
  }

  private static void field(Cartoon c, Frame f) {
    double x = f.centreX();
    double y = f.centreY();
    c.centre(heart(), x, y);
    int dx = 22;
    int dy = f.height() / 2 - 22;
    c.centre(square(Yarn.INDIGO, Yarn.IVORY, Yarn.MADDER), x - dx, y - dy);
    c.centre(square(Yarn.GREEN, Yarn.SAFFRON, Yarn.INDIGO), x + dx, y - dy);
    c.centre(square(Yarn.GREEN, Yarn.IVORY, Yarn.MADDER), x - dx, y + dy);
    c.centre(square(Yarn.INDIGO, Yarn.IVORY, Yarn.GREEN), x + dx, y + dy);
    for (int side = -1; side <= 1; side += 2) {
      c.centre(Creatures.comb(Yarn.SAFFRON), x, y + side * (dy - 9));
      c.centre(Creatures.comb(Yarn.IVORY), x, y + side * (dy + 8));
    }
  }

  private static Cartoon heart() {
    Cartoon c =
        Stars.octagon(
            40, 0, new int[] {1, 2, 1}, Yarn.OUTLINE, Yarn.SAFFRON, Yarn.OUTLINE, Yarn.GREEN);
    int n = c.width();
    double m = n / 2.0;
    c.centre(
        Stars.octagon(
            36, 20, new int[] {1, 2, 1}, Yarn.OUTLINE, Yarn.APRICOT, Yarn.OUTLINE, Yarn.IVORY),
        m,
        m);
    c.centre(
        Stars.hooked(
            22,
            13,
            5,
            Yarn.INDIGO,
            new int[] {1, 2, 1, 3, 1},
            Yarn.OUTLINE,
            Yarn.SAFFRON,
            Yarn.OUTLINE,
            Yarn.MADDER,
            Yarn.OUTLINE,
            Yarn.BLUE),
        m,
        m);
    c.centre(
        Stars.star(15, new int[] {1, 3, 1}, Yarn.OUTLINE, Yarn.IVORY, Yarn.OUTLINE, Yarn.MADDER),
        m,
        m);
    c.centre(Stars.octagon(4, 2, new int[] {1, 1}, Yarn.OUTLINE, Yarn.SAFFRON, Yarn.GREEN), m, m);
    for (int sx = -1; sx <= 1; sx += 2) {
      for (int sy = -1; sy <= 1; sy += 2) {
        Yarn own = sx * sy > 0 ? Yarn.MADDER : Yarn.INDIGO;
        c.centre(small(own, Yarn.SAFFRON), m + sx * 32, m + sy * 32);
      }
    }
    return c;
  }

  private static Cartoon small(Yarn own, Yarn eye) {
    return Stars.star(4, new int[] {1, 1, 1}, Yarn.OUTLINE, own, own, eye);
  }

  private static Cartoon square(Yarn ground, Yarn star, Yarn inside) {
    Cartoon c =
        Stars.octagon(18, 0, new int[] {1, 2, 1}, Yarn.OUTLINE, Yarn.IVORY, Yarn.OUTLINE, ground);
    for (int k = 4; k < 35; k += 4) {
      for (int w = 0; w < 2; w++) {
        c.set(k + w, 1 + w, Yarn.MADDER);
        c.set(k + w, 35 - w, Yarn.MADDER);
        c.set(1 + w, k + w, Yarn.MADDER);
        c.set(35 - w, k + w, Yarn.MADDER);
      }
    }
    double m = c.width() / 2.0;
    c.centre(Stars.star(13, new int[] {1, 3, 1}, Yarn.OUTLINE, star, Yarn.OUTLINE, inside), m, m);
    c.centre(Stars.octagon(4, 2, new int[] {1, 1}, Yarn.OUTLINE, star, inside), m, m);
    return c;
  }
}
