package vitrin.ui.kiosk;

import vitrin.model.Exhibit;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Place;
import vitrin.ui.Plate;
import vitrin.ui.Plates;

/// What could not be decoded of the pictures that were read for a slide.
final class Undecodable {
  private Undecodable() {}

  /// Whether it is the photo of a slide that is nothing without it.
  static boolean isThePhoto(Exhibit exhibit, Place place, Plates plates) {
    return exhibit.shown(place.slide()) instanceof Slide.Photo slide
        && plates.of(slide.photo()).flatMap(Plate::image).isEmpty();
  }

  /// Whether it is any of the slide's pictures. What was not read at all does not count, and the
  /// title card shows pictures of others.
  static boolean isAny(Exhibit exhibit, Place place, Plates plates) {
    return !place.isTitleCard()
        && exhibit.shown(place.slide()).pictures().stream()
            .anyMatch(picture -> isUndecodable(picture, plates));
  }

  private static boolean isUndecodable(Picture picture, Plates plates) {
    return plates.of(picture).filter(plate -> plate.image().isEmpty()).isPresent();
  }
}
