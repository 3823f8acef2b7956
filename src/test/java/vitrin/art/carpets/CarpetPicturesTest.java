package vitrin.art.carpets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrin.art.Published.assertLooksAsPublished;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.art.Picture;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Yarn;

class CarpetPicturesTest {

  @ParameterizedTest
  @MethodSource("names")
  void thePictureOfTheExhibitIsWhatItsProgramDraws(String name) {
    assertLooksAsPublished(CarpetPictures.all(), name, 240, 15);
  }

  static Stream<String> names() {
    return CarpetPictures.all().stream().map(Picture::name).filter(n -> !n.equals("whole-carpet"));
  }

  @Test
  void threePairsOfPairedHornsStandOnTheAxisOfTheCarpetOfQuba() {
    Cartoon carpet = Quba.cartoon();
    Cartoon ivory = Quba.horns(Yarn.IVORY);
    Cartoon straw = Quba.horns(Yarn.STRAW);
    assertEquals(2, times(carpet, ivory.part(0, 14, ivory.width(), ivory.height() - 28)));
    assertEquals(1, times(carpet, straw.part(0, 14, straw.width(), straw.height() - 28)));
  }

  @Test
  void threeMedallionsStandInTheCarpetOfShirvan() {
    Cartoon carpet = Shirvan.cartoon();
    assertEquals(1, times(carpet, Shirvan.medallion(Yarn.MADDER, Yarn.IVORY, Yarn.BLUE)));
    assertEquals(1, times(carpet, Shirvan.medallion(Yarn.IVORY, Yarn.MADDER, Yarn.SAFFRON)));
    assertEquals(1, times(carpet, Shirvan.medallion(Yarn.MADDER, Yarn.STRAW, Yarn.GREEN)));
  }

  @Test
  void exactlyOneOctagonHasColoursOfItsOwn() {
    Cartoon c = Guls.cartoon();
    int left = c.width();
    int right = 0;
    int top = c.height();
    int bottom = 0;
    for (int y = 0; y < c.height(); y++) {
      for (int x = 0; x < c.width(); x++) {
        if (c.at(x, y) == Guls.OWN) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    assertTrue(right > left && right - left < Guls.PITCH_X, "from " + left + " to " + right);
    assertTrue(bottom > top && bottom - top < Guls.PITCH_Y, "from " + top + " to " + bottom);
  }

  @Test
  void onePairOfBirdsLivesInTheWholeCarpetFaceToFace() {
    Cartoon carpet = WholeCarpet.cartoon();
    assertEquals(1, times(carpet, WholeCarpet.bird()));
    assertEquals(1, times(carpet, WholeCarpet.bird().mirrored()));
  }

  @Test
  void aStripeTurnsEveryCornerInTheSameWay() {
    Cartoon c = new Cartoon(150, 150, Yarn.MADDER);
    Frame left = Stripes.medakhil(13, Yarn.INDIGO, Yarn.IVORY).around(c, Frame.of(c));
    assertEquals(new Frame(13, 13, 124, 124), left);
    assertEquals(1, times(c, c.turned()));
  }

  /// How often a motif stands whole in a drawing.
  private static int times(Cartoon c, Cartoon motif) {
    int n = 0;
    for (int y = 0; y <= c.height() - motif.height(); y++) {
      for (int x = 0; x <= c.width() - motif.width(); x++) {
        n += c.shows(motif, x, y) ? 1 : 0;
      }
    }
    return n;
  }
}
