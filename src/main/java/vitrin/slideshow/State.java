package vitrin.slideshow;

import java.time.Duration;
import java.util.Optional;
import vitrin.model.Language;

/// What is on the screen. Times are since the program began.
public sealed interface State {

  /// The programme is empty.
  record Nothing() implements State {}

  /// The attract loop: nobody is there.
  ///
  /// @param since when this slide came
  /// @param ready whether the next slide can be drawn at once; the slide stays until it can
  record Loop(Place place, Duration since, Readiness ready) implements State {}

  /// Whether the slide after this one has its picture decoded.
  enum Readiness {
    LOADING,
    READY
  }

  /// Somebody is reading.
  ///
  /// @param began when the visit began
  /// @param opened when this slide was opened
  /// @param touched when the visitor last gave a sign of being there
  /// @param asked when "Still reading?" appeared; absent while it is not on the screen
  /// @param panel what lies open above the slide
  record Visit(
      Place place,
      Language language,
      TextSize textSize,
      Theme theme,
      Motion motion,
      Optional<Panel> panel,
      Duration began,
      Duration opened,
      Duration touched,
      Optional<Duration> asked)
      implements State {}
}
