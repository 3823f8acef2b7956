package vitrin.art.khojaly;

import java.awt.image.BufferedImage;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;

/// Snow-covered foothills under a winter moon, a candle in the window.
final class Cover {
  private Cover() {}

  static BufferedImage draw(Layer on) {
    on.wash(Ink.down(0, 0.5, Winter.INK, Winter.DEEP, Winter.BLUE));
    return Finish.night(1).of(on);
  }
}
