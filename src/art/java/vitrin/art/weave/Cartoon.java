package vitrin.art.weave;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.Arrays;
import java.util.List;

/// A drawing on a grid of knots: a whole carpet, or one motif of it.
///
/// Knot (0, 0) is at the top left; a knot has a yarn or is empty (see-through). Shapes are given in
/// knots and take every knot whose middle lies inside, so edges are stepped. Knots outside the grid
/// are ignored. Methods that end in -ed hand back a new drawing; the others draw on this one.
public final class Cartoon {
  private static final byte EMPTY = -1;
  private static final Yarn[] YARNS = Yarn.values();

  private final int width;
  private final int height;
  private final byte[] knots;

  /// An empty grid.
  public Cartoon(int width, int height) {
    this.width = width;
    this.height = height;
    this.knots = new byte[width * height];
    Arrays.fill(knots, EMPTY);
  }

  /// A grid of one yarn.
  public Cartoon(int width, int height, Yarn ground) {
    this(width, height);
    Arrays.fill(knots, (byte) ground.ordinal());
  }

  /// A motif drawn with the yarns' letters ([Yarn#letter()]), a line a row; `.` and blanks are
  /// empty.
  public static Cartoon drawn(String rows) {
    List<String> lines = rows.lines().toList();
    int w = lines.stream().mapToInt(String::length).max().orElse(0);
    Cartoon c = new Cartoon(w, lines.size());
    for (int y = 0; y < lines.size(); y++) {
      for (int x = 0; x < lines.get(y).length(); x++) {
        char letter = lines.get(y).charAt(x);
        if (letter != '.' && letter != ' ') {
          c.set(x, y, Yarn.of(letter));
        }
      }
    }
    return c;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// The yarn of a knot; null if the knot is empty or outside.
  public Yarn at(int x, int y) {
    byte k = x < 0 || y < 0 || x >= width || y >= height ? EMPTY : knots[y * width + x];
    return k == EMPTY ? null : YARNS[k];
  }

  /// Ties a knot; null unties it.
  public void set(int x, int y, Yarn yarn) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      knots[y * width + x] = yarn == null ? EMPTY : (byte) yarn.ordinal();
    }
  }

  public void fill(int x, int y, int w, int h, Yarn yarn) {
    for (int j = y; j < y + h; j++) {
      for (int i = x; i < x + w; i++) {
        set(i, j, yarn);
      }
    }
  }

  public void fill(Shape shape, Yarn yarn) {
    fill(Region.of(width, height, shape), yarn);
  }

  public void fill(Region region, Yarn yarn) {
    region.each((x, y) -> set(x, y, yarn));
  }

  /// Lays a pattern of this grid's size where the region is.
  public void fill(Region region, Cartoon pattern) {
    region.each((x, y) -> {
      Yarn yarn = pattern.at(x, y);
      if (yarn != null) {
        set(x, y, yarn);
      }
    });
  }

  /// Draws a line along the shape, so many knots thick (1.3 or more leaves no gap).
  public void stroke(Shape line, double thickness, Yarn yarn) {
    BasicStroke pen =
        new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    fill(pen.createStrokedShape(line), yarn);
  }

  /// Lays a motif with its upper left knot here; its empty knots change nothing.
  public void stamp(Cartoon motif, int x, int y) {
    for (int j = 0; j < motif.height; j++) {
      for (int i = 0; i < motif.width; i++) {
        byte k = motif.knots[j * motif.width + i];
        if (k != EMPTY) {
          set(x + i, y + j, YARNS[k]);
        }
      }
    }
  }

  /// Lays a motif with its middle here (in knots from the upper left corner of the grid).
  public void centre(Cartoon motif, double x, double y) {
    stamp(motif, (int) Math.round(x - motif.width / 2.0), (int) Math.round(y - motif.height / 2.0));
  }

  /// Whether a motif stands whole in this drawing, its upper left knot here.
  public boolean shows(Cartoon motif, int x, int y) {
    for (int j = 0; j < motif.height; j++) {
      for (int i = 0; i < motif.width; i++) {
        Yarn yarn = motif.at(i, j);
        if (yarn != null && yarn != at(x + i, y + j)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Left and right exchanged.
  public Cartoon mirrored() {
    Cartoon c = new Cartoon(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        c.knots[y * width + width - 1 - x] = knots[y * width + x];
      }
    }
    return c;
  }

  /// Above and below exchanged.
  public Cartoon flipped() {
    Cartoon c = new Cartoon(width, height);
    for (int y = 0; y < height; y++) {
      System.arraycopy(knots, y * width, c.knots, (height - 1 - y) * width, width);
    }
    return c;
  }

  /// Turned by a quarter, clockwise.
  public Cartoon turned() {
    Cartoon c = new Cartoon(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        c.knots[x * height + height - 1 - y] = knots[y * width + x];
      }
    }
    return c;
  }

  /// The left half of a motif made whole: mirrored at its last column, which stays single.
  public Cartoon doubled() {
    Cartoon c = new Cartoon(2 * width - 1, height);
    c.stamp(this, 0, 0);
    c.stamp(mirrored(), width - 1, 0);
    return c;
  }

  /// The upper left quarter of a motif made whole, mirrored at its last column and row.
  public Cartoon quadrupled() {
    Cartoon half = doubled();
    Cartoon c = new Cartoon(half.width, 2 * height - 1);
    c.stamp(half, 0, 0);
    c.stamp(half.flipped(), 0, height - 1);
    return c;
  }

  /// With one more knot on each side and a one-knot outline around everything drawn.
  public Cartoon outlined(Yarn yarn) {
    Cartoon c = new Cartoon(width + 2, height + 2);
    c.fill(drawn().moved(1, 1, c.width, c.height).grown(1), yarn);
    c.stamp(this, 1, 1);
    return c;
  }

  /// With one yarn exchanged for another.
  public Cartoon dyed(Yarn from, Yarn to) {
    Cartoon c = new Cartoon(width, height);
    for (int k = 0; k < knots.length; k++) {
      c.knots[k] = knots[k] == from.ordinal() ? (byte) to.ordinal() : knots[k];
    }
    return c;
  }

  /// Each knot made a block of so many knots.
  public Cartoon enlarged(int across, int down) {
    Cartoon c = new Cartoon(width * across, height * down);
    for (int y = 0; y < c.height; y++) {
      for (int x = 0; x < c.width; x++) {
        c.knots[y * c.width + x] = knots[y / down * width + x / across];
      }
    }
    return c;
  }

  /// A piece of this drawing; what lies outside is empty.
  public Cartoon part(int x, int y, int w, int h) {
    Cartoon c = new Cartoon(w, h);
    c.stamp(this, -x, -y);
    return c;
  }

  /// Copies the left half onto the right one, mirrored.
  public void mirrorRight() {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width / 2; x++) {
        knots[y * width + width - 1 - x] = knots[y * width + x];
      }
    }
  }

  /// Copies the upper half onto the lower one, mirrored.
  public void mirrorDown() {
    for (int y = 0; y < height / 2; y++) {
      System.arraycopy(knots, y * width, knots, (height - 1 - y) * width, width);
    }
  }

  /// Every knot that is not empty.
  public Region drawn() {
    return Region.where(width, height, (x, y) -> knots[y * width + x] != EMPTY);
  }

  /// Every knot of this yarn.
  public Region of(Yarn yarn) {
    return Region.where(width, height, (x, y) -> knots[y * width + x] == yarn.ordinal());
  }
}
