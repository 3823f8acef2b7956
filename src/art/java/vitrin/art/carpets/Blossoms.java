package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Yarn;

/// Flowers of the carpets' fields and borders.
final class Blossoms {
  private static final String CARNATION =
      """
      .r.r.r.
      rrrrrrr
      rrrsrrr
      .rrsrr.
      ..rsr..
      gg.g.gg
      .ggggg.
      ...g...
      """;

  private static final String BUD =
      """
      ..r..
      .rrr.
      rrsrr
      rrsrr
      .rrr.
      g.g.g
      .ggg.
      ..g..
      """;

  private Blossoms() {}

  /// A round flower with so many petals, `2 * r + 1` knots wide, in bands from the edge inwards.
  static Cartoon rosette(int r, int petals, int[] widths, Yarn... yarns) {
    int n = 2 * r + 1;
    double m = n / 2.0;
    Cartoon c = new Cartoon(n, n);
    Region.of(n, n, Forms.lobed(m, m, r + 0.6, r + 0.6, petals, 0.30, 0)).bands(c, widths, yarns);
    return c;
  }

  /// Seven knots wide, eight high; the stem below is green.
  static Cartoon carnation(Yarn petal, Yarn vein) {
    return twoDyed(CARNATION, petal, vein);
  }

  /// Five knots wide, eight high.
  static Cartoon bud(Yarn petal, Yarn vein) {
    return twoDyed(BUD, petal, vein);
  }

  private static Cartoon twoDyed(String rows, Yarn petal, Yarn vein) {
    return Cartoon.drawn(rows)
        .dyed(Yarn.SAFFRON, Yarn.WALNUT)
        .dyed(Yarn.MADDER, petal)
        .dyed(Yarn.WALNUT, vein);
  }
}
