package vitrin.ui.kiosk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import vitrin.i18n.Texts;
import vitrin.slideshow.Event;
import vitrin.slideshow.Silence;
import vitrin.slideshow.Wish;

/// What staff may do about silences on a kiosk. Used on the FX thread only.
public final class StaffSilence {
  private final Playback playback;

  StaffSilence(Playback playback) {
    this.playback = playback;
  }

  /// A minute of silence at once, over whatever is seen; no touch breaks it.
  public void hold() {
    Silence minute = new Silence(Texts.LANGUAGES, Optional.empty(), Wish.SECONDS);
    playback.handle(new Event.Hold(minute, Duration.ZERO));
  }

  /// The same, once, when the clock shows that; one that was called for before is forgotten.
  ///
  /// @param at local time
  public void hold(LocalDateTime at) {
    playback.callSilence(at);
  }

  /// Ends the silence that is held, and forgets one that was called for. What it interrupted goes
  /// on.
  public void end() {
    playback.endSilence();
  }

  /// Whether one is held now, be it a slide of the loop.
  public boolean isHeld() {
    return playback.isSilent();
  }

  /// The local time of the one that staff have called for; absent: none, or it has begun.
  public Optional<LocalDateTime> called() {
    return playback.calledSilence();
  }
}
