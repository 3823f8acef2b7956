package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.model.Exhibit;

class BundleWriterTest {

  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theSameContentGivesTheSameBytes() throws Exception {
    Path first = TestBundles.pack(TestExhibits.everything(), folder.resolve("a"));
    Path second = TestBundles.pack(TestExhibits.everything(), folder.resolve("another name"));
    assertEquals(-1, Files.mismatch(first, second));
  }

  @Test
  void anotherEditionGivesAnotherDigest() throws Exception {
    Exhibit exhibit = TestExhibits.least();
    Path first = TestBundles.pack(exhibit, folder.resolve("a"));
    Path second = TestBundles.pack(TestExhibits.edition(exhibit, 2), folder.resolve("b"));
    assertNotEquals(Verifier.verify(first), Verifier.verify(second));
  }

  @Test
  void textsComeFirstThenThumbsThenLargePictures() throws Exception {
    Path file = TestBundles.pack(TestExhibits.everything(), folder.resolve("a"));
    byte[] all = Files.readAllBytes(file);
    int text =
        Forgery.find(all, "What it shows: photos/page-2.jpg".getBytes(StandardCharsets.UTF_8));
    int firstThumb = Forgery.find(all, bytesOf("photos/cover.jpg", 600, 400, Rendition.Size.THUMB));
    int lastThumb = Forgery.find(all, bytesOf("photos/page-2.jpg", 600, 400, Rendition.Size.THUMB));
    int firstLarge =
        Forgery.find(all, bytesOf("photos/cover.jpg", 600, 400, Rendition.Size.SCREEN));
    assertTrue(text < firstThumb, "texts before thumbs");
    assertTrue(firstThumb < lastThumb, "thumbs in their order");
    assertTrue(lastThumb < firstLarge, "thumbs before large pictures");
  }

  /// Bytes by which a picture is known: its last ones differ with what is drawn.
  private static byte[] bytesOf(String file, int width, int height, Rendition.Size size) {
    byte[] data =
        TestBundles.renditions(file, width, height).stream()
            .filter(rendition -> rendition.size() == size)
            .findFirst()
            .orElseThrow()
            .data();
    return Arrays.copyOfRange(data, data.length - 40, data.length);
  }

  @Test
  void aBundleIsMarkedAsDesigned() throws Exception {
    Path file = TestBundles.pack(TestExhibits.least(), folder.resolve("a"));
    ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file));
    assertEquals(0x5654524E, header.getInt(68));
    assertEquals(1, header.getInt(60));
    assertEquals(4096, header.getShort(16));
    int trailer = header.capacity() - 200;
    byte[] magic = new byte[8];
    header.get(trailer, magic);
    assertEquals("VTRNSEAL", new String(magic, StandardCharsets.US_ASCII));
    assertEquals(trailer, header.getLong(trailer + 16));
    byte[] id = new byte[64];
    header.get(trailer + 56, id);
    assertArrayEquals(Arrays.copyOf("least".getBytes(StandardCharsets.US_ASCII), 64), id);
    assertEquals(1, header.getLong(trailer + 120));
  }

  @Test
  void closingWithoutFinishingLeavesNothing() throws Exception {
    try (BundleWriter writer =
        BundleWriter.create(folder.resolve("a"), TestExhibits.everything())) {
      TestBundles.addPictures(writer, TestExhibits.everything());
    }
    assertEquals(List.of(), files());
  }

  @Test
  void finishingLeavesTheBundleAlone() throws Exception {
    TestBundles.pack(TestExhibits.everything(), folder.resolve("a"));
    assertEquals(List.of("a"), files());
  }

  @Test
  void aFileThatExistsIsLeftAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "mine");
    assertThrows(
        FileAlreadyExistsException.class, () -> BundleWriter.create(file, TestExhibits.least()));
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of("a"), files());
  }

  @Test
  void anExhibitWithErrorsIsNotPacked() throws Exception {
    Exhibit wrong = TestExhibits.edition(TestExhibits.least(), 0);
    assertThrows(
        IllegalArgumentException.class, () -> BundleWriter.create(folder.resolve("a"), wrong));
    assertEquals(List.of(), files());
  }

  @Test
  void aBundleThatLacksAPictureCantBeFinished() throws Exception {
    try (BundleWriter writer =
        BundleWriter.create(folder.resolve("a"), TestExhibits.everything())) {
      assertThrows(IllegalStateException.class, writer::finish);
    }
    assertEquals(List.of(), files());
  }

  @Test
  void aPictureIsPackedOnce() throws Exception {
    List<EncodedRendition> renditions = TestBundles.renditions("photos/cover.jpg", 600, 400);
    try (BundleWriter writer =
        BundleWriter.create(folder.resolve("a"), TestExhibits.everything())) {
      writer.add("photos/cover.jpg", 600, 400, TestBundles.BACKDROP, renditions);
      assertThrows(
          IllegalArgumentException.class,
          () -> writer.add("photos/cover.jpg", 600, 400, TestBundles.BACKDROP, renditions));
    }
  }

  @Test
  void aPictureWithoutThumbIsRefused() throws Exception {
    refused(TestBundles.renditions("photos/cover.jpg", 600, 400).subList(1, 2));
  }

  @Test
  void sizesInAnotherOrderAreRefused() throws Exception {
    refused(TestBundles.renditions("photos/cover.jpg", 600, 400).reversed());
  }

  @Test
  void aRenditionThatIsTooLargeForItsSizeIsRefused() throws Exception {
    refused(List.of(rendition(481, 320, Rendition.Format.JPEG, Rendition.Format.JPEG)));
  }

  @Test
  void aRenditionOfAnotherFormatThanItSaysIsRefused() throws Exception {
    refused(List.of(rendition(480, 320, Rendition.Format.PNG, Rendition.Format.JPEG)));
  }

  private static EncodedRendition rendition(
      int width, int height, Rendition.Format said, Rendition.Format encoded) {
    byte[] data = TestBundles.encoded("a", width, height, encoded);
    return new EncodedRendition(Rendition.Size.THUMB, width, height, said, data);
  }

  private void refused(List<EncodedRendition> renditions) throws IOException {
    try (BundleWriter writer =
        BundleWriter.create(folder.resolve("a"), TestExhibits.everything())) {
      assertThrows(
          IllegalArgumentException.class,
          () -> writer.add("photos/cover.jpg", 600, 400, TestBundles.BACKDROP, renditions));
    }
  }
}
