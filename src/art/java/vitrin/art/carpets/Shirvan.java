package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// Three stepped medallions one above another on indigo; beasts, birds and stars between them; a
/// border of interlaced straps that remind of old script.
final class Shirvan {
  private static final int WIDTH = 261;
  private static final int HEIGHT = 391;

  /// Half of a repeat of the strap border; mirrored at its last column.
  private static final String STRAPS =
      """
      rrrrrrrrrrrrrrrrrrr......
      rrrrrrrrrrrrrrrrrrr......
      .................rr......
      .................rr...rrr
      .................rr...rrr
      rrrrrrrrrrrrrrr..rr......
      rrrrrrrrrrrrrrr..rr.....r
      rr.........rr....rr....rr
      rr.........rr....rr...rrr
      rr..rrrrr..rr....rr..rrrr
      rr..rrrrr..rrrrrrrr.rrrr.
      rr..rr.rr..rrrrrrrr.rrr..
      rr..rr.rr................
      rr..rr.rr..rrrrrrrr.rrr..
      rr..rrrrr..rrrrrrrr.rrrr.
      rr..rrrrr..rr....rr..rrrr
      rr.........rr....rr...rrr
      rr.........rr....rr....rr
      rrrrrrrrrrrrrrr..rr.....r
      rrrrrrrrrrrrrrr..rr......
      .................rr...rrr
      .................rr...rrr
      .................rr......
      rrrrrrrrrrrrrrrrrrr......
      rrrrrrrrrrrrrrrrrrr......
      """;

  private final Noise dice = new Noise(1722);
  private final Cartoon c = new Cartoon(WIDTH, HEIGHT, Yarn.INDIGO);

  private Shirvan() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(1722).whole(cartoon(), Yarn.BLUE, width, height);
  }

  static Cartoon cartoon() {
    Shirvan s = new Shirvan();
    Frame f = Frame.of(s.c);
    f = Stripe.plain(2, Yarn.DEEP_MADDER).around(s.c, f);
    f = Guards.zigzag(5, Yarn.IVORY, Yarn.MADDER, Yarn.BLUE).around(s.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(s.c, f);
    f = straps().around(s.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(s.c, f);
    f = Guards.zigzag(5, Yarn.OUTLINE, Yarn.SAFFRON, Yarn.MADDER).around(s.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(s.c, f);
    f = Guards.barber(3, 3, Yarn.IVORY, Yarn.MADDER, Yarn.LIGHT_BLUE, Yarn.MADDER).around(s.c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(s.c, f);
    s.field(f);
    return s.c;
  }

  private static Stripe straps() {
    int t = 29;
    Yarn[] dyes = {Yarn.MADDER, Yarn.BLUE, Yarn.GREEN, Yarn.MADDER, Yarn.INDIGO};
    Cartoon corner = new Cartoon(t, t, Yarn.IVORY);
    corner.centre(
        Stars.star(
            12,
            new int[] {1, 2, 1, 3, 1},
            Yarn.OUTLINE,
            Yarn.MADDER,
            Yarn.OUTLINE,
            Yarn.STRAW,
            Yarn.OUTLINE,
            Yarn.BLUE),
        t / 2.0,
        t / 2.0);
    return new Stripe(
        t,
        53,
        (index, length) -> {
          Cartoon strip = new Cartoon(length, t, Yarn.IVORY);
          Cartoon strap = Cartoon.drawn(STRAPS).doubled().dyed(Yarn.MADDER, dyes[index % 5]);
          strip.centre(strap.outlined(Yarn.OUTLINE), length / 2.0, t / 2.0);
          Cartoon eye =
              Stars.diamond(1, 1, 1, new int[] {}, index % 2 == 0 ? Yarn.SAFFRON : Yarn.MADDER);
          strip.centre(eye, length / 2.0, t / 2.0);
          return strip;
        },
        corner);
  }

  private void field(Frame f) {
    double x = f.centreX();
    double step = f.height() / 3.0;
    Yarn[][] sets = {
      {Yarn.MADDER, Yarn.IVORY, Yarn.BLUE},
      {Yarn.IVORY, Yarn.MADDER, Yarn.SAFFRON},
      {Yarn.MADDER, Yarn.STRAW, Yarn.GREEN}
    };
    for (int k = 0; k < 3; k++) {
      c.centre(medallion(sets[k][0], sets[k][1], sets[k][2]), x, f.y() + step * (k + 0.5));
    }
    between(x, f.y() + step, Yarn.SAFFRON, Yarn.MADDER);
    between(x, f.y() + 2 * step, Yarn.IVORY, Yarn.ROSE);
    fill(f);
  }

  /// Beasts and birds that face each other where two medallions meet.
  private void between(double x, double y, Yarn beast, Yarn fowl) {
    for (int side = -1; side <= 1; side += 2) {
      Cartoon horse = Creatures.horse(beast, Yarn.MADDER);
      c.centre(side < 0 ? horse.mirrored() : horse, x + side * 38, y);
      Cartoon cock = Creatures.cock(fowl, Yarn.STRAW);
      c.centre(side < 0 ? cock.mirrored() : cock, x + side * 60, y - 1);
      c.centre(Stars.star(4, new int[] {1, 1, 1}, beast, beast, fowl, beast), x + side * 76, y);
    }
    c.centre(
        Stars.star(4, new int[] {1, 1, 1}, Yarn.IVORY, Yarn.IVORY, Yarn.MADDER, Yarn.SAFFRON),
        x,
        y);
  }

  static Cartoon medallion(Yarn body, Yarn inner, Yarn heart) {
    int r = 38;
    Cartoon m =
        Stars.hooked(
            r,
            22,
            6,
            inner == Yarn.MADDER ? Yarn.LIGHT_BLUE : inner,
            new int[] {1, 2, 1},
            Yarn.OUTLINE,
            Yarn.STRAW,
            Yarn.OUTLINE,
            body);
    double mid = m.width() / 2.0;
    m.centre(
        Stars.octagon(
            26, 26, 15, 1, new int[] {1, 2, 1}, Yarn.OUTLINE, inner, Yarn.OUTLINE, Yarn.INDIGO),
        mid,
        mid);
    m.centre(
        Stars.star(22, new int[] {1, 2, 1}, Yarn.OUTLINE, heart, Yarn.OUTLINE, inner), mid, mid);
    m.centre(
        Stars.octagon(
            13, 13, 8, 1, new int[] {1, 1, 1}, Yarn.OUTLINE, Yarn.STRAW, Yarn.OUTLINE, body),
        mid,
        mid);
    Cartoon cross =
        Stars.diamond(9, 9, 2, new int[] {1, 2, 1}, Yarn.OUTLINE, heart, Yarn.OUTLINE, Yarn.IVORY);
    m.centre(cross, mid, mid);
    Yarn sign = body == Yarn.IVORY ? Yarn.BLUE : Yarn.IVORY;
    for (int sx = -1; sx <= 1; sx += 2) {
      for (int sy = -1; sy <= 1; sy += 2) {
        m.centre(Stars.star(3, new int[] {1, 1}, sign, sign, heart), mid + sx * 24, mid + sy * 24);
      }
      Cartoon snake = Creatures.snake(sign);
      m.centre(snake, mid + sx * 31, mid - 8);
      m.centre(snake.mirrored(), mid + sx * 31, mid + 8);
      m.centre(snake.turned(), mid - 8, mid + sx * 31);
      m.centre(snake.turned().flipped(), mid + 8, mid + sx * 31);
      Cartoon dot = Stars.diamond(2, 2, 1, new int[] {}, heart);
      m.centre(dot, mid + sx * 31, mid);
      m.centre(dot, mid, mid + sx * 31);
    }
    return m;
  }

  /// Small things in rows, few of them alike; what medallions cover is covered.
  private void fill(Frame f) {
    Yarn[] dyes = {
      Yarn.IVORY,
      Yarn.MADDER,
      Yarn.SAFFRON,
      Yarn.LIGHT_BLUE,
      Yarn.ROSE,
      Yarn.STRAW,
      Yarn.GREEN,
      Yarn.CAMEL
    };
    Scatter.rows(
        c,
        f,
        Yarn.INDIGO,
        13,
        2,
        (row, place, side) -> {
          int own = dice.cell(row, place + 50) < 0.25 ? 9 * side : 0;
          Yarn a = dyes[(int) (dice.cell(row + own, place) * 8)];
          Yarn b = dyes[(int) (dice.cell(row + 80, place) * 8)];
          return small((int) (dice.cell(row, place + 7) * 8), a, b == a ? Yarn.OUTLINE : b);
        });
    Scatter.rows(
        c,
        f,
        Yarn.INDIGO,
        9,
        1,
        (row, place, side) ->
            Stars.star(
                3,
                new int[] {1, 1},
                dyes[(row * 3 + place) % 8],
                Yarn.MADDER,
                dyes[(row + place) % 8]));
    Scatter.rows(
        c,
        f,
        Yarn.INDIGO,
        5,
        2,
        (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, dyes[(row + place * 3) % 8]));
  }

  private static Cartoon small(int kind, Yarn a, Yarn b) {
    return switch (kind) {
      case 0, 1 -> Stars.star(4, new int[] {1, 1, 1}, a, a, b, a);
      case 2 -> Creatures.bird(a, b);
      case 3 -> Creatures.goat(a);
      case 4 -> Creatures.snake(a);
      case 5 -> Creatures.comb(a);
      case 6 -> Stars.diamond(4, 4, 1, new int[] {1, 1}, a, b, a);
      default -> Stars.octagon(3, 2, new int[] {1, 1}, a, b, a);
    };
  }
}
