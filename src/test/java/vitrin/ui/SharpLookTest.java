package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.pack.PackProgress;
import vitrin.pack.Packer;
import vitrin.pack.SourceFolder;
import vitrin.pack.SourceFolders;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.State;

/// A drawing of 12,000 pixels, packed, opened and looked at closer.
@FxTest
class SharpLookTest {
  private static final String FILE = "photos/cover.png";
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);

  @TempDir Path temp;
  private BufferedImage original;
  private Path packed;

  /// What has been asked for, decoded at once where that is allowed.
  private static final class Shelf implements Pieces {
    private final Bundle bundle;
    private final Map<Piece, Optional<Image>> images = new HashMap<>();
    private List<Piece> wanted = List.of();
    private boolean reads = true;

    Shelf(Bundle bundle) {
      this.bundle = bundle;
    }

    @Override
    public void want(List<Piece> pieces) {
      wanted = pieces;
      if (reads) {
        pieces.forEach(p -> images.computeIfAbsent(p, _ -> PlateReader.read(bundle, p)));
      }
    }

    @Override
    public Optional<Image> get(Piece piece) {
      return images.getOrDefault(piece, Optional.empty());
    }
  }

  @BeforeEach
  void pack() throws Exception {
    original = new BufferedImage(12_000, 1_500, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 1_500; y++) {
      for (int x = 0; x < 12_000; x++) {
        int cell = (x / 64) * 7919 + (y / 64) * 104_729;
        original.setRGB(x, y, (x / 3 + y / 5) % 2 == 0 ? 0xffffff : cell * 2_654_435 & 0xffffff);
      }
    }
    Path folder = SourceFolders.complete(temp);
    SourceFolders.write(folder.resolve(FILE), SourceFolders.encode(original, "png"));
    packed = temp.resolve("a.vitrin");
    Packer.pack(SourceFolder.read(folder), packed, PackProgress.SILENT);
  }

  private static VisitPage look(Bundle bundle, Pieces pieces) {
    Exhibit exhibit = bundle.exhibit();
    int slide =
        IntStream.range(0, exhibit.slides().size())
            .filter(i -> picture(exhibit, i) >= 0)
            .findFirst()
            .orElseThrow();
    VisitPage page = new VisitPage(GLASS, _ -> {});
    VisitorScene.of(page);
    page.pieces(pieces);
    State.Visit visit =
        State.Visit.begun(new Place(0, slide), Language.AZ, Motion.STILL, Duration.ZERO)
            .lookingAt(OptionalInt.of(picture(exhibit, slide)));
    Plates plates = PlateReader.read(Draft.of(exhibit, slide, bundle, GLASS, Page.VISIT), bundle);
    page.show(exhibit, visit, plates, OptionalInt.empty());
    page.resize(GLASS.width(), GLASS.height());
    page.applyCss();
    page.layout();
    return page;
  }

  private static int picture(Exhibit exhibit, int slide) {
    return exhibit.slides().get(slide).pictures().stream()
        .map(picture -> picture.file())
        .toList()
        .indexOf(FILE);
  }

  private static Lens lens(VisitPage page) {
    return Screens.find(page, CloserLook.class).getFirst().lens();
  }

  private static void toHundredPerCent(VisitPage page) {
    while (lens(page).scale() < 1) {
      page.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PLUS, false, false, false, false));
    }
    assertEquals(1, lens(page).scale());
  }

  @Test
  void atHundredPerCentThePixelsOfTheScreenAreThoseOfTheOriginal() throws Exception {
    try (Bundle bundle = Bundle.open(packed, temp.resolve("own.vitrin"))) {
      VisitPage page = look(bundle, new Shelf(bundle));
      toHundredPerCent(page);
      Lens.Spot spot = lens(page).spot();
      PixelReader screen =
          Screens.find(page, LensView.class).getFirst().snapshot(null, null).getPixelReader();
      for (int y = 0; y < lens(page).room().height(); y++) {
        for (int x = 0; x < GLASS.width(); x++) {
          int expected = original.getRGB(x - spot.left(), y - spot.top());
          assertEquals(expected, screen.getArgb(x, y), x + "," + y);
        }
      }
    }
  }

  @Test
  void whileFineTilesAreMissingCoarserPixelsCoverAllThatIsSeen() throws Exception {
    try (Bundle bundle = Bundle.open(packed, temp.resolve("own.vitrin"))) {
      Shelf shelf = new Shelf(bundle);
      shelf.reads = false;
      VisitPage page = look(bundle, shelf);
      toHundredPerCent(page);
      Extent room = lens(page).room();
      LensView view = Screens.find(page, LensView.class).getFirst();
      Bounds under = Screens.find(view, ImageView.class).getFirst().getBoundsInParent();
      assertTrue(under.getMinX() <= 0 && under.getMinY() <= 0);
      assertTrue(under.getMaxX() >= room.width() && under.getMaxY() >= room.height());
      List<Piece> needed = new ArrayList<>(shelf.wanted);
      assertTrue(needed.stream().anyMatch(p -> p instanceof Piece.Tile t && t.level() == 0));
      for (Piece piece : needed) {
        shelf.images.put(piece, PlateReader.read(bundle, piece));
        page.pieceArrived();
        int drawn = Screens.find(view, ImageView.class).size();
        assertTrue(drawn >= 1);
      }
      // All of the fine ones are there: nothing else is drawn.
      long tiles = needed.stream().filter(p -> p instanceof Piece.Tile).count();
      assertEquals(tiles, Screens.find(view, ImageView.class).size());
    }
  }
}
