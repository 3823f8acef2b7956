package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the colours of a file are, what is packed of it looks as it was meant.
class ColoursTest {

  /// How much of each ink the patches have.
  private static final int[][] INKS = {
    {0, 204, 204, 51}, {204, 0, 204, 0}, {255, 153, 0, 51}, {0, 51, 204, 0},
    {51, 51, 51, 102}, {0, 0, 0, 0}, {0, 0, 0, 255}, {51, 102, 153, 0}
  };

  @TempDir Path temp;

  private record Case(String name, byte[] bytes, int[] colours) {
    Case(String name, byte[] bytes) {
      this(name, bytes, Scene.COLOURS);
    }
  }

  @TestFactory
  Stream<DynamicTest> aPictureIsPackedInTheColoursItWasMeantIn() {
    return Stream.of(ofProfiles(), ofComponents(), ofInks())
        .flatMap(cases -> cases)
        .map(one ->
            DynamicTest.dynamicTest(
                one.name,
                () -> {
                  Path file = temp.resolve(one.name);
                  SourceFolders.write(file, one.bytes);
                  Scene.assertSeen(file, one.colours);
                }));
  }

  private static Stream<Case> ofProfiles() {
    return Stream.of(Rgb.ADOBE, Rgb.DISPLAY_P3, Rgb.PROPHOTO)
        .flatMap(space -> {
          BufferedImage drawn = Scene.drawn(BufferedImage.TYPE_INT_RGB, space::of);
          BufferedImage few = Scene.drawn(BufferedImage.TYPE_BYTE_INDEXED, space::of);
          byte[] profile = space.profile();
          return Stream.of(
              new Case(space + ".jpg", JpegBytes.withProfile(JpegBytes.baseline(drawn), profile)),
              new Case(
                  space + " progressive.jpg",
                  JpegBytes.withProfile(JpegBytes.progressive(drawn), profile)),
              new Case(space + ".png", FewBytes.pngWithProfile(drawn, profile)),
              new Case(space + ".webp", webp(drawn, profile)),
              new Case(
                  space + ".tif",
                  tiff(2, profile, patch -> values(space.of(Scene.COLOURS[patch])))),
              new Case(space + ".bmp", FewBytes.bmpWithProfile(drawn, profile)),
              new Case(space + ".gif", FewBytes.gifWithProfile(few, profile), seen(space, few)));
        });
  }

  /// What the colours of a palette, which are not quite the right ones, mean.
  private static int[] seen(Rgb space, BufferedImage few) {
    return IntStream.range(0, 8)
        .map(i -> Rgb.SRGB.from(space, few.getRGB(i % 4 * 24 + 12, i / 4 * 32 + 16)))
        .toArray();
  }

  private static Stream<Case> ofComponents() {
    byte[] rgb = JpegBytes.raw(3, patch -> values(Scene.COLOURS[patch]));
    byte[] ycc = JpegBytes.raw(3, patch -> JpegBytes.brightness(values(Scene.COLOURS[patch])));
    byte[] grey = JpegBytes.raw(1, patch -> new int[] {30 * patch});
    int[] greys = IntStream.range(0, 8).map(i -> 30 * i * 0x010101).toArray();
    int[] squares = IntStream.range(0, 8).map(i -> squared(30 * i) * 0x010101).toArray();
    return Stream.of(
        new Case("red-green-blue.jpg", JpegBytes.adobe(rgb, 0)),
        new Case("brightness.jpg", JpegBytes.adobe(ycc, 1)),
        new Case("brightness unsaid.jpg", ycc),
        new Case("grey.jpg", grey, greys),
        new Case("square grey.jpg", JpegBytes.withProfile(grey, IccBytes.squareGrey()), squares),
        new Case(
            "square grey.png",
            FewBytes.pngWithProfile(greyImage(), IccBytes.squareGrey()),
            squares));
  }

  private static BufferedImage greyImage() {
    BufferedImage image =
        new BufferedImage(Scene.WIDTH, Scene.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < Scene.WIDTH * Scene.HEIGHT; i++) {
      int x = i % Scene.WIDTH;
      int y = i / Scene.WIDTH;
      image.getRaster().setSample(x, y, 0, 30 * Scene.patch(x, y));
    }
    return image;
  }

  /// The level in sRGB of the square of a level.
  private static int squared(int level) {
    double light = level * level / 65_025.0;
    return (int)
        Math.round(
            255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055));
  }

  private static Stream<Case> ofInks() {
    int[] printed = Arrays.stream(INKS).mapToInt(IccBytes::printed).toArray();
    int[] complements = Arrays.stream(INKS).mapToInt(ColoursTest::complement).toArray();
    byte[] plain = JpegBytes.raw(4, patch -> INKS[patch]);
    byte[] inverted = JpegBytes.raw(4, patch -> inverted(INKS[patch]));
    byte[] ycck = JpegBytes.raw(4, patch -> ycck(INKS[patch]));
    byte[] profile = IccBytes.inks();
    return Stream.of(
        new Case("inks.jpg", JpegBytes.withProfile(plain, profile), printed),
        new Case(
            "inks of Adobe.jpg",
            JpegBytes.adobe(JpegBytes.withProfile(inverted, profile), 0),
            printed),
        new Case(
            "brightness of inks.jpg",
            JpegBytes.adobe(JpegBytes.withProfile(ycck, profile), 2),
            printed),
        new Case("inks.tif", tiff(5, profile, patch -> INKS[patch]), printed),
        new Case(
            "inks without profile.tif", tiff(5, new byte[0], patch -> INKS[patch]), complements),
        new Case("inks without profile.jpg", JpegBytes.adobe(inverted, 0), complements),
        new Case("brightness of inks without profile.jpg", JpegBytes.adobe(ycck, 2), complements));
  }

  private static byte[] webp(BufferedImage image, byte[] profile) {
    Map<String, byte[]> chunks = new LinkedHashMap<>();
    chunks.put("VP8X", WebpBytes.extended(Scene.WIDTH, Scene.HEIGHT));
    chunks.put("ICCP", profile);
    chunks.put("VP8L", WebpBytes.lossless(image));
    return WebpBytes.file(chunks);
  }

  private static byte[] tiff(int photometric, byte[] profile, IntFunction<int[]> samples) {
    int count = samples.apply(0).length;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < Scene.WIDTH * Scene.HEIGHT; i++) {
      for (int sample : samples.apply(Scene.patch(i % Scene.WIDTH, i / Scene.WIDTH))) {
        all.write(sample);
      }
    }
    return TiffBytes.scene(ByteOrder.LITTLE_ENDIAN, photometric, 8, count)
        .bytes(34675, profile)
        .piece(all.toByteArray())
        .build();
  }

  private static int[] values(int rgb) {
    return new int[] {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff};
  }

  private static int[] inverted(int[] inks) {
    return Arrays.stream(inks).map(ink -> 255 - ink).toArray();
  }

  private static int[] ycck(int[] inks) {
    int[] ycc = JpegBytes.brightness(Arrays.copyOf(inks, 3));
    return new int[] {ycc[0], ycc[1], ycc[2], 255 - inks[3]};
  }

  private static int complement(int[] inks) {
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      rgb = rgb << 8 | Math.round((255 - inks[i]) * (255 - inks[3]) / 255f);
    }
    return rgb;
  }

  @Test
  void theGroundBehindWhatIsTransparentIsThatOfTheScreensInAnyColours() throws Exception {
    BufferedImage clear = new BufferedImage(Scene.WIDTH, Scene.HEIGHT, BufferedImage.TYPE_INT_ARGB);
    for (Rgb space : List.of(Rgb.ADOBE, Rgb.DISPLAY_P3, Rgb.PROPHOTO)) {
      Path file = temp.resolve(space + ".png");
      SourceFolders.write(file, FewBytes.pngWithProfile(clear, space.profile()));

      assertEquals(0, Scene.difference(0x14171a, Scene.packed(file).getRGB(9, 9)), 1);
    }
  }

  @Test
  void theProfilesOfTheseTestsMeanWhatTheyAreSaidToMean() {
    assertEquals(0, Scene.difference(0xc81e1e, Rgb.SRGB.from(Rgb.ADOBE, 0xab2323)), 1);
  }
}
