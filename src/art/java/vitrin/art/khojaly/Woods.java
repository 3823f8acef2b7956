package vitrin.art.khojaly;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vitrin.art.motif.Trees;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Outline;
import vitrin.art.paint.Sprite;

/// Bare winter trees with a little snow on their branches, grown once and planted many times.
final class Woods {
  private static final double FOOT = 0.965;
  private static final double TALL = 0.93;
  private final List<Sprite> trees = new ArrayList<>();

  private Woods() {}

  /// Grows `kinds` different trees for pictures of the sheet's size, none of them planted taller
  /// than `tallest` heights. `bark` and `rime` are the colours of wood and of the snow on it.
  static Woods grown(Layer on, long seed, int kinds, double tallest, Colour bark, Colour rime) {
    Woods w = new Woods();
    SplittableRandom dice = new SplittableRandom(seed);
    for (int k = 0; k < kinds; k++) {
      int side = on.pixels(tallest / TALL);
      Layer sheet = new Layer(side, side);
      Path2D.Double tree =
          Trees.bare(dice.nextLong(), 0.5, FOOT, TALL * 0.62, dice.nextDouble(-0.05, 0.05));
      double top = tree.getBounds2D().getMinY();
      AffineTransform fit = AffineTransform.getTranslateInstance(0.5, FOOT);
      double grow = TALL / Math.max(0.2, FOOT - top);
      double slim = dice.nextDouble(0.62, 0.85);
      grow = Math.min(grow, 0.98 / slim / tree.getBounds2D().getWidth());
      fit.scale(grow * slim, grow);
      fit.translate(-0.5, -FOOT);
      tree.transform(fit);
      Mask wood = sheet.mask(tree);
      sheet.fill(wood, Ink.down(0, 1, bark.mix(rime, 0.15), bark), 1);
      Mask under = sheet.mask(Outline.placed(tree, 0.0011, 0.0020, 1, 0));
      sheet.fill(wood.outside(under), Ink.flat(rime).grained(dice.nextLong(), 0.03, 0.7), 0.8);
      w.trees.add(new Sprite(sheet));
    }
    return w;
  }

  int kinds() {
    return trees.size();
  }

  /// Plants a tree with its foot at the point, so many heights tall; `light` multiplies its
  /// colours, `flip` -1 mirrors it.
  void plant(Layer on, int kind, double x, double foot, double tall, int flip, Colour light) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, foot);
    double k = tall / TALL;
    place.scale(k * flip, k);
    place.translate(-0.5, -FOOT);
    trees.get(kind % trees.size()).lay(on, place, light, 1);
  }
}
