package vitrin.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// PNG, BMP and GIF files with what the platform's writers leave out.
final class FewBytes {
  private FewBytes() {}

  static byte[] pngWithProfile(BufferedImage image, byte[] profile) {
    Deflater deflater = new Deflater();
    deflater.setInput(profile);
    deflater.finish();
    byte[] packed = new byte[profile.length + 100];
    int length = deflater.deflate(packed);
    deflater.end();
    byte[] content = new byte[5 + length];
    System.arraycopy(ascii("ICC"), 0, content, 0, 3);
    System.arraycopy(packed, 0, content, 5, length);
    return withChunk(SourceFolders.encode(image, "png"), "iCCP", content);
  }

  /// A PNG with one more chunk behind its header.
  static byte[] withChunk(byte[] png, String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(ascii(name));
    crc.update(content);
    ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
    chunk.putInt(content.length).put(ascii(name)).put(content).putInt((int) crc.getValue());
    return inserted(png, 8 + 25, chunk.array());
  }

  /// A GIF with the profile of its palette in a block of its own.
  static byte[] gifWithProfile(BufferedImage image, byte[] profile) {
    byte[] gif = SourceFolders.encode(image, "gif");
    int behindPalette = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(0x21);
    block.write(0xff);
    block.write(11);
    block.writeBytes(ascii("ICCRGBG1012"));
    for (int at = 0; at < profile.length; at += 255) {
      byte[] part = Arrays.copyOfRange(profile, at, Math.min(at + 255, profile.length));
      block.write(part.length);
      block.writeBytes(part);
    }
    block.write(0);
    return inserted(gif, behindPalette, block.toByteArray());
  }

  /// A BMP of Windows 98, the only one that can have a profile, from the bottom up.
  static byte[] bmpWithProfile(BufferedImage image, byte[] profile) {
    int stride = (image.getWidth() * 3 + 3) / 4 * 4;
    int pixels = stride * image.getHeight();
    ByteBuffer bmp =
        bmp(image.getWidth(), image.getHeight(), 24, 124, 14 + 124, pixels + profile.length);
    bmp.putInt(14 + 56, 0x4d424544).putInt(14 + 112, 124 + pixels).putInt(14 + 116, profile.length);
    bmp.position(14 + 124);
    for (int y = image.getHeight() - 1; y >= 0; y--) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        bmp.put((byte) rgb).put((byte) (rgb >> 8)).put((byte) (rgb >> 16));
      }
      bmp.position(bmp.position() + stride - 3 * image.getWidth());
    }
    return bmp.put(profile).array();
  }

  /// A BMP with its header and nothing behind it yet.
  ///
  /// @param header its length
  /// @param data where the pixels begin
  /// @param rest how many bytes come from there on
  static ByteBuffer bmp(int width, int height, int bits, int header, int data, int rest) {
    ByteBuffer bmp = ByteBuffer.allocate(data + rest).order(ByteOrder.LITTLE_ENDIAN);
    bmp.put(ascii("BM")).putInt(data + rest).putInt(10, data).putInt(14, header);
    return bmp.putInt(18, width)
        .putInt(22, height)
        .putShort(26, (short) 1)
        .putShort(28, (short) bits);
  }

  static byte[] inserted(byte[] file, int at, byte[] more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, at);
    out.writeBytes(more);
    out.write(file, at, file.length - at);
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
