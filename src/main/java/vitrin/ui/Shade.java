package vitrin.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The soft shadow of a sheet that lies on the page, as a picture: computed once, where an effect
/// is computed in every frame of a fade, and a cached effect that leaves its page takes its image
/// with it for good.
final class Shade {
  private Shade() {}

  /// A node with its shadow under it, to be put where the node is to lie: the shadow reaches beyond
  /// the sheet.
  ///
  /// @param node is as large as `extent`, in pixels of the glass
  /// @param reach how far the shadow fades out beyond its edges
  /// @param drop how much lower than the node the shadow lies
  /// @param strength how dark it is under the node, 0 to 1
  static Sheet under(Node node, Extent extent, double reach, double drop, double strength) {
    int edge = (int) Math.ceil(reach);
    int width = (int) Math.ceil(extent.width()) + 2 * edge;
    int height = (int) Math.ceil(extent.height()) + 2 * edge;
    double[] across = profile(width, edge, reach);
    double[] down = profile(height, edge, reach);
    byte[] pixels = new byte[4 * width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[4 * (y * width + x) + 3] = (byte) Math.round(255 * strength * across[x] * down[y]);
      }
    }
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, 0, 4 * width);
    ImageView shade = new ImageView(image);
    shade.setMouseTransparent(true);
    shade.setAccessibleRole(AccessibleRole.NODE);
    Sheet both = new Sheet(extent.width(), extent.height());
    both.put(shade, -edge, drop - edge);
    both.put(node, 0, 0);
    return both;
  }

  /// Half dark at the edge of what throws the shadow, dark `reach` inside, none `reach` outside.
  private static double[] profile(int length, int edge, double reach) {
    double[] dark = new double[length];
    for (int k = 0; k < length; k++) {
      double inside = Math.min(k + 0.5, length - k - 0.5) - edge;
      double t = Math.clamp(0.5 + inside / (2 * Math.max(reach, 0.5)), 0, 1);
      dark[k] = t * t * (3 - 2 * t);
    }
    return dark;
  }
}
