package vitrin.ui.kiosk;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.ExecutorService;

/// What a face needs of the machine it runs on: time and threads.
public interface Machine {

  /// Time since some moment in the past. It only grows, whatever is done to the clock.
  Duration now();

  /// The local time as the clock has it, which people and networks may set.
  ZonedDateTime wall();

  /// Calls that on the FX thread at that time, in place of an earlier call that was asked for.
  ///
  /// @param at as [#now] has it; in the past: at once
  void wake(Duration at, Runnable call);

  /// A way of its own to be woken, beside [#wake].
  Alarm alarm();

  /// Calls that on the FX thread when it is free.
  void later(Runnable call);

  /// A thread of its own that reads pictures, until it is shut down.
  ExecutorService reader();

  /// Wakes nobody any more.
  void close();
}
