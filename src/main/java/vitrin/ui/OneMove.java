package vitrin.ui;

import java.util.Optional;
import javafx.animation.Animation;

/// The move that is under way at some place, of which there is at most one at a time. One that has
/// ended is let go of: an animation keeps the node that it moved, and with it the node's pictures.
final class OneMove {
  private Optional<Animation> running = Optional.empty();

  /// Begins a move; one that is still under way stays where it is.
  ///
  /// @param then is called when it has come to its end, and not when it is stopped before
  void play(Animation move, Runnable then) {
    stop();
    move.setOnFinished(_ -> {
      running = Optional.empty();
      then.run();
    });
    running = Optional.of(move);
    move.play();
  }

  void stop() {
    running.ifPresent(Animation::stop);
    running = Optional.empty();
  }
}
