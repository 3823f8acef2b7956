package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Backdrop;
import vitrin.bundle.Bundle;
import vitrin.bundle.Pictures;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

@FxTest
class PlateReaderTest {
  @TempDir Path folder;

  private static final Glass GLASS = Screens.glass(1920, 1080, 43);
  private static final Slide SLIDE =
      Exhibits.photo(
          Exhibits.words("Ad", "Имя", "Name"), Exhibits.prose("Söz.", "Слово.", "Word."));
  private static final Exhibit EXHIBIT = Exhibits.of(SLIDE);

  @Test
  void aPhotoIsDecodedAtTheSizeItIsDrawnAt() throws IOException {
    Plates plates = read(stored(png(1920, 1080)), Page.ATTRACT);
    Image image = plates.of(Exhibits.picture()).get().image().get();
    LoopPage page = Screens.loop(EXHIBIT, 0, plates, GLASS);
    ImageView drawn = Screens.find(page, ImageView.class).getFirst();
    assertEquals(drawn.getFitWidth(), image.getWidth());
    assertEquals(drawn.getFitHeight(), image.getHeight());
  }

  @Test
  void theBoardThatWasLaidOutToKnowTheSizeOfAPhotoIsTheOneThatIsShown() throws IOException {
    Pictures pictures = stored(png(1920, 1080));
    Draft draft = Draft.of(EXHIBIT, 0, pictures, GLASS, Page.ATTRACT);
    Plates plates = PlateReader.read(draft, pictures);
    List<Bounds> drafted = places(Screens.loop(EXHIBIT, 0, plates, GLASS));
    assertTrue(draft.takeBoard(BoardRoom.of(EXHIBIT, 0, 0, GLASS, plates)).isEmpty());
    assertEquals(drafted, places(Screens.loop(EXHIBIT, 0, plates, GLASS)));
  }

  private static List<Bounds> places(LoopPage page) {
    List<Bounds> places = Screens.texts(page).stream().map(Screens::onScreen).toList();
    assertTrue(places.size() >= 3, "texts: " + places);
    return places;
  }

  @Test
  void bytesThatAreNoPictureMakeAPlateWithoutImage() {
    Plates plates = read(stored(new byte[] {1, 2, 3}), Page.ATTRACT);
    assertTrue(plates.of(Exhibits.picture()).get().image().isEmpty());
  }

  @Test
  void aPictureOfWhichNothingIsStoredHasNoPlate() {
    Plates plates = read(Screens.NOTHING, Page.VISIT);
    assertTrue(plates.of(Exhibits.picture()).isEmpty());
  }

  @Test
  void aPictureThatIsAskedForAfterItsBundleWasClosedIsNoFault() throws Exception {
    Exhibit everything = TestExhibits.everything();
    Path packed = folder.resolve("packed.vitrin");
    TestBundles.pack(everything, packed);
    Bundle bundle = Bundle.open(packed, folder.resolve("own.vitrin"));
    Draft draft = Draft.of(everything, Exhibit.TITLE_CARD, bundle, GLASS, Page.ATTRACT);
    bundle.close();

    List<Plate> read = new ArrayList<>();
    List<String> told = told(() -> read.addAll(PlateReader.read(draft, bundle).byFile().values()));
    assertEquals(1, read.size());
    assertTrue(read.getFirst().image().isEmpty());
    assertEquals(List.of(), told);
  }

  /// What the program says to whoever reads its log.
  private static List<String> told(Runnable reading) {
    List<String> told = new ArrayList<>();
    Logger logger = Logger.getLogger(PlateReader.class.getName());
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            told.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(listener);
    try {
      reading.run();
    } finally {
      logger.removeHandler(listener);
    }
    return told;
  }

  private static Plates read(Pictures pictures, Page page) {
    return PlateReader.read(Draft.of(EXHIBIT, 0, pictures, GLASS, page), pictures);
  }

  private static Pictures stored(byte[] bytes) {
    Rendition rendition =
        new Rendition(
            Rendition.Size.SCREEN, 1920, 1080, Rendition.Format.PNG, bytes.length, "0".repeat(64));
    StoredPicture picture =
        new StoredPicture(
            Exhibits.picture().file(), 1920, 1080, new Backdrop(0.4, 0, 0), List.of(rendition));
    return new Pictures() {
      @Override
      public Optional<StoredPicture> find(String file) {
        return Optional.of(picture);
      }

      @Override
      public byte[] read(StoredPicture asked, Rendition which) {
        return bytes;
      }
    };
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
