package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;

class PackerTest {
  @TempDir Path temp;
  private Path source;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    source = SourceFolders.complete(temp.resolve("sources"));
    output = Files.createDirectories(temp.resolve("out")).resolve("small.vitrin");
  }

  private Packing pack() throws PackException, InterruptedException {
    return Packer.pack(SourceFolder.read(source), output, PackProgress.SILENT);
  }

  private Packing.Packed packed() throws PackException, InterruptedException {
    return assertInstanceOf(Packing.Packed.class, pack());
  }

  private List<String> leftInOutputFolder() throws IOException {
    try (Stream<Path> files = Files.list(output.getParent())) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFolderBecomesABundleThatSaysTheSame() throws Exception {
    Packing.Packed packed = packed();

    try (Bundle bundle = Bundle.open(output, temp.resolve("copy"))) {
      assertEquals(SourceFolder.read(source).exhibit().orElseThrow(), bundle.exhibit());
      assertEquals(packed.digest(), bundle.digest());
      assertEquals(packed.size(), bundle.size());
      assertEquals(
          List.of("photos/wide.jpg", "photos/cover.png", "photos/page.jpg", "photos/tall.jpg"),
          bundle.pictures().stream().map(StoredPicture::file).toList());
    }
    assertEquals(List.of("small.vitrin"), leftInOutputFolder());
  }

  @Test
  void theSameFolderGivesTheSameBytes() throws Exception {
    packed();
    byte[] first = Files.readAllBytes(output);
    packed();

    assertArrayEquals(first, Files.readAllBytes(output));
  }

  @Test
  void aPictureLargerThanTheScreenGetsALargeRenditionAndNoneIsEnlarged() throws Exception {
    SourceFolders.picture(source.resolve("photos/wide.jpg"), 4000, 2000);
    packed();

    try (Bundle bundle = Bundle.open(output, temp.resolve("copy"))) {
      assertEquals(
          List.of("thumb 480x240", "screen 1920x960", "uhd 3840x1920"),
          sizes(bundle, "photos/wide.jpg"));
      assertEquals(List.of("thumb 420x300"), sizes(bundle, "photos/page.jpg"));
      assertEquals(4000, bundle.find("photos/wide.jpg").orElseThrow().width());
    }
  }

  private static List<String> sizes(Bundle bundle, String file) {
    List<String> sizes = new ArrayList<>();
    for (Rendition r : bundle.find(file).orElseThrow().renditions()) {
      sizes.add(r.size().id() + " " + r.width() + "x" + r.height());
    }
    return sizes;
  }

  @Test
  void aDrawingStaysPngAndAPhotoIsJpeg() throws Exception {
    BufferedImage drawing = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    drawing.createGraphics().drawOval(50, 50, 500, 300);
    SourceFolders.write(source.resolve("photos/cover.png"), SourceFolders.encode(drawing, "png"));
    packed();

    try (Bundle bundle = Bundle.open(output, temp.resolve("copy"))) {
      var drawn = bundle.find("photos/cover.png").orElseThrow().renditions();
      var photo = bundle.find("photos/tall.jpg").orElseThrow().renditions();
      assertTrue(drawn.stream().allMatch(r -> r.format() == Rendition.Format.PNG));
      assertTrue(photo.stream().allMatch(r -> r.format() == Rendition.Format.JPEG));
    }
  }

  @Test
  void progressCountsEveryPixelOnce() throws Exception {
    List<Long> told = new ArrayList<>();
    Set<Long> whole = new HashSet<>();
    Packer.pack(
        SourceFolder.read(source),
        output,
        (done, all) -> {
          told.add(done);
          whole.add(all);
        });

    long all = 1280 * 720 + 720 * 1080 + 300 * 420 + 420 * 300;
    assertEquals(Set.of(all), whole);
    assertEquals(0, told.getFirst());
    assertEquals(all, told.getLast());
    assertEquals(told.stream().sorted().toList(), told);
  }

  @Test
  void contentWithAnErrorWritesNothingAndKeepsWhatWasThere() throws Exception {
    Files.writeString(output, "an earlier bundle");
    SourceFolders.exhibit(source, SourceFolders.completeWith("\"census\"]", "\"nowhere\"]"));

    assertInstanceOf(Packing.Refused.class, pack());

    assertEquals("an earlier bundle", Files.readString(output));
    assertEquals(List.of("small.vitrin"), leftInOutputFolder());
  }

  @Test
  void aPictureDamagedInsideIsNamedAndKeepsWhatWasThere() throws Exception {
    Files.writeString(output, "an earlier bundle");
    byte[] jpeg = SourceFolders.encode(SourceFolders.drawn(720, 1080), "jpg");
    byte[] halved = new byte[jpeg.length / 2 + 2];
    System.arraycopy(jpeg, 0, halved, 0, jpeg.length / 2);
    halved[halved.length - 2] = (byte) 0xff;
    halved[halved.length - 1] = (byte) 0xd9;
    SourceFolders.write(source.resolve("photos/tall.jpg"), halved);

    Packing.Refused refused = assertInstanceOf(Packing.Refused.class, pack());

    assertEquals(
        List.of("picture.damaged"),
        refused.faults().stream().map(fault -> fault.problem().key()).toList());
    assertEquals(List.of("photos/tall.jpg"), refused.faults().getFirst().problem().arguments());
    assertTrue(refused.faults().getFirst().line() > 0);
    assertEquals("an earlier bundle", Files.readString(output));
    assertEquals(List.of("small.vitrin"), leftInOutputFolder());
  }

  @Test
  void anOutputFolderThatIsNotThereIsSaidSo() {
    output = temp.resolve("nowhere").resolve("small.vitrin");

    PackException e = assertThrows(PackException.class, this::pack);

    assertEquals(PackException.Kind.UNWRITABLE, e.kind());
    assertEquals(output, e.file());
    assertFalse(Files.exists(output.getParent()));
  }

  @Test
  void anOutputThatIsAFolderOrASourceIsLeftAlone() throws Exception {
    output = source.resolve("exhibit.json");
    String before = Files.readString(output);

    assertEquals(
        PackException.Kind.UNWRITABLE, assertThrows(PackException.class, this::pack).kind());
    assertEquals(before, Files.readString(output));

    output = source.resolve("photos");
    assertEquals(
        PackException.Kind.UNWRITABLE, assertThrows(PackException.class, this::pack).kind());
  }

  @Test
  void anInterruptedPackingLeavesWhatWasThere() throws Exception {
    Files.writeString(output, "an earlier bundle");
    SourceFolder folder = SourceFolder.read(source);

    assertThrows(
        InterruptedException.class,
        () -> Packer.pack(folder, output, (_, _) -> Thread.currentThread().interrupt()));

    assertEquals("an earlier bundle", Files.readString(output));
    assertEquals(List.of("small.vitrin"), leftInOutputFolder());
  }
}
