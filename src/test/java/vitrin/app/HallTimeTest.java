package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class HallTimeTest {
  private static final ZonedDateTime BEGIN =
      ZonedDateTime.of(2027, 2, 25, 12, 0, 0, 0, ZoneId.of("Asia/Baku"));

  private final HallTime time = new HallTime(BEGIN, 20);

  @Test
  void whatIsAskedForAfterTheEndNeverComesAndIsNoFault() {
    time.close();
    assertDoesNotThrow(() -> time.wake(Duration.ofHours(1), () -> {}));
  }

  @Test
  void timeNeverGoesBackAlsoWhereSomethingBeginsToMove() {
    Duration before = time.now();
    for (int i = 0; i < 1000; i++) {
      time.moves(Duration.ofNanos(i % 3 * 1000L));
      Duration now = time.now();
      assertTrue(now.compareTo(before) >= 0, before + " " + now);
      before = now;
    }
    time.close();
  }
}
