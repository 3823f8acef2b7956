package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DrawingThreadTest {
  private final Queue<Runnable> asked = new ArrayDeque<>();
  private final DrawingThread drawing = new DrawingThread(asked::add);

  private void look(int times) {
    for (int i = 0; i < times; i++) {
      drawing.look();
    }
  }

  private void answer() {
    asked.remove().run();
  }

  @Test
  void aThreadThatAnswersEveryLookDoesNotStandStill() {
    for (int i = 0; i < 100; i++) {
      drawing.look();
      answer();
    }
    assertFalse(drawing.standsStill());
    assertTrue(drawing.latestAnswer().isPresent());
  }

  @Test
  void aThreadThatLeavesHalfAMinuteOfLooksUnansweredStandsStill() {
    drawing.look();
    look(DrawingThread.PATIENCE);
    assertFalse(drawing.standsStill());
    drawing.look();
    assertTrue(drawing.standsStill());
    assertTrue(drawing.latestAnswer().isEmpty());
  }

  @Test
  void itIsAskedOnceUntilItAnswers() {
    look(DrawingThread.PATIENCE);
    answer();
    assertTrue(asked.isEmpty());
  }

  @Test
  void anAnswerEndsTheWaitingHoweverLateItComes() {
    look(DrawingThread.PATIENCE * 2);
    answer();
    assertFalse(drawing.standsStill());
    look(DrawingThread.PATIENCE);
    assertFalse(drawing.standsStill());
  }

  @Test
  void nothingIsKnownBeforeTheFirstAnswer() {
    assertTrue(drawing.latestAnswer().equals(Optional.empty()));
  }
}
