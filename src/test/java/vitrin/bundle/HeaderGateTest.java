package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HeaderGateTest {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 48;

  private static void pass(byte[] data, Rendition.Format format) {
    assertDoesNotThrow(() -> HeaderGate.check(data, format, WIDTH, HEIGHT));
  }

  private static String refuse(byte[] data, Rendition.Format format) {
    return assertThrows(Refusal.class, () -> HeaderGate.check(data, format, WIDTH, HEIGHT))
        .getMessage();
  }

  private static byte[] encoded(int imageType, Rendition.Format format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(new BufferedImage(WIDTH, HEIGHT, imageType), format.id(), out));
    return out.toByteArray();
  }

  /// `data` with `more` after the first `at` bytes.
  private static byte[] inserted(byte[] data, int at, byte[] more) {
    return ByteBuffer.allocate(data.length + more.length)
        .put(data, 0, at)
        .put(more)
        .put(data, at, data.length - at)
        .array();
  }

  @Nested
  class Jpeg {
    private final byte[] good = TestBundles.encoded("a", WIDTH, HEIGHT, Rendition.Format.JPEG);

    @Test
    void ofThreeComponentsPasses() {
      pass(good, Rendition.Format.JPEG);
    }

    @Test
    void inGreyPasses() throws Exception {
      pass(encoded(BufferedImage.TYPE_BYTE_GRAY, Rendition.Format.JPEG), Rendition.Format.JPEG);
    }

    @Test
    void cutAnywhereIsRefused() {
      for (int length = 0; length < good.length; length++) {
        refuse(Arrays.copyOf(good, length), Rendition.Format.JPEG);
      }
    }

    @Test
    void ofOtherSidesIsRefused() {
      assertEquals(
          "picture of 60000x60000 that should have 64x48",
          refuse(HostilePictures.claiming(good, 60_000, 60_000), Rendition.Format.JPEG));
      refuse(HostilePictures.claiming(good, 0, 0), Rendition.Format.JPEG);
    }

    @Test
    void inPassesIsRefused() throws Exception {
      refuse(HostilePictures.progressive(WIDTH, HEIGHT), Rendition.Format.JPEG);
    }

    @Test
    void withAnotherKindOfFrameIsRefused() {
      for (int frame : new int[] {0xC1, 0xC2, 0xC3, 0xC5, 0xC9, 0xCA, 0xCC, 0xCF, 0xDC, 0xF7}) {
        byte[] changed = good.clone();
        changed[HostilePictures.frameAt(good) + 1] = (byte) frame;
        refuse(changed, Rendition.Format.JPEG);
      }
    }

    @Test
    void withTwelveBitsIsRefused() {
      byte[] changed = good.clone();
      changed[HostilePictures.frameAt(good) + 4] = 12;
      refuse(changed, Rendition.Format.JPEG);
    }

    @Test
    void withTwoFramesIsRefused() {
      int at = HostilePictures.frameAt(good);
      byte[] frame = Arrays.copyOfRange(good, at, at + 19);
      refuse(inserted(good, at, frame), Rendition.Format.JPEG);
    }

    @Test
    void withMetadataIsRefused() {
      byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 8, 'E', 'x', 'i', 'f', 0, 0};
      refuse(inserted(good, 2, exif), Rendition.Format.JPEG);
    }

    @Test
    void withBytesBehindItIsRefused() {
      refuse(Arrays.copyOf(good, good.length + 1), Rendition.Format.JPEG);
    }

    @Test
    void asPngIsRefused() {
      refuse(good, Rendition.Format.PNG);
    }
  }

  @Nested
  class Png {
    private final byte[] good = TestBundles.encoded("a", WIDTH, HEIGHT, Rendition.Format.PNG);

    @Test
    void ofEveryKindThatIsPackedPasses() throws Exception {
      for (int type :
          new int[] {
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY
          }) {
        pass(encoded(type, Rendition.Format.PNG), Rendition.Format.PNG);
      }
    }

    @Test
    void of16BitsIsRefused() throws Exception {
      refuse(encoded(BufferedImage.TYPE_USHORT_GRAY, Rendition.Format.PNG), Rendition.Format.PNG);
    }

    @Test
    void cutAnywhereIsRefused() {
      for (int length = 0; length < good.length; length++) {
        refuse(Arrays.copyOf(good, length), Rendition.Format.PNG);
      }
    }

    @Test
    void withAnyFlippedBitIsRefused() {
      for (int bit = 0; bit < good.length * 8; bit++) {
        byte[] changed = good.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        refuse(changed, Rendition.Format.PNG);
      }
    }

    @Test
    void ofOtherSidesUnderARightChecksumIsRefused() {
      assertEquals(
          "picture of 60000x48 that should have 64x48",
          refuse(header(0, 60_000), Rendition.Format.PNG));
    }

    @Test
    void interlacedIsRefused() {
      byte[] changed = good.clone();
      changed[28] = 1;
      refuse(rightChecksum(changed), Rendition.Format.PNG);
    }

    @Test
    void withAPaletteColourAndNoPaletteIsRefused() {
      byte[] changed = good.clone();
      changed[25] = 3;
      refuse(rightChecksum(changed), Rendition.Format.PNG);
    }

    @Test
    void withTextIsRefused() {
      refuse(
          inserted(good, 33, chunk("tEXt", "Author\0A".getBytes(StandardCharsets.US_ASCII))),
          Rendition.Format.PNG);
    }

    @Test
    void withBytesBehindItIsRefused() {
      refuse(Arrays.copyOf(good, good.length + 12), Rendition.Format.PNG);
    }

    private byte[] header(int at, int value) {
      byte[] changed = good.clone();
      ByteBuffer.wrap(changed).putInt(16 + at, value);
      return rightChecksum(changed);
    }

    private static byte[] rightChecksum(byte[] png) {
      CRC32 crc = new CRC32();
      crc.update(png, 12, 17);
      ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
      return png;
    }

    private static byte[] chunk(String type, byte[] data) {
      byte[] typed = inserted(data, 0, type.getBytes(StandardCharsets.US_ASCII));
      CRC32 crc = new CRC32();
      crc.update(typed);
      return ByteBuffer.allocate(typed.length + 8)
          .putInt(data.length)
          .put(typed)
          .putInt((int) crc.getValue())
          .array();
    }
  }

  @Test
  void noiseIsRefusedWithoutAnyOtherException() {
    Random random = new Random(1988);
    for (int i = 0; i < 20_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      byte[] start = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0};
      System.arraycopy(start, 0, noise, 0, Math.min(noise.length, start.length));
      refuse(noise, Rendition.Format.JPEG);
    }
  }
}
