package vitrin.pack;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import vitrin.model.PixelSize;

/// The time after which a picture is given up, so that none can keep a worker for ever.
final class Deadline {

  /// For the smallest picture.
  private static final Duration LEAST = Duration.ofSeconds(120);

  /// Ten times what a slow office machine takes.
  private static final Duration FOR_A_MEGAPIXEL = Duration.ofSeconds(2);

  private final long end;

  /// @param time from now on
  Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  /// More than enough for a picture of that size.
  static Deadline of(PixelSize size) {
    long megapixels = (long) size.width() * size.height() / 1_000_000;
    return new Deadline(LEAST.plus(FOR_A_MEGAPIXEL.multipliedBy(megapixels)));
  }

  /// To be called again and again while the picture is read.
  ///
  /// @throws InterruptedIOException once the time is over
  void check() throws IOException {
    if (System.nanoTime() - end > 0) {
      throw new InterruptedIOException();
    }
  }
}
