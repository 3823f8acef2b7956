package vitrin.art.carpets;

import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// The carpet to walk up to: a garden on crimson around a medallion of flames, as in Karabakh.
final class WholeCarpet {
  private static final int ACROSS = 457;
  private static final int DOWN = 691;

  private WholeCarpet() {}

  static BufferedImage draw(int width, int height) {
    return Wool.of(1823).whole(cartoon(), Yarn.DEEP_MADDER, width, height);
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(ACROSS, DOWN, Yarn.DEEP_MADDER);
    Stripe line = Stripe.plain(1, Yarn.OUTLINE);
    Frame f = Frame.of(c);
    f = Stripe.plain(2, Yarn.WALNUT).around(c, f);
    f = line.around(c, f);
    f = Stripes.medakhil(13, Yarn.INDIGO, Yarn.STRAW).around(c, f);
    f = line.around(c, f);
    f = Stripes.chain(11, Yarn.MADDER).around(c, f);
    f = line.around(c, f);
    f = Stripes.leaves(47, 80, Yarn.IVORY).around(c, f);
    f = line.around(c, f);
    f = Stripes.chain(11, Yarn.BLUE).around(c, f);
    f = line.around(c, f);
    f = Stripes.medakhil(11, Yarn.SAFFRON, Yarn.INDIGO).around(c, f);
    f = line.around(c, f);
    c.stamp(field(f.width(), f.height()), f.x(), f.y());
    return c;
  }

  private static Cartoon field(int w, int h) {
    Cartoon field = new Cartoon(w, h, Yarn.CRIMSON);
    Cartoon medallion =
        Medallions.radiant(94, 116, Yarn.INDIGO, Yarn.IVORY, Yarn.MADDER, Yarn.INDIGO);
    Cartoon corner =
        Medallions.radiant(82, 100, Yarn.BLUE, Yarn.STRAW, Yarn.CRIMSON, Yarn.MADDER)
            .dyed(Yarn.MADDER, Yarn.GREEN);
    Cartoon pendant = Medallions.pendant(20, Yarn.BLUE, Yarn.IVORY);
    field.centre(pendant, w / 2.0, h / 2.0 - 116 - pendant.height() / 2.0 + 3);
    field.centre(medallion, w / 2.0, h / 2.0);
    field.stamp(corner, -82, -100);
    int x = 6;
    int y = 128;
    Garden.plant(field, Yarn.CRIMSON, x, y);
    Yarn o = Yarn.OUTLINE;
    Cartoon tree = Motifs.tree(Yarn.DARK_GREEN, Yarn.APRICOT).outlined(o);
    Cartoon buta = Ornaments.buta(13, 19, o, Yarn.STRAW, Yarn.MADDER, Yarn.IVORY);
    for (int k = 0; k < 3; k++) {
      double px = k == 1 ? w - x - 22 : x + 22;
      double py = k == 2 ? h - y - 12 : y + 12;
      field.centre(tree, px, py);
      field.centre(buta.mirrored(), px - 15, py);
      field.centre(k == 1 ? Motifs.comb(Yarn.SAFFRON) : buta, px + 15, py);
    }
    field.centre(buta.dyed(Yarn.MADDER, Yarn.GREEN), x + 37, h - y - 12);
    for (int i = 0; i < w; i++) {
      if (field.at(i, h / 2 + 71) == Yarn.INDIGO) {
        field.set(i, h / 2 + 71, Yarn.BLUE);
      }
    }
    field.centre(bird(), w - x - 33, h - y - 12);
    field.centre(bird().mirrored(), w - x - 11, h - y - 12);
    return field;
  }

  static Cartoon bird() {
    return Motifs.bird(Yarn.LIGHT_BLUE, Yarn.SAFFRON, Yarn.IVORY).outlined(Yarn.OUTLINE);
  }
}
