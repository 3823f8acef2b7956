package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Event;
import vitrin.slideshow.Panel;

/// The books of an exhibit, and a book's own page.
@FxTest
class ShelfTest {
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);
  private static final Slide.Book COVERED = book("Qara bağ", "Black Garden", Optional.of("a.jpg"));
  private static final Slide.Book BARE = book("Qara yanvar", "Black January", Optional.empty());
  private static final Slide PHOTO =
      Exhibits.photo(
          Exhibits.words("Ad", "Имя", "Name"), Exhibits.prose("Mətn.", "Текст.", "A text."));

  private static Slide.Book book(String az, String en, Optional<String> cover, String... pages) {
    return new Slide.Book(
        Exhibits.words(az, en, en),
        Optional.of("Some Author"),
        OptionalInt.of(2003),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Exhibits.prose("Kitab haqqında.", "О книге.", "About the book.")),
        cover.map(ShelfTest::picture),
        List.of(pages).stream().map(ShelfTest::picture).toList(),
        List.of());
  }

  private static Picture picture(String file) {
    return new Picture(file, Optional.empty(), Optional.empty());
  }

  private static List<Node> entries(Visiting in) {
    return Screens.styled(in.page, "thumbnail");
  }

  /// The pictures, without their shadows.
  private static List<ImageView> covers(Node in) {
    return Screens.find(in, ImageView.class).stream()
        .filter(view -> !view.isMouseTransparent())
        .toList();
  }

  private static Visiting shelf(Exhibit exhibit, Glass glass, int slide) {
    Visiting in = new Visiting(exhibit, glass);
    in.page.thumbnails(Map.of("a.jpg", new WritableImage(200, 300)));
    return in.slide(slide).open(Panel.SHELF);
  }

  @Test
  void theShelfHasEveryBookOfTheExhibitWithItsTitleAndAuthor() {
    Visiting in = shelf(Exhibits.of(PHOTO, COVERED, PHOTO, BARE), GLASS, 0);
    assertEquals(
        List.of("Qara bağ, Some Author", "Qara yanvar, Some Author"),
        entries(in).stream().map(Node::getAccessibleText).toList());
  }

  @Test
  void aBookOnTheShelfIsAnEntranceToItsPage() {
    Visiting in = shelf(Exhibits.of(PHOTO, COVERED, PHOTO, BARE), GLASS, 0);
    in.tap(entries(in).get(1));
    assertEquals(List.of(new Event.GoTo(3)), in.events);
  }

  @Test
  void aBookWithoutACoverStandsThereInType() {
    Visiting in = shelf(Exhibits.of(COVERED, BARE), GLASS, 0);
    assertEquals(1, covers(entries(in).getFirst()).size());
    assertEquals(0, covers(entries(in).getLast()).size());
    Node cover = Screens.find(entries(in).getLast(), StandInCover.class).getFirst();
    assertEquals(List.of("Some Author", "Qara yanvar"), Screens.words(cover));
  }

  @Test
  void aTitleTooLongForAStandInShowsItsFirstLetterThere() {
    Slide.Book wordy = book("Ə" + "bc".repeat(60), "Long", Optional.empty());
    Visiting in = shelf(Exhibits.of(wordy, BARE), GLASS, 0);
    Node cover = Screens.find(entries(in).getFirst(), StandInCover.class).getFirst();
    assertTrue(Screens.words(cover).contains("Ə"), Screens.words(cover).toString());
  }

  @Test
  void aShelfOfManyBooksScrolls() {
    Slide[] many = new Slide[40];
    java.util.Arrays.fill(many, BARE);
    Visiting in = shelf(Exhibits.of(many), GLASS, 0);
    assertEquals(40, entries(in).size());
    assertFalse(Screens.find(in.page, ScrollArea.class).isEmpty());
  }

  @Test
  void theShelfIsReachedFromContentsAndFromABooksPage() {
    Visiting in = new Visiting(Exhibits.of(COVERED, BARE), GLASS).slide(0);
    in.tap(in.control("Bütün kitablar"));
    in.open(Panel.CONTENTS);
    in.tap(in.control("Kitablar"));
    Event shelf = new Event.OpenPanel(Panel.SHELF);
    assertEquals(List.of(shelf, shelf), in.events);
  }

  @Test
  void whereThereAreNoBooksNothingLeadsToAShelf() {
    Visiting in = new Visiting(Exhibits.of(PHOTO, PHOTO), GLASS).slide(0).open(Panel.CONTENTS);
    assertTrue(in.targets().stream().noneMatch(t -> "Kitablar".equals(t.getAccessibleText())));
  }

  @Test
  void theOnlyBookOfAnExhibitNamesNoOthers() {
    Visiting in = new Visiting(Exhibits.of(PHOTO, BARE), GLASS).slide(1);
    assertTrue(
        in.targets().stream().noneMatch(t -> "Bütün kitablar".equals(t.getAccessibleText())));
  }

  @Test
  void aBookWithPagesIsOpenedAtItsFirstPage() {
    Slide.Book covered = book("Ad", "Name", Optional.of("a.jpg"), "p1.jpg", "p2.jpg");
    Slide.Book bare = book("Ad", "Name", Optional.empty(), "p1.jpg", "p2.jpg");
    Visiting in = new Visiting(Exhibits.of(covered, bare), GLASS).slide(0);
    in.tap(in.control("Səhifələri vərəqlə"));
    in.slide(1).tap(in.control("Səhifələri vərəqlə"));
    assertEquals(List.of(new Event.LookCloser(1), new Event.LookCloser(0)), in.events);
  }

  @Test
  void aTapOnTheCoverOrAPageOfABookLooksCloserAtIt() {
    Slide.Book book = book("Ad", "Name", Optional.of("a.jpg"), "p1.jpg", "p2.jpg");
    Visiting in = new Visiting(Exhibits.of(book, BARE), GLASS).slide(0);
    covers(in.page).forEach(in::tap);
    assertEquals(
        List.of(new Event.LookCloser(0), new Event.LookCloser(1), new Event.LookCloser(2)),
        turns(in));
  }

  @Test
  void aCoverWithoutPagesIsLookedAtCloserByAControlToo() {
    Visiting in = new Visiting(Exhibits.of(COVERED, BARE), GLASS).slide(0);
    in.tap(in.control("Yaxından bax"));
    assertEquals(List.of(new Event.LookCloser(0)), in.events);
  }

  @Test
  void aPageStaysUnderAFingerThatRestsInTheMiddleOfASwipe() {
    Visiting in = open(GLASS, 1);
    press(in);
    Finger.fire(page(in), MouseEvent.MOUSE_DRAGGED, 400, 300);
    double there = page(in).getTranslateX();
    assertTrue(there < -100, "follows by " + there);
    Finger.fire(page(in), MouseEvent.MOUSE_DRAGGED, 400, 300);
    assertEquals(there, page(in).getTranslateX());
  }

  @Test
  void thePictureOfAChapterIsLookedAtCloserByATapAndByAControl() {
    Slide.Chapter chapter =
        new Slide.Chapter(
            Exhibits.words("Fəsil", "Глава", "Chapter"),
            Optional.empty(),
            Optional.of(picture("a.jpg")),
            List.of());
    Visiting in = new Visiting(Exhibits.of(chapter, PHOTO), GLASS).slide(0);
    in.tap(Screens.find(in.page, ImageView.class).getFirst());
    in.tap(in.control("Yaxından bax"));
    assertEquals(List.of(new Event.LookCloser(0), new Event.LookCloser(0)), turns(in));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void aBooksPageKeepsItsButtonsClearOfItsWords(Glass glass) {
    Slide.Book pages = book("Qara bağ", "Black Garden", Optional.of("a.jpg"), "p1.jpg");
    for (Language language : List.of(Language.AZ, Language.RU, Language.EN)) {
      Visiting in = new Visiting(Exhibits.of(pages, BARE), glass).slide(0).in(language);
      List<Cell> ways =
          Screens.find(in.page, Leaves.class).stream()
              .flatMap(leaves -> Screens.find(leaves, Cell.class).stream())
              .filter(cell -> cell.getStyleClass().contains("outlined"))
              .toList();
      assertEquals(2, ways.size());
      double top = ways.stream().mapToDouble(w -> Screens.onScreen(w).getMinY()).min().orElse(0);
      for (var text : Screens.texts(Screens.find(in.page, Leaves.class).getFirst())) {
        Bounds words = Visiting.seen(text);
        boolean onAWay = ways.stream().anyMatch(w -> Screens.texts(w).contains(text));
        assertTrue(onAWay || words.getMaxY() <= top + 1, text.getText());
      }
    }
  }

  private static Visiting open(Glass glass, int picture) {
    Slide.Book book = book("Ad", "Name", Optional.of("a.jpg"), "p1.jpg", "p2.jpg", "p3.jpg");
    Visiting in = new Visiting(Exhibits.of(book), glass).slide(0).lookCloser(picture);
    in.events.clear();
    return in;
  }

  private static LensView page(Visiting in) {
    return Screens.find(in.page, LensView.class).getFirst();
  }

  /// In pixels of the scene, which the page that follows the finger does not take along.
  private static void swipe(Visiting in, double across) {
    press(in);
    Finger.fire(page(in), MouseEvent.MOUSE_DRAGGED, 600 + across / 2, 305);
    Finger.fire(page(in), MouseEvent.MOUSE_DRAGGED, 600 + across, 305);
    Finger.fire(page(in), MouseEvent.MOUSE_RELEASED, 600 + across, 305);
  }

  private static void press(Visiting in) {
    Finger.fire(page(in), MouseEvent.MOUSE_PRESSED, 600, 300);
  }

  private static List<Event> turns(Visiting in) {
    return in.events.stream().filter(e -> !(e instanceof Event.Here)).toList();
  }

  @Test
  void aFingerTurnsThePagesOfAnOpenBook() {
    Visiting in = open(GLASS, 1);
    swipe(in, -300);
    swipe(in, 300);
    assertEquals(List.of(new Event.LookCloser(2), new Event.LookCloser(0)), turns(in));
  }

  @Test
  void keysAndButtonsTurnThePagesOfAnOpenBook() {
    Visiting in = open(GLASS, 1);
    for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
      in.press(in.page, code);
    }
    in.tap(in.control("Növbəti səhifə"));
    in.tap(in.control("Əvvəlki səhifə"));
    Event on = new Event.LookCloser(2);
    Event back = new Event.LookCloser(0);
    assertEquals(List.of(on, back, on, back, on, back), turns(in));
  }

  @Test
  void beyondTheLastPageThereIsNothingToTurnTo() {
    Visiting in = open(GLASS, 3);
    swipe(in, -300);
    in.press(in.page, KeyCode.PAGE_DOWN);
    assertEquals(List.of(), turns(in));
    assertEquals(0, page(in).getTranslateX());
    assertTrue(in.control("Növbəti səhifə").isDisabled());
  }

  @Test
  void aPageThatIsLookedAtCloserIsMovedByAFingerAndNotTurned() {
    Visiting in = open(GLASS, 1);
    in.press(in.page, KeyCode.PLUS);
    swipe(in, -300);
    in.press(in.page, KeyCode.RIGHT);
    assertEquals(List.of(), turns(in));
    in.press(in.page, KeyCode.PAGE_DOWN);
    assertEquals(List.of(new Event.LookCloser(2)), turns(in));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void anOpenBookSaysWhichOfItsPagesIsSeenOnEveryScreen(Glass glass) {
    assertTrue(Screens.words(open(glass, 0).page).stream().anyMatch(w -> w.startsWith("Üz")));
    assertTrue(
        Screens.words(open(glass, 3).page).stream().anyMatch(w -> w.startsWith("Səhifə 3 / 3")));
  }
}
