package vitrin.app;

import javafx.animation.AnimationTimer;

/// Tells of seconds that go by before somebody's eyes. Where the screen stood still for a while,
/// that counts as one second: what is counted down is seen before it is over.
final class SeenSeconds extends AnimationTimer {
  private static final long SECOND = 1_000_000_000;

  private Runnable second = () -> {};
  private long last;
  private boolean counting;

  /// @param act is called on the FX thread after each of them, at most once between two pictures
  void after(Runnable act) {
    second = act;
  }

  @Override
  public void handle(long now) {
    if (!counting) {
      counting = true;
      last = now;
    } else if (now - last >= SECOND) {
      boolean late = now - last >= 2 * SECOND;
      last = late ? now : last + SECOND;
      second.run();
    }
  }
}
