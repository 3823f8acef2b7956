package vitrin.slideshow;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

/// The way of the loop through the exhibits that are on: each from its first slide to its last,
/// with a title card before it where there are several. A slide that is alone takes turns with that
/// of its exhibit: no panel bears the same picture for days.
///
/// @param unshowable slides that are passed over because their picture can't be shown
record Order(List<Exhibit> programme, Set<Place> unshowable) {

  Exhibit exhibit(Place place) {
    return programme.get(place.exhibit());
  }

  /// Nobody breaks a silence of the loop; it ends by itself.
  boolean isSilence(Place place) {
    return exhibit(place).shown(place.slide()) instanceof Slide.Silence;
  }

  /// How long the loop stays there.
  Duration stay(Place place) {
    return Pacing.inLoop(exhibit(place), place.slide());
  }

  Place following(Place place) {
    return firstShowable(place, this::after);
  }

  Place preceding(Place place) {
    return firstShowable(place, this::before);
  }

  /// Goes once round at most: where nothing can be shown, everything is shown.
  private Place firstShowable(Place from, UnaryOperator<Place> step) {
    Place there = step.apply(from);
    while (isPassedOver(there) && !there.equals(from)) {
      there = step.apply(there);
    }
    return isPassedOver(there) ? step.apply(from) : there;
  }

  /// A title card announces something that can be shown, after something else that can, or stands
  /// in for that.
  private boolean isPassedOver(Place place) {
    return place.isTitleCard()
        ? showable(place.exhibit()) == 0
            || showable(place.exhibit()) > 1 && !hasOther(place.exhibit())
        : unshowable.contains(place);
  }

  private boolean hasOther(int exhibit) {
    return IntStream.range(0, programme.size())
        .anyMatch(other -> other != exhibit && showable(other) > 0);
  }

  /// How many slides of an exhibit can be shown.
  private long showable(int exhibit) {
    return IntStream.range(0, programme.get(exhibit).slides().size())
        .filter(slide -> !unshowable.contains(new Place(exhibit, slide)))
        .count();
  }

  private Place after(Place place) {
    return place.slide() + 1 < exhibit(place).slides().size()
        ? new Place(place.exhibit(), place.slide() + 1)
        : new Place((place.exhibit() + 1) % programme.size(), first());
  }

  private Place before(Place place) {
    if (place.slide() > first()) {
      return new Place(place.exhibit(), place.slide() - 1);
    }
    int exhibit = (place.exhibit() + programme.size() - 1) % programme.size();
    return new Place(exhibit, programme.get(exhibit).slides().size() - 1);
  }

  /// What stands at the beginning of each exhibit in the loop.
  private int first() {
    return programme.size() > 1 || showable(0) == 1 ? Exhibit.TITLE_CARD : 0;
  }
}
