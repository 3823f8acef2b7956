package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Backdrop;
import vitrin.bundle.Bundle;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;
import vitrin.bundle.TestExhibits;
import vitrin.ui.FxTest;
import vitrin.ui.Piece;

/// Pieces of the pictures of a real bundle: of 2000×1200, 600×400 and 700×1000 pixels.
@FxTest
class PieceShelfTest {

  /// A screen small enough that the shelf holds few pieces: four of these.
  private static final long SCREEN = 480 * 288;

  @TempDir Path folder;

  private final TestMachine machine = new TestMachine("2026-03-01T09:00:00");
  private final List<Bundle> bundles = new ArrayList<>();
  private PieceShelf shelf;
  private int arrived;

  @BeforeEach
  void open() throws Exception {
    TestHall.open(folder, List.of(TestExhibits.everything()), bundles);
    shelf = new PieceShelf(machine, bundles.getFirst(), SCREEN, () -> arrived++);
  }

  @AfterEach
  void close() {
    bundles.forEach(Bundle::close);
  }

  private Piece piece(String file, Rendition.Size size) {
    StoredPicture picture = bundles.getFirst().find(file).orElseThrow();
    return new Piece.Whole(picture, picture.rendition(size).orElseThrow());
  }

  /// One of nine pieces of 480×288 to 480×320 pixels.
  private Piece small(String file) {
    return piece(file, Rendition.Size.THUMB);
  }

  private void want(Piece... pieces) {
    shelf.want(List.of(pieces));
    machine.settle();
  }

  @Test
  void whatIsWantedComesAndEachPieceIsTold() {
    Piece wide = small("photos/wide.jpg");
    Piece cover = small("photos/cover.jpg");
    assertTrue(shelf.get(wide).isEmpty());
    want(wide, cover);
    assertEquals(480, shelf.get(wide).orElseThrow().getWidth());
    assertEquals(288, shelf.get(wide).orElseThrow().getHeight());
    assertEquals(480, shelf.get(cover).orElseThrow().getWidth());
    assertEquals(2, arrived);
  }

  @Test
  void whatIsThereIsNotReadAgain() {
    Piece wide = small("photos/wide.jpg");
    want(wide);
    var image = shelf.get(wide).orElseThrow();
    want(wide);
    assertEquals(1, arrived);
    assertEquals(image, shelf.get(wide).orElseThrow());
  }

  @Test
  void theMostUrgentIsReadFirstAndWhatIsWantedMeanwhileBeforeTheRest() {
    Piece first = small("photos/wide.jpg");
    Piece second = small("photos/cover.jpg");
    Piece urgent = small("photos/page-1.jpg");
    shelf.want(List.of(first, second));
    shelf.want(List.of(urgent, second));
    List<Integer> there = new ArrayList<>();
    machine.settle();
    for (Piece piece : List.of(first, urgent, second)) {
      there.add(shelf.get(piece).isPresent() ? 1 : 0);
    }
    assertEquals(List.of(1, 1, 1), there);
    assertEquals(3, arrived);
  }

  @Test
  void whatWasNeededLongestAgoIsLetGoOnceFourScreensAreFull() {
    List<String> files =
        List.of("photos/wide.jpg", "photos/cover.jpg", "photos/page-1.jpg", "photos/page-2.jpg");
    files.forEach(file -> want(small(file)));
    want(small(files.getFirst()));
    want(small("photos/tall.png"));
    assertTrue(shelf.pixels() <= 4 * SCREEN, shelf.pixels() + " pixels");
    assertTrue(shelf.get(small("photos/tall.png")).isPresent());
    assertTrue(shelf.get(small(files.getFirst())).isPresent(), "the one that was needed again");
    assertFalse(shelf.get(small(files.get(1))).isPresent(), "the one that was not");
  }

  @Test
  void whatIsNeededStaysHoweverMuchItIs() {
    Piece large = piece("photos/wide.jpg", Rendition.Size.SCREEN);
    Piece small = small("photos/cover.jpg");
    want(large, small);
    assertTrue(shelf.get(large).isPresent());
    assertTrue(shelf.get(small).isPresent());
    assertTrue(shelf.pixels() > 4 * SCREEN);
    want();
    assertEquals(0, shelf.pixels() / (4 * SCREEN));
  }

  @Test
  void aPieceThatCannotBeReadIsAskedForOnce() {
    StoredPicture unknown =
        new StoredPicture(
            "photos/none.jpg",
            600,
            400,
            new Backdrop(0.4, 0, 0),
            List.of(
                new Rendition(
                    Rendition.Size.SCREEN, 600, 400, Rendition.Format.JPEG, 9, "0".repeat(64))));
    Piece none = new Piece.Whole(unknown, unknown.renditions().getFirst());
    want(none);
    want(none);
    assertEquals(1, arrived);
    assertTrue(shelf.get(none).isEmpty());
    assertEquals(0, shelf.pixels());
  }

  @Test
  void onceClosedItTellsNobodyAndHoldsNothing() {
    shelf.want(List.of(small("photos/wide.jpg")));
    shelf.close();
    machine.settle();
    assertEquals(0, arrived);
    assertEquals(0, shelf.pixels());
    want(small("photos/cover.jpg"));
    assertEquals(0, arrived);
  }
}
