package vitrin.art.carpets;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// The lower left corner of a carpet, from the floor to the edge of the medallion: all its parts.
final class ChapterRead {
  private static final int ACROSS = 420;
  private static final int DOWN = 330;

  /// Knots across the whole picture.
  private static final double KNOTS = 300;

  private ChapterRead() {}

  static BufferedImage draw(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    double knot = width / KNOTS;
    Cartoon c = cartoon();
    double bottom = height - 11.5 * knot;
    Wool.of(303)
        .lie(
            image,
            c,
            Yarn.DEEP_MADDER,
            new Rectangle2D.Double(
                12 * knot, bottom - DOWN * knot, (ACROSS + 4) * knot, DOWN * knot));
    return image;
  }

  static Cartoon cartoon() {
    Cartoon c = new Cartoon(ACROSS, DOWN, Yarn.DEEP_MADDER);
    Stripe line = Stripe.plain(1, Yarn.OUTLINE);
    Frame f = Frame.of(c);
    f = Stripes.medakhil(11, Yarn.INDIGO, Yarn.SAFFRON).around(c, f);
    f = line.around(c, f);
    f = Stripes.leaves(41, 68, Yarn.IVORY).around(c, f);
    f = line.around(c, f);
    f = Stripes.chain(9, Yarn.MADDER).around(c, f);
    f = line.around(c, f);
    c.stamp(field(f), f.x(), f.y());
    return c;
  }

  private static Cartoon field(Frame f) {
    Cartoon field = new Cartoon(f.width(), f.height(), Yarn.INDIGO);
    Cartoon medallion =
        Medallions.radiant(78, 78, Yarn.MADDER, Yarn.IVORY, Yarn.LIGHT_BLUE, Yarn.GREEN);
    field.centre(medallion, 206, f.height() - 113);
    field.centre(
        Medallions.radiant(64, 64, Yarn.MADDER, Yarn.IVORY, Yarn.LIGHT_BLUE, Yarn.GREEN),
        0.5,
        f.height() - 0.5);
    Garden.flowers(field, Yarn.INDIGO, 24, Math.floorMod(f.height() - 18, 66));
    return field;
  }
}
