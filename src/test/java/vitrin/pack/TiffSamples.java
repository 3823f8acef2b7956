package vitrin.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The samples of the scene as TIFF files have them.
final class TiffSamples {
  private TiffSamples() {}

  static int[] values(int rgb) {
    return new int[] {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff};
  }

  /// The samples of the scene at 8 bits.
  static byte[] samples(IntFunction<int[]> ofPatch) {
    ByteArrayOutputStream samples = new ByteArrayOutputStream();
    for (int i = 0; i < Scene.WIDTH * Scene.HEIGHT; i++) {
      for (int sample : ofPatch.apply(Scene.patch(i % Scene.WIDTH, i / Scene.WIDTH))) {
        samples.write(sample);
      }
    }
    return samples.toByteArray();
  }

  static byte[] rgb() {
    return samples(patch -> values(Scene.COLOURS[patch]));
  }

  /// The same samples at 16 bits, each with a different lower half that rounds to nothing.
  static byte[] deep(byte[] samples, ByteOrder order) {
    ByteBuffer deep = ByteBuffer.allocate(2 * samples.length).order(order);
    for (byte sample : samples) {
      deep.putShort((short) ((sample & 0xff) * 257));
    }
    return deep.array();
  }

  /// Each sample as the difference from the one so many before it, in rows of the scene.
  static byte[] differences(byte[] samples, int step) {
    byte[] differences = samples.clone();
    int row = samples.length / Scene.HEIGHT;
    for (int i = samples.length - 1; i >= 0; i--) {
      if (i % row >= step) {
        differences[i] -= samples[i - step];
      }
    }
    return differences;
  }

  static byte[] deepDifferences(byte[] deep, ByteOrder order, int step) {
    ByteBuffer from = ByteBuffer.wrap(deep).order(order);
    ByteBuffer to = ByteBuffer.allocate(deep.length).order(order);
    int row = deep.length / 2 / Scene.HEIGHT;
    for (int i = 0; i < deep.length / 2; i++) {
      int before = i % row < step ? 0 : from.getShort(2 * (i - step));
      to.putShort(2 * i, (short) (from.getShort(2 * i) - before));
    }
    return to.array();
  }

  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] packed = new byte[bytes.length + 100];
    int length = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  static byte[] part(byte[] bytes, int from, int count) {
    return Arrays.copyOfRange(bytes, from, from + count);
  }

  /// As the platform writes it.
  ///
  /// @param tile 0: in strips
  static byte[] written(BufferedImage image, String type, int tile) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType(type);
      if (type.equals("JPEG")) {
        param.setCompressionQuality(0.95f);
      }
      if (tile > 0) {
        param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
        param.setTiling(tile, tile, 0, 0);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
