package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// TIFF: the right sentence for a file that can't be right.
class TiffRefusalsTest {
  private static final ByteOrder LITTLE = ByteOrder.LITTLE_ENDIAN;

  @TempDir Path temp;

  private record Refused(String name, byte[] bytes, String key) {}

  private static Stream<Refused> refused() {
    byte[] rgb = TiffSamples.rgb();
    return Stream.of(
        new Refused(
            "directory outside.tif",
            ByteBuffer.allocate(100).order(LITTLE).putInt(0x2a4949).putInt(0x7fffffff).array(),
            "picture.cut-off"),
        new Refused(
            "directory far outside.tif",
            ByteBuffer.allocate(100)
                .order(LITTLE)
                .putInt(0x2b4949)
                .putInt(8)
                .putLong(8, -9)
                .array(),
            "picture.cut-off"),
        new Refused(
            "no directory.tif",
            ByteBuffer.allocate(100).order(LITTLE).putInt(0x2a4949).array(),
            "picture.unusual"),
        new Refused(
            "loop.tif", new TiffBytes(LITTLE).longs(254, 1).build(42, 8), "picture.unusual"),
        new Refused(
            "empty directory.tif",
            ByteBuffer.allocate(100).order(LITTLE).putInt(0x2a4949).putInt(8).array(),
            "picture.damaged"),
        new Refused("no size.tif", new TiffBytes(LITTLE).shorts(262, 2).build(), "picture.tiny"),
        new Refused(
            "wide.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3).longs(256, 30_001).piece(rgb).build(),
            "picture.too-many-pixels"),
        new Refused(
            "65535.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3)
                .longs(256, 0xffffffffL)
                .longs(257, 0xffffffffL)
                .piece(rgb)
                .build(),
            "picture.too-many-pixels"),
        new Refused(
            "large.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3)
                .shorts(256, 20_001)
                .shorts(257, 20_001)
                .piece(rgb)
                .build(),
            "picture.too-many-pixels"),
        new Refused(
            "strip outside.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3).longs(273, 0x7fffff00).longs(279, rgb.length).build(),
            "picture.cut-off"),
        new Refused(
            "strip of two gigabytes.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3).longs(273, 8).longs(279, 0x7fffffff).build(),
            "picture.cut-off"),
        new Refused(
            "shared strips.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3)
                .shorts(278, 1)
                .longs(273, new long[64])
                .longs(279, LongStream.generate(() -> 500).limit(64).toArray())
                .build(),
            "picture.damaged"),
        new Refused(
            "strips claimed.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3)
                .field(273, 4, 0x7fffffff, new byte[8])
                .longs(279, 4)
                .build(),
            "picture.damaged"),
        new Refused(
            "palette claimed.tif",
            TiffBytes.scene(LITTLE, 3, 8, 1)
                .field(320, 3, 768, new byte[] {-1, -1, -1, 127})
                .piece(rgb)
                .build(),
            "picture.cut-off"),
        new Refused(
            "too few strips.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3).shorts(278, 8).piece(rgb).build(),
            "picture.damaged"),
        new Refused(
            "short strip.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3)
                .piece(TiffSamples.part(rgb, 0, rgb.length - 1))
                .build(),
            "picture.damaged"),
        new Refused(
            "no palette.tif",
            TiffBytes.scene(LITTLE, 3, 8, 1).piece(rgb).build(),
            "picture.damaged"),
        new Refused(
            "tile of 17.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3).shorts(322, 17).shorts(323, 16).piece(rgb).build(),
            "picture.damaged"),
        new Refused(
            "tiny tiles.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3)
                .shorts(256, 20_000)
                .shorts(284, 2)
                .shorts(322, 16)
                .shorts(323, 16)
                .longs(324, new long[15_000])
                .longs(325, new long[15_000])
                .build(),
            "picture.unusual"),
        new Refused(
            "floating.tif",
            TiffBytes.scene(LITTLE, 2, 16, 3).shorts(339, 3, 3, 3).piece(rgb).build(),
            "picture.unusual"),
        new Refused(
            "mixed.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3).shorts(258, 8, 8, 16).piece(rgb).build(),
            "picture.unusual"),
        new Refused(
            "old jpeg.tif",
            TiffBytes.scene(LITTLE, 6, 8, 3).shorts(259, 6).piece(rgb).build(),
            "picture.unusual"),
        new Refused(
            "unknown compression.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3).shorts(259, 34_712).piece(rgb).build(),
            "picture.unusual"),
        new Refused(
            "whole in one jpeg.tif",
            TiffBytes.scene(LITTLE, 6, 8, 3)
                .shorts(256, 20_000)
                .shorts(257, 20_000)
                .shorts(278, 20_000)
                .shorts(259, 7)
                .piece(rgb)
                .build(),
            "picture.unusual"),
        new Refused(
            "jpeg of another size.tif",
            TiffBytes.scene(LITTLE, 6, 8, 3)
                .shorts(256, 128)
                .shorts(259, 7)
                .piece(JpegBytes.baseline(Scene.drawn()))
                .build(),
            "picture.damaged"),
        new Refused(
            "fax of noise.tif",
            TiffBytes.scene(LITTLE, 0, 1, 1).shorts(259, 4).piece(rgb).build(),
            "picture.damaged"),
        new Refused(
            "inflates to little.tif",
            TiffBytes.scene(LITTLE, 2, 8, 3)
                .shorts(259, 8)
                .piece(TiffSamples.deflated(new byte[100]))
                .build(),
            "picture.damaged"));
  }

  @TestFactory
  Stream<DynamicTest> aFileThatCantBeRightIsRefused() {
    return refused()
        .map(one ->
            DynamicTest.dynamicTest(
                one.name, () -> assertEquals(one.key, refusal(one.name, one.bytes))));
  }

  @Test
  void aFileCutOffAnywhereIsRefused() {
    for (String type : List.of("LZW", "Deflate", "PackBits", "JPEG")) {
      byte[] tiff = TiffSamples.written(Scene.drawn(), type, 32);
      for (int length = 8; length < tiff.length; length += 1 + length / 7) {
        String key = refusal("a.tif", Arrays.copyOf(tiff, length));
        assertTrue(
            List.of("picture.cut-off", "picture.damaged").contains(key), type + length + key);
      }
    }
  }

  @Test
  void deflatedDataWithAnyWrongByteIsRefused() {
    byte[] noise = TiffSamples.rgb();
    new Random(1992).nextBytes(noise);
    byte[] right = TiffSamples.deflated(noise);
    for (int at = 0; at < right.length; at += 1 + at / 5) {
      byte[] wrong = right.clone();
      wrong[at] ^= 1;
      byte[] tiff = TiffBytes.scene(LITTLE, 2, 8, 3).shorts(259, 8).piece(wrong).build();
      assertEquals("picture.damaged", refusal("a.tif", tiff));
    }
  }

  private String refusal(String name, byte[] bytes) {
    return assertThrows(PictureException.class, () -> decoded(name, bytes), name).key();
  }

  private Pixels decoded(String name, byte[] bytes) throws PictureException, IOException {
    Path file = temp.resolve(name);
    SourceFolders.write(file, bytes);
    return Scene.decoded(file);
  }
}
