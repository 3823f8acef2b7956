package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Yarn;

/// Strips of the schools of the west and the south-west, with coarse knots and large forms: Ganja,
/// Gazakh, Karabakh, Nakhchivan.
final class WesternStrips {
  private WesternStrips() {}

  static Cartoon ganja(int w, int h) {
    Yarn[] bands = {Yarn.MADDER, Yarn.SAFFRON, Yarn.DEEP_MADDER, Yarn.IVORY, Yarn.BLUE};
    Yarn[] signs = {Yarn.IVORY, Yarn.MADDER, Yarn.SAFFRON, Yarn.MADDER, Yarn.STRAW};
    int wide = 16;
    Cartoon c = new Cartoon(w, h);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int across = Math.floorMod(x + y, wide * 5);
        boolean edge = across % wide == 0;
        c.set(x, y, edge ? Yarn.OUTLINE : bands[across / wide]);
      }
    }
    for (int band = -2; band < 26; band++) {
      for (int n = -70; n < 70; n++) {
        int sum = band * wide + wide / 2;
        int x = (sum + n * 11 + (band % 2 == 0 ? 0 : 5)) / 2;
        int k = Math.floorMod(band, 5);
        Cartoon sign =
            Math.floorMod(n, 2) == 0
                ? Stars.star(3, new int[] {1, 1, 1}, Yarn.OUTLINE, signs[k], signs[k])
                : Stars.diamond(
                    2,
                    2,
                    1,
                    new int[] {1},
                    signs[(k + 2) % 5] == bands[k] ? Yarn.GREEN : signs[(k + 2) % 5],
                    Yarn.OUTLINE);
        c.centre(sign, x, sum - x);
      }
    }
    return c;
  }

  static Cartoon gazakh(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.MADDER);
    Yarn[] bodies = {Yarn.GREEN, Yarn.IVORY, Yarn.BLUE};
    for (int k = 0; k < 6; k++) {
      double y = 18 + 57 * k;
      Yarn body = bodies[k % 3];
      c.centre(
          Stars.hooked(
              20,
              11,
              5,
              k % 3 == 1 ? Yarn.SAFFRON : Yarn.IVORY,
              new int[] {1, 2, 1},
              Yarn.OUTLINE,
              Yarn.SAFFRON,
              Yarn.OUTLINE,
              body),
          w / 2.0,
          y);
      c.centre(
          Stars.star(
              14,
              new int[] {1, 2, 1, 2},
              Yarn.OUTLINE,
              body == Yarn.IVORY ? Yarn.GREEN : Yarn.IVORY,
              Yarn.OUTLINE,
              Yarn.MADDER,
              Yarn.SAFFRON),
          w / 2.0,
          y);
      c.centre(Stars.octagon(3, 2, new int[] {1}, Yarn.OUTLINE, body), w / 2.0, y);
      for (int side = -1; side <= 1; side += 2) {
        c.centre(
            Stars.star(5, new int[] {1, 1, 1}, Yarn.OUTLINE, Yarn.IVORY, Yarn.GREEN, Yarn.SAFFRON),
            w / 2.0 + side * 24,
            y + 28);
      }
    }
    return c;
  }

  static Cartoon karabakh(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.CRIMSON);
    Yarn[] petals = {Yarn.ROSE, Yarn.IVORY, Yarn.APRICOT};
    for (int k = 0; k < 7; k++) {
      rose(c, w / 2.0, 6 + 52 * k, 11, petals[k % 3], k % 3 == 1 ? Yarn.ROSE : Yarn.MADDER);
      for (int side = -1; side <= 1; side += 2) {
        double x = w / 2.0 + 20 * side;
        rose(c, x, 32 + 52 * k, 8, petals[(k + 1) % 3], Yarn.STRAW);
      }
    }
    Scatter.rows(
        c,
        Frame.of(c),
        Yarn.CRIMSON,
        12,
        0,
        (row, place, side) ->
            (row + place) % 2 == 0
                ? Blossoms.rosette(
                    5,
                    6,
                    new int[] {1, 2, 1},
                    Yarn.OUTLINE,
                    petals[(row + 2) % 3],
                    Yarn.OUTLINE,
                    Yarn.STRAW)
                : Blossoms.carnation(petals[row % 3], Yarn.STRAW));
    Strips.fill(c, Yarn.CRIMSON);
    return c;
  }

  /// A rose with four leaves under it.
  private static void rose(Cartoon c, double x, double y, int r, Yarn petal, Yarn inner) {
    Islimi i = new Islimi(c, Yarn.GREEN, Yarn.GREEN, Yarn.OUTLINE);
    for (int side = -1; side <= 1; side += 2) {
      i.leaf(x, y, r * 2.0, StrictMath.PI / 2 - side * 0.65, side);
      i.leaf(x, y, r * 1.7, StrictMath.PI / 2 - side * 1.35, side);
      i.leaf(x, y, r * 1.5, -StrictMath.PI / 2 + side * 0.9, -side);
    }
    c.centre(
        Blossoms.rosette(
            r,
            8,
            new int[] {1, 3, 1, 2, 1},
            Yarn.OUTLINE,
            petal,
            Yarn.OUTLINE,
            inner,
            Yarn.OUTLINE,
            Yarn.SAFFRON),
        x,
        y);
  }

  static Cartoon nakhchivan(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.CAMEL);
    int p = 28;
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int a = Math.floorMod(x + y, p);
        int b = Math.floorMod(x - y + 14, p);
        if (a < 4 || b < 4) {
          boolean edge = a == 0 || a == 3 || b == 0 || b == 3;
          c.set(x, y, edge && !(a > 0 && a < 3 || b > 0 && b < 3) ? Yarn.OUTLINE : Yarn.MADDER);
        }
      }
    }
    Yarn[] petals = {Yarn.IVORY, Yarn.MADDER, Yarn.INDIGO, Yarn.GREEN};
    for (int n = -1; n <= h / 14 + 1; n++) {
      for (int m = -1; m <= w / 14 + 1; m++) {
        if (Math.floorMod(m + n, 2) == 0) {
          Yarn petal = petals[Math.floorMod(n, 4)];
          c.centre(
              Blossoms.rosette(
                  6, 8, new int[] {1, 2, 1}, Yarn.OUTLINE, petal, Yarn.OUTLINE, Yarn.SAFFRON),
              9.5 + 14 * m,
              7.5 + 14 * n);
        } else {
          c.centre(
              Stars.diamond(3, 3, 1, new int[] {1, 1}, Yarn.OUTLINE, Yarn.IVORY, Yarn.INDIGO),
              9.5 + 14 * m,
              7.5 + 14 * n);
        }
      }
    }
    return c;
  }
}
