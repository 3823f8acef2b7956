package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// GIF and BMP: the right pixels, or the right sentence.
class FlatFilesTest {
  @TempDir Path temp;

  private record Right(String name, byte[] bytes, BufferedImage image) {}

  private record Refused(String name, byte[] bytes, String key) {}

  @TestFactory
  Stream<DynamicTest> aFileIsDecodedExactly() throws IOException {
    BufferedImage few = Scene.drawn(BufferedImage.TYPE_BYTE_INDEXED, colour -> colour);
    BufferedImage two = Scene.drawn(BufferedImage.TYPE_BYTE_BINARY, colour -> colour);
    BufferedImage all = Scene.drawn();
    byte[] gif = SourceFolders.encode(few, "gif");
    return Stream.of(
            new Right("a.gif", gif, few),
            new Right(
                "straight.gif", written(few, "gif", "LZW", ImageWriteParam.MODE_DISABLED), few),
            new Right("two.gif", SourceFolders.encode(two, "gif"), two),
            new Right(
                "interlaced.gif", written(few, "gif", "LZW", ImageWriteParam.MODE_DEFAULT), few),
            new Right("several.gif", several(gif), few),
            new Right("a.bmp", SourceFolders.encode(all, "bmp"), all),
            new Right("few.bmp", SourceFolders.encode(few, "bmp"), few),
            new Right("two.bmp", SourceFolders.encode(two, "bmp"), two),
            new Right(
                "runs.bmp", written(few, "bmp", "BI_RLE8", ImageWriteParam.MODE_DISABLED), few),
            new Right("from-top.bmp", fromTop(all), all),
            new Right("masks.bmp", masks(all, 40), all),
            new Right("masks-and-alpha.bmp", masks(all, 108), all),
            new Right("oldest.bmp", oldest(all), all))
        .map(one -> DynamicTest.dynamicTest(one.name, () -> assertSame(one)));
  }

  private void assertSame(Right one) throws Exception {
    Pixels pixels = decoded(one.name, one.bytes);
    assertEquals(Scene.WIDTH, pixels.width());
    assertEquals(Scene.HEIGHT, pixels.height());
    for (int i = 0; i < Scene.WIDTH * Scene.HEIGHT; i++) {
      assertEquals(
          one.image.getRGB(i % Scene.WIDTH, i / Scene.WIDTH) & 0xffffff, pixels.at(i), "at " + i);
    }
  }

  @Test
  void halvesOfBytesInRunsAreDecoded() throws Exception {
    byte[] codes =
        hex(
            "10 12 00 00", // a row of 1 and 2 in turn
            "00 05 12 12 10 00 0b 03 00 00", // five as they are, eleven of 0 and 3 in turn
            "00 02 05 0d 03 33 00 01"); // five to the right and thirteen up, then three of 3
    ByteBuffer bmp = FewBytes.bmp(16, 16, 4, 40, 14 + 40 + 16, codes.length);
    bmp.putInt(30, 2).putInt(46, 4).putInt(58, 0x111111).putInt(62, 0x222222).putInt(66, 0x333333);

    Pixels pixels = decoded("a.bmp", bmp.put(70, codes).array());

    assertEquals("1212121212121212", row(pixels, 15));
    assertEquals("1212103030303030", row(pixels, 14));
    assertEquals("0000000000000000", row(pixels, 7));
    assertEquals("0000033300000000", row(pixels, 0));
  }

  private static String row(Pixels pixels, int y) {
    StringBuilder row = new StringBuilder();
    for (int x = 0; x < pixels.width(); x++) {
      row.append(pixels.at(y * pixels.width() + x) / 0x111111);
    }
    return row.toString();
  }

  private static final String GIF_16 = "474946383961 1000 1000 80 00 00 ff0000 00ff00";

  @Test
  void whatAGifLeavesOutStandsOnTheGround() throws Exception {
    byte[] gif =
        hex(
            GIF_16,
            "21f904 01 0000 01 00", // the second colour is transparent
            "2c 0400 0200 0300 0100 00", // a row of three, four to the right and two down
            "02 02 4450 00 3b"); // colours 0, 1, 0

    Pixels pixels = decoded("a.gif", gif);

    assertEquals(0x14171a, pixels.at(0));
    assertEquals(0xff0000, pixels.at(2 * 16 + 4));
    assertEquals(0x14171a, pixels.at(2 * 16 + 5));
    assertEquals(0xff0000, pixels.at(2 * 16 + 6));
  }

  @Test
  void halfTransparencyOfABmpStandsOnTheGround() throws Exception {
    BufferedImage image = Scene.drawn();
    byte[] bmp = masks(image, 108);
    bmp[14 + 108 + 3] = (byte) 0x80;
    int bottomLeft = image.getRGB(0, Scene.HEIGHT - 1);

    Pixels pixels = decoded("a.bmp", bmp);

    int grey = (bottomLeft & 0xff) * 128 / 255;
    assertEquals(grey + 0x1a / 2, pixels.at((Scene.HEIGHT - 1) * Scene.WIDTH) & 0xff, 1);
  }

  private static Stream<Refused> refused() throws IOException {
    BufferedImage few = Scene.drawn(BufferedImage.TYPE_BYTE_INDEXED, colour -> colour);
    byte[] gif = SourceFolders.encode(few, "gif");
    byte[] wide = gif.clone();
    ByteBuffer.wrap(wide).order(ByteOrder.LITTLE_ENDIAN).putShort(6, (short) 30_001);
    ByteBuffer runs = FewBytes.bmp(8000, 6251, 8, 40, 1078, 100);
    ByteBuffer huge = FewBytes.bmp(26_000, 26_000, 24, 40, 54, 100);
    return Stream.of(
        new Refused("wide.gif", wide, "picture.too-many-pixels"),
        new Refused(
            "20000.gif",
            hex(
                "474946383961 204e 204e 80 00 00 ff0000 00ff00",
                "2c 00000000 204e 204e 00",
                "02 02 4c01 00 3b"),
            "picture.too-many-pixels"),
        new Refused(
            "34-bytes.gif",
            hex(
                "474946383961 1000 1000 80 00 00 ff0000 00ff00",
                "2c 00000000 1000 1000 00",
                "02 00 3b"),
            "picture.damaged"),
        new Refused(
            "no-end.gif",
            hex(GIF_16, "2c 00000000 1000 1000 00", "0c 02 4450 00 3b"),
            "picture.damaged"),
        new Refused(
            "impossible.gif",
            hex(GIF_16, "2c 00000000 1000 1000 00", "02 02 ffff 00 3b"),
            "picture.damaged"),
        new Refused(
            "no-palette.gif",
            hex("474946383961 1000 1000 00 00 00", "2c 00000000 1000 1000 00", "02 02 4450 00 3b"),
            "picture.damaged"),
        new Refused("no-frame.gif", hex(GIF_16, "3b"), "picture.damaged"),
        new Refused("unknown-block.gif", hex(GIF_16, "77"), "picture.damaged"),
        new Refused(
            "2-gigabytes.bmp",
            runs.putInt(30, 1).putInt(34, Integer.MAX_VALUE).array(),
            "picture.too-many-pixels"),
        new Refused("26000.bmp", huge.array(), "picture.too-many-pixels"),
        new Refused(
            "turned.bmp",
            FewBytes.bmp(100, Integer.MIN_VALUE, 24, 40, 54, 100).array(),
            "picture.too-many-pixels"),
        new Refused(
            "claims.bmp", FewBytes.bmp(100, 100, 24, 40, 54, 100).array(), "picture.cut-off"),
        new Refused(
            "jpeg-inside.bmp",
            FewBytes.bmp(100, 100, 24, 40, 54, 100).putInt(30, 4).array(),
            "picture.unusual"),
        new Refused(
            "depth.bmp", FewBytes.bmp(100, 100, 7, 40, 54, 100_000).array(), "picture.unusual"),
        new Refused(
            "outside.bmp",
            FewBytes.bmp(16, 16, 8, 40, 1078, 36)
                .putInt(30, 1)
                .put(1078, hex("0000".repeat(17), "05ff"))
                .array(),
            "picture.damaged"),
        new Refused(
            "no-palette.bmp",
            FewBytes.bmp(100, 100, 8, 40, 54, 100_000).array(),
            "picture.damaged"));
  }

  @TestFactory
  Stream<DynamicTest> aFileThatCantBeRightIsRefused() throws IOException {
    return refused()
        .map(one ->
            DynamicTest.dynamicTest(
                one.name, () -> assertEquals(one.key, refusal(one.name, one.bytes))));
  }

  @TestFactory
  Stream<DynamicTest> aFileCutOffAnywhereIsRefused() throws IOException {
    BufferedImage few = Scene.drawn(BufferedImage.TYPE_BYTE_INDEXED, colour -> colour);
    return Stream.of(
            new Right("a.gif", SourceFolders.encode(few, "gif"), few),
            new Right("a.bmp", SourceFolders.encode(few, "bmp"), few),
            new Right(
                "runs.bmp", written(few, "bmp", "BI_RLE8", ImageWriteParam.MODE_DISABLED), few))
        .map(one -> DynamicTest.dynamicTest(one.name, () -> assertRefusedCutOff(one)));
  }

  private void assertRefusedCutOff(Right one) {
    byte[] bytes = one.bytes;
    for (int length = 8; length < bytes.length; length += 1 + length / 7) {
      assertEquals("picture.cut-off", refusal(one.name, Arrays.copyOf(bytes, length)));
    }
    assertEquals("picture.cut-off", refusal(one.name, Arrays.copyOf(bytes, bytes.length - 1)));
  }

  private String refusal(String name, byte[] bytes) {
    return assertThrows(PictureException.class, () -> decoded(name, bytes)).key();
  }

  private Pixels decoded(String name, byte[] bytes) throws PictureException, IOException {
    Path file = temp.resolve(name);
    SourceFolders.write(file, bytes);
    return Scene.decoded(file);
  }

  private static byte[] hex(String... parts) {
    return HexFormat.of().parseHex(String.join("", parts).replace(" ", ""));
  }

  /// The file with its only frame three times in it.
  private static byte[] several(byte[] gif) {
    byte[] frame = Arrays.copyOfRange(gif, 13 + (3 << (gif[10] & 7) + 1), gif.length - 1);
    return FewBytes.inserted(FewBytes.inserted(gif, gif.length - 1, frame), gif.length - 1, frame);
  }

  private static byte[] written(BufferedImage image, String format, String type, int interlaced)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (param.canWriteProgressive()) {
        param.setProgressiveMode(interlaced);
      }
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType(type);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] fromTop(BufferedImage image) {
    ByteBuffer bmp =
        FewBytes.bmp(Scene.WIDTH, -Scene.HEIGHT, 24, 40, 54, 3 * Scene.WIDTH * Scene.HEIGHT);
    return pixels(bmp.position(54), image, 24, 0);
  }

  private static byte[] oldest(BufferedImage image) {
    ByteBuffer bmp = FewBytes.bmp(0, 0, 0, 12, 26, 3 * Scene.WIDTH * Scene.HEIGHT);
    bmp.putShort(18, (short) Scene.WIDTH).putShort(20, (short) Scene.HEIGHT);
    bmp.putShort(22, (short) 1).putShort(24, (short) 24);
    return pixels(bmp.position(26), image, 24, Scene.HEIGHT - 1);
  }

  /// Red, green and blue swapped round by masks; alpha where the header has room for it.
  private static byte[] masks(BufferedImage image, int header) {
    int data = 14 + Math.max(52, header);
    ByteBuffer bmp =
        FewBytes.bmp(Scene.WIDTH, Scene.HEIGHT, 32, header, data, 4 * Scene.WIDTH * Scene.HEIGHT);
    bmp.putInt(30, 3).putInt(54, 0xff0000).putInt(58, 0xff00).putInt(62, 0xff);
    if (header > 40) {
      bmp.putInt(66, 0xff000000);
    }
    return pixels(bmp.position(data), image, 32, Scene.HEIGHT - 1);
  }

  /// @param first which row of the image is stored first: the top or the bottom one
  private static byte[] pixels(ByteBuffer bmp, BufferedImage image, int bits, int first) {
    for (int y = 0; y < Scene.HEIGHT; y++) {
      for (int x = 0; x < Scene.WIDTH; x++) {
        int rgb = image.getRGB(x, Math.abs(first - y));
        bmp.put((byte) rgb).put((byte) (rgb >> 8)).put((byte) (rgb >> 16));
        if (bits == 32) {
          bmp.put((byte) 0xff);
        }
      }
    }
    return bmp.array();
  }
}
