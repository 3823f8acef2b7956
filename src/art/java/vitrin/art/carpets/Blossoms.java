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

  private static final String SMALL =
      """
      .rrr.
      rrrrr
      rrrkr
      rrkss
      .rrss
      """;

  private Blossoms() {}

  /// Four broad petals, nine knots wide and high.
  static Cartoon small(Yarn petal, Yarn heart) {
    return twoDyed(Cartoon.drawn(SMALL).quadrupled(), petal, heart);
  }

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
    return twoDyed(Cartoon.drawn(rows), petal, vein);
  }

  private static Cartoon twoDyed(Cartoon drawn, Yarn petal, Yarn vein) {
    return drawn.dyed(Yarn.SAFFRON, Yarn.WALNUT).dyed(Yarn.MADDER, petal).dyed(Yarn.WALNUT, vein);
  }
}
