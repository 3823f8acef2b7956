package vitrin.art.carpets;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// A carpet of the Pirabadil kind: pairs of ram's horns along the axis of an indigo field, between
/// them red rosettes, scissors, birds and stars; a border of flowers with claws of leaves.
final class Quba {
  private static final int WIDTH = 281;
  private static final int HEIGHT = 421;
  private final Noise dice = new Noise(1712);
  private final Cartoon c = new Cartoon(WIDTH, HEIGHT, Yarn.INDIGO);

  private Quba() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(1712).whole(cartoon(), Yarn.BLUE, width, height);
  }

  static Cartoon cartoon() {
    Quba q = new Quba();
    Frame f = Frame.of(q.c);
    f = Stripe.plain(3, Yarn.DARK_GREEN).around(q.c, f);
    f = carnations(Yarn.MADDER, Yarn.IVORY, Yarn.SAFFRON, Yarn.LIGHT_BLUE).around(q.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(q.c, f);
    f = Guards.barber(3, 3, Yarn.IVORY, Yarn.BLUE).around(q.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(q.c, f);
    f = claws().around(q.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(q.c, f);
    f = Guards.barber(3, 3, Yarn.IVORY, Yarn.BLUE).around(q.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(q.c, f);
    f = carnations(Yarn.STRAW, Yarn.MADDER, Yarn.BLUE, Yarn.DEEP_MADDER).around(q.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(q.c, f);
    q.field(f);
    return q.c;
  }

  static Stripe carnations(Yarn ground, Yarn... petals) {
    Cartoon one = new Cartoon(11, 10);
    one.stamp(Blossoms.carnation(Yarn.CAMEL, ground), 0, 1);
    one.stamp(Stars.diamond(1, 1, 1, new int[] {}, Yarn.OUTLINE), 8, 3);
    return Guards.chain(one, 11, ground, Yarn.CAMEL, petals);
  }

  /// Ivory ground: a rosette with four clawed buds, then a small cross.
  private static Stripe claws() {
    Yarn[] dyes = {Yarn.MADDER, Yarn.BLUE, Yarn.MADDER, Yarn.GREEN};
    int t = 29;
    return new Stripe(
        t,
        47,
        (index, length) -> {
          Cartoon strip = new Cartoon(length, t, Yarn.IVORY);
          strip.centre(crab(dyes[index % 4], dyes[(index + 1) % 4]), length / 2.0, t / 2.0);
          Cartoon cross =
              Stars.diamond(3, 5, 1, new int[] {1, 1}, Yarn.OUTLINE, Yarn.SAFFRON, dyes[index % 4]);
          strip.centre(cross, 0.5, t / 2.0);
          strip.centre(cross, length - 0.5, t / 2.0);
          return strip;
        },
        corner(t));
  }

  private static Cartoon corner(int t) {
    Cartoon corner = new Cartoon(t, t, Yarn.IVORY);
    corner.centre(
        Blossoms.rosette(
            12,
            8,
            new int[] {1, 3, 1, 2, 1},
            Yarn.OUTLINE,
            Yarn.MADDER,
            Yarn.OUTLINE,
            Yarn.SAFFRON,
            Yarn.OUTLINE,
            Yarn.BLUE),
        t / 2.0,
        t / 2.0);
    return corner;
  }

  private static Cartoon crab(Yarn own, Yarn bud) {
    Cartoon q = new Cartoon(22, 13);
    line(q, 2, Yarn.DARK_GREEN, 20, 12, 15, 6, 9, 6);
    line(q, 2, bud, 10, 6, 6, 2, 2, 2);
    line(q, 2, bud, 10, 6, 6, 10, 3, 10);
    q.fill(3, 5, 4, 2, own == Yarn.MADDER ? Yarn.SAFFRON : Yarn.MADDER);
    line(q, 2, Yarn.DARK_GREEN, 17, 8, 17, 1);
    Cartoon c = q.quadrupled().outlined(Yarn.OUTLINE);
    c.centre(
        Blossoms.rosette(
            8,
            8,
            new int[] {1, 3, 1, 1},
            Yarn.OUTLINE,
            own,
            Yarn.OUTLINE,
            Yarn.IVORY,
            Yarn.SAFFRON),
        c.width() / 2.0,
        c.height() / 2.0);
    return c;
  }

  private void field(Frame f) {
    double x = f.centreX();
    double step = f.height() / 3.0;
    for (int k = 0; k < 3; k++) {
      c.centre(horns(k == 1 ? Yarn.STRAW : Yarn.IVORY), x, f.y() + step * (k + 0.5));
    }
    for (int k = 1; k < 3; k++) {
      c.centre(
          Stars.diamond(
              9,
              9,
              2,
              new int[] {1, 1, 3, 1},
              Yarn.OUTLINE,
              Yarn.IVORY,
              Yarn.MADDER,
              Yarn.OUTLINE,
              Yarn.SAFFRON),
          x,
          f.y() + step * k);
      for (int side = -1; side <= 1; side += 2) {
        scissors(x + side * 63, f.y() + step * k);
      }
    }
    scatter(f);
  }

  /// Two pairs of horns, mirrored up and down, around a rosette.
  static Cartoon horns(Yarn horn) {
    Cartoon q = new Cartoon(52, 50);
    line(
        q, 5, horn, 51, 30, 51, 20, 49, 14, 40, 6, 24, 5, 13, 10, 7, 20, 8, 32, 16, 40, 27, 40, 34,
        33, 33, 24, 25, 20, 19, 25, 21, 30);
    line(q, 3, horn, 13, 10, 5, 4);
    line(q, 3, horn, 7, 20, 1, 20);
    line(q, 3, horn, 8, 32, 2, 37);
    line(q, 3, horn, 24, 5, 22, 1);
    line(q, 3, horn, 40, 6, 44, 1);
    line(
        q,
        1.4,
        Yarn.MADDER,
        51,
        30,
        51,
        20,
        49,
        14,
        40,
        6,
        24,
        5,
        13,
        10,
        7,
        20,
        8,
        32,
        16,
        40,
        27,
        40,
        34,
        33,
        33,
        24,
        25,
        20,
        19,
        25,
        21,
        30);
    Cartoon c = q.outlined(Yarn.MADDER).part(0, 0, 53, 51).quadrupled();
    double mx = c.width() / 2.0;
    double my = c.height() / 2.0;
    c.centre(
        Blossoms.rosette(
            16,
            8,
            new int[] {1, 1, 4, 1, 2, 1},
            Yarn.IVORY,
            Yarn.OUTLINE,
            Yarn.MADDER,
            Yarn.OUTLINE,
            Yarn.SAFFRON,
            Yarn.OUTLINE,
            Yarn.LIGHT_BLUE),
        mx,
        my);
    c.centre(Stars.star(5, new int[] {1, 2}, Yarn.OUTLINE, Yarn.IVORY, Yarn.MADDER), mx, my);
    for (int sx = -1; sx <= 1; sx += 2) {
      for (int sy = -1; sy <= 1; sy += 2) {
        c.centre(
            Blossoms.rosette(5, 6, new int[] {1, 2}, Yarn.SAFFRON, Yarn.MADDER, Yarn.IVORY),
            mx + sx * 27,
            my + sy * 21);
        Cartoon bud = Blossoms.bud(Yarn.ROSE, Yarn.IVORY);
        c.centre(sy < 0 ? bud : bud.flipped(), mx + sx * 13, my + sy * 29);
      }
      c.centre(
          Stars.diamond(7, 5, 1, new int[] {1, 2}, Yarn.IVORY, Yarn.MADDER, Yarn.LIGHT_BLUE),
          mx + sx * 30,
          my);
    }
    return c;
  }

  /// Two pairs of blades, crossed under a red flower.
  private void scissors(double x, double y) {
    Cartoon q = new Cartoon(12, 16);
    line(q, 2, Yarn.LIGHT_BLUE, 11, 15, 6, 9, 6, 3, 2, 1);
    line(q, 2, Yarn.LIGHT_BLUE, 6, 6, 10, 1);
    line(q, 2, Yarn.LIGHT_BLUE, 11, 15, 3, 13, 1, 9);
    Cartoon s = q.outlined(Yarn.OUTLINE).part(0, 0, 13, 17).quadrupled();
    s.centre(
        Blossoms.rosette(
            6, 6, new int[] {1, 2, 1}, Yarn.IVORY, Yarn.MADDER, Yarn.OUTLINE, Yarn.SAFFRON),
        s.width() / 2.0,
        s.height() / 2.0);
    c.centre(s, x, y);
  }

  /// Rosettes, birds and stars where horns and scissors are not.
  private void scatter(Frame f) {
    Yarn[] dyes = {
      Yarn.MADDER, Yarn.IVORY, Yarn.SAFFRON, Yarn.LIGHT_BLUE, Yarn.ROSE, Yarn.MADDER, Yarn.STRAW
    };
    Scatter.rows(
        c,
        f,
        Yarn.INDIGO,
        13,
        1,
        (row, place, side) -> {
          boolean own = dice.cell(row, place + 50) < 0.2;
          Yarn a = dyes[(int) (dice.cell(row, place + (own ? 10 * side : 0)) * 7)];
          return small((row * 3 + place * 2) % 7, a, a == Yarn.MADDER ? Yarn.IVORY : Yarn.MADDER);
        });
    Scatter.rows(
        c,
        f,
        Yarn.INDIGO,
        9,
        1,
        (row, place, side) -> {
          Yarn a = dyes[(row * 5 + place * 3) % 7];
          return Stars.star(3, new int[] {1, 1}, a, a == Yarn.MADDER ? Yarn.STRAW : Yarn.MADDER, a);
        });
    Scatter.rows(
        c,
        f,
        Yarn.INDIGO,
        5,
        2,
        (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, dyes[(row + place * 2) % 7]));
  }

  private static Cartoon small(int kind, Yarn a, Yarn b) {
    return switch (kind) {
      case 0, 3 ->
          Blossoms.rosette(
              5,
              6,
              new int[] {1, 2, 1},
              b == Yarn.IVORY ? b : a,
              Yarn.MADDER,
              Yarn.SAFFRON,
              Yarn.IVORY);
      case 1 -> Creatures.bird(a, b);
      case 2 -> Stars.star(4, new int[] {1, 1, 1}, a, a, b, a);
      case 4 -> Blossoms.carnation(a, b);
      case 5 -> Stars.diamond(4, 4, 1, new int[] {1, 1}, a, b, a);
      default -> Blossoms.bud(a, b);
    };
  }

  private static void line(Cartoon on, double thick, Yarn yarn, double... xy) {
    Path2D p = new Path2D.Double();
    p.moveTo(xy[0] + 0.5, xy[1] + 0.5);
    for (int k = 2; k < xy.length; k += 2) {
      p.lineTo(xy[k] + 0.5, xy[k + 1] + 0.5);
    }
    on.stroke(p, thick, yarn);
  }
}
