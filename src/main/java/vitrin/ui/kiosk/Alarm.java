package vitrin.ui.kiosk;

import java.time.Duration;

/// Wakes somebody once, later. Used on the FX thread only.
public interface Alarm {

  /// Calls that on the FX thread at that time, in place of an earlier call that was asked for.
  ///
  /// @param at as [Machine#now] has it; in the past: at once
  void wake(Duration at, Runnable call);

  /// Forgets the call that was asked for.
  void forget();
}
