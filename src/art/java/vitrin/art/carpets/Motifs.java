package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Yarn;

/// Small motifs as weavers remember them, drawn knot by knot in the letters of the yarns; without
/// outline (a picture chooses one).
final class Motifs {
  private Motifs() {}

  /// Five knots: four petals around a heart.
  static Cartoon speck(Yarn petal, Yarn heart) {
    return Cartoon.drawn(
            """
            .rr
            rrs
            rsv\
            """)
        .quadrupled()
        .dyed(Yarn.MADDER, petal)
        .dyed(Yarn.SAFFRON, heart);
  }

  /// Nine knots: eight petals.
  static Cartoon blossom(Yarn petal, Yarn heart) {
    return Cartoon.drawn(
            """
            ...rr
            .rr.r
            .rrrv
            r.rvs
            rrvss\
            """)
        .quadrupled()
        .dyed(Yarn.MADDER, petal)
        .dyed(Yarn.SAFFRON, heart);
  }

  /// A carnation on its stem, 17 by 16.
  static Cartoon carnation(Yarn petal, Yarn inner, Yarn stem) {
    return Cartoon.drawn(
            """
            ..r..r..r
            r.rr.rr.r
            rrrrrrrrr
            .rrprrprr
            ..rpprppr
            ...rrpppp
            ....ggggg
            .....gggg
            .......gg
            ........g
            .gg.....g
            ..ggg...g
            ...gggg.g
            .....gggg
            .......gg
            ........g\
            """)
        .doubled()
        .dyed(Yarn.GREEN, stem)
        .dyed(Yarn.ROSE, inner)
        .dyed(Yarn.MADDER, petal);
  }

  /// A tulip on its stem, 13 by 16.
  static Cartoon tulip(Yarn petal, Yarn inner, Yarn stem) {
    return Cartoon.drawn(
            """
            ......r
            .r...rr
            rr..rrr
            rrr.rra
            rrrrraa
            .rrrraa
            .rrrrra
            ..rrrrr
            ....ggg
            ......g
            gg....g
            .gg...g
            ..ggg.g
            ...gggg
            .....gg
            ......g\
            """)
        .doubled()
        .dyed(Yarn.GREEN, stem)
        .dyed(Yarn.APRICOT, inner)
        .dyed(Yarn.MADDER, petal);
  }

  /// A bird that looks right, with a crest and a fanned tail, 17 by 15.
  static Cartoon bird(Yarn body, Yarn wing, Yarn tail) {
    return Cartoon.drawn(
            """
            ............s.s..
            ............sss..
            ...........iiii..
            l..........ivkiss
            ll.........iiii..
            .ll........iii...
            l.ll......iiii...
            ll.ll.iiiiiiii...
            .ll.liiibbbbii...
            ..ll.iibvbvbii...
            ...lliiibbbbi....
            .....iiiiiii.....
            ......s...s......
            ......s...s......
            .....ss..ss......\
            """)
        .dyed(Yarn.INDIGO, body)
        .dyed(Yarn.BLUE, wing)
        .dyed(Yarn.LIGHT_BLUE, tail);
  }

  /// A weaver's comb, 9 by 10.
  static Cartoon comb(Yarn yarn) {
    return Cartoon.drawn(
            """
            ...ss
            ..s.s
            ..s..
            ...ss
            ....s
            sssss
            s.s.s
            s.s.s
            s.s.s
            s.s.s\
            """)
        .doubled()
        .dyed(Yarn.SAFFRON, yarn);
  }

  /// The S that weavers call a dragon's sign or a hook, 7 by 9.
  static Cartoon ess(Yarn yarn, Yarn heart) {
    return Cartoon.drawn(
            """
            .sssss.
            ss...ss
            ss.v...
            ss.....
            .sssss.
            .....ss
            ...v.ss
            ss...ss
            .sssss.\
            """)
        .dyed(Yarn.SAFFRON, yarn)
        .dyed(Yarn.IVORY, heart);
  }

  /// A tree hung with fruit, 19 by 20.
  static Cartoon tree(Yarn leaves, Yarn fruit) {
    return Cartoon.drawn(
            """
            .........f
            ........ff
            .......fff
            ......rfff
            .....rrrff
            ......r.ff
            ...ff..fff
            ..f..fffff
            .rrr...fff
            .rsr..ffff
            .rrr.ff.ff
            ...fff..ff
            .ff....fff
            rrr...ffff
            rsr..ff.ff
            rrr.ff..ff
            .ffff...ww
            ........ww
            .......www
            .....wwwww\
            """)
        .doubled()
        .dyed(Yarn.DARK_GREEN, leaves)
        .dyed(Yarn.MADDER, fruit);
  }

  /// A diamond with hooks at its four points, 13 knots.
  static Cartoon hooked(Yarn yarn, Yarn heart) {
    return Cartoon.drawn(
            """
            ...ss.s
            ...s..s
            ....sss
            ss...ss
            s...sss
            ..ssssv
            sssssvs\
            """)
        .quadrupled()
        .dyed(Yarn.SAFFRON, yarn)
        .dyed(Yarn.IVORY, heart);
  }

  /// A sprig with three buds, 11 by 11.
  static Cartoon sprig(Yarn bud, Yarn stem) {
    return Cartoon.drawn(
            """
            ....rr
            ....rs
            .....r
            .rr..g
            rrr..g
            .rg..g
            ..gg.g
            ...ggg
            ....gg
            .....g
            ....gg\
            """)
        .doubled()
        .dyed(Yarn.GREEN, stem)
        .dyed(Yarn.MADDER, bud);
  }
}
