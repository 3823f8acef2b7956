package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Yarn;

/// Small free motifs that stand in a field: beasts, birds, combs and signs. The first colour is the
/// body; where there is a second one it is the eye or the inside.
final class Creatures {
  private static final String GOAT =
      """
      .r.........
      rr.r.......
      .rr.......r
      rrr.......r
      .rrrrrrrrrr
      ..rrrsrsrr.
      ..rrrrrrrr.
      ..r.r..r.r.
      ..r.r..r.r.
      """;

  private static final String BIRD =
      """
      ..rr.......
      rrsr.....r.
      ..rr...r.r.
      ..rrr..rrr.
      ..rrrrrrrrr
      ...rrsrrrr.
      ...rrrrrr..
      .....r.r...
      ....rr.rr..
      """;

  private static final String COCK =
      """
      .r.r............
      .rrr.......r.r.r
      rrsr......rrrrrr
      .rrr.....rr.r.r.
      ..rrr...rrr.....
      ..rrrrrrrrr.....
      ..rrsrsrrr......
      ...rrrrrr.......
      ....rrrr........
      .....r.r........
      .....r.r........
      ....rr.rr.......
      """;

  private static final String COMB =
      """
      ...r...
      ..rrr..
      ...r...
      rrrrrrr
      r.r.r.r
      r.r.r.r
      r.r.r.r
      """;

  private static final String SNAKE =
      """
      .rrrr.
      rr..rr
      rr....
      .rrrr.
      ....rr
      rr..rr
      .rrrr.
      """;

  private static final String HORSE =
      """
      ..r..........
      .rrr.........
      rrsrr.......r
      r.rrr......rr
      ..rrrrrrrrrrr
      ..rrrsrsrsrr.
      ..rrrrrrrrrr.
      ..rrrrrrrrr..
      ..r.r...r.r..
      ..r.r...r.r..
      .rr.rr..rr.rr
      """;

  private Creatures() {}

  static Cartoon goat(Yarn body) {
    return Cartoon.drawn(GOAT).dyed(Yarn.MADDER, body);
  }

  static Cartoon bird(Yarn body, Yarn eye) {
    return two(BIRD, body, eye);
  }

  /// A larger bird with a comb and a feathered tail.
  static Cartoon cock(Yarn body, Yarn eye) {
    return two(COCK, body, eye);
  }

  static Cartoon horse(Yarn body, Yarn eye) {
    return two(HORSE, body, eye);
  }

  static Cartoon comb(Yarn body) {
    return Cartoon.drawn(COMB).dyed(Yarn.MADDER, body);
  }

  /// The S of a small dragon.
  static Cartoon snake(Yarn body) {
    return Cartoon.drawn(SNAKE).dyed(Yarn.MADDER, body);
  }

  private static Cartoon two(String rows, Yarn body, Yarn eye) {
    Cartoon c = Cartoon.drawn(rows);
    return c.dyed(Yarn.SAFFRON, Yarn.WALNUT).dyed(Yarn.MADDER, body).dyed(Yarn.WALNUT, eye);
  }
}
