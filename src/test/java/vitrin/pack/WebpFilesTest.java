package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// WebP: the pixels that everybody else shows, or the right sentence.
class WebpFilesTest {
  @TempDir Path temp;

  private record Refused(String name, byte[] bytes, String key) {}

  /// Beside each file lies a PNG of what libwebp makes of it, on the ground of the screens.
  @ParameterizedTest
  @ValueSource(
      strings = {"lossy", "coarse", "simple", "alpha", "alpha-plain", "lossless", "few", "moving"})
  void aFileIsDecodedAsItsInventorsDecodeIt(String name) throws Exception {
    Pixels pixels = decoded(resource(name + ".webp"));
    BufferedImage expected;
    try (InputStream in = WebpFilesTest.class.getResourceAsStream(name + ".png")) {
      expected = ImageIO.read(in);
    }
    int tolerance = name.startsWith("alpha") ? 1 : 0;
    assertEquals(expected.getWidth(), pixels.width());
    assertEquals(expected.getHeight(), pixels.height());
    for (int i = 0; i < pixels.width() * pixels.height(); i++) {
      int right = expected.getRGB(i % pixels.width(), i / pixels.width());
      for (int shift = 0; shift < 24; shift += 8) {
        assertEquals(right >> shift & 0xff, pixels.at(i) >> shift & 0xff, tolerance, "at " + i);
      }
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WebpFilesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void whatIsTransparentStandsOnTheGround() throws Exception {
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 0, 0xffffffff);
    image.setRGB(2, 0, 0x80ffffff);

    Pixels pixels = decoded(WebpBytes.file(Map.of("VP8L", WebpBytes.lossless(image))));

    assertEquals(0x14171a, pixels.at(0));
    assertEquals(0xffffff, pixels.at(1));
    assertEquals(0x8a8b8d, pixels.at(2));
  }

  private static byte[] file(String name, byte[] chunk) {
    return WebpBytes.file(Map.of(name, chunk));
  }

  /// The header of a lossy picture of that size, and a few bytes.
  private static byte[] lossy(int width, int height) {
    return ByteBuffer.allocate(40)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {0x10, 2, 0, (byte) 0x9d, 1, 0x2a})
        .putShort((short) width)
        .putShort((short) height)
        .array();
  }

  private static Stream<Refused> refused() throws IOException {
    byte[] lossless = WebpBytes.lossless(Scene.drawn());
    byte[] huge = lossless.clone();
    Arrays.fill(huge, 1, 5, (byte) 0xff);
    byte[] version = lossless.clone();
    version[4] |= (byte) 0x80;
    Map<String, byte[]> otherCanvas = new LinkedHashMap<>();
    otherCanvas.put("VP8X", WebpBytes.extended(500, 500));
    otherCanvas.put("VP8L", lossless);
    byte[] claims = file("VP8L", lossless);
    ByteBuffer.wrap(claims).order(ByteOrder.LITTLE_ENDIAN).putInt(16, 0x7fffffff);
    byte[] noise = new byte[3000];
    new Random(1990).nextBytes(noise);
    System.arraycopy(lossless, 0, noise, 0, 5);
    return Stream.of(
        new Refused("16384 lossless", file("VP8L", huge), "picture.too-many-pixels"),
        new Refused("16383 lossy", file("VP8 ", lossy(16383, 16383)), "picture.too-many-pixels"),
        new Refused("no size", file("VP8 ", lossy(0, 0)), "picture.tiny"),
        new Refused("nothing behind", file("VP8 ", lossy(7000, 7000)), "picture.damaged"),
        new Refused("not still", file("VP8 ", new byte[40]), "picture.damaged"),
        new Refused("version", file("VP8L", version), "picture.damaged"),
        new Refused("no picture", file("XMP ", new byte[40]), "picture.damaged"),
        new Refused("another canvas", WebpBytes.file(otherCanvas), "picture.unusual"),
        new Refused("two gigabytes", claims, "picture.cut-off"),
        new Refused("noise", file("VP8L", noise), "picture.damaged"),
        new Refused("only a head", file("VP8L", Arrays.copyOf(lossless, 5)), "picture.damaged"),
        new Refused("half", file("VP8L", Arrays.copyOf(lossless, 9000)), "picture.damaged"),
        new Refused("half lossy", half("lossy.webp"), "picture.damaged"));
  }

  /// A file that is whole, but for its picture, of which the second half is missing.
  private static byte[] half(String name) throws IOException {
    byte[] webp = resource(name);
    int length = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).getInt(16);
    return file("VP8 ", Arrays.copyOfRange(webp, 20, 20 + length / 2));
  }

  @TestFactory
  Stream<DynamicTest> aFileThatCantBeRightIsRefused() throws IOException {
    return refused()
        .map(one ->
            DynamicTest.dynamicTest(
                one.name, () -> assertEquals(one.key, refusal(one.bytes), one.name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossy", "alpha", "lossless", "moving"})
  void aFileCutOffAnywhereIsRefused(String name) throws Exception {
    byte[] webp = resource(name + ".webp");
    for (int length = 16; length < webp.length; length += 1 + length / 9) {
      assertEquals("picture.cut-off", refusal(Arrays.copyOf(webp, length)));
    }
  }

  @Test
  void aFileWithWrongBytesIsRefusedOrShowsSomethingButNeverFails() throws Exception {
    Random random = new Random(1992);
    for (String name : List.of("lossy", "alpha", "lossless", "few")) {
      byte[] webp = resource(name + ".webp");
      for (int i = 0; i < 300; i++) {
        byte[] wrong = webp.clone();
        wrong[12 + random.nextInt(wrong.length - 12)] ^= (byte) (1 << random.nextInt(8));
        try {
          decoded(wrong);
        } catch (PictureException e) {
          assertTrue(e.key().startsWith("picture."));
        }
      }
    }
  }

  private String refusal(byte[] bytes) {
    return assertThrows(PictureException.class, () -> decoded(bytes)).key();
  }

  private Pixels decoded(byte[] bytes) throws PictureException, IOException {
    Path file = temp.resolve("a.webp");
    SourceFolders.write(file, bytes);
    return Scene.decoded(file);
  }
}
