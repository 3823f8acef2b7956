package vitrin.art.carpets;

import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Yarn;

/// The carpet on the loom: its lower part, woven up to an uneven edge.
final class LoomCarpet {
  static final int KNOTS = 151;
  static final int ROWS = 141;

  private LoomCarpet() {}

  /// What is woven so far; where the warps are still bare, empty.
  static Cartoon begun() {
    Cartoon whole = new Cartoon(KNOTS, 229, Yarn.INDIGO);
    Frame f = Frame.of(whole);
    f = Stripe.plain(2, Yarn.DEEP_MADDER).around(whole, f);
    f = Guards.zigzag(5, Yarn.IVORY, Yarn.MADDER, Yarn.BLUE).around(whole, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(whole, f);
    f = Quba.carnations(Yarn.STRAW, Yarn.MADDER, Yarn.BLUE, Yarn.GREEN).around(whole, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(whole, f);
    f = Guards.barber(3, 3, Yarn.IVORY, Yarn.MADDER).around(whole, f);
    f = Stripe.plain(1, Yarn.OUTLINE).around(whole, f);
    whole.centre(
        Shirvan.medallion(Yarn.MADDER, Yarn.IVORY, Yarn.SAFFRON), f.centreX(), f.centreY() - 18);
    for (int side = -1; side <= 1; side += 2) {
      Cartoon horse = Creatures.horse(Yarn.IVORY, Yarn.MADDER);
      whole.centre(side > 0 ? horse : horse.mirrored(), f.centreX() + side * 22, 164);
    }
    Yarn[] dyes = {Yarn.SAFFRON, Yarn.IVORY, Yarn.ROSE, Yarn.LIGHT_BLUE, Yarn.MADDER};
    Scatter.rows(
        whole,
        f,
        Yarn.INDIGO,
        12,
        1,
        (row, place, side) ->
            (row + place) % 3 == 0
                ? Creatures.bird(dyes[(row + place) % 5], Yarn.MADDER)
                : Stars.star(
                    4,
                    new int[] {1, 1, 1},
                    dyes[(row * 2 + place) % 5],
                    dyes[(row * 2 + place) % 5],
                    (row * 2 + place) % 5 == 4 ? Yarn.IVORY : Yarn.MADDER));
    Scatter.rows(
        whole,
        f,
        Yarn.INDIGO,
        5,
        1,
        (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, dyes[(row + place) % 5]));
    Cartoon part = whole.part(0, 229 - ROWS, KNOTS, ROWS);
    for (int x = 0; x < KNOTS; x++) {
      for (int y = 0; y < bare(x); y++) {
        part.set(x, y, null);
      }
    }
    return part;
  }

  /// How many rows are not yet tied in a column.
  static int bare(int x) {
    Noise n = new Noise(7);
    int step = (int) (n.cell(x / 9, 3) * 3);
    return Math.clamp(x / 26 + step + (x > 96 ? 3 : 0), 0, 14);
  }
}
