package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrin.bundle.Backdrop;
import vitrin.bundle.EncodedRendition;

class RenditionsTest {
  @TempDir Path temp;

  private Renditions made(String name, byte[] bytes) throws PictureException, IOException {
    Path file = temp.resolve(name);
    SourceFolders.write(file, bytes);
    try (PictureInput in = new PictureInput(file)) {
      return Renditions.of(file, Original.read(file, in, name), SourceFolders.NO_PYRAMID, () -> {});
    }
  }

  private static Pixels flat(int width, int height, int rgb) {
    byte[] bytes = new byte[3 * width * height];
    for (int i = 0; i < bytes.length; i += 3) {
      bytes[i] = (byte) (rgb >> 16);
      bytes[i + 1] = (byte) (rgb >> 8);
      bytes[i + 2] = (byte) rgb;
    }
    return new Pixels(width, height, bytes);
  }

  private static Pixels noise(int width, int height) {
    byte[] bytes = new byte[3 * width * height];
    new Random(1992).nextBytes(bytes);
    return new Pixels(width, height, bytes);
  }

  @Test
  void nothingOfWhatACameraWritesIntoAPictureIsLeft() throws Exception {
    byte[] jpeg = SourceFolders.encode(SourceFolders.drawn(600, 400), "jpg");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    written.write(jpeg, 0, 2);
    for (int marker : new int[] {0xe1, 0xe2, 0xed, 0xee, 0xfe}) {
      byte[] words = "SECRET 40.4093N 49.8671E".getBytes(StandardCharsets.ISO_8859_1);
      written.writeBytes(new byte[] {(byte) 0xff, (byte) marker, 0, (byte) (words.length + 2)});
      written.writeBytes(words);
    }
    written.write(jpeg, 2, jpeg.length - 2);

    for (EncodedRendition rendition : made("a.jpg", written.toByteArray()).encoded()) {
      assertFalse(new String(rendition.data(), StandardCharsets.ISO_8859_1).contains("SECRET"));
    }
  }

  @Test
  void coloursOfAnEmbeddedProfileEndInSrgb() throws Exception {
    byte[] jpeg = JpegEncoder.encode(flat(64, 64, 0xab2323));
    byte[] profile = adobeLikeProfile();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    written.write(jpeg, 0, 20);
    byte[] name = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
    int length = 2 + name.length + profile.length;
    written.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe2, (byte) (length >> 8), (byte) length});
    written.writeBytes(name);
    written.writeBytes(profile);
    written.write(jpeg, 20, jpeg.length - 20);

    byte[] thumb = made("a.jpg", written.toByteArray()).encoded().getFirst().data();

    int rgb = ImageIO.read(new ByteArrayInputStream(thumb)).getRGB(32, 32);
    assertEquals(0xc8, rgb >> 16 & 0xff, 4);
    assertEquals(0x1e, rgb >> 8 & 0xff, 6);
    assertEquals(0x1e, rgb & 0xff, 6);
  }

  /// A profile of three colours and a curve, with the primaries of Adobe RGB (1998).
  private static byte[] adobeLikeProfile() {
    double[][] points = {
      {0.9642, 1, 0.8249},
      {0.60974, 0.31111, 0.01947},
      {0.20528, 0.62567, 0.06087},
      {0.14919, 0.06322, 0.74457}
    };
    String[] tags = {"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "cprt", "desc"};
    int curve = 128 + 4 + 12 * tags.length + 20 * points.length;
    int text = curve + 16;
    int description = text + 12;
    ByteBuffer profile = ByteBuffer.allocate(description + 96);
    profile.putInt(0, profile.capacity()).putInt(8, 0x02400000);
    put(profile, 12, "mntrRGB XYZ ");
    put(profile, 36, "acsp");
    profile.putInt(68, 0xf6d6).putInt(72, 0x10000).putInt(76, 0xd32d);
    profile.putInt(128, tags.length);
    for (int i = 0; i < tags.length; i++) {
      int at = 132 + 12 * i;
      put(profile, at, tags[i]);
      int where = i < 4 ? curve - 20 * (4 - i) : i < 7 ? curve : i == 7 ? text : description;
      int length = i < 4 ? 20 : i < 7 ? 14 : i == 7 ? 10 : 93;
      profile.putInt(at + 4, where).putInt(at + 8, length);
      if (i < 4) {
        put(profile, where, "XYZ ");
        for (int k = 0; k < 3; k++) {
          profile.putInt(where + 8 + 4 * k, (int) Math.round(points[i][k] * 65536));
        }
      }
    }
    put(profile, curve, "curv");
    profile.putInt(curve + 8, 1).putShort(curve + 12, (short) 0x0233);
    put(profile, text, "text");
    put(profile, description, "desc");
    profile.putInt(description + 8, 2).put(description + 12, (byte) 'x');
    return profile.array();
  }

  private static void put(ByteBuffer to, int at, String text) {
    to.put(at, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Nested
  class Scaling {

    @ParameterizedTest
    @CsvSource({"100,80,100,80", "100,80,50,40", "97,61,31,20", "300,16,17,1", "640,480,639,479"})
    void aFlatColourStaysWhatItIs(int width, int height, int newWidth, int newHeight) {
      Pixels scaled = Downscaler.scale(flat(width, height, 0xd0321a), newWidth, newHeight);

      assertArrayEquals(flat(newWidth, newHeight, 0xd0321a).rgb(), scaled.rgb());
    }

    @Test
    void aPatternTooFineToShowBecomesItsMeanAndNoOtherPattern() {
      Pixels board = flat(400, 300, 0);
      for (int i = 0; i < 400 * 300; i++) {
        if ((i % 400 + i / 400) % 2 == 0) {
          Arrays.fill(board.rgb(), 3 * i, 3 * i + 3, (byte) 0xff);
        }
      }

      Pixels scaled = Downscaler.scale(board, 150, 112);

      for (int y = 2; y < 110; y++) {
        for (int x = 2; x < 148; x++) {
          assertEquals(127.5, scaled.at(y * 150 + x) & 0xff, 6);
        }
      }
    }

    @Test
    void anEdgeStaysWhereItIs() {
      Pixels halves = flat(400, 20, 0);
      for (int y = 0; y < 20; y++) {
        Arrays.fill(halves.rgb(), 3 * (y * 400 + 200), 3 * (y * 400 + 400), (byte) 0xff);
      }

      Pixels scaled = Downscaler.scale(halves, 100, 5);

      for (int x = 0; x < 100; x++) {
        assertEquals(x < 50 ? 0 : 255, scaled.at(200 + x) & 0xff, x > 47 && x < 52 ? 60 : 0);
      }
    }
  }

  @Nested
  class Encoding {

    @ParameterizedTest
    @CsvSource({"1,1", "7,9", "8,8", "16,17", "123,45"})
    void aJpegIsReadBackByThePlatform(int width, int height) throws IOException {
      Pixels pixels = noise(width, height);

      BufferedImage read = ImageIO.read(new ByteArrayInputStream(JpegEncoder.encode(pixels)));

      assertEquals(width, read.getWidth());
      assertEquals(height, read.getHeight());
      double squares = 0;
      for (int i = 0; i < width * height; i++) {
        int difference =
            (read.getRGB(i % width, i / width) >> 8 & 0xff) - (pixels.at(i) >> 8 & 0xff);
        squares += difference * difference;
      }
      assertTrue(Math.sqrt(squares / (width * height)) < 12);
    }

    @Test
    void aFlatColourSurvivesJpeg() throws IOException {
      for (int rgb : new int[] {0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0x14171a}) {
        byte[] jpeg = JpegEncoder.encode(flat(20, 20, rgb));
        int read = ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(10, 10);
        for (int shift = 0; shift < 24; shift += 8) {
          assertEquals(rgb >> shift & 0xff, read >> shift & 0xff, 2);
        }
      }
    }

    @Test
    void aPngIsExactAndGivenUpWhereItWouldBeLarger() throws IOException {
      Pixels pixels = noise(61, 43);

      byte[] png = PngEncoder.encode(pixels, Integer.MAX_VALUE).orElseThrow();

      BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
      for (int i = 0; i < 61 * 43; i++) {
        assertEquals(pixels.at(i), read.getRGB(i % 61, i / 61) & 0xffffff);
      }
      assertEquals(Optional.empty(), PngEncoder.encode(pixels, png.length));
    }
  }

  @Nested
  class Backdrops {

    @Test
    void greysHaveNoColour() {
      assertEquals(new Backdrop(1, 0, 0), rounded(OkLab.backdrop(flat(50, 50, 0xffffff))));
      assertEquals(new Backdrop(0, 0, 0), rounded(OkLab.backdrop(flat(50, 50, 0))));
    }

    @Test
    void redIsWhereOkLabHasIt() {
      assertEquals(
          new Backdrop(0.628, 0.225, 0.126), rounded(OkLab.backdrop(flat(50, 50, 0xff0000))));
    }

    @Test
    void onlyTheOuterEightPercentCount() {
      Pixels framed = flat(100, 100, 0x202020);
      for (int y = 8; y < 92; y++) {
        Arrays.fill(framed.rgb(), 3 * (y * 100 + 8), 3 * (y * 100 + 92), (byte) 0xff);
      }

      assertEquals(OkLab.backdrop(flat(100, 100, 0x202020)), OkLab.backdrop(framed));
    }

    private static Backdrop rounded(Backdrop backdrop) {
      return new Backdrop(
          Math.rint(backdrop.l() * 1000) / 1000 + 0.0,
          Math.rint(backdrop.a() * 1000) / 1000 + 0.0,
          Math.rint(backdrop.b() * 1000) / 1000 + 0.0);
    }
  }
}
