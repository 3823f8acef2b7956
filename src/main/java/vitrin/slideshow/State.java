package vitrin.slideshow;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import vitrin.model.Language;

/// What is on the screen. Times are since the program began.
public sealed interface State {

  /// The programme is empty.
  record Nothing() implements State {}

  /// The attract loop: nobody is there.
  ///
  /// @param since when this slide came
  /// @param ready whether the next slide can be drawn at once; the slide stays until it can
  /// @param paused when somebody held the slide; absent while the loop goes on
  record Loop(Place place, Duration since, Readiness ready, Optional<Duration> paused)
      implements State {

    /// A slide that goes on by itself.
    Loop(Place place, Duration since, Readiness ready) {
      this(place, since, ready, Optional.empty());
    }

    /// A slide that has just come.
    static Loop at(Place place, Duration now) {
      return new Loop(place, now, Readiness.LOADING);
    }

    /// The same slide, with as much of its time left as it had when it was held.
    Loop goingOn(Duration now) {
      return new Loop(place, paused.map(when -> since.plus(now.minus(when))).orElse(since), ready);
    }
  }

  /// Whether the slide after this one has its picture decoded.
  enum Readiness {
    LOADING,
    READY
  }

  /// A silence is held: nobody breaks it, and what was on the screen waits.
  ///
  /// @param since when it began, which may be before the program did
  /// @param interrupted when it was held here
  /// @param before what comes back after it: nothing, a loop or a visit
  record Held(Silence silence, Duration since, Duration interrupted, State before)
      implements State {}

  /// Somebody is reading.
  ///
  /// @param began when the visit began
  /// @param opened when this slide was opened
  /// @param touched when the visitor last gave a sign of being there
  /// @param asked when "Still reading?" appeared; absent while it is not on the screen
  /// @param panel what lies open above the slide
  /// @param closer which of the slide's pictures fills the screen, by its index; absent while none
  ///   is looked at closer. Never together with a panel
  /// @param reach how low everything lies
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
      Optional<Duration> asked,
      OptionalInt closer,
      Reach reach)
      implements State {

    /// A visit in which no picture is looked at closer and everything lies where it usually does.
    public Visit(
        Place place,
        Language language,
        TextSize textSize,
        Theme theme,
        Motion motion,
        Optional<Panel> panel,
        Duration began,
        Duration opened,
        Duration touched,
        Optional<Duration> asked) {
      this(
          place,
          language,
          textSize,
          theme,
          motion,
          panel,
          began,
          opened,
          touched,
          asked,
          OptionalInt.empty(),
          Reach.FULL);
    }

    /// A visit that begins, as everybody finds it.
    public static Visit begun(Place place, Language language, Motion motion, Duration now) {
      return new Visit(
          place,
          language,
          TextSize.NORMAL,
          Theme.DARK,
          motion,
          Optional.empty(),
          now,
          now,
          now,
          Optional.empty());
    }

    /// The same slide with that picture looked at closer, or none.
    public Visit lookingAt(OptionalInt picture) {
      return new Visit(
          place,
          language,
          textSize,
          theme,
          motion,
          picture.isPresent() ? Optional.empty() : panel,
          began,
          opened,
          touched,
          asked,
          picture,
          reach);
    }

    /// The same with everything within that reach.
    public Visit reaching(Reach chosen) {
      return new Visit(
          place, language, textSize, theme, motion, panel, began, opened, touched, asked, closer,
          chosen);
    }

    Visit touchedAt(Duration now) {
      return copy(place, language, textSize, theme, motion, panel, opened, now, Optional.empty());
    }

    Visit askedAt(Duration now) {
      return copy(
          place, language, textSize, theme, motion, panel, opened, touched, Optional.of(now));
    }

    Visit opened(Place there, Duration now) {
      return copy(there, language, textSize, theme, motion, Optional.empty(), now, touched, asked)
          .lookingAt(OptionalInt.empty());
    }

    Visit in(Language chosen) {
      return copy(place, chosen, textSize, theme, motion, Optional.empty(), opened, touched, asked);
    }

    Visit at(TextSize chosen) {
      return copy(place, language, chosen, theme, motion, Optional.empty(), opened, touched, asked);
    }

    Visit under(Theme chosen) {
      return copy(
          place, language, textSize, chosen, motion, Optional.empty(), opened, touched, asked);
    }

    Visit moving(Motion chosen) {
      return copy(place, language, textSize, theme, chosen, panel, opened, touched, asked);
    }

    Visit with(Optional<Panel> chosen) {
      Visit visit = copy(place, language, textSize, theme, motion, chosen, opened, touched, asked);
      return chosen.isPresent() ? visit.lookingAt(OptionalInt.empty()) : visit;
    }

    /// The same visit after a while that does not count: as if the visitor had touched just now.
    Visit after(Duration interrupted, Duration now) {
      Duration pause = now.minus(interrupted);
      return new Visit(
          place,
          language,
          textSize,
          theme,
          motion,
          panel,
          began.plus(pause),
          opened.plus(pause),
          now,
          Optional.empty(),
          closer,
          reach);
    }

    private Visit copy(
        Place place,
        Language language,
        TextSize textSize,
        Theme theme,
        Motion motion,
        Optional<Panel> panel,
        Duration opened,
        Duration touched,
        Optional<Duration> asked) {
      return new Visit(
          place, language, textSize, theme, motion, panel, began, opened, touched, asked, closer,
          reach);
    }
  }
}
