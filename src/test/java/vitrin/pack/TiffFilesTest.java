package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// TIFF: the right pixels however they are laid out.
class TiffFilesTest {
  private static final ByteOrder LITTLE = ByteOrder.LITTLE_ENDIAN;
  private static final ByteOrder BIG = ByteOrder.BIG_ENDIAN;

  @TempDir Path temp;

  private record Right(String name, byte[] bytes, int[] colours) {}

  private static Stream<Right> asWritten() {
    int[] all = Scene.COLOURS;
    int[] two = {0, 0, 0, 0xffffff, 0xffffff, 0xffffff, 0, 0xffffff};
    BufferedImage sharp =
        new BufferedImage(Scene.WIDTH, Scene.HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    for (int i = 0; i < Scene.WIDTH * Scene.HEIGHT; i++) {
      int x = i % Scene.WIDTH;
      sharp.setRGB(x, i / Scene.WIDTH, 0xff000000 | two[Scene.patch(x, i / Scene.WIDTH)]);
    }
    BufferedImage few = Scene.drawn(BufferedImage.TYPE_BYTE_INDEXED, colour -> colour);
    int[] seen =
        IntStream.range(0, 8).map(i -> few.getRGB(i % 4 * 24, i / 4 * 32) & 0xffffff).toArray();
    return Stream.of(
            Stream.of("LZW", "Deflate", "ZLib", "PackBits")
                .flatMap(type ->
                    Stream.of(
                        new Right(type + ".tif", TiffSamples.written(Scene.drawn(), type, 0), all),
                        new Right(
                            type + " tiles.tif", TiffSamples.written(Scene.drawn(), type, 32), all),
                        new Right(type + " few.tif", TiffSamples.written(few, type, 0), seen))),
            Stream.of("CCITT RLE", "CCITT T.4", "CCITT T.6")
                .map(type -> new Right(type + ".tif", TiffSamples.written(sharp, type, 0), two)),
            Stream.of(new Right("two.tif", TiffSamples.written(sharp, "PackBits", 0), two)))
        .flatMap(cases -> cases);
  }

  private static Stream<Right> made() {
    byte[] rgb = TiffSamples.rgb();
    int[] all = Scene.COLOURS;
    byte[] grey = TiffSamples.samples(patch -> new int[] {0x11 * patch});
    int[] greys = IntStream.range(0, 8).map(patch -> 0x111111 * patch).toArray();
    int[] negative = IntStream.range(0, 8).map(patch -> 0xffffff - 0x111111 * patch).toArray();
    byte[] half =
        TiffSamples.samples(
            patch -> new int[] {0x40 * (patch % 4), 0, 0x80, patch < 4 ? 255 : 128});
    int[] over = IntStream.range(0, 8).map(patch -> over(0x40 * (patch % 4), patch < 4)).toArray();
    byte[] light =
        TiffSamples.samples(patch -> new int[] {patch * 9, 0, 0x40, patch < 4 ? 255 : 128});
    int[] added =
        IntStream.range(0, 8)
            .map(patch ->
                patch < 4 ? patch * 9 << 16 | 0x40 : (patch * 9 + 10) << 16 | 0x0b00 | 0x4d)
            .toArray();
    return Stream.of(
        new Right("plain.tif", TiffBytes.scene(LITTLE, 2, 8, 3).piece(rgb).build(), all),
        new Right("big.tif", TiffBytes.scene(BIG, 2, 8, 3).piece(rgb).buildBig(), all),
        new Right("strips.tif", strips(rgb, 7).build(), all),
        new Right("planes.tif", planes(rgb).build(), all),
        new Right(
            "deep.tif",
            TiffBytes.scene(LITTLE, 2, 16, 3).piece(TiffSamples.deep(rgb, LITTLE)).build(),
            all),
        new Right(
            "deep big-endian.tif",
            TiffBytes.scene(BIG, 2, 16, 3).piece(TiffSamples.deep(rgb, BIG)).build(),
            all),
        new Right(
            "predicted.tif",
            predicted(TiffBytes.scene(LITTLE, 2, 8, 3), TiffSamples.differences(rgb, 3)),
            all),
        new Right(
            "deep predicted.tif",
            predicted(
                TiffBytes.scene(LITTLE, 2, 16, 3),
                TiffSamples.deepDifferences(TiffSamples.deep(rgb, LITTLE), LITTLE, 3)),
            all),
        new Right(
            "deep predicted big-endian.tif",
            predicted(
                TiffBytes.scene(BIG, 2, 16, 3),
                TiffSamples.deepDifferences(TiffSamples.deep(rgb, BIG), BIG, 3)),
            all),
        new Right("grey.tif", TiffBytes.scene(BIG, 1, 8, 1).piece(grey).build(), greys),
        new Right("negative.tif", TiffBytes.scene(BIG, 0, 8, 1).piece(grey).build(), negative),
        new Right(
            "sixteen greys.tif", TiffBytes.scene(BIG, 1, 4, 1).piece(nibbles(grey)).build(), greys),
        new Right(
            "alpha.tif", TiffBytes.scene(BIG, 2, 8, 4).shorts(338, 2).piece(half).build(), over),
        new Right(
            "alpha in colours.tif",
            TiffBytes.scene(BIG, 2, 8, 4).shorts(338, 1).piece(light).build(),
            added),
        new Right("small copy first.tif", withCopyFirst(rgb), all));
  }

  private static int over(int red, boolean opaque) {
    return opaque
        ? red << 16 | 0x80
        : (red * 128 + 0x14 * 127 + 127) / 255 << 16
            | (0x17 * 127 + 127) / 255 << 8
            | (0x80 * 128 + 0x1a * 127 + 127) / 255;
  }

  private static TiffBytes strips(byte[] rgb, int rows) {
    TiffBytes tiff = TiffBytes.scene(LITTLE, 2, 8, 3).shorts(278, rows);
    int strip = 3 * Scene.WIDTH * rows;
    for (int at = 0; at < rgb.length; at += strip) {
      tiff.piece(TiffSamples.part(rgb, at, Math.min(strip, rgb.length - at)));
    }
    return tiff;
  }

  private static TiffBytes planes(byte[] rgb) {
    TiffBytes tiff = TiffBytes.scene(LITTLE, 2, 8, 3).shorts(284, 2).shorts(278, Scene.HEIGHT / 2);
    for (int plane = 0; plane < 3; plane++) {
      byte[] one = new byte[rgb.length / 3];
      for (int i = 0; i < one.length; i++) {
        one[i] = rgb[3 * i + plane];
      }
      tiff.piece(TiffSamples.part(one, 0, one.length / 2))
          .piece(TiffSamples.part(one, one.length / 2, one.length / 2));
    }
    return tiff;
  }

  private static byte[] predicted(TiffBytes tiff, byte[] differences) {
    return tiff.shorts(259, 8).shorts(317, 2).piece(TiffSamples.deflated(differences)).build();
  }

  private static byte[] nibbles(byte[] grey) {
    byte[] nibbles = new byte[grey.length / 2];
    for (int i = 0; i < nibbles.length; i++) {
      nibbles[i] = (byte) (grey[2 * i] & 0xf0 | (grey[2 * i + 1] & 0xff) >> 4);
    }
    return nibbles;
  }

  /// A page that is a small copy, and behind it the picture.
  private static byte[] withCopyFirst(byte[] rgb) {
    byte[] picture = TiffBytes.scene(LITTLE, 2, 8, 3).piece(rgb).build();
    byte[] copy =
        new TiffBytes(LITTLE)
            .longs(254, 1)
            .shorts(256, 16)
            .shorts(257, 16)
            .build(42, ByteBuffer.wrap(picture).order(LITTLE).getInt(4));
    byte[] both = Arrays.copyOf(picture, picture.length + copy.length - 8);
    System.arraycopy(copy, 8, both, picture.length, copy.length - 8);
    ByteBuffer.wrap(both).order(LITTLE).putInt(4, picture.length);
    return both;
  }

  @TestFactory
  Stream<DynamicTest> aFileIsDecodedExactly() {
    return Stream.concat(asWritten(), made())
        .map(one -> DynamicTest.dynamicTest(one.name, () -> assertSame(one)));
  }

  private void assertSame(Right one) throws Exception {
    Pixels pixels = decoded(one.name, one.bytes);
    for (int i = 0; i < Scene.WIDTH * Scene.HEIGHT; i++) {
      int right = one.colours[Scene.patch(i % Scene.WIDTH, i / Scene.WIDTH)];
      assertEquals("%06x".formatted(right), "%06x".formatted(pixels.at(i)), "at " + i);
    }
  }

  @TestFactory
  Stream<DynamicTest> aJpegInsideIsDecoded() {
    byte[] ycc =
        JpegBytes.raw(3, patch -> JpegBytes.brightness(TiffSamples.values(Scene.COLOURS[patch])));
    byte[] raw = JpegBytes.raw(3, patch -> TiffSamples.values(Scene.COLOURS[patch]));
    List<Right> cases =
        List.of(
            new Right("written.tif", TiffSamples.written(Scene.drawn(), "JPEG", 0), Scene.COLOURS),
            new Right(
                "written tiles.tif", TiffSamples.written(Scene.drawn(), "JPEG", 32), Scene.COLOURS),
            new Right(
                "brightness.tif",
                TiffBytes.scene(LITTLE, 6, 8, 3).shorts(259, 7).piece(ycc).build(),
                Scene.COLOURS),
            new Right(
                "red-green-blue.tif",
                TiffBytes.scene(LITTLE, 2, 8, 3).shorts(259, 7).piece(raw).build(),
                Scene.COLOURS));
    return cases.stream()
        .map(one ->
            DynamicTest.dynamicTest(
                one.name,
                () -> {
                  Path file = temp.resolve(one.name);
                  SourceFolders.write(file, one.bytes);
                  Scene.assertSeen(file);
                }));
  }

  private Pixels decoded(String name, byte[] bytes) throws PictureException, IOException {
    Path file = temp.resolve(name);
    SourceFolders.write(file, bytes);
    return Scene.decoded(file);
  }
}
