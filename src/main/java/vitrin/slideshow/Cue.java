package vitrin.slideshow;

/// Something a speaker does, or time that passes.
public sealed interface Cue {

  record Forward() implements Cue {}

  record Back() implements Cue {}

  record First() implements Cue {}

  record Last() implements Cue {}

  /// The screen goes black, or comes back.
  record Black() implements Cue {}

  /// The number of the slide is shown, or hidden.
  record Number() implements Cue {}

  /// A digit of a number to go to, 0–9.
  record Digit(int digit) implements Cue {}

  /// Goes to the number that was typed; without one, on.
  record Go() implements Cue {}

  /// Wants to leave; the second time soon after, leaves.
  record Leave() implements Cue {}

  /// Time has passed; nothing else happened.
  record Tick() implements Cue {}
}
