package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.ChildJvm;

/// What a picture may cost.
class LittleMemoryTest {
  private static final int SIDE = 6000;
  private static final int TILE = 512;

  @TempDir Path temp;

  @Test
  void aTiffIsReadInLessMemoryThanItsPixelsTake() throws Exception {
    byte[] strip = TiffSamples.deflated(new byte[3 * SIDE * SIDE]);
    Files.write(temp.resolve("strip.tif"), tiff().shorts(278, SIDE).piece(strip).build());
    byte[] tile = TiffSamples.deflated(new byte[3 * TILE * TILE]);
    TiffBytes tiles = tiff().shorts(322, TILE).shorts(323, TILE);
    for (int i = 0; i < Math.powExact(Math.ceilDiv(SIDE, TILE), 2); i++) {
      tiles.piece(tile);
    }
    Files.write(temp.resolve("tiles.tif"), tiles.build());

    assertEquals(List.of("strip.tif: 6000", "tiles.tif: 6000"), rows("strip.tif", "tiles.tif"));
  }

  /// A reader that keeps every frame needs two gigabytes.
  @Test
  void ofAGifOfTwoThousandFramesTheFirstAloneIsKept() throws Exception {
    byte[] one =
        SourceFolders.encode(new BufferedImage(1000, 1000, BufferedImage.TYPE_BYTE_BINARY), "gif");
    int palette = 13 + (3 << (one[10] & 7) + 1);
    try (OutputStream out = Files.newOutputStream(temp.resolve("frames.gif"))) {
      out.write(one, 0, palette);
      for (int frame = 0; frame < 2000; frame++) {
        out.write(one, palette, one.length - 1 - palette);
      }
      out.write(one[one.length - 1]);
    }
    assertEquals(List.of("frames.gif: 1000"), rows("frames.gif"));
  }

  /// How many rows pictures have that are decoded where there is little memory.
  private List<String> rows(String... names) throws Exception {
    List<String> words = new ArrayList<>(List.of(temp.toString()));
    words.addAll(List.of(names));
    ChildJvm.Ended ended =
        ChildJvm.run(List.of("-Xmx64m"), Rows.class, words.toArray(String[]::new));
    assertEquals(0, ended.exit(), () -> ended.out().toString());
    return ended.out();
  }

  private static TiffBytes tiff() {
    return new TiffBytes(ByteOrder.LITTLE_ENDIAN)
        .shorts(256, SIDE)
        .shorts(257, SIDE)
        .shorts(258, 8, 8, 8)
        .shorts(259, 8)
        .shorts(262, 2)
        .shorts(277, 3);
  }

  /// Decodes files of a folder: its name, then theirs.
  static final class Rows {
    private Rows() {}

    public static void main(String[] args) throws Exception {
      for (String name : List.of(args).subList(1, args.length)) {
        Path file = Path.of(args[0]).resolve(name);
        Original original;
        try (PictureInput in = new PictureInput(file)) {
          original = Original.read(file, in, name);
        }
        int[] rows = new int[1];
        original.decode(file, Deadline.of(original.stored()), _ -> rows[0]++);
        System.out.println(name + ": " + rows[0]);
      }
    }
  }

  @Test
  void aPictureIsGivenUpWhenItsTimeIsOver() throws Exception {
    BufferedImage noise = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1990);
    for (int i = 0; i < 96 * 96; i++) {
      noise.setRGB(i % 96, i / 96, random.nextInt(1 << 24));
    }
    Map<String, byte[]> files =
        Map.of(
            "a.jpg", JpegBytes.baseline(noise),
            "progressive.jpg", JpegBytes.progressive(noise),
            "a.tif", TiffSamples.written(noise, "JPEG", 0),
            "a.webp", WebpBytes.file(Map.of("VP8L", WebpBytes.lossless(noise))));
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      Path file = temp.resolve(one.getKey());
      Files.write(file, one.getValue());
      Original original;
      try (PictureInput in = new PictureInput(file)) {
        original = Original.read(file, in, one.getKey());
      }
      Deadline over = new Deadline(Duration.ofSeconds(-1));
      assertThrows(
          InterruptedIOException.class, () -> original.decode(file, over, _ -> {}), one.getKey());
    }
  }
}
