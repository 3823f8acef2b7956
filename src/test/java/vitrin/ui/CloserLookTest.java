package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Theme;

/// A photo of 2133×1200 pixels, looked at closer.
@FxTest
class CloserLookTest {
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);
  private static final double LEAST_MM = 20;
  private static final Event HERE = new Event.Here();
  private static final LocalizedText TITLE = Exhibits.words("Ad", "Имя", "Name");
  private static final Slide PHOTO =
      Exhibits.photo(TITLE, Exhibits.prose("Qısa mətn.", "Короткий текст.", "A short text."));

  private final Exhibit exhibit = Exhibits.of(PHOTO, PHOTO);
  private Visiting visiting;

  @BeforeEach
  void begin() {
    visiting = new Visiting(exhibit, GLASS).slide(0);
  }

  private CloserLook look() {
    return Screens.find(visiting.page, CloserLook.class).getFirst();
  }

  private LensView view() {
    return Screens.find(look(), LensView.class).getFirst();
  }

  private Node control(String key) {
    return visiting.control(Texts.of(visiting.visit.language()).get(key));
  }

  private Lens looking() {
    visiting.lookCloser(0);
    visiting.events.clear();
    return look().lens();
  }

  private Lens press(String key) {
    visiting.tap(control(key));
    return look().lens();
  }

  private Lens key(KeyCode code) {
    visiting.press(visiting.page, code);
    return look().lens();
  }

  private void tap(double x, double y) {
    Visiting.mouse(view(), MouseEvent.MOUSE_PRESSED, x, y);
    Visiting.mouse(view(), MouseEvent.MOUSE_RELEASED, x, y);
  }

  private Lens drag(double fromX, double fromY, double toX, double toY) {
    Visiting.mouse(view(), MouseEvent.MOUSE_PRESSED, fromX, fromY);
    Visiting.mouse(view(), MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2);
    Visiting.mouse(view(), MouseEvent.MOUSE_DRAGGED, toX, toY);
    return look().lens();
  }

  private Lens wheel(double pixels, double x, double y, boolean byFinger) {
    view()
        .fireEvent(
            new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                byFinger,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                byFinger ? 1 : 0,
                null));
    return look().lens();
  }

  private void pinch(EventType<ZoomEvent> type, double factor, double x, double y) {
    view()
        .fireEvent(
            new ZoomEvent(
                type, x, y, x, y, false, false, false, false, true, false, factor, factor, null));
  }

  private static double pictureX(Lens lens, double x) {
    return lens.x() + (x - lens.room().width() / 2) / lens.scale();
  }

  @Test
  void aTapOnThePhotoLooksCloser() {
    Node photo = Screens.find(visiting.page, ImageView.class).getFirst();
    visiting.tap(photo);
    assertEquals(List.of(new Event.LookCloser(0)), visiting.events);
  }

  @Test
  void aSwipeOverThePhotoTurnsThePageAsBefore() {
    Node photo = Screens.find(visiting.page, ImageView.class).getFirst();
    Visiting.mouse(photo, MouseEvent.MOUSE_PRESSED, 600, 300);
    Visiting.mouse(photo, MouseEvent.MOUSE_DRAGGED, 400, 300);
    Visiting.mouse(photo, MouseEvent.MOUSE_RELEASED, 300, 300);
    assertEquals(List.of(new Event.Next()), visiting.events);
  }

  @Test
  void aControlAtTheEndOfTheCreditsLineDoesTheSame() {
    visiting.tap(control("closer.open"));
    assertEquals(List.of(new Event.LookCloser(0)), visiting.events);
  }

  @Test
  void aPhotoThatCannotBeShownIsNotLookedAtCloser() {
    String closer = Texts.of(Language.AZ).get("closer.open");
    visiting.broken(0);
    assertTrue(visiting.targets().stream().noneMatch(t -> closer.equals(t.getAccessibleText())));
  }

  @Test
  void itTakesTheWholeScreenAndNothingUnderItIsReached() {
    looking();
    assertEquals(GLASS.width(), Screens.onScreen(look()).getWidth());
    assertEquals(GLASS.height(), Screens.onScreen(look()).getHeight());
    List<Node> seen =
        Screens.find(visiting.page, Node.class).stream().filter(Node::isFocusTraversable).toList();
    assertEquals(8, seen.size());
    assertTrue(seen.stream().allMatch(node -> Screens.find(look(), Node.class).contains(node)));
  }

  @Test
  void atFirstItShowsTheWholePicture() {
    Lens lens = looking();
    assertTrue(lens.isWhole());
    assertTrue(Screens.words(look()).contains("1×"));
    assertTrue(control("closer.smaller").isDisabled());
    assertTrue(control("closer.whole").isDisabled());
  }

  @Test
  void buttonsComeCloserGoAwayAndShowTheWhole() {
    Lens whole = looking();
    Lens once = press("closer.larger");
    assertEquals(1, once.scale());
    assertTrue(Screens.words(look()).contains("1,3×"));
    assertEquals(2, press("closer.larger").factor(), 1e-9);
    assertEquals(once.scale(), press("closer.smaller").scale());
    assertEquals(whole, press("closer.whole"));
  }

  @Test
  void asCloseAsItGoesThereIsNoButtonToComeCloser() {
    looking();
    for (int i = 0; i < 10; i++) {
      press("closer.larger");
    }
    assertTrue(look().lens().isClosest());
    assertTrue(control("closer.larger").isDisabled());
  }

  @Test
  void arrowsMoveAndStopAtTheEdges() {
    looking();
    press("closer.larger");
    Lens middle = press("closer.larger");
    assertTrue(press("closer.right").x() > middle.x());
    assertTrue(press("closer.down").y() > middle.y());
    for (int i = 0; i < 10; i++) {
      press("closer.left");
      press("closer.up");
    }
    assertEquals(0, look().lens().seen().left());
    assertEquals(0, look().lens().seen().top());
    assertTrue(control("closer.left").isDisabled());
    assertTrue(control("closer.up").isDisabled());
    assertFalse(control("closer.right").isDisabled());
  }

  @Test
  void everythingGoesByKeyboard() {
    Lens whole = looking();
    Lens closer = key(KeyCode.PLUS);
    assertTrue(closer.scale() > whole.scale());
    assertTrue(key(KeyCode.ADD).scale() > closer.scale());
    assertTrue(key(KeyCode.RIGHT).x() > closer.x());
    assertTrue(key(KeyCode.DOWN).y() > closer.y());
    Lens here = look().lens();
    assertTrue(key(KeyCode.LEFT).x() < here.x());
    assertTrue(key(KeyCode.UP).y() < here.y());
    assertEquals(closer.scale(), key(KeyCode.MINUS).scale());
    assertEquals(whole, key(KeyCode.DIGIT0));
    visiting.events.clear();
    key(KeyCode.ESCAPE);
    assertEquals(List.of(new Event.LookAway()), visiting.events);
  }

  @Test
  void theClickerTurnsThePageFromHereToo() {
    looking();
    key(KeyCode.PAGE_DOWN);
    assertEquals(List.of(new Event.Next()), visiting.events);
  }

  @Test
  void twoTapsComeCloserToWhatIsUnderThem() {
    Lens whole = looking();
    tap(1200, 300);
    assertEquals(whole, look().lens());
    tap(1204, 297);
    Lens closer = look().lens();
    assertEquals(2.5, closer.factor(), 1e-9);
    assertEquals(pictureX(whole, 1204), pictureX(closer, 1204), 1e-6);
  }

  @Test
  void twoTapsFarFromEachOtherAreTwoTaps() {
    Lens whole = looking();
    tap(1200, 300);
    tap(500, 300);
    assertEquals(whole, look().lens());
  }

  @Test
  void asCloseAsItGoesTwoTapsShowTheWhole() {
    Lens whole = looking();
    for (int i = 0; i < 10; i++) {
      press("closer.larger");
    }
    tap(800, 400);
    tap(800, 400);
    assertEquals(whole, look().lens());
  }

  @Test
  void thePictureFollowsTheFingerExactly() {
    looking();
    press("closer.larger");
    Lens before = press("closer.larger");
    Lens after = drag(900, 500, 700, 420);
    assertEquals(before.spot().left() - 200, after.spot().left());
    assertEquals(before.spot().top() - 80, after.spot().top());
  }

  @Test
  void aDragStopsAtTheEdges() {
    looking();
    press("closer.larger");
    press("closer.larger");
    Lens after = drag(100, 100, 5000, 4000);
    assertEquals(0, after.spot().left());
    assertEquals(0, after.spot().top());
  }

  @Test
  void aTremblingFingerDoesNotMoveIt() {
    looking();
    Lens before = press("closer.larger");
    assertEquals(before, drag(900, 500, 908, 494));
  }

  @Test
  void aDragIsNoTap() {
    looking();
    Lens before = press("closer.larger");
    drag(900, 500, 800, 500);
    Visiting.mouse(view(), MouseEvent.MOUSE_RELEASED, 800, 500);
    tap(800, 500);
    assertEquals(before.scale(), look().lens().scale());
  }

  @Test
  void aWheelComesCloserToWhatIsUnderIt() {
    Lens whole = looking();
    Lens closer = wheel(120, 1200, 300, false);
    assertTrue(closer.scale() > whole.scale());
    assertEquals(pictureX(whole, 1200), pictureX(closer, 1200), 1e-6);
    assertEquals(whole.scale(), wheel(-400, 1200, 300, false).scale());
  }

  @Test
  void aFingerThatScrollsIsNoWheel() {
    Lens whole = looking();
    assertEquals(whole, wheel(120, 1200, 300, true));
  }

  @Test
  void twoFingersComeCloserAndDoNotDrag() {
    Lens whole = looking();
    Visiting.mouse(view(), MouseEvent.MOUSE_PRESSED, 1200, 300);
    pinch(ZoomEvent.ZOOM_STARTED, 1, 1200, 300);
    pinch(ZoomEvent.ZOOM, 1.6, 1200, 300);
    Lens closer = look().lens();
    assertEquals(1.6, closer.factor(), 1e-9);
    assertEquals(pictureX(whole, 1200), pictureX(closer, 1200), 1e-6);
    Visiting.mouse(view(), MouseEvent.MOUSE_DRAGGED, 900, 300);
    pinch(ZoomEvent.ZOOM_FINISHED, 1, 1200, 300);
    assertEquals(closer, look().lens());
  }

  @Test
  void zoomingAndDraggingAreBeingThere() {
    looking();
    for (Runnable sign :
        List.<Runnable>of(
            () -> press("closer.larger"),
            () -> key(KeyCode.PLUS),
            () -> drag(900, 500, 700, 420),
            () -> wheel(40, 900, 500, false),
            () -> pinch(ZoomEvent.ZOOM, 1.1, 900, 500),
            () -> tap(900, 500))) {
      visiting.events.clear();
      sign.run();
      assertTrue(visiting.events.contains(HERE));
      assertEquals(1, visiting.events.stream().distinct().count());
    }
  }

  @Test
  void theCloseControlLeadsBackToTheSlide() {
    looking();
    visiting.tap(control("panel.close"));
    assertEquals(List.of(new Event.LookAway()), visiting.events);
    visiting.lookAway();
    assertEquals(List.of(), Screens.find(visiting.page, CloserLook.class));
    assertFalse(control("visit.next").isDisabled());
  }

  @Test
  void theKeyboardGoesIntoItAndBackToTheControlThatOpenedIt() {
    Node opener = control("closer.open");
    opener.requestFocus();
    looking();
    assertSame(control("closer.larger"), visiting.page.getScene().getFocusOwner());
    visiting.lookAway();
    assertSame(opener, visiting.page.getScene().getFocusOwner());
  }

  @Test
  void theSmallMapGoesWhereTheWholeIsSeenAndFramesThePartElsewhere() {
    looking();
    assertEquals(List.of(), Screens.find(look(), Minimap.class));
    press("closer.larger");
    press("closer.larger");
    press("closer.right");
    Minimap map = Screens.find(look(), Minimap.class).getFirst();
    Lens.Part seen = look().lens().seen();
    assertEquals(seen.left() * map.wide(), map.frame().getLayoutX(), 1);
    assertEquals(seen.top() * map.high(), map.frame().getLayoutY(), 1);
    assertEquals((seen.right() - seen.left()) * map.wide(), map.frame().getWidth(), 2);
  }

  @Test
  void aFingerOnTheSmallMapMovesThere() {
    looking();
    press("closer.larger");
    press("closer.larger");
    press("closer.larger");
    Minimap map = Screens.find(look(), Minimap.class).getFirst();
    Visiting.mouse(map, MouseEvent.MOUSE_PRESSED, map.wide() * 0.7, map.high() * 0.4);
    Lens lens = look().lens();
    assertEquals(0.7 * lens.picture().width(), lens.x(), 2);
    assertEquals(0.4 * lens.picture().height(), lens.y(), 2);
  }

  @Test
  void anotherLanguageKeepsWhatIsLookedAtAndSpeaksInIt() {
    looking();
    press("closer.larger");
    Lens before = press("closer.right");
    visiting.in(Language.RU);
    assertEquals(before, look().lens());
    assertEquals("Лодка в море", view().getAccessibleText());
    assertTrue(Screens.words(look()).contains("Крупнее"));
  }

  @Test
  void anotherThemeKeepsWhatIsLookedAt() {
    looking();
    Lens before = press("closer.larger");
    visiting.under(Theme.HIGH_CONTRAST);
    assertEquals(before, look().lens());
  }

  @Test
  void whereNothingMovesItIsThereAtOnceAndElsewhereOnItsWay() {
    Lens whole = looking();
    assertTrue(press("closer.larger").scale() > whole.scale());
    Object there = image().getViewport();
    visiting.moving(Motion.MOVING);
    assertEquals(there, image().getViewport());
    Lens goal = press("closer.larger");
    assertEquals(2, goal.factor(), 1e-9);
    assertEquals(there, image().getViewport());
    visiting.moving(Motion.STILL);
    assertNotEquals(there, image().getViewport());
  }

  private ImageView image() {
    return Screens.find(view(), ImageView.class).getFirst();
  }

  @Test
  void theQuestionLiesOverIt() {
    looking();
    visiting.ask(14);
    IdleCard card = Screens.find(visiting.page, IdleCard.class).getFirst();
    List<Node> all = Screens.find(visiting.page, Node.class);
    assertTrue(all.indexOf(card) > all.indexOf(look()));
    visiting.press(visiting.page, KeyCode.PLUS);
    assertTrue(look().lens().isWhole());
  }

  @Test
  void everyPartHasARoleAndSaysWhatItIs() {
    looking();
    press("closer.larger");
    assertEquals(AccessibleRole.IMAGE_VIEW, view().getAccessibleRole());
    assertEquals("Dənizdə qayıq", view().getAccessibleText());
    for (Node target : visiting.targets()) {
      assertEquals(AccessibleRole.BUTTON, target.getAccessibleRole());
      assertFalse(target.getAccessibleText().isBlank());
    }
    Text factor =
        Screens.texts(look()).stream()
            .filter(text -> text.getText().endsWith("×"))
            .findFirst()
            .orElseThrow();
    assertEquals("Böyütmə: 1,3×", factor.getAccessibleText());
  }

  @Test
  void whereLinesRunFromRightToLeftTheArrowsStillPointTheirWay() {
    Exhibit arabic = Exhibits.of(List.of(Exhibits.AR), PHOTO);
    visiting = new Visiting(arabic, GLASS).slide(0).lookCloser(0);
    Bounds left = Screens.onScreen(control("closer.left"));
    Bounds right = Screens.onScreen(control("closer.right"));
    assertTrue(left.getMaxX() <= right.getMinX());
    assertTrue(Screens.onScreen(control("panel.close")).getMinX() > GLASS.width() / 2.0);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void onEveryScreenItsControlsAreLargeEnoughApartAndSayWhatFits(Glass glass) {
    List<String> wrong = new ArrayList<>();
    for (Language language : exhibit.languages()) {
      visiting = new Visiting(exhibit, glass).slide(0).in(language).lookCloser(0);
      press("closer.larger");
      List<Node> targets =
          visiting.targets().stream()
              .filter(node -> Screens.find(look(), Node.class).contains(node))
              .toList();
      assertEquals(8, targets.size());
      for (Node target : targets) {
        Bounds drawn = Visiting.drawn(target);
        if (Math.min(drawn.getWidth(), drawn.getHeight()) * glass.mmPerPixel() < LEAST_MM) {
          wrong.add("small: " + target.getAccessibleText());
        }
        for (Text label : Screens.texts(target)) {
          Bounds text = Screens.onScreen(label);
          if (text.getMinX() < drawn.getMinX() + 3 || text.getMaxX() > drawn.getMaxX() - 3) {
            wrong.add("wide: " + label.getText());
          }
        }
        for (Node other : targets) {
          if (other != target && Screens.onScreen(other).intersects(Screens.onScreen(target))) {
            Bounds both = Visiting.common(Screens.onScreen(other), Screens.onScreen(target));
            if (both.getWidth() > 0.5 && both.getHeight() > 0.5) {
              wrong.add(target.getAccessibleText() + " on " + other.getAccessibleText());
            }
          }
        }
      }
      for (Text text : Screens.texts(look())) {
        Bounds bounds = Screens.onScreen(text);
        if (bounds.getMinX() < 0
            || bounds.getMaxX() > glass.width()
            || bounds.getMaxY() > glass.height()
            || text.getFont().getSize() < glass.em()) {
          wrong.add("outside or small: " + text.getText());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void itsControlsStandOnTheSamePixelsInEveryLanguage(Glass glass) {
    Optional<List<Bounds>> before = Optional.empty();
    for (Language language : exhibit.languages()) {
      visiting = new Visiting(exhibit, glass).slide(0).in(language).lookCloser(0);
      List<Bounds> places =
          Screens.find(look(), Cell.class).stream().map(Screens::onScreen).toList();
      assertEquals(before.orElse(places), places);
      before = Optional.of(places);
    }
  }
}
