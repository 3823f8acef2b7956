package vitrin.art.khojaly;

import static vitrin.art.Published.assertLooksAsPublished;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.art.Picture;

class KhojalyPicturesTest {

  @ParameterizedTest
  @MethodSource("names")
  void thePictureOfTheExhibitIsWhatItsProgramDraws(String name) {
    assertLooksAsPublished(KhojalyPictures.all(), name, 240, 5);
  }

  static Stream<String> names() {
    return KhojalyPictures.all().stream().map(Picture::name);
  }
}
