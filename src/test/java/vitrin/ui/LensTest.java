package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.bundle.PyramidLevel;

/// Where a picture lies when it is looked at closer: what holds for any picture on any screen,
/// whatever a visitor does.
class LensTest {
  private static final Extent ROOM = new Extent(1920, 952);
  private static final Extent SCAN = new Extent(12_000, 8_000);
  private static final int STEPS = 60;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /// A visitor who does anything.
  private static final class Hand {
    private final Random random;
    private Lens lens;

    Hand(long seed) {
      random = new Random(seed);
      Extent picture = new Extent(side(), side());
      lens = Lens.whole(picture, random.nextBoolean() ? ROOM : new Extent(1080, 1684));
    }

    private int side() {
      return 16 + (int) Math.pow(random.nextDouble() * 173, 2);
    }

    private Lens step() {
      double x = random.nextDouble() * lens.room().width();
      double y = random.nextDouble() * lens.room().height();
      lens =
          switch (random.nextInt(6)) {
            case 0 -> lens.closer();
            case 1 -> lens.farther();
            case 2 -> lens.around(lens.scale() * (0.3 + 3 * random.nextDouble()), x, y);
            case 3 -> lens.centred(random.nextDouble(), random.nextDouble());
            case 4 -> random.nextInt(8) == 0 ? lens.whole() : lens.closer();
            default ->
                lens.dragged((random.nextDouble() - 0.5) * 5000, (random.nextDouble() - 0.5) * 5e3);
          };
      return lens;
    }

    private List<PyramidLevel> levels() {
      List<PyramidLevel> levels = new ArrayList<>();
      PyramidLevel level =
          new PyramidLevel((int) lens.picture().width(), (int) lens.picture().height());
      for (int i = 0; i < 4; i++) {
        levels.add(level);
        level = level.half();
      }
      return levels;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePictureNeverLeavesTheScreenNorShowsWhatIsBesideItWhereItIsLarger(long seed) {
    Hand hand = new Hand(seed);
    for (int i = 0; i < STEPS; i++) {
      Lens lens = hand.step();
      Lens.Spot spot = lens.spot();
      assertSide(spot.left(), spot.width(), (int) lens.room().width());
      assertSide(spot.top(), spot.height(), (int) lens.room().height());
    }
  }

  private static void assertSide(int from, int length, int room) {
    if (length >= room) {
      assertTrue(from <= 0 && from + length >= room, from + " " + length + " in " + room);
    } else {
      assertEquals(Math.floorDiv(room - length, 2), from);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theScaleStaysBetweenTheWholeAndTheClosest(long seed) {
    Hand hand = new Hand(seed);
    for (int i = 0; i < STEPS; i++) {
      Lens lens = hand.step();
      assertTrue(lens.factor() >= 1);
      assertTrue(lens.scale() <= Math.max(Lens.CLOSEST, 2 * lens.whole().scale()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTilesOfEveryLevelCoverAllThatIsSeenOnceAndNothingElse(long seed) {
    Hand hand = new Hand(seed);
    for (int i = 0; i < STEPS; i++) {
      Lens lens = hand.step();
      PyramidLevel level = hand.levels().get(hand.random.nextInt(4));
      int width = (int) lens.room().width();
      int height = (int) lens.room().height();
      long seen = 0;
      for (Lens.Placed tile : lens.tiles(level)) {
        Lens.Spot spot = tile.spot();
        long across = common(spot.left(), spot.width(), width);
        long down = common(spot.top(), spot.height(), height);
        assertTrue(across > 0 && down > 0 || spot.width() == 0 || spot.height() == 0);
        seen += across * down;
      }
      Lens.Spot whole = lens.spot();
      assertEquals(
          common(whole.left(), whole.width(), width) * common(whole.top(), whole.height(), height),
          seen);
      assertEquals(
          lens.tiles(level).size(),
          lens.tiles(level).stream().map(t -> List.of(t.column(), t.row())).distinct().count());
    }
  }

  private static long common(int from, int length, int room) {
    return Math.max(0, Math.min(room, from + length) - Math.max(0, from));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLevelThatIsShownHasPixelsEnoughAndNotManyTooMany(long seed) {
    Hand hand = new Hand(seed);
    for (int i = 0; i < STEPS; i++) {
      Lens lens = hand.step();
      List<PyramidLevel> levels = hand.levels();
      int level = lens.level(levels);
      assertTrue(level == 0 || lens.isSharp(levels.get(level).width()));
      assertTrue(
          level == levels.size() - 1 || !lens.isSharp(levels.get(level + 1).width()), "too fine");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aScreenNeedsTilesOfItsOwnSizeHoweverLargeThePictureIs(long seed) {
    Hand hand = new Hand(seed);
    int across = (int) Math.ceil(1920 * 2 / Lens.SHARP / PyramidLevel.TILE) + 2;
    int down = (int) Math.ceil(1684 * 2 / Lens.SHARP / PyramidLevel.TILE) + 2;
    for (int i = 0; i < STEPS; i++) {
      Lens lens = hand.step();
      List<PyramidLevel> levels = hand.levels();
      int level = lens.level(levels);
      // The coarsest level of a whole may have more pixels than the screen: no coarser one is
      // there.
      if (level < levels.size() - 1) {
        assertTrue(lens.tiles(levels.get(level)).size() <= across * down);
      }
    }
  }

  @Test
  void theWholeFillsTheRoomInOneDirection() {
    Lens.Spot spot = Lens.whole(SCAN, ROOM).spot();
    assertEquals(new Lens.Spot(246, 0, 1428, 952), spot);
  }

  @Test
  void aSmallPictureIsEnlargedToTwiceItsPixelsAndNoMore() {
    Lens lens = Lens.whole(new Extent(300, 200), ROOM);
    assertEquals(new Lens.Spot(660, 276, 600, 400), lens.spot());
    assertTrue(lens.isWhole());
  }

  @Test
  void atHundredPerCentAPixelOfThePictureIsAPixelOfTheScreen() {
    Lens lens = Lens.whole(SCAN, ROOM).around(1, 0, 0).centred(0.5, 0.5);
    assertEquals(new Lens.Spot(-5040, -3524, 12_000, 8_000), lens.spot());
    PyramidLevel level = new PyramidLevel(12_000, 8_000);
    assertEquals(0, lens.level(List.of(level, level.half())));
    for (Lens.Placed tile : lens.tiles(level)) {
      assertEquals(-5040 + 512 * tile.column(), tile.spot().left());
      assertEquals(-3524 + 512 * tile.row(), tile.spot().top());
      assertEquals(level.tileWidth(tile.column()), tile.spot().width());
    }
  }

  @Test
  void theButtonsStopAtRoundFactorsAndAtThePicturesOwnPixels() {
    List<Double> factors = new ArrayList<>();
    boolean own = false;
    for (Lens lens = Lens.whole(SCAN, ROOM); ; lens = lens.closer()) {
      factors.add(Math.round(lens.factor() * 10) / 10.0);
      own |= lens.scale() == 1;
      if (lens.isClosest()) {
        break;
      }
    }
    assertEquals(List.of(1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.4, 12.0, 16.8), factors);
    assertTrue(own);
  }

  @Test
  void theWayOutStopsWhereTheWayInDid() {
    List<Double> in = new ArrayList<>();
    Lens lens = Lens.whole(SCAN, ROOM);
    for (; !lens.isClosest(); lens = lens.closer()) {
      in.add(lens.scale());
    }
    in.add(lens.scale());
    List<Double> out = new ArrayList<>();
    for (; !lens.isWhole(); lens = lens.farther()) {
      out.add(lens.scale());
    }
    out.add(lens.scale());
    assertEquals(in.reversed(), out);
  }

  @Test
  void whatIsUnderTheFingerStaysThere() {
    Lens before = Lens.whole(SCAN, ROOM).around(0.5, 960, 476).centred(0.5, 0.5);
    Lens after = before.around(1.2, 1500, 200);
    assertEquals(pictureX(before, 1500), pictureX(after, 1500), 1e-6);
    Lens way = before.towards(after, 0.4);
    assertEquals(pictureX(before, 1500), pictureX(way, 1500), 1e-6);
  }

  private static double pictureX(Lens lens, double roomX) {
    return lens.x() + (roomX - lens.room().width() / 2) / lens.scale();
  }

  @Test
  void aDragMovesThePictureAsFarAsTheFinger() {
    Lens before = Lens.whole(SCAN, ROOM).around(1, 960, 476);
    Lens after = before.dragged(-300, 120);
    assertEquals(before.spot().left() - 300, after.spot().left());
    assertEquals(before.spot().top() + 120, after.spot().top());
  }

  @Test
  void theWayToAnotherPlaceBeginsHereAndEndsThere() {
    Lens here = Lens.whole(SCAN, ROOM).around(1, 100, 100);
    Lens there = here.dragged(-700, -300);
    assertEquals(here, here.towards(there, 0));
    assertEquals(there.spot(), here.towards(there, 1).spot());
    Lens whole = here.whole();
    assertEquals(whole.spot(), here.towards(whole, 1).spot());
  }

  @Test
  void tilesInTheMiddleOfTheScreenComeFirst() {
    Lens lens = Lens.whole(SCAN, ROOM).around(1, 960, 476);
    Lens.Spot first = lens.tiles(new PyramidLevel(12_000, 8_000)).getFirst().spot();
    assertTrue(first.left() <= 960 && first.left() + first.width() >= 960);
    assertTrue(first.top() <= 476 && first.top() + first.height() >= 476);
  }
}
