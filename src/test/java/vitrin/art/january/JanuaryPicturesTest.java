package vitrin.art.january;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrin.art.Published.assertLooksAsPublished;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.art.Picture;
import vitrin.art.january.Candles.Place;

class JanuaryPicturesTest {
  private static final double ASPECT = 16.0 / 9;

  @ParameterizedTest
  @MethodSource("names")
  void thePictureOfTheExhibitIsWhatItsProgramDraws(String name) {
    assertLooksAsPublished(JanuaryPictures.all(), name, 240, 5);
  }

  static Stream<String> names() {
    return JanuaryPictures.all().stream().map(Picture::name);
  }

  @Test
  void theCandleFieldHasOneLightForEachOfThe147() {
    assertEquals(147, Candles.places(ASPECT).size());
  }

  @Test
  void noCandleStandsBeforeAnother() {
    List<Place> places = Candles.places(ASPECT);
    for (int k = 0; k < places.size(); k++) {
      for (int n = k + 1; n < places.size(); n++) {
        Place far = places.get(k);
        Place near = places.get(n);
        boolean beside = Math.abs(near.x() - far.x()) > 0.08 * near.scale();
        boolean below = near.y() - 0.44 * near.scale() > far.y() - 0.20 * far.scale();
        assertTrue(beside || below, far + " is behind " + near);
      }
    }
  }
}
