package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.bundle.EncodedRendition;

class OrientationTest {
  private static final int WIDTH = 96;
  private static final int HEIGHT = 60;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aJpegOfEachOrientationComesOutUpright(int orientation) throws Exception {
    byte[] jpeg = SourceFolders.encode(stored(orientation), "jpg");

    assertUpright(withExif(jpeg, orientation, ByteOrder.LITTLE_ENDIAN), "a.jpg");
    assertUpright(withExif(jpeg, orientation, ByteOrder.BIG_ENDIAN), "a.jpg");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPngOfEachOrientationComesOutUpright(int orientation) throws Exception {
    byte[] png = SourceFolders.encode(stored(orientation), "png");

    assertUpright(withExifChunk(png, orientation), "a.png");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aTiffOfEachOrientationComesOutUpright(int orientation) throws Exception {
    BufferedImage stored = stored(orientation);
    ByteArrayOutputStream rgb = new ByteArrayOutputStream();
    for (int i = 0; i < stored.getWidth() * stored.getHeight(); i++) {
      int pixel = stored.getRGB(i % stored.getWidth(), i / stored.getWidth());
      rgb.writeBytes(new byte[] {(byte) (pixel >> 16), (byte) (pixel >> 8), (byte) pixel});
    }
    byte[] tiff =
        TiffBytes.scene(ByteOrder.BIG_ENDIAN, 2, 8, 3)
            .shorts(256, stored.getWidth())
            .shorts(257, stored.getHeight())
            .shorts(274, orientation)
            .shorts(278, stored.getHeight())
            .piece(rgb.toByteArray())
            .build();

    assertUpright(tiff, "a.tif");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aWebpOfEachOrientationComesOutUpright(int orientation) throws Exception {
    Map<String, byte[]> chunks = new LinkedHashMap<>();
    chunks.put("VP8L", WebpBytes.lossless(stored(orientation)));
    chunks.put("EXIF", tiff(orientation, ByteOrder.LITTLE_ENDIAN));

    assertUpright(WebpBytes.file(chunks), "a.webp");
  }

  private void assertUpright(byte[] file, String name) throws Exception {
    Path path = temp.resolve(name);
    SourceFolders.write(path, file);
    Original original;
    try (PictureInput in = new PictureInput(path)) {
      original = Original.read(path, in, name);
    }
    Renditions made = Renditions.of(path, original, SourceFolders.NO_PYRAMID, () -> {});

    assertEquals(WIDTH, made.width());
    assertEquals(HEIGHT, made.height());
    EncodedRendition thumb = made.encoded().getFirst();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(thumb.data()));
    assertLike(0xc02020, image.getRGB(8, 8));
    assertLike(0x20a040, image.getRGB(WIDTH - 8, 8));
    assertLike(0x2040c0, image.getRGB(WIDTH - 8, HEIGHT - 8));
    assertLike(0xd0c020, image.getRGB(8, HEIGHT - 8));
  }

  private static void assertLike(int expected, int actual) {
    for (int shift = 0; shift < 24; shift += 8) {
      int difference = Math.abs((expected >> shift & 0xff) - (actual >> shift & 0xff));
      assertTrue(difference < 12, () -> Integer.toHexString(actual));
    }
  }

  /// The picture as a camera held that way stores it: what the tag's meaning undoes.
  private static BufferedImage stored(int orientation) {
    BufferedImage upright = SourceFolders.drawn(WIDTH, HEIGHT);
    double w = WIDTH;
    double h = HEIGHT;
    AffineTransform transform =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, -1, 1, 0, 0, w);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          case 8 -> new AffineTransform(0, 1, -1, 0, h, 0);
          default -> new AffineTransform();
        };
    boolean turned = orientation >= 5;
    BufferedImage to =
        new BufferedImage(
            turned ? HEIGHT : WIDTH, turned ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
    new AffineTransformOp(transform, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, to);
    return to;
  }

  private static byte[] tiff(int orientation, ByteOrder order) {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
    tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
    tiff.putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return tiff.array();
  }

  private static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) {
    byte[] tiff = tiff(orientation, order);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (2 + 6 + tiff.length)});
    out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(tiff);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] withExifChunk(byte[] png, int orientation) throws IOException {
    int behindHeader = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, behindHeader);
    byte[] tiff = tiff(orientation, ByteOrder.BIG_ENDIAN);
    byte[] name = "eXIf".getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(tiff);
    out.write(ByteBuffer.allocate(4).putInt(tiff.length).array());
    out.write(name);
    out.write(tiff);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    out.write(png, behindHeader, png.length - behindHeader);
    return out.toByteArray();
  }
}
