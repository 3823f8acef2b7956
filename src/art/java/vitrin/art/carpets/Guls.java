package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Forms;
import vitrin.art.weave.Region;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// Rows of octagons on madder, each quartered in two colours around an eight-pointed star; one of
/// them has colours of its own.
final class Guls {
  private static final int ACROSS = 52;
  private static final int DOWN = 44;

  private Guls() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(41).crop(cartoon(), width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(228, 130, Yarn.MADDER);
    for (int row = -1; row < 3; row++) {
      for (int col = -1; col < 5; col++) {
        boolean own = row == 1 && col == 2;
        c.centre(
            gul(own ? Yarn.GREEN : Yarn.INDIGO, own ? Yarn.STRAW : Yarn.IVORY),
            36 + ACROSS * col,
            43 + DOWN * row);
      }
    }
    return c;
  }

  private static Cartoon gul(Yarn dark, Yarn light) {
    Cartoon g = new Cartoon(43, 35);
    Region all = Region.stepped(43, 35, Forms.octagon(21.5, 17.5, 21, 17, 11), 1, 21.5, 17.5);
    all.bands(g, new int[] {1, 1, 1}, Yarn.OUTLINE, Yarn.SAFFRON, Yarn.OUTLINE, light);
    g.fill(all.shrunk(3).and(Region.where(43, 35, (x, y) -> x < 21 == y < 17)), dark);
    g.fill(Forms.star(21.5, 17.5, 9, 9, 8, 0.6, 0), Yarn.MADDER);
    return g;
  }
}
