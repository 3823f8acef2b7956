package vitrin.ui.kiosk;

import java.util.Objects;
import vitrin.bundle.Pictures;
import vitrin.model.Exhibit;

/// An exhibit with the place its pictures come from: what a kiosk needs to play it.
public record Playable(Exhibit exhibit, Pictures pictures) {
  public Playable {
    Objects.requireNonNull(exhibit);
    Objects.requireNonNull(pictures);
  }
}
