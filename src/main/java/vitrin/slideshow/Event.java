package vitrin.slideshow;

import java.time.Duration;
import vitrin.model.Language;

/// Something that changes what is on the screen.
public sealed interface Event {

  /// Time has passed; nothing else happened.
  record Tick() implements Event {}

  /// The picture of that slide is decoded, or is known not to be decodable: it can be drawn at
  /// once.
  record Ready(Place place) implements Event {}

  /// The loop's slide was touched, or a key pressed: a visit begins there, in the first language.
  record Touch() implements Event {}

  /// A language was chosen: in the loop it begins a visit there, in a visit it changes the
  /// language.
  record ChooseLanguage(Language language) implements Event {}

  record Next() implements Event {}

  record Previous() implements Event {}

  /// A slide was chosen from the contents.
  ///
  /// @param slide its index in the visited exhibit
  record GoTo(int slide) implements Event {}

  /// The first slide of the visited exhibit.
  record Home() implements Event {}

  /// The visitor gave a sign of being there that changes nothing else: scrolling, dragging, "yes".
  record Here() implements Event {}

  /// The visitor says that the visit is over.
  record Finish() implements Event {}

  record OpenPanel(Panel panel) implements Event {}

  record ClosePanel() implements Event {}

  /// A picture of the open slide is to fill the screen.
  ///
  /// @param picture its index among the slide's pictures
  record LookCloser(int picture) implements Event {}

  /// The picture that fills the screen gives way to its slide.
  record LookAway() implements Event {}

  record ChooseTextSize(TextSize size) implements Event {}

  record ChooseTheme(Theme theme) implements Event {}

  /// In the loop it holds the slide or lets it go on, in a visit it stops what moves by itself.
  record ChooseMotion(Motion motion) implements Event {}

  /// Everything is to lie within that reach.
  record ChooseReach(Reach reach) implements Event {}

  /// The hour of a silence has come.
  ///
  /// @param over how much of it is over already
  record Hold(Silence silence, Duration over) implements Event {}

  /// Staff end the silence that is held, or that the loop keeps. No visitor can.
  record EndSilence() implements Event {}
}
