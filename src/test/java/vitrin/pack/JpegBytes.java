package vitrin.pack;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// JPEG files whose components are what a test says.
final class JpegBytes {
  private static final int STRAIGHT = ImageWriteParam.MODE_DISABLED;
  private static final int PROGRESSIVE = ImageWriteParam.MODE_DEFAULT;

  private JpegBytes() {}

  static byte[] baseline(BufferedImage image) {
    return written(new IIOImage(image, null, null), STRAIGHT);
  }

  static byte[] progressive(BufferedImage image) {
    return written(new IIOImage(image, null, null), PROGRESSIVE);
  }

  /// A baseline file of the scene with those components, and no word of what they are.
  ///
  /// @param components of a patch, 0 to 255 each
  static byte[] raw(int count, IntFunction<int[]> components) {
    WritableRaster raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, Scene.WIDTH, Scene.HEIGHT, count, null);
    for (int y = 0; y < Scene.HEIGHT; y++) {
      for (int x = 0; x < Scene.WIDTH; x++) {
        raster.setPixel(x, y, components.apply(Scene.patch(x, y)));
      }
    }
    return written(new IIOImage(raster, null, null), STRAIGHT);
  }

  private static byte[] written(IIOImage image, int progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(progressive);
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.95f);
      writer.setOutput(out);
      writer.write(null, image, param);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// The same file with the segment by which Adobe's programs say what its components are.
  ///
  /// @param transform 0: as they are; 1: brightness and differences; 2: those of inks, and black
  static byte[] adobe(byte[] jpeg, int transform) {
    byte[] words = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
    return withSegment(jpeg, 0xee, words);
  }

  static byte[] withProfile(byte[] jpeg, byte[] profile) {
    byte[] with = jpeg;
    int most = 65_000;
    int parts = Math.ceilDiv(profile.length, most);
    for (int i = parts; i > 0; i--) {
      byte[] part = Arrays.copyOfRange(profile, (i - 1) * most, Math.min(i * most, profile.length));
      byte[] segment =
          ByteBuffer.allocate(14 + part.length)
              .put("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1))
              .put((byte) i)
              .put((byte) parts)
              .put(part)
              .array();
      with = withSegment(with, 0xe2, segment);
    }
    return with;
  }

  private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xff);
    out.write(marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /// Brightness and differences of three values (ITU-T T.871).
  static int[] brightness(int[] rgb) {
    double y = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    return new int[] {
      (int) Math.round(y),
      (int) Math.round(128 + (rgb[2] - y) / 1.772),
      (int) Math.round(128 + (rgb[0] - y) / 1.402)
    };
  }
}
