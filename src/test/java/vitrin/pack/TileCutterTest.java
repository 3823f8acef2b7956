package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vitrin.bundle.Bundle;
import vitrin.bundle.PyramidLevel;
import vitrin.bundle.StoredPicture;
import vitrin.model.PixelSize;

/// Pictures larger than their largest rendition, packed and read back.
class TileCutterTest {
  private static final int WIDTH = 4100;
  private static final int HEIGHT = 1100;

  @TempDir Path temp;

  /// A drawing in which every place looks different from every other, and which PNG packs best.
  private static BufferedImage drawing(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int cell = (x / 64) * 7919 + (y / 64) * 104_729;
        image.setRGB(x, y, (x / 3 + y / 5) % 2 == 0 ? 0xffffff : cell * 2_654_435 & 0xffffff);
      }
    }
    return image;
  }

  private static byte[] png(BufferedImage image, Orientation orientation) throws Exception {
    byte[] plain = SourceFolders.encode(image, "png");
    ByteBuffer exif = ByteBuffer.allocate(26);
    exif.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) (orientation.ordinal() + 1)).putShort((short) 0).putInt(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int afterHeader = 8 + 25;
    out.write(plain, 0, afterHeader);
    byte[] type = "eXIf".getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(exif.array());
    out.writeBytes(ByteBuffer.allocate(4).putInt(26).array());
    out.writeBytes(type);
    out.writeBytes(exif.array());
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    out.write(plain, afterHeader, plain.length - afterHeader);
    return out.toByteArray();
  }

  private Path pack(byte[] picture) throws Exception {
    Path folder = SourceFolders.complete(temp);
    SourceFolders.write(folder.resolve("photos/cover.png"), picture);
    Path bundle = temp.resolve("a.vitrin");
    Packing packing = Packer.pack(SourceFolder.read(folder), bundle, PackProgress.SILENT);
    assertInstanceOf(Packing.Packed.class, packing, () -> packing.faults().toString());
    return bundle;
  }

  private static BufferedImage decoded(byte[] data) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(data));
  }

  private static int[] pixels(BufferedImage image, int x, int y, int width, int height) {
    int[] argb = image.getRGB(x, y, width, height, null, 0, width);
    return Arrays.stream(argb).map(p -> p & 0xffffff).toArray();
  }

  private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
    byte[] rgb = new byte[3 * stored.getWidth() * stored.getHeight()];
    for (int i = 0; i < rgb.length / 3; i++) {
      int pixel = stored.getRGB(i % stored.getWidth(), i / stored.getWidth());
      rgb[3 * i] = (byte) (pixel >> 16);
      rgb[3 * i + 1] = (byte) (pixel >> 8);
      rgb[3 * i + 2] = (byte) pixel;
    }
    Pixels turned = orientation.apply(new Pixels(stored.getWidth(), stored.getHeight(), rgb));
    BufferedImage image =
        new BufferedImage(turned.width(), turned.height(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < turned.width() * turned.height(); i++) {
      image.setRGB(i % turned.width(), i / turned.width(), turned.at(i));
    }
    return image;
  }

  @ParameterizedTest
  @EnumSource(Orientation.class)
  void theTilesOfTheFirstLevelAreTheUprightOriginalWhateverItsOrientation(Orientation orientation)
      throws Exception {
    BufferedImage stored = drawing(WIDTH, HEIGHT);
    BufferedImage upright = upright(stored, orientation);
    Path file = pack(png(stored, orientation));
    try (Bundle bundle = Bundle.open(file, temp.resolve("own.vitrin"))) {
      StoredPicture picture = bundle.find("photos/cover.png").orElseThrow();
      PyramidLevel level = picture.levels().getFirst();
      assertEquals(new PyramidLevel(upright.getWidth(), upright.getHeight()), level);
      for (int row = 0; row < level.rows(); row++) {
        for (int column = 0; column < level.columns(); column++) {
          BufferedImage tile = decoded(bundle.tile(picture, 0, column, row));
          assertArrayEquals(
              pixels(
                  upright,
                  column * PyramidLevel.TILE,
                  row * PyramidLevel.TILE,
                  level.tileWidth(column),
                  level.tileHeight(row)),
              pixels(tile, 0, 0, tile.getWidth(), tile.getHeight()),
              orientation + " " + column + "," + row);
        }
      }
    }
  }

  @Test
  void eachNextLevelIsTheSamePictureAtHalfTheSize() throws Exception {
    BufferedImage halves = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        halves.setRGB(x, y, x < 2000 ? 0xc02010 : 0x1040c0);
      }
    }
    try (Bundle bundle =
        Bundle.open(pack(SourceFolders.encode(halves, "png")), temp.resolve("own.vitrin"))) {
      StoredPicture picture = bundle.find("photos/cover.png").orElseThrow();
      assertEquals(
          List.of(new PyramidLevel(4100, 1100), new PyramidLevel(2050, 550)), picture.levels());
      // The edge at 2000 of 4100 lies at 1000 of 2050: in the second tile, 488 from its left.
      BufferedImage tile = decoded(bundle.tile(picture, 1, 1, 1));
      assertEquals(38, tile.getHeight());
      assertEquals(0xc02010, tile.getRGB(480, 20) & 0xffffff);
      assertEquals(0x1040c0, tile.getRGB(496, 20) & 0xffffff);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3840, 3840, ''",
    "3841, 100, 3841x100 1921x50",
    "100, 3841, 100x3841 50x1921",
    "8000, 12000, 8000x12000 4000x6000 2000x3000"
  })
  void aPictureHasLevelsDownToTheOneThatIsJustLargerThanAScreen(int width, int height, String all) {
    List<String> levels =
        TileCutter.levels(new PixelSize(width, height)).stream()
            .map(level -> level.width() + "x" + level.height())
            .toList();
    assertEquals(all, String.join(" ", levels));
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws Exception {
    byte[] picture = png(drawing(WIDTH, HEIGHT), Orientation.TURN_LEFT);
    byte[] first = Files.readAllBytes(pack(picture));
    assertArrayEquals(first, Files.readAllBytes(pack(picture)));
  }

  @Test
  void progressGoesOnWhileALargePictureIsCut() throws Exception {
    Path folder = SourceFolders.complete(temp);
    byte[] picture = SourceFolders.encode(drawing(WIDTH, HEIGHT), "png");
    SourceFolders.write(folder.resolve("photos/cover.png"), picture);
    List<Long> told = new ArrayList<>();
    long[] all = {0};
    Packer.pack(
        SourceFolder.read(folder),
        temp.resolve("a.vitrin"),
        (done, whole) -> {
          told.add(done);
          all[0] = whole;
        });
    assertEquals(0, told.getFirst());
    assertEquals(all[0], told.getLast());
    assertEquals(told.stream().sorted().toList(), told);
    assertTrue(all[0] > (long) WIDTH * HEIGHT);
  }
}
