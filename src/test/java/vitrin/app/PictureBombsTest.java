package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.ChildJvm;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleWriter;
import vitrin.bundle.EncodedRendition;
import vitrin.bundle.HostilePictures;
import vitrin.bundle.Pictures;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;
import vitrin.ui.Draft;
import vitrin.ui.Glass;
import vitrin.ui.Page;
import vitrin.ui.Plate;
import vitrin.ui.PlateReader;

/// What the decoder of the kiosk costs at the worst, in a process of its own that is prepared as
/// the program prepares itself.
class PictureBombsTest {

  /// Without the bound the largest of them takes 10.5 GB.
  private static final long MOST_MEGABYTES = 1000;

  @TempDir Path folder;

  @Test
  void aJpegThatGotPastTheGateWouldFindTheDecoderBounded() throws Exception {
    List<String> said = said(Bombs.class);
    assertEquals(
        HostilePictures.progressiveBombs().keySet().stream().map(name -> name + ": none").toList(),
        said);
  }

  @Test
  void theWorstThatTheGateLetsThroughIsDecodedInLittleMemory() throws Exception {
    List<String> said = said(Worst.class);
    assertEquals("thumb: 480x480", said.getFirst());
    assertEquals(3, said.size());
    assertTrue(said.stream().noneMatch(line -> line.endsWith("none")), said.toString());
  }

  /// What the program says, but for the memory it took.
  private List<String> said(Class<?> program) throws Exception {
    // As much heap as the application image has.
    ChildJvm.Ended ended =
        ChildJvm.run(
            List.of("-Xmx512m", "-Dprism.order=sw"), program, folder.toAbsolutePath().toString());
    assertEquals(0, ended.exit(), () -> ended.out().toString());
    List<String> said = new ArrayList<>(ended.out());
    long peak = Long.parseLong(said.removeLast());
    assertTrue(peak <= MOST_MEGABYTES, peak + " MB");
    said.removeIf(line -> !line.matches("[\\w ]+: (none|\\d+x\\d+)"));
    return said;
  }

  private static void begin() {
    NativeGround.boundJpegMemory();
    Toolkit.startForPictures();
  }

  private static void tell(String name, Plate plate) {
    System.out.println(
        name
            + ": "
            + plate
                .image()
                .map(image -> (int) image.getWidth() + "x" + (int) image.getHeight())
                .orElse("none"));
  }

  /// Hands bombs to the decoder as if there were no gate; stops where one goes off.
  static final class Bombs {
    private Bombs() {}

    public static void main(String[] args) throws Exception {
      begin();
      for (Map.Entry<String, byte[]> bomb : HostilePictures.progressiveBombs().entrySet()) {
        Plate plate = PlateReader.thumbnail(raw(bomb.getValue()), stored(bomb.getValue()));
        tell(bomb.getKey(), plate);
        if (plate.image().isPresent()) {
          break;
        }
      }
      System.out.println(ChildJvm.peakMegabytes());
      System.exit(0);
    }

    private static StoredPicture stored(byte[] bytes) {
      return new StoredPicture(
          "bomb.jpg",
          480,
          320,
          TestBundles.BACKDROP,
          List.of(
              new Rendition(
                  Rendition.Size.THUMB,
                  480,
                  320,
                  Rendition.Format.JPEG,
                  bytes.length,
                  "0".repeat(64))));
    }

    private static Pictures raw(byte[] bytes) {
      return new Pictures() {
        @Override
        public Optional<StoredPicture> find(String file) {
          return Optional.empty();
        }

        @Override
        public byte[] read(StoredPicture picture, Rendition rendition) {
          return bytes;
        }
      };
    }
  }

  /// Packs, opens and decodes pictures of the largest sizes that a bundle may hold, of which a few
  /// hundred bytes are there or far too many.
  static final class Worst {
    private Worst() {}

    public static void main(String[] args) throws Exception {
      begin();
      Path folder = Path.of(args[0]);
      Path file = folder.resolve("worst.vitrin");
      Exhibit exhibit = exhibit();
      byte[] jpeg = TestBundles.encoded("worst", 16, 16, Rendition.Format.JPEG);
      try (BundleWriter writer = BundleWriter.create(file, exhibit)) {
        writer.add(
            "photos/worst.jpg",
            20_000,
            20_000,
            TestBundles.BACKDROP,
            List.of(
                new EncodedRendition(
                    Rendition.Size.THUMB,
                    480,
                    480,
                    Rendition.Format.PNG,
                    HostilePictures.pngThatGoesOn(480, 480, 300_000_000)),
                new EncodedRendition(
                    Rendition.Size.SCREEN,
                    1920,
                    1920,
                    Rendition.Format.JPEG,
                    HostilePictures.claiming(jpeg, 1920, 1920)),
                new EncodedRendition(
                    Rendition.Size.UHD,
                    3840,
                    3840,
                    Rendition.Format.PNG,
                    HostilePictures.pngThatGoesOn(3840, 3840, 300_000_000))));
        writer.finish();
      }
      try (Bundle bundle = Bundle.open(file, folder.resolve("copy"))) {
        tell("thumb", PlateReader.thumbnail(bundle, bundle.pictures().getFirst()));
        tell("loop", loop(exhibit, bundle, 2160, 2160));
        tell("screen", loop(exhibit, bundle, 1080, 1080));
      }
      Files.delete(folder.resolve("copy"));
      System.out.println(ChildJvm.peakMegabytes());
      System.exit(0);
    }

    private static Plate loop(Exhibit exhibit, Bundle bundle, int width, int height) {
      Glass glass = Glass.of(width, height, OptionalDouble.of(43), OptionalDouble.empty());
      return PlateReader.read(Draft.of(exhibit, 0, bundle, glass, Page.ATTRACT), bundle)
          .of(TestExhibits.picture("photos/worst.jpg"))
          .orElseThrow();
    }

    private static Exhibit exhibit() {
      return new Exhibit(
          "worst",
          1,
          List.of(Language.AZ, Language.RU, Language.EN),
          LocalizedText.of(Language.AZ, "Worst"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(
              new Slide.Photo(
                  TestExhibits.picture("photos/worst.jpg"),
                  Optional.empty(),
                  Optional.empty(),
                  List.of())));
    }
  }
}
