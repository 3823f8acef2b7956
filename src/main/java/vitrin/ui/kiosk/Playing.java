package vitrin.ui.kiosk;

import java.util.List;
import vitrin.model.Exhibit;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;

/// What plays, and the pictures that have been read for it.
///
/// @param motion whether things may move by themselves on this machine
record Playing(List<Playable> programme, Slideshow slideshow, PlateShelf shelf, Motion motion) {

  Exhibit exhibit(Place place) {
    return programme.get(place.exhibit()).exhibit();
  }

  /// Whether something may fade in a state.
  Motion motion(State state) {
    return switch (state) {
      case State.Nothing _ -> motion;
      case State.Loop at -> at.paused().isPresent() ? Motion.STILL : motion;
      case State.Visit at -> at.motion();
      case State.Held at -> motion(at.before());
    };
  }
}
