package vitrin.art.khojaly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrin.art.khojaly.Candles.Place;

class CandlesTest {
  private static final double ASPECT = 16.0 / 9;

  @Test
  void theCandleFieldHasOneLightForEachOfThe613() {
    assertEquals(613, Candles.places(ASPECT).size());
  }

  @Test
  void everyCandleStandsInsideThePicture() {
    for (Place p : Candles.places(ASPECT)) {
      assertTrue(p.x() > 0.02 && p.x() < ASPECT - 0.02 && p.y() > 0.2 && p.y() < 0.98, p + "");
    }
  }

  @Test
  void noFlameIsHiddenByAnotherCandle() {
    List<Place> places = Candles.places(ASPECT);
    for (int k = 0; k < places.size(); k++) {
      Place far = places.get(k);
      for (int n = k + 1; n < places.size(); n++) {
        Place near = places.get(n);
        boolean beside = Math.abs(near.x() - far.x()) > near.half() + 0.004 * far.size();
        boolean above = far.flame() < near.flame() - 0.045 * near.size();
        boolean below = far.flame() > near.y();
        assertTrue(beside || above || below, far + " is hidden by " + near);
      }
    }
  }
}
