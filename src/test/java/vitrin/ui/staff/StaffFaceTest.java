package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.ui.Finger;
import vitrin.ui.FxTest;

/// The officer's face: how staff come in, and how they leave.
@FxTest
class StaffFaceTest {
  @TempDir Path folder;

  private TestDesk desk;
  private StaffHands hands;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
    hands = new StaffHands(desk, 1920, 1080, 43);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void nothingButThePadIsThereUntilTheRightNumberIsEntered() {
    assertTrue(hands.words().contains("Əməkdaş girişi"));
    assertFalse(hands.words().contains("Ayarlar"));
    hands.enter(TestDesk.PIN);
    assertFalse(hands.words().contains("Əməkdaş girişi"));
    assertTrue(hands.words().contains("Ayarlar"));
  }

  @Test
  void aWrongNumberIsAnsweredAndCounted() {
    hands.enter("1111");
    assertTrue(hands.words().contains("Kod yanlışdır. Qalan cəhd: 4"), hands.words()::toString);
    assertEquals(List.of(), hands.left);
  }

  @Test
  void thePadClosesHalfAMinuteAfterTheLastTouch() {
    hands.seconds(29);
    hands.touch("1");
    hands.seconds(29);
    assertEquals(List.of(), hands.left);
    hands.seconds(1);
    assertEquals(List.of("left"), hands.left);
  }

  @Test
  void theFaceLeavesTwoMinutesAfterTheLastTouchAndSaysSoBefore() {
    hands.enter(TestDesk.PIN);
    hands.seconds(104);
    assertFalse(hands.words().contains("Hələ buradasınız?"));
    hands.seconds(1);
    assertTrue(hands.words().contains("Hələ buradasınız?"));
    hands.touch("Sərgiyə qayıt");
    assertEquals(List.of("left"), hands.left);
  }

  @Test
  void aTouchWhileItIsCountedDownKeepsTheFace() {
    hands.enter(TestDesk.PIN);
    hands.seconds(110);
    hands.touch("Ayarlar");
    assertFalse(hands.words().contains("Hələ buradasınız?"));
    hands.seconds(119);
    assertEquals(List.of(), hands.left);
  }

  @ParameterizedTest
  @MethodSource
  void aPageThatComesOrGoesUnderTheLastTouchIsNoTouch(EventType<MouseEvent> told) {
    hands.enter(TestDesk.PIN);
    hands.seconds(110);
    Finger.fire(hands.face, told, 500, 500);
    assertTrue(hands.words().contains("Hələ buradasınız?"));
    hands.seconds(10);
    assertEquals(List.of("left"), hands.left);
  }

  static List<EventType<MouseEvent>> aPageThatComesOrGoesUnderTheLastTouchIsNoTouch() {
    return List.of(MouseEvent.MOUSE_ENTERED_TARGET, MouseEvent.MOUSE_EXITED_TARGET);
  }
}
