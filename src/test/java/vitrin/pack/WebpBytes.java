package vitrin.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/// WebP files written chunk by chunk; the picture in them is lossless, pixel after pixel.
final class WebpBytes {
  private static final int BITS = 8;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int held;
  private int count;

  private WebpBytes() {}

  /// A file of those chunks, in their order.
  static byte[] file(Map<String, byte[]> chunks) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    chunks.forEach((name, content) -> {
      all.writeBytes(FewBytes.ascii(name));
      all.writeBytes(number(content.length));
      all.writeBytes(content);
      all.writeBytes(new byte[content.length & 1]);
    });
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(FewBytes.ascii("RIFF"));
    file.writeBytes(number(4 + all.size()));
    file.writeBytes(FewBytes.ascii("WEBP"));
    file.writeBytes(all.toByteArray());
    return file.toByteArray();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  /// The chunk that says what others there are, of a canvas of that size.
  static byte[] extended(int width, int height) {
    byte[] chunk = new byte[10];
    for (int i = 0; i < 3; i++) {
      chunk[4 + i] = (byte) (width - 1 >> 8 * i);
      chunk[7 + i] = (byte) (height - 1 >> 8 * i);
    }
    return chunk;
  }

  /// The chunk of a picture with alpha: four codes in which every byte has eight bits.
  static byte[] lossless(BufferedImage image) {
    WebpBytes bits = new WebpBytes();
    bits.put(0x2f, 8);
    bits.put(image.getWidth() - 1, 14);
    bits.put(image.getHeight() - 1, 14);
    bits.put(1, 4);
    bits.put(0, 3); // no transform, no cache, one group of codes
    bits.code(280);
    bits.code(256);
    bits.code(256);
    bits.code(256);
    bits.put(1, 4);
    for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
      int argb = image.getRGB(i % image.getWidth(), i / image.getWidth());
      bits.symbol(argb >> 8 & 0xff);
      bits.symbol(argb >> 16 & 0xff);
      bits.symbol(argb & 0xff);
      bits.symbol(argb >>> 24);
    }
    bits.put(0, 7);
    return bits.out.toByteArray();
  }

  private void put(int value, int width) {
    for (int i = 0; i < width; i++) {
      held |= (value >> i & 1) << count++;
      if (count == BITS) {
        out.write(held);
        held = 0;
        count = 0;
      }
    }
  }

  /// The lengths of the codes: 8 for 256 symbols, 0 for those behind them.
  private void code(int symbols) {
    put(0, 1);
    put(12 - 4, 4);
    for (int order : new int[] {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8}) {
      put(order == 18 || order == 8 ? 1 : 0, 3);
    }
    put(0, 1);
    put(0, 128);
    put(0, 128);
    if (symbols > 256) {
      put(1, 1);
      put(symbols - 256 - 11, 7);
    }
  }

  private void symbol(int value) {
    for (int i = BITS - 1; i >= 0; i--) {
      put(value >> i, 1);
    }
  }
}
