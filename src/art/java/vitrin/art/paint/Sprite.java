package vitrin.art.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A thing painted once on its own transparent sheet and laid into pictures many times, turned and
/// scaled; smaller copies are kept so that a distant one does not glitter.
public final class Sprite {
  private final List<Layer> levels = new ArrayList<>();

  public Sprite(Layer sheet) {
    Layer at = sheet;
    levels.add(at);
    while (Math.min(at.width, at.height) > 8) {
      at = half(at);
      levels.add(at);
    }
  }

  /// Lays it into a picture. `place` maps the sheet's heights to the picture's heights; `light`
  /// multiplies its colours; `opacity` 0 to 1.
  public void lay(Layer on, AffineTransform place, Colour light, double opacity) {
    Layer full = levels.getFirst();
    double shrink = Math.sqrt(Math.abs(place.getDeterminant())) * on.height / full.height;
    double level = shrink >= 1 ? 0 : -StrictMath.log(shrink) / StrictMath.log(2);
    Layer from = levels.get(Math.min(levels.size() - 1, (int) (level + 0.35)));
    Rectangle2D box =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, full.aspect(), 1)).getBounds2D();
    AffineTransform back;
    try {
      back = place.createInverse();
    } catch (NoninvertibleTransformException _) {
      return;
    }
    int i0 = Math.max(0, (int) Math.floor(box.getMinX() * on.height));
    int i1 = Math.min(on.width - 1, (int) Math.ceil(box.getMaxX() * on.height));
    int j0 = Math.max(0, (int) Math.floor(box.getMinY() * on.height));
    int j1 = Math.min(on.height - 1, (int) Math.ceil(box.getMaxY() * on.height));
    float[] o = new float[4];
    double[] p = new double[2];
    for (int j = j0; j <= j1; j++) {
      for (int i = i0; i <= i1; i++) {
        p[0] = (i + 0.5) / on.height;
        p[1] = (j + 0.5) / on.height;
        back.transform(p, 0, p, 0, 1);
        if (p[0] > 0 && p[1] > 0 && p[0] < full.aspect() && p[1] < 1) {
          from.sample(p[0], p[1], o);
          put(on, (j * on.width + i) * 4, o, light, (float) opacity);
        }
      }
    }
  }

  private static void put(Layer on, int at, float[] o, Colour light, float k) {
    float rest = 1 - o[3] * k;
    on.c[at] = on.c[at] * rest + o[0] * light.r() * k;
    on.c[at + 1] = on.c[at + 1] * rest + o[1] * light.g() * k;
    on.c[at + 2] = on.c[at + 2] * rest + o[2] * light.b() * k;
    on.c[at + 3] = on.c[at + 3] * rest + o[3] * k;
  }

  private static Layer half(Layer in) {
    Layer out = new Layer(Math.max(1, in.width / 2), Math.max(1, in.height / 2));
    for (int j = 0; j < out.height; j++) {
      for (int i = 0; i < out.width; i++) {
        for (int n = 0; n < 4; n++) {
          int a = (2 * j * in.width + 2 * i) * 4 + n;
          int b = a + in.width * 4;
          out.c[(j * out.width + i) * 4 + n] = (in.c[a] + in.c[a + 4] + in.c[b] + in.c[b + 4]) / 4;
        }
      }
    }
    return out;
  }
}
