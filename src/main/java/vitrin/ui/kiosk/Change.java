package vitrin.ui.kiosk;

import java.util.List;
import java.util.Objects;
import vitrin.model.Exhibit;

/// Another programme that waits until nobody is at the screen.
///
/// @param done is called when nothing of what played before is shown again
record Change(List<Playable> programme, Light light, Runnable done) {
  Change {
    programme = List.copyOf(programme);
    Objects.requireNonNull(light);
    Objects.requireNonNull(done);
  }

  enum Light {
    ON,
    /// The hall is closed: the screen is dark and still.
    OUT
  }

  List<Exhibit> exhibits() {
    return programme.stream().map(Playable::exhibit).toList();
  }
}
