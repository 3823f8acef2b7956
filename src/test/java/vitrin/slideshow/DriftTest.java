package vitrin.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static double way(Drift from, Drift to) {
    return Math.hypot(to.x() - from.x(), to.y() - from.y());
  }

  @Test
  void inEachHourEverythingGoesTwoRadiiAcrossAndTwoUp() {
    for (int begin = 0; begin < 24 * 60; begin += 7) {
      List<Drift> hour =
          IntStream.range(begin, begin + 60)
              .mapToObj(minute -> Drift.at(Duration.ofMinutes(minute)))
              .toList();
      DoubleSummaryStatistics across = hour.stream().mapToDouble(Drift::x).summaryStatistics();
      DoubleSummaryStatistics up = hour.stream().mapToDouble(Drift::y).summaryStatistics();
      assertTrue(across.getMax() - across.getMin() > 1.98, "minute " + begin + ": " + across);
      assertTrue(up.getMax() - up.getMin() > 1.98, "minute " + begin + ": " + up);
    }
  }

  @Test
  void itNeverLeavesItsRoundAndNeverGoesDown() {
    for (int minute = 0; minute < 24 * 60; minute++) {
      Drift now = Drift.at(Duration.ofMinutes(minute));
      assertTrue(Math.abs(now.x()) <= 1 && now.y() >= 0 && now.y() <= 2, now.toString());
    }
  }

  @Test
  void itBeginsWhereThingsAreDrawnAndIsSmoothAlsoAfterMonths() {
    assertEquals(Drift.NONE, Drift.at(Duration.ZERO));
    Duration months = Duration.ofDays(200).plusMinutes(20);
    for (int second = 0; second < 600; second += 30) {
      Drift now = Drift.at(months.plusSeconds(second));
      Drift then = Drift.at(months.plusSeconds(second + 30));
      assertTrue(way(now, then) < 0.06, now + " " + then);
    }
  }

  @Test
  void aScreenOnWhichNothingIsOnIsLookedAfterToo() {
    Slideshow show = new Slideshow(List.of(), Motion.MOVING);
    Duration now = Duration.ofHours(7);
    assertEquals(Optional.of(now.plus(Drift.STEP)), show.nextWake(new State.Nothing(), now));
  }
}
