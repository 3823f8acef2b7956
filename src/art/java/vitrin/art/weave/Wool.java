package vitrin.art.weave;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import vitrin.art.paint.Noise;

/// Makes wool of a cartoon: every knot two tufts of dyed yarn, lit. Works in bands of pixel rows,
/// so that the largest carpet needs little more memory than its picture.
///
/// @param seed another seed is another weaver: other dye lots, other small unevenness
/// @param variation how different one knot is from the next, lightness (0.03 to 0.09)
/// @param abrash how different dye lots of one colour are, lightness (0.05 to 0.14)
/// @param wander how far rows and columns wander, in knots (0 to 2)
public record Wool(long seed, Light light, double variation, double abrash, double wander) {
  private static final int FINEST_KNOT = 6;
  private static final int BAND = 96;

  /// A carpet in daylight with usual unevenness.
  public static Wool of(long seed) {
    return new Wool(seed, Light.DAY, 0.07, 0.13, 0.8);
  }

  public Wool in(Light other) {
    return new Wool(seed, other, variation, abrash, wander);
  }

  public Wool withAbrash(double other) {
    return new Wool(seed, light, variation, other, wander);
  }

  /// A close view: the wool runs out of all four edges of the picture, two knots beyond each.
  ///
  /// Knots are square if the cartoon's sides (less four knots) have the picture's aspect.
  public BufferedImage crop(Cartoon part, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    double kw = width / (part.width() - 4.0);
    double kh = height / (part.height() - 4.0);
    paint(
        image,
        part,
        new Rectangle2D.Double(-2 * kw, -2 * kh, kw * part.width(), kh * part.height()));
    return image;
  }

  /// A whole carpet on a dark floor, seen from above: margin, soft shadow, fringes above and below,
  /// a cord of this yarn along both sides.
  public BufferedImage whole(Cartoon carpet, Yarn cord, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    double margin = 0.028 * width;
    double fringe = 0.02 * height;
    lie(
        image,
        carpet,
        cord,
        new Rectangle2D.Double(
            margin, margin + fringe, width - 2 * margin, height - 2 * (margin + fringe)));
    return image;
  }

  /// Paints the floor over the whole picture, then a carpet that lies on it; the area (pixels) is
  /// that of pile and cords, the fringes come to it. It may reach beyond the picture.
  public void lie(BufferedImage image, Cartoon carpet, Yarn cord, Rectangle2D area) {
    double kw = area.getWidth() / (carpet.width() + 4);
    Rectangle2D pile =
        new Rectangle2D.Double(
            area.getX() + 2 * kw, area.getY(), area.getWidth() - 4 * kw, area.getHeight());
    Floor.paint(image, area);
    Weft weft = weft(kw, area.getHeight() / carpet.height());
    new Fringe(seed, weft, carpet.width(), carpet.height()).paint(image, pile);
    Fringe.cords(this, image, carpet.height(), cord, pile);
    paint(image, carpet, pile);
  }

  /// Paints a carpet into this area of a picture (pixels); empty knots leave the picture as it is.
  public void paint(BufferedImage image, Cartoon carpet, Rectangle2D area) {
    double kw = area.getWidth() / carpet.width();
    double kh = area.getHeight() / carpet.height();
    int fine = (int) Math.max(1, Math.ceil(FINEST_KNOT / Math.min(kw, kh)));
    Dye dye = new Dye(seed, carpet.height(), variation, abrash);
    Weft weft = weft(kw * fine, kh * fine);
    int over = (int) (3 * Math.max(kw, kh)) + 2;
    int x0 = Math.max(0, (int) area.getX() - over);
    int x1 = Math.min(image.getWidth(), (int) area.getMaxX() + over);
    int y0 = Math.max(0, (int) area.getY() - over);
    int y1 = Math.min(image.getHeight(), (int) area.getMaxY() + over);
    if (x1 <= x0 || y1 <= y0) {
      return;
    }
    int band = Math.max(1, BAND / fine);
    int halo = (int) (weft.knotHeight() * 1.2) + 2;
    IntStream.range(0, Math.ceilDiv(y1 - y0, band))
        .parallel()
        .forEach(b -> {
          int from = y0 + b * band;
          int to = Math.min(y1, from + band);
          int left = (int) Math.floor((x0 - area.getX()) * fine);
          int top = (int) Math.floor((from - area.getY()) * fine) - halo;
          Pile pile =
              new Pile(
                  weft, light, seed, left, top, (x1 - x0) * fine, (to - from) * fine + 2 * halo);
          pile.tie(carpet, dye);
          Developer.develop(pile, halo, fine, image, x0, from, x1 - x0, to - from);
        });
  }

  private Weft weft(double knotWidth, double knotHeight) {
    return new Weft(knotWidth, knotHeight, wander, new Noise(seed + 3));
  }
}
