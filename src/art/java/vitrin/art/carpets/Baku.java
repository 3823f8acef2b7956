package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Region;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// A carpet of the Khila-buta kind: rows of large stepped buta on dark blue, a small medallion, its
/// quarters in the corners, many narrow borders.
final class Baku {
  private static final int WIDTH = 289;
  private static final int HEIGHT = 433;
  private static final Noise DICE = new Noise(1806);

  private Baku() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(1806).whole(cartoon(), Yarn.LIGHT_BLUE, width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(WIDTH, HEIGHT, Yarn.INDIGO);
    Frame f = Frame.of(c);
    f = Stripe.plain(3, Yarn.BLUE).around(c, f);
    f = Guards.sawtooth(4, 1, Yarn.BLUE, Yarn.STRAW).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = flowers(Yarn.IVORY, Yarn.BLUE, Yarn.MADDER, Yarn.LIGHT_BLUE, Yarn.APRICOT).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = Guards.barber(3, 3, Yarn.IVORY, Yarn.BLUE).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = stars().around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = Guards.barber(3, 3, Yarn.IVORY, Yarn.BLUE).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = flowers(Yarn.STRAW, Yarn.INDIGO, Yarn.BLUE, Yarn.MADDER, Yarn.BLUE).around(c, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(c, f);
    f = Guards.sawtooth(4, 1, Yarn.LIGHT_BLUE, Yarn.INDIGO).around(c, f);
    c.stamp(field(f.width(), f.height()), f.x(), f.y());
    return c;
  }

  private static Stripe flowers(Yarn ground, Yarn... petals) {
    Cartoon one = new Cartoon(13, 11);
    one.stamp(Blossoms.small(Yarn.CAMEL, ground), 0, 1);
    one.stamp(Stars.diamond(1, 3, 1, new int[] {}, Yarn.GREEN), 10, 2);
    return Guards.chain(one, 13, ground, Yarn.CAMEL, petals);
  }

  private static Stripe stars() {
    Cartoon one = new Cartoon(23, 17);
    one.stamp(
        Stars.star(
            7,
            new int[] {1, 2, 1, 1},
            Yarn.IVORY,
            Yarn.CAMEL,
            Yarn.OUTLINE,
            Yarn.IVORY,
            Yarn.MADDER),
        0,
        1);
    Cartoon link = Stars.diamond(2, 5, 1, new int[] {1}, Yarn.IVORY, Yarn.SAFFRON);
    one.stamp(link, 17, 3);
    return Guards.chain(
        one, 23, Yarn.BLUE, Yarn.CAMEL, Yarn.INDIGO, Yarn.LIGHT_BLUE, Yarn.INDIGO, Yarn.ROSE);
  }

  private static Cartoon field(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.INDIGO);
    Cartoon quarter = medallion(46, Yarn.LIGHT_BLUE, Yarn.IVORY);
    for (int k = 0; k < 4; k++) {
      c.centre(quarter, k % 2 * w, k / 2 * h);
    }
    c.centre(medallion(40, Yarn.IVORY, Yarn.LIGHT_BLUE), w / 2.0, h / 2.0);
    int rows = 7;
    for (int row = 0; row < rows; row++) {
      double y = (row + 0.5) * h / rows;
      int n = row % 2 == 0 ? 6 : 5;
      for (int k = 0; k < n; k++) {
        double x = w / 2.0 + (k - (n - 1) / 2.0) * (w - 2) / 6.0;
        Cartoon b = buta(row, k);
        b = row % 2 == 0 ? b : b.mirrored();
        int left = (int) Math.round(x - b.width() / 2.0);
        int top = (int) Math.round(y - b.height() / 2.0);
        if (Scatter.fits(c, Yarn.INDIGO, left, top, b)) {
          c.stamp(b, left, top);
        }
      }
    }
    Frame all = Frame.of(c);
    Yarn[] dyes = {Yarn.LIGHT_BLUE, Yarn.STRAW, Yarn.ROSE, Yarn.IVORY, Yarn.BLUE};
    Scatter.rows(
        c,
        all,
        Yarn.INDIGO,
        9,
        1,
        (row, place, side) ->
            Blossoms.small(
                dyes[(row + place) % 5], (row + place) % 5 == 4 ? Yarn.IVORY : Yarn.MADDER));
    Scatter.rows(
        c,
        all,
        Yarn.INDIGO,
        7,
        1,
        (row, place, side) ->
            Stars.diamond(2, 2, 1, new int[] {1}, dyes[(row * 2 + place) % 5], Yarn.MADDER));
    Scatter.rows(
        c,
        all,
        Yarn.INDIGO,
        4,
        1,
        (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, dyes[(row + place * 3) % 5]));
    return c;
  }

  private static Cartoon medallion(int r, Yarn body, Yarn inner) {
    Cartoon m =
        Stars.octagon(
            r,
            r,
            r,
            4,
            new int[] {1, 1, 2, 1},
            Yarn.IVORY,
            Yarn.OUTLINE,
            Yarn.BLUE,
            Yarn.OUTLINE,
            body);
    double mid = m.width() / 2.0;
    int s = r * 5 / 8;
    m.centre(
        Stars.octagon(
            s, s, s, 3, new int[] {1, 2, 1}, Yarn.OUTLINE, Yarn.SAFFRON, Yarn.OUTLINE, Yarn.BLUE),
        mid,
        mid);
    m.centre(
        Stars.diamond(
            s - 5, s - 5, 2, new int[] {1, 2, 1}, Yarn.OUTLINE, inner, Yarn.OUTLINE, Yarn.MADDER),
        mid,
        mid);
    m.centre(
        Stars.star(
            s / 3 + 1, new int[] {1, 1, 1}, Yarn.OUTLINE, Yarn.IVORY, Yarn.OUTLINE, Yarn.SAFFRON),
        mid,
        mid);
    Cartoon flower =
        Blossoms.small(inner == Yarn.IVORY ? Yarn.IVORY : Yarn.MADDER, Yarn.SAFFRON)
            .outlined(Yarn.OUTLINE);
    int d = (int) (r * 0.80);
    int e = (int) (r * 0.43);
    for (int k = -1; k <= 1; k += 2) {
      m.centre(flower, mid + k * d, mid);
      m.centre(flower, mid, mid + k * d);
      m.centre(flower, mid + k * e, mid + e);
      m.centre(flower, mid + k * e, mid - e);
    }
    return m;
  }

  /// One buta, its tip to the right; colours and flowers by its place.
  static Cartoon buta(int row, int k) {
    Yarn[] bodies = {
      Yarn.LIGHT_BLUE, Yarn.IVORY, Yarn.BLUE, Yarn.ROSE, Yarn.STRAW, Yarn.BLUE, Yarn.SAFFRON
    };
    Yarn body = bodies[(int) (DICE.cell(row, k) * 7)];
    boolean dark = body == Yarn.BLUE;
    Cartoon c = new Cartoon(29, 40);
    Region in =
        Region.of(
            29,
            40,
            Forms.polygon(
                14, 38, 8, 36.5, 4, 32, 2.5, 26, 4, 19, 8, 13.5, 11, 9, 13, 5, 17, 2, 22, 2, 26, 5,
                26.5, 9, 23.5, 11.5, 20.5, 10.5, 19.5, 12.5, 22, 18, 25, 22, 26.5, 27, 25, 32, 21,
                36.5));
    Region rim = in.grown(1).minus(in);
    c.fill(
        rim.and(Region.where(29, 40, (x, y) -> (x * 2 + y) % 4 < 2)),
        dark ? Yarn.STRAW : Yarn.ROSE);
    in.bands(c, new int[] {1, 1, 1}, Yarn.IVORY, Yarn.OUTLINE, dark ? Yarn.ROSE : Yarn.BLUE, body);
    Yarn petal = dark ? Yarn.IVORY : body == Yarn.ROSE ? Yarn.IVORY : Yarn.MADDER;
    Yarn other = dark ? Yarn.SAFFRON : Yarn.INDIGO;
    c.centre(Blossoms.small(petal, Yarn.SAFFRON).outlined(Yarn.OUTLINE), 14.5, 28);
    c.centre(Blossoms.carnation(other, petal), 14.5, 19);
    c.centre(Stars.diamond(1, 1, 1, new int[] {}, petal), 9.5, 23.5);
    c.centre(Stars.diamond(1, 1, 1, new int[] {}, petal), 19.5, 23.5);
    c.centre(Stars.diamond(1, 1, 1, new int[] {}, other), 14.5, 34);
    c.centre(Stars.diamond(1, 1, 1, new int[] {}, petal), 15.5, 11.5);
    c.centre(Stars.diamond(1, 1, 1, new int[] {}, other), 19.5, 6.5);
    return c;
  }
}
