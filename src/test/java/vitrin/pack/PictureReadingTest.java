package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReadingTest {
  private static final int WIDTH = 61;
  private static final int HEIGHT = 47;

  @TempDir Path temp;

  private Pixels decoded(String name, byte[] bytes) throws PictureException, IOException {
    Path file = temp.resolve(name);
    SourceFolders.write(file, bytes);
    Original original;
    try (PictureInput in = new PictureInput(file)) {
      original = Original.read(file, in, name);
      assertEquals(bytes.length, in.finish());
    }
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    original.decode(
        file,
        Deadline.of(original.stored()),
        rgb -> rows.write(rgb, 0, 3 * original.stored().width()));
    return new Pixels(original.stored().width(), original.stored().height(), rows.toByteArray());
  }

  private String refusal(String name, byte[] bytes) {
    return assertThrows(PictureException.class, () -> decoded(name, bytes)).key();
  }

  private static void assertSame(BufferedImage expected, Pixels actual, int tolerance) {
    assertEquals(expected.getWidth(), actual.width());
    assertEquals(expected.getHeight(), actual.height());
    for (int y = 0; y < actual.height(); y++) {
      for (int x = 0; x < actual.width(); x++) {
        int right = expected.getRGB(x, y);
        int found = actual.at(y * actual.width() + x);
        for (int shift = 0; shift < 24; shift += 8) {
          int difference = Math.abs((right >> shift & 0xff) - (found >> shift & 0xff));
          int px = x;
          int py = y;
          assertTrue(difference <= tolerance, () -> px + "," + py + ": " + difference);
        }
      }
    }
  }

  /// Noise with a few flat parts, in a type of the platform's images.
  private static BufferedImage noise(int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Random random = new Random(1990);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, 0xff000000 | (y < 20 ? random.nextInt(1 << 24) : 0x3060a0));
      }
    }
    return image;
  }

  private static byte[] jpeg(BufferedImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(
          progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
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

  static Stream<BufferedImage> imagesOfPng() {
    BufferedImage deep =
        new BufferedImage(
            new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                false,
                false,
                1,
                DataBuffer.TYPE_USHORT),
            Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, WIDTH, HEIGHT, 3, null),
            false,
            null);
    WritableRaster raster = deep.getRaster();
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      raster.setPixel(i % WIDTH, i / WIDTH, new int[] {i * 22 % 65536, i * 7, 65535 - i * 11});
    }
    return Stream.of(
        noise(BufferedImage.TYPE_INT_RGB),
        noise(BufferedImage.TYPE_BYTE_INDEXED),
        noise(BufferedImage.TYPE_BYTE_BINARY),
        deep);
  }

  @ParameterizedTest
  @MethodSource("imagesOfPng")
  void aPngOfAnyDepthIsDecodedExactly(BufferedImage image) throws Exception {
    byte[] png = SourceFolders.encode(image, "png");
    int tolerance = image.getSampleModel().getSampleSize(0) > 8 ? 1 : 0;

    assertSame(image, decoded("a.png", png), tolerance);
  }

  @Test
  void greyIsLeftAsItIsCoded() throws Exception {
    BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      grey.getRaster().setSample(i % WIDTH, i / WIDTH, 0, i % 256);
    }
    Pixels png = decoded("a.png", SourceFolders.encode(grey, "png"));
    Pixels jpeg =
        decoded("a.jpg", SourceFolders.encode(flat(0x777777, BufferedImage.TYPE_BYTE_GRAY), "jpg"));

    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      assertEquals(i % 256 * 0x010101, png.at(i));
    }
    int level = flat(0x777777, BufferedImage.TYPE_BYTE_GRAY).getRaster().getSample(5, 5, 0);
    assertEquals(level, jpeg.at(WIDTH + 5) & 0xff, 1);
  }

  private static BufferedImage flat(int rgb, int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(rgb));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.dispose();
    return image;
  }

  @Test
  void whatIsTransparentStandsOnTheGroundOfTheScreens() throws Exception {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 0, 0xffffffff);
    image.setRGB(2, 0, 0x80ffffff);

    Pixels pixels = decoded("a.png", SourceFolders.encode(image, "png"));

    assertEquals(0x14171a, pixels.at(0));
    assertEquals(0xffffff, pixels.at(1));
    assertEquals(0x8a8b8d, pixels.at(2));
  }

  @Test
  void anInterlacedPngIsTheSamePicture() throws Exception {
    BufferedImage image = noise(BufferedImage.TYPE_INT_RGB);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    }
    writer.dispose();

    assertSame(image, decoded("a.png", bytes.toByteArray()), 0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aJpegIsDecodedAsThePlatformDecodesIt(boolean progressive) throws Exception {
    byte[] jpeg = jpeg(noise(BufferedImage.TYPE_INT_RGB), progressive);

    assertSame(ImageIO.read(new ByteArrayInputStream(jpeg)), decoded("a.jpg", jpeg), 0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aJpegCutOffAnywhereIsAnError(boolean progressive) {
    byte[] jpeg = jpeg(noise(BufferedImage.TYPE_INT_RGB), progressive);
    for (int length = 3; length < jpeg.length; length += 1 + length / 9) {
      assertEquals("picture.cut-off", refusal("a.jpg", Arrays.copyOf(jpeg, length)));
    }
    assertEquals("picture.cut-off", refusal("a.jpg", Arrays.copyOf(jpeg, jpeg.length - 1)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aJpegWhoseDataEndsEarlyIsAnErrorEvenWithItsLastMarker(boolean progressive) {
    byte[] jpeg = jpeg(noise(BufferedImage.TYPE_INT_RGB), progressive);
    for (int eighths = 3; eighths < 8; eighths++) {
      byte[] part = Arrays.copyOf(jpeg, jpeg.length * eighths / 8);
      part[part.length - 2] = (byte) 0xff;
      part[part.length - 1] = (byte) 0xd9;
      String key = refusal("a.jpg", part);
      assertTrue(key.equals("picture.damaged") || key.equals("picture.cut-off"), key);
    }
  }

  @Test
  void aPngCutOffAnywhereIsAnError() {
    byte[] png = SourceFolders.encode(noise(BufferedImage.TYPE_INT_RGB), "png");
    for (int length = 8; length < png.length; length += 1 + length / 9) {
      assertEquals("picture.cut-off", refusal("a.png", Arrays.copyOf(png, length)));
    }
    assertEquals("picture.cut-off", refusal("a.png", Arrays.copyOf(png, png.length - 1)));
  }

  @Test
  void aPngWithAnyWrongByteIsAnError() {
    byte[] png = SourceFolders.encode(noise(BufferedImage.TYPE_BYTE_INDEXED), "png");
    for (int at = 8; at < png.length; at += 1 + at / 5) {
      byte[] wrong = png.clone();
      wrong[at] ^= 0x20;
      assertTrue(refusal("a.png", wrong).startsWith("picture."));
    }
  }

  @Test
  void aPngWithTooLittleDataInWholeChunksIsAnError() throws IOException {
    assertEquals("picture.damaged", refusal("a.png", png(WIDTH, HEIGHT, 8, 2, new byte[100])));
  }

  @Test
  void aPngThatUsesAColourItsPaletteLacksIsAnError() throws IOException {
    byte[] rows = new byte[(WIDTH + 1) * HEIGHT];
    assertEquals("picture.damaged", refusal("a.png", png(WIDTH, HEIGHT, 8, 3, rows)));
  }

  @Test
  void sizesBeyondTheBoundsAreRefusedByTheirHeaders() throws IOException {
    assertEquals("picture.tiny", refusal("a.png", png(1, 1, 8, 2, new byte[4])));
    assertEquals("picture.tiny", refusal("a.png", png(15, 3000, 8, 2, new byte[4])));
    assertEquals("picture.too-many-pixels", refusal("a.png", png(30_001, 100, 8, 2, new byte[4])));
    assertEquals(
        "picture.too-many-pixels", refusal("a.png", png(25_000, 25_000, 8, 2, new byte[4])));
    assertEquals("picture.damaged", refusal("a.png", png(100, 100, 3, 2, new byte[4])));

    byte[] jpeg = jpeg(noise(BufferedImage.TYPE_INT_RGB), true);
    int frame = frame(jpeg);
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 20_000).putShort(frame + 7, (short) 20_000);
    assertEquals("picture.too-many-pixels", refusal("a.jpg", jpeg));
  }

  /// Where the marker of the frame is.
  private static int frame(byte[] jpeg) {
    int at = 2;
    while ((jpeg[at + 1] & 0xff) != 0xc0 && (jpeg[at + 1] & 0xff) != 0xc2) {
      at += 2 + (jpeg[at + 2] & 0xff) * 256 + (jpeg[at + 3] & 0xff);
    }
    return at;
  }

  @Test
  void rareKindsOfJpegAreNamed() {
    byte[] twelveBits = jpeg(noise(BufferedImage.TYPE_INT_RGB), false);
    twelveBits[frame(twelveBits) + 4] = 12;
    assertEquals("picture.unusual", refusal("a.jpg", twelveBits));

    byte[] arithmetic = jpeg(noise(BufferedImage.TYPE_INT_RGB), false);
    arithmetic[frame(arithmetic) + 1] = (byte) 0xc9;
    assertEquals("picture.unusual", refusal("a.jpg", arithmetic));
  }

  @Test
  void aFileOfAnotherKindIsNamed() {
    byte[] png = SourceFolders.encode(noise(BufferedImage.TYPE_INT_RGB), "png");
    assertEquals("picture.other-kind", refusal("a.jpg", png));
    assertEquals("picture.not-a-picture", refusal("a.jpg", new byte[0]));
    assertEquals("picture.not-a-picture", refusal("a.jpg", text("just words")));
    assertEquals("picture.svg", refusal("a.svg", text("<?xml?><svg></svg>")));
    assertEquals("picture.heic", refusal("a.heic", text("\0\0\0\u0018ftypheic")));
    assertEquals("picture.avif", refusal("a.avif", text("\0\0\0\u0018ftypavif")));
    assertEquals("picture.kind-not-read", refusal("a", text("%PDF-1.7")));
  }

  @Test
  void aLinkOutOfTheFolderIsRefusedAndOneInsideIsFollowed() throws IOException {
    Path folder = SourceFolders.complete(temp);
    Path outside = temp.resolve("secret.jpg");
    SourceFolders.picture(outside, 100, 100);
    Path page = folder.resolve("photos/page.jpg");
    Files.delete(page);
    Files.createSymbolicLink(page, outside);
    assertEquals("picture.outside", SourceFolder.read(folder).faults().getFirst().problem().key());

    Files.delete(page);
    Files.createSymbolicLink(page, Path.of("wide.jpg"));
    assertTrue(SourceFolder.read(folder).exhibit().isPresent());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// A PNG made chunk by chunk, with whole sums.
  private static byte[] png(int width, int height, int depth, int type, byte[] rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", header.put((byte) depth).put((byte) type).array());
    if (type == 3) {
      byte[] two = {0, 0, 0, 1, 1, 1};
      Arrays.fill(rows, 1, 2, (byte) 9);
      chunk(out, "PLTE", two);
    }
    Deflater deflater = new Deflater();
    deflater.setInput(rows);
    deflater.finish();
    byte[] packed = new byte[rows.length + 100];
    chunk(out, "IDAT", Arrays.copyOf(packed, deflater.deflate(packed)));
    deflater.end();
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data)
      throws IOException {
    CRC32 crc = new CRC32();
    crc.update(text(name));
    crc.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(text(name));
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
