package vitrin.ui.kiosk;

import java.util.List;
import vitrin.model.Exhibit;
import vitrin.slideshow.Place;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;

/// A slide in the loop with some of its languages and events.
///
/// @param index which of the slide's boards, from 0
record Board(Place place, int index) {

  /// A board where it stands in another programme.
  ///
  /// @param shown null: none is
  /// @param before the programme it stands in
  /// @return null if it is not what the loop shows in the other
  static Board in(Board shown, List<Exhibit> before, Slideshow.Change turned, List<Exhibit> other) {
    return shown != null
            && turned.state() instanceof State.Loop loop
            && loop.place().slide() == shown.place.slide()
            && other.get(loop.place().exhibit()).equals(before.get(shown.place.exhibit()))
        ? new Board(loop.place(), shown.index)
        : null;
  }
}
