package vitrin.slideshow;

import java.time.Duration;
import java.util.List;
import vitrin.model.Exhibit;

/// The exhibits that are on, and the one function that says what comes next.
///
/// @param programme what is on, in order; may be empty
public record Slideshow(List<Exhibit> programme) {
  public Slideshow {
    programme = List.copyOf(programme);
  }

  /// What is on the screen at the start.
  public State begin(Duration now) {
    return programme.isEmpty()
        ? new State.Nothing()
        : new State.Loop(new Place(0, 0), now, State.Readiness.LOADING);
  }
}
