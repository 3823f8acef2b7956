package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import vitrin.model.Exhibit;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.State;

/// Where the band of controls stands. The band is made anew when what it shows has changed; the
/// keyboard stays on the control it was on, and the one that was touched lets go of its colour
/// slowly.
final class BandPlace extends Pane {
  private final Glass glass;
  private final Consumer<Event> events;
  private Band band;
  private List<Object> shown = List.of();

  /// @param events takes what the visitor does
  BandPlace(Glass glass, Consumer<Event> events) {
    this.glass = glass;
    this.events = events;
    // It spans from the corner to its controls: only these are to be touched.
    setPickOnBounds(false);
  }

  Band band() {
    return band;
  }

  void show(Exhibit exhibit, State.Visit visit) {
    List<Object> shows =
        List.of(
            exhibit.id(),
            exhibit.slides().size(),
            visit.place(),
            visit.language(),
            visit.theme(),
            visit.motion(),
            visit.reach(),
            visit.panel());
    if (!shows.equals(shown)) {
      shown = shows;
      make(exhibit, visit);
    }
  }

  private void make(Exhibit exhibit, State.Visit visit) {
    Band.Control focused = band == null ? null : band.focused();
    Optional<Band.Control> used = Optional.ofNullable(band).flatMap(Band::used);
    band = new Band(glass, visit, exhibit.slides().size(), events);
    band.setManaged(false);
    band.resizeRelocate(0, glass.height() - band.high(), band.wide(), band.high());
    getChildren().setAll(band);
    if (visit.motion() == Motion.MOVING) {
      used.map(band::cell).ifPresent(Touchable::glow);
    }
    if (focused != null && !band.cell(focused).isDisabled()) {
      band.cell(focused).requestFocus();
    }
  }

  /// Forgets the band: the next one begins afresh.
  void clear() {
    band = null;
    shown = List.of();
    getChildren().clear();
  }
}
