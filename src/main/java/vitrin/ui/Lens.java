package vitrin.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vitrin.bundle.PyramidLevel;

/// What part of a picture a closer look shows, and how large. Whatever it is made with, the picture
/// stays on the screen: where it is larger than the room it covers it wholly, where it is smaller
/// it stands in the middle.
///
/// @param picture size of the upright original, in its own pixels
/// @param room on the screen, in pixels
/// @param scale pixels of the screen for one of the picture; 1 is "100 %"
/// @param x of the picture's point in the middle of the room, in the picture's pixels
/// @param y of the picture's point in the middle of the room, in the picture's pixels
record Lens(Extent picture, Extent room, double scale, double x, double y) {

  /// A pixel of the picture becomes at most this large, unless the whole is that large already.
  static final double CLOSEST = 2;

  /// Pixels that are shown are enlarged by at most this much while there are finer ones.
  static final double SHARP = 1.25;

  /// Multiples of the whole at which the buttons stop: 1.5, 2, 3, 4, 6, 8, 12 …
  private static final List<Double> ROUND =
      IntStream.range(0, 14)
          .boxed()
          .flatMap(i -> Stream.of(Math.scalb(1.5, i), Math.scalb(2.0, i)))
          .toList();

  /// Two stops nearer to each other than this, as a ratio, are one.
  private static final double SAME_STOP = 1.25;

  /// An image drawn somewhere in the room.
  ///
  /// @param left edge in whole pixels from the room's
  /// @param top edge in whole pixels from the room's
  record Spot(int left, int top, int width, int height) {}

  /// A tile and where it lies.
  record Placed(int column, int row, Spot spot) {}

  Lens {
    double whole = fit(picture, room);
    scale = Math.clamp(scale, whole, closest(whole));
    x = held(x, picture.width(), room.width() / scale);
    y = held(y, picture.height(), room.height() / scale);
  }

  private static double held(double centre, double length, double seen) {
    return length <= seen ? length / 2 : Math.clamp(centre, seen / 2, length - seen / 2);
  }

  /// The whole picture, as large as the room allows, but not its pixels larger than [#CLOSEST].
  static Lens whole(Extent picture, Extent room) {
    return new Lens(picture, room, 0, 0, 0);
  }

  private static double fit(Extent picture, Extent room) {
    double fit = Math.min(room.width() / picture.width(), room.height() / picture.height());
    return Math.min(fit, CLOSEST);
  }

  private static double closest(double whole) {
    return Math.max(CLOSEST, 2 * whole);
  }

  boolean isWhole() {
    return scale <= fit(picture, room);
  }

  boolean isClosest() {
    return scale >= closest(fit(picture, room));
  }

  /// How many times as large as the whole, 1 or more.
  double factor() {
    return scale / fit(picture, room);
  }

  Lens whole() {
    return whole(picture, room);
  }

  /// The next stop towards the picture.
  Lens closer() {
    return stops().stream().filter(s -> s > scale * 1.01).findFirst().map(this::at).orElse(this);
  }

  /// The next stop away from it.
  Lens farther() {
    return stops().reversed().stream()
        .filter(s -> s < scale / 1.01)
        .findFirst()
        .map(this::at)
        .orElse(this);
  }

  /// Scales the buttons stop at, smallest first: the whole, the picture's own pixels, the closest,
  /// and round multiples of the whole between them.
  private List<Double> stops() {
    double whole = fit(picture, room);
    double closest = closest(whole);
    TreeSet<Double> fixed = new TreeSet<>(List.of(whole, closest));
    if (whole * SAME_STOP < 1) {
      fixed.add(1.0);
    }
    TreeSet<Double> stops = new TreeSet<>(fixed);
    for (double round : ROUND) {
      double stop = whole * round;
      if (stop < closest
          && fixed.stream().noneMatch(f -> Math.max(f / stop, stop / f) < SAME_STOP)) {
        stops.add(stop);
      }
    }
    return List.copyOf(stops);
  }

  private Lens at(double newScale) {
    return around(newScale, room.width() / 2, room.height() / 2);
  }

  /// Another scale, at which the point of the picture at that place of the room stays there, as far
  /// as the edges allow.
  Lens around(double newScale, double roomX, double roomY) {
    double whole = fit(picture, room);
    double to = Math.clamp(newScale, whole, closest(whole));
    double dx = roomX - room.width() / 2;
    double dy = roomY - room.height() / 2;
    return new Lens(picture, room, to, x + dx / scale - dx / to, y + dy / scale - dy / to);
  }

  /// After a finger has drawn the picture that far to the right and down.
  Lens dragged(double right, double down) {
    return new Lens(picture, room, scale, x - right / scale, y - down / scale);
  }

  /// With that point of the picture in the middle, given as parts of its width and height.
  Lens centred(double partX, double partY) {
    return new Lens(picture, room, scale, partX * picture.width(), partY * picture.height());
  }

  /// On the way to another lens of the same picture.
  ///
  /// @param way 0 here, 1 there
  Lens towards(Lens there, double way) {
    double s = scale * Math.pow(there.scale / scale, way);
    // What stays in place while the scale changes is the same point all the way.
    double moved = there.scale == scale ? way : (1 / scale - 1 / s) / (1 / scale - 1 / there.scale);
    return new Lens(picture, room, s, x + moved * (there.x - x), y + moved * (there.y - y));
  }

  /// Where the whole picture lies, on the screen or beyond it.
  Spot spot() {
    int width = (int) Math.max(1, Math.round(picture.width() * scale));
    int height = (int) Math.max(1, Math.round(picture.height() * scale));
    return new Spot(edge(room.width(), x, width), edge(room.height(), y, height), width, height);
  }

  private int edge(double seen, double centre, int length) {
    int whole = (int) Math.round(seen);
    return length <= whole
        ? Math.floorDiv(whole - length, 2)
        : Math.clamp(Math.round(seen / 2 - centre * scale), whole - length, 0);
  }

  /// The part of the picture that is seen, in parts of its width and height.
  Part seen() {
    Spot spot = spot();
    return new Part(
        Math.max(0, -spot.left) / (double) spot.width,
        Math.max(0, -spot.top) / (double) spot.height,
        Math.min(1, (room.width() - spot.left) / spot.width),
        Math.min(1, (room.height() - spot.top) / spot.height));
  }

  /// A part of a picture, in parts of its width and height, each 0 to 1.
  record Part(double left, double top, double right, double bottom) {}

  /// Whether an image of the whole picture that wide has pixels enough for this scale.
  boolean isSharp(double imageWidth) {
    return picture.width() * scale <= imageWidth * SHARP;
  }

  /// Which level of a pyramid has pixels enough for this scale, the coarsest of them; the finest
  /// there is if none has.
  ///
  /// @param levels finest first, at least one
  int level(List<PyramidLevel> levels) {
    for (int i = levels.size() - 1; i > 0; i--) {
      if (isSharp(levels.get(i).width())) {
        return i;
      }
    }
    return 0;
  }

  /// The tiles of a level that are seen, those in the middle first. Together they cover all of the
  /// picture that is seen, without gap or overlap.
  List<Placed> tiles(PyramidLevel level) {
    Spot whole = spot();
    List<Placed> tiles = new ArrayList<>();
    for (int row = 0; row < level.rows(); row++) {
      int top = whole.top + edge(row, level.height(), whole.height);
      int bottom = whole.top + edge(row + 1, level.height(), whole.height);
      if (bottom <= 0 || top >= room.height()) {
        continue;
      }
      for (int column = 0; column < level.columns(); column++) {
        int left = whole.left + edge(column, level.width(), whole.width);
        int right = whole.left + edge(column + 1, level.width(), whole.width);
        if (right > 0 && left < room.width()) {
          tiles.add(new Placed(column, row, new Spot(left, top, right - left, bottom - top)));
        }
      }
    }
    tiles.sort(Comparator.comparingDouble(this::fromMiddle));
    return tiles;
  }

  /// Where a tile begins on the screen, from the picture's edge.
  private static int edge(int tile, int levelLength, int shownLength) {
    double pixels = Math.min((double) tile * PyramidLevel.TILE, levelLength);
    return (int) Math.round(pixels / levelLength * shownLength);
  }

  private double fromMiddle(Placed tile) {
    Spot spot = tile.spot;
    return Math.hypot(
        spot.left + spot.width / 2.0 - room.width() / 2,
        spot.top + spot.height / 2.0 - room.height() / 2);
  }
}
