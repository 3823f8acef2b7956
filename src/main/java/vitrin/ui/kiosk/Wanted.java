package vitrin.ui.kiosk;

import java.util.List;
import java.util.stream.Stream;
import vitrin.model.Exhibit;
import vitrin.slideshow.Place;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;
import vitrin.ui.Page;

/// Which slides must be decoded in a state.
final class Wanted {
  private Wanted() {}

  /// The slide itself, then where the state may go from it; most urgent first.
  ///
  /// @param shelf a slide of the loop stays on it while a visit begins, and is not read for one
  static List<PlateShelf.Key> in(State state, Slideshow slideshow, PlateShelf shelf) {
    return switch (state) {
      case State.Nothing _ -> List.of();
      case State.Held at -> in(at.before(), slideshow, shelf);
      case State.Loop at ->
          List.of(
              new PlateShelf.Key(at.place(), Page.ATTRACT),
              new PlateShelf.Key(slideshow.following(at.place()), Page.ATTRACT));
      case State.Visit at -> {
        Place here = at.place();
        Exhibit exhibit = slideshow.programme().get(here.exhibit());
        int last = exhibit.slides().size() - 1;
        yield Stream.of(
                new PlateShelf.Key(here, Page.VISIT),
                new PlateShelf.Key(here, Page.ATTRACT),
                beside(here, Math.min(here.slide() + 1, last)),
                beside(here, Math.max(here.slide() - 1, 0)))
            .distinct()
            .filter(key -> key.page() == Page.VISIT || shelf.get(key).isPresent())
            .toList();
      }
    };
  }

  private static PlateShelf.Key beside(Place here, int slide) {
    return new PlateShelf.Key(new Place(here.exhibit(), slide), Page.VISIT);
  }
}
