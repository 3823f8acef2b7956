package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.slideshow.Motion;
import vitrin.slideshow.State;
import vitrin.ui.EmptyPage;
import vitrin.ui.FxTest;
import vitrin.ui.Glass;
import vitrin.ui.LoopPage;
import vitrin.ui.SilencePage;
import vitrin.ui.VisitPage;

/// The corner that lets staff in, and the face that they then lay over the visitor's one.
@FxTest
class CornerTest {
  private static final double X = 955;
  private static final double Y = 5;

  @TempDir Path folder;

  private final List<Glass> held = new ArrayList<>();
  private final Region face = new Region();
  private TestHall hall;

  @BeforeEach
  void open() throws Exception {
    hall = hall(TestExhibits.everything());
  }

  private TestHall hall(Exhibit... exhibits) throws Exception {
    TestHall opened =
        new TestHall(
            folder,
            "2026-05-10T10:00:00",
            TestHall.LANDSCAPE,
            KioskOptions.Leaving.LOCKED,
            Motion.STILL,
            List.of(exhibits));
    opened.kiosk.whenCornerIsHeld(Optional.of(held::add));
    return opened;
  }

  @AfterEach
  void close() throws Throwable {
    FxTest.OnFxThread.call(() -> {
      hall.close();
      return null;
    });
  }

  private void hold(double seconds) {
    hall.press(X, Y);
    hall.pass(seconds);
  }

  private boolean showsRing() {
    return hall.scene().getRoot().getChildrenUnmodifiable().stream()
        .anyMatch(HoldRing.class::isInstance);
  }

  private void cover() {
    hall.kiosk.cover(face, held::add);
    hall.pass(0);
  }

  @Test
  void theUpperRightCornerIsTheWayInAfterFiveSecondsAndNoSooner() {
    hold(4.9);
    assertEquals(0, held.size());
    hall.pass(0.1);
    assertEquals(1, held.size());
    hall.release();
    assertInstanceOf(LoopPage.class, hall.page());
    assertInstanceOf(State.Loop.class, hall.kiosk.state());
  }

  @Test
  void aRingSaysAfterASecondThatTheCornerIsHeldAndGoesWithTheFinger() {
    hold(0.9);
    assertEquals(false, showsRing());
    hall.pass(0.1);
    assertEquals(true, showsRing());
    hall.release();
    assertEquals(false, showsRing());
  }

  @Test
  void aFingerThatMovesIsNobodyOfTheStaff() {
    hold(3);
    hall.move(X - 40, Y);
    hall.pass(10);
    hall.release();
    assertEquals(0, held.size());
  }

  @Test
  void aFingerThatTremblesIsStillHeld() {
    hold(3);
    hall.move(X - 3, Y + 3);
    hall.pass(2);
    assertEquals(1, held.size());
  }

  @Test
  void twoShortPressesAreNoLongOne() {
    hold(4);
    hall.release();
    hold(4);
    hall.release();
    assertEquals(0, held.size());
  }

  @Test
  void everyOtherPlaceOfTheScreenIsTheVisitors() {
    for (double[] place : new double[][] {{5, 5}, {5, 535}, {955, 535}, {480, 5}, {955, 200}}) {
      hall.press(place[0], place[1]);
      hall.pass(8);
      hall.release();
    }
    assertEquals(0, held.size());
  }

  @Test
  void withoutAPinTheCornerDoesNothing() {
    hall.kiosk.whenCornerIsHeld(Optional.empty());
    hold(8);
    assertEquals(false, showsRing());
    hall.release();
    assertEquals(0, held.size());
  }

  @Test
  void noControlOfAnyPageLiesInTheCorner() {
    for (int i = 0; i < TestExhibits.everything().slides().size(); i++) {
      assertEquals(List.of(), inCorner(hall.scene().getRoot()));
      hall.key(KeyCode.RIGHT);
      hall.pass(1);
    }
    hall.key(KeyCode.RIGHT);
    hall.pass(100);
    hall.key(KeyCode.ENTER);
    hall.pass(1);
    assertInstanceOf(VisitPage.class, hall.page());
    for (int i = 0; i < TestExhibits.everything().slides().size(); i++) {
      assertEquals(List.of(), inCorner(hall.scene().getRoot()));
      hall.key(KeyCode.RIGHT);
      hall.pass(1);
    }
  }

  /// What can be touched there, other than a whole page.
  private List<Node> inCorner(Node from) {
    double side = hall.kiosk.glass().px(Corner.SIDE);
    List<Node> found = new ArrayList<>();
    if (!from.isVisible()) {
      return found;
    }
    var at = from.localToScene(from.getLayoutBounds());
    boolean page = at.getWidth() > 900;
    if (from.isFocusTraversable() && !page && at.intersects(960 - side, 0, side, side)) {
      found.add(from);
    }
    if (from instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(inCorner(child)));
    }
    return found;
  }

  @Test
  void itIsTheWayInOverEveryPage() throws Exception {
    hall.tap(480, 200);
    hold(5);
    hall.release();
    hall.pass(600);
    hall.kiosk.silence().hold();
    hall.pass(1);
    assertInstanceOf(SilencePage.class, hall.page());
    hold(5);
    hall.release();
    hall.pass(60);
    hall.kiosk.play(List.of(), () -> {});
    hall.pass(1);
    assertInstanceOf(EmptyPage.class, hall.page());
    hold(5);
    hall.release();
    hall.kiosk.goDark(() -> {});
    hall.pass(1);
    hold(5);
    assertEquals(4, held.size());
  }

  @Test
  void whileStaffAreThereTheLoopHoldsAndThenGoesOn() {
    State.Loop before = (State.Loop) hall.kiosk.state();
    cover();
    assertSame(face, hall.page());
    hall.pass(3600);
    assertEquals(before.place(), ((State.Loop) hall.kiosk.state()).place());
    hall.kiosk.uncover();
    hall.pass(0);
    assertInstanceOf(LoopPage.class, hall.page());
    hall.pass(600);
    assertNotSame(before, hall.kiosk.state());
    hall.pass(1);
    assertSame(null, face.getParent());
  }

  @Test
  void aVisitEndsWhenStaffCome() {
    hall.tap(480, 200);
    assertInstanceOf(State.Visit.class, hall.kiosk.state());
    cover();
    assertInstanceOf(State.Loop.class, hall.kiosk.state());
    hall.kiosk.uncover();
    assertInstanceOf(LoopPage.class, hall.page());
  }

  @Test
  void keysOfStaffMeanNothingToTheVisitorsFace() {
    cover();
    hall.key(KeyCode.RIGHT);
    hall.key(KeyCode.ENTER);
    hall.tap(480, 200);
    assertInstanceOf(State.Loop.class, hall.kiosk.state());
    assertSame(face, hall.page());
  }

  @Test
  void aSilenceThatBeginsComesOverThemAndTheyComeBackAfterIt() {
    cover();
    hall.kiosk.silence().hold();
    hall.pass(1);
    assertInstanceOf(SilencePage.class, hall.page());
    hall.pass(60);
    assertSame(face, hall.page());
  }

  @Test
  void theyComeBackOverASilenceThatBeganMeanwhileIfTheyHoldTheCorner() {
    cover();
    hold(6);
    assertEquals(false, showsRing());
    hall.release();
    hall.kiosk.silence().hold();
    hall.pass(1);
    hold(5);
    assertSame(face, hall.page());
    assertEquals(0, held.size());
  }

  @Test
  void theyCanComeOverASilenceThatIsHeld() {
    hall.kiosk.silence().hold();
    hall.pass(1);
    cover();
    assertSame(face, hall.page());
  }

  @Test
  void anotherProgrammeIsTakenOverUnderThem() {
    cover();
    List<String> done = new ArrayList<>();
    hall.kiosk.play(List.of(), () -> done.add("done"));
    hall.pass(0);
    assertEquals(List.of("done"), done);
    assertSame(face, hall.page());
    hall.kiosk.uncover();
    assertInstanceOf(EmptyPage.class, hall.page());
  }
}
