package vitrin.bundle;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Pictures that must not reach a decoder.
final class HostilePictures {

  private HostilePictures() {}

  /// The same baseline JPEG whose frame claims other sides.
  static byte[] claiming(byte[] jpeg, int width, int height) {
    byte[] changed = jpeg.clone();
    ByteBuffer.wrap(changed)
        .putShort(frameAt(jpeg) + 5, (short) height)
        .putShort(frameAt(jpeg) + 7, (short) width);
    return changed;
  }

  /// Where the marker of a baseline frame stands.
  static int frameAt(byte[] jpeg) {
    return Forgery.find(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0, 0});
  }

  /// A JPEG that comes in passes.
  static byte[] progressive(int width, int height) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
