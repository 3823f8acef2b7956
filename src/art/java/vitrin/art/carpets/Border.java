package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// A border and its companions, running across the whole picture.
final class Border {
  private static final int ACROSS = 324;
  private static final int DOWN = 184;

  private Border() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(53).crop(cartoon(), width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(ACROSS, DOWN, Yarn.INDIGO);
    Stripe line = Stripe.plain(1, Yarn.OUTLINE);
    Stripe chain = Stripes.chain(13, Yarn.INDIGO);
    Stripe[] all = {
      line,
      Stripes.medakhil(15, Yarn.IVORY, Yarn.MADDER),
      line,
      chain,
      line,
      Stripes.leaves(83, 122, Yarn.IVORY),
      line,
      chain,
      line,
      Stripes.medakhil(15, Yarn.MADDER, Yarn.IVORY),
      line
    };
    field(c);
    int y = 28;
    for (Stripe s : all) {
      c.stamp(s.run(366).part(20, 0, ACROSS, s.thickness()), 0, y);
      y += s.thickness();
    }
    c.fill(0, y, ACROSS, DOWN - y, Yarn.DEEP_MADDER);
    return c;
  }

  private static void field(Cartoon c) {
    Yarn[] petals = {Yarn.ROSE, Yarn.STRAW, Yarn.LIGHT_BLUE, Yarn.APRICOT};
    for (int k = 0; k < 22; k++) {
      Yarn p = petals[k * 5 % 4];
      c.centre(
          k % 2 == 0
              ? Motifs.carnation(p, Yarn.MADDER, Yarn.GREEN)
              : Ornaments.rosette(6, 8, p, p, Yarn.MADDER, Yarn.IVORY, Yarn.OUTLINE),
          8 + 18 * k,
          k % 2 == 0 ? 12 : 14);
      c.centre(Motifs.speck(Yarn.GREEN, Yarn.SAFFRON), 26 + 36 * k, 4);
      c.centre(Motifs.speck(Yarn.MADDER, Yarn.IVORY), 17 + 18 * k, 24);
    }
  }
}
