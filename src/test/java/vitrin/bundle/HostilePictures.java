package vitrin.bundle;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Pictures that must not reach a decoder, or must not harm one.
public final class HostilePictures {
  private static final int BASELINE = 0xC0;
  private static final int PROGRESSIVE = 0xC2;
  private static final int GREY = 0;
  private static final int PALETTE = 3;
  private static final int RGBA = 6;

  private static final Map<String, byte[]> BOMBS = make();

  private HostilePictures() {}

  /// Files of some hundred bytes to some hundred kilobytes that cost a decoder gigabytes or
  /// minutes, by what they are. The gate lets none of them through.
  public static Map<String, byte[]> bombs() {
    return BOMBS;
  }

  private static Map<String, byte[]> make() {
    try {
      Map<String, byte[]> bombs = new LinkedHashMap<>();
      for (int side : new int[] {10_000, 25_000, 60_000, 65_500, 65_535}) {
        bombs.put("baseline JPEG of " + side, claiming(baseline(), side, side));
      }
      bombs.putAll(progressiveBombs());
      bombs.put("JPEG of 1000 scans", scans(progressive(2000, 2000), 1000));
      bombs.put("baseline JPEG of 1000 scans", scans(baseline(), 1000));
      bombs.put("PNG of 50,000 in grey", png(50_000, 50_000, GREY, "IDAT", deflated(1000)));
      bombs.put("PNG of 65,535 in grey", png(65_535, 65_535, GREY, "IDAT", deflated(1000)));
      bombs.put("PNG of 20,000 in RGBA", png(20_000, 20_000, RGBA, "IDAT", deflated(1_600_000)));
      bombs.put("PNG of 10,000 in RGBA", png(10_000, 10_000, RGBA, "IDAT", deflated(400_000)));
      bombs.put("PNG with a palette of 2^31", endlessPalette());
      bombs.put("PNG with a text of 100 MB", png(480, 320, GREY, "zTXt", text(100_000_000)));
      bombs.put("PNG with a profile of 100 MB", png(480, 320, GREY, "iCCP", text(100_000_000)));
      bombs.put("GIF of 20,000", gif(20_000));
      bombs.put("GIF of 65,535", gif(65_535));
      bombs.put("GIF of 2000 frames", frames(1000, 2000));
      bombs.put("GIF of 34 bytes", Arrays.copyOf(gif(480), 34));
      bombs.put("BMP of 26,000", bmp(26_000, 0));
      bombs.put("BMP of runs of 2 GB", bmp(480, Integer.MAX_VALUE));
      bombs.put("TIFF", "II*\0\b\0\0\0\377\377".getBytes(StandardCharsets.ISO_8859_1));
      bombs.put(
          "SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
      return bombs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// JPEGs in passes, of which a decoder keeps every coefficient: gigabytes for 600 bytes.
  public static Map<String, byte[]> progressiveBombs() throws IOException {
    Map<String, byte[]> bombs = new LinkedHashMap<>();
    for (int side : new int[] {10_000, 20_000, 30_000, 60_000}) {
      byte[] changed = progressive(16, 16);
      claim(changed, PROGRESSIVE, side, side);
      bombs.put("progressive JPEG of " + side, changed);
    }
    return bombs;
  }

  /// A PNG of a rendition's size, all of whose chunks are right, whose pixels go on for far more
  /// rows than it has.
  public static byte[] pngThatGoesOn(int width, int height, int bytes) throws IOException {
    return png(width, height, GREY, "IDAT", deflated(bytes));
  }

  /// The same baseline JPEG whose frame claims other sides.
  public static byte[] claiming(byte[] jpeg, int width, int height) {
    byte[] changed = jpeg.clone();
    claim(changed, BASELINE, width, height);
    return changed;
  }

  private static void claim(byte[] jpeg, int frame, int width, int height) {
    int at = Forgery.find(jpeg, new byte[] {(byte) 0xFF, (byte) frame, 0});
    ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
  }

  /// Where the marker of a baseline frame stands.
  static int frameAt(byte[] jpeg) {
    return Forgery.find(jpeg, new byte[] {(byte) 0xFF, (byte) BASELINE, 0});
  }

  private static byte[] baseline() {
    return TestBundles.encoded("bomb", 16, 16, Rendition.Format.JPEG);
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

  /// The same with its last scan again and again.
  private static byte[] scans(byte[] jpeg, int count) {
    int last = jpeg.length - 2;
    while (!(jpeg[last] == (byte) 0xFF && jpeg[last + 1] == (byte) 0xDA)) {
      last--;
    }
    int length = jpeg.length - 2 - last;
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + count * length);
    out.put(jpeg, 0, last);
    for (int i = 0; i <= count; i++) {
      out.put(jpeg, last, length);
    }
    return out.put((byte) 0xFF).put((byte) 0xD9).array();
  }

  private static byte[] deflated(int zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater hard = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, hard)) {
      byte[] some = new byte[1 << 16];
      for (int left = zeros; left > 0; left -= some.length) {
        deflater.write(some, 0, Math.min(left, some.length));
      }
    } finally {
      hard.end();
    }
    return out.toByteArray();
  }

  /// A keyword, the method, and zeros.
  private static byte[] text(int zeros) throws IOException {
    byte[] packed = deflated(zeros);
    byte[] text = new byte[3 + packed.length];
    text[0] = 'k';
    System.arraycopy(packed, 0, text, 3, packed.length);
    return text;
  }

  private static byte[] png(int width, int height, int colour, String type, byte[] content)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(pngBeginning(width, height, colour));
    out.writeBytes(chunk(type, content));
    if (!type.equals("IDAT")) {
      out.writeBytes(chunk("IDAT", deflated((width + 1) * height)));
    }
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  private static byte[] pngBeginning(int width, int height, int colour) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 8)
            .put((byte) colour)
            .array();
    byte[] magic = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    byte[] first = chunk("IHDR", header);
    return ByteBuffer.allocate(magic.length + first.length).put(magic).put(first).array();
  }

  private static byte[] endlessPalette() {
    byte[] beginning = pngBeginning(480, 320, PALETTE);
    return ByteBuffer.allocate(beginning.length + 100)
        .put(beginning)
        .putInt(Integer.MAX_VALUE)
        .put("PLTE".getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  private static byte[] chunk(String type, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
    chunk.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, 4 + content.length);
    return chunk.putInt((int) crc.getValue()).array();
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] gif(int side) {
    return little(42)
        .put("GIF89a".getBytes(StandardCharsets.US_ASCII))
        .putShort((short) side)
        .putShort((short) side)
        .put(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, (byte) 255, (byte) 255, (byte) 255})
        .put(frame(side))
        .put((byte) ';')
        .array();
  }

  private static byte[] frames(int side, int count) {
    ByteBuffer out = little(42 + count * 20);
    out.put(gif(side), 0, 22);
    for (int i = 0; i < count; i++) {
      out.put(frame(side));
    }
    return out.put((byte) ';').array();
  }

  private static byte[] frame(int side) {
    return little(16)
        .put((byte) ',')
        .putInt(0)
        .putShort((short) side)
        .putShort((short) side)
        .put(new byte[] {0, 2, 2, 0x4C, 1, 0})
        .array();
  }

  private static byte[] bmp(int side, int imageBytes) {
    return little(100)
        .put("BM".getBytes(StandardCharsets.US_ASCII))
        .putInt(100)
        .putInt(0)
        .putInt(54)
        .putInt(40)
        .putInt(side)
        .putInt(side)
        .putShort((short) 1)
        .putShort((short) (imageBytes == 0 ? 24 : 8))
        .putInt(imageBytes == 0 ? 0 : 1)
        .putInt(imageBytes)
        .array();
  }
}
