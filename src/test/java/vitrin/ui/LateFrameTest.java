package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class LateFrameTest {

  /// Words that left before the toolkit had heard that they are no image any more took it along.
  @Test
  void wordsThatGoStayThroughTheNextFrameHoweverLateItIs() throws Throwable {
    CompletableFuture<Boolean> stays = new CompletableFuture<>();
    FxTest.OnFxThread.call(() -> {
      var boards = new BoardFade(new Glass(1920, 1080, 0.5, 700, OptionalDouble.empty()));
      Group old = new Group();
      Group next = new Group();
      boards.cut(new BoardFade.Drawn(Optional.empty(), Optional.empty(), old));
      boards.fade(
          new BoardFade.Drawn(Optional.empty(), Optional.empty(), next),
          Duration.millis(1000),
          _ -> {});
      boards.finish();
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          stays.complete(old.getParent() != null);
        }
      }.start();
      // A busy machine holds up the frame.
      TimeUnit.MILLISECONDS.sleep(400);
      return null;
    });
    assertTrue(stays.get(60, TimeUnit.SECONDS));
  }
}
