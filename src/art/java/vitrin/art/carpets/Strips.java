package vitrin.art.carpets;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BiFunction;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Frame;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// Eight strips, each cut from the field of another school's carpet: Quba, Shirvan, Baku, Ganja,
/// Gazakh, Karabakh, Nakhchivan, Tabriz.
final class Strips {
  private static final Yarn[] BRIGHT = {
    Yarn.IVORY, Yarn.SAFFRON, Yarn.LIGHT_BLUE, Yarn.ROSE, Yarn.STRAW
  };

  /// Knots across a strip, school by school.
  private static final int[] KNOTS = {101, 93, 93, 55, 57, 57, 73, 105};

  private Strips() {}

  static BufferedImage draw(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = image.createGraphics();
    g.setColor(new java.awt.Color(0x120D0A));
    g.fillRect(0, 0, width, height);
    double gap = width / 640.0;
    for (int k = 0; k < 8; k++) {
      int from = (int) Math.round(k * width / 8.0 + (k == 0 ? 0 : gap));
      int to = (int) Math.round((k + 1) * width / 8.0 - (k == 7 ? 0 : gap));
      int down = Math.round((float) KNOTS[k] * height / (to - from));
      Cartoon c = strip(k).apply(KNOTS[k] + 4, down + 4);
      g.drawImage(Wool.of(100 + k).crop(c, to - from, height), from, 0, null);
    }
    g.dispose();
    return image;
  }

  private static BiFunction<Integer, Integer, Cartoon> strip(int school) {
    return switch (school) {
      case 0 -> Strips::quba;
      case 1 -> Strips::shirvan;
      case 2 -> Strips::baku;
      case 3 -> WesternStrips::ganja;
      case 4 -> WesternStrips::gazakh;
      case 5 -> WesternStrips::karabakh;
      case 6 -> WesternStrips::nakhchivan;
      default -> Strips::tabriz;
    };
  }

  private static Cartoon quba(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.INDIGO);
    for (int k = 0; k < 6; k++) {
      c.centre(Quba.horns(k % 2 == 0 ? Yarn.IVORY : Yarn.STRAW), w / 2.0, 30 + 102 * k);
      c.centre(
          Stars.diamond(
              9,
              9,
              2,
              new int[] {1, 1, 3, 1},
              Yarn.OUTLINE,
              Yarn.IVORY,
              Yarn.MADDER,
              Yarn.OUTLINE,
              Yarn.SAFFRON),
          w / 2.0,
          81 + 102 * k);
    }
    fill(c, Yarn.INDIGO);
    return c;
  }

  private static Cartoon shirvan(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.INDIGO);
    Yarn[][] sets = {
      {Yarn.MADDER, Yarn.IVORY, Yarn.BLUE},
      {Yarn.IVORY, Yarn.MADDER, Yarn.SAFFRON},
      {Yarn.STRAW, Yarn.MADDER, Yarn.GREEN}
    };
    for (int k = 0; k < 6; k++) {
      c.centre(
          Shirvan.medallion(sets[k % 3][0], sets[k % 3][1], sets[k % 3][2]), w / 2.0, -4 + 104 * k);
      for (int side = -1; side <= 1; side += 2) {
        Cartoon bird = Creatures.cock(k % 2 == 0 ? Yarn.SAFFRON : Yarn.IVORY, Yarn.MADDER);
        c.centre(side > 0 ? bird : bird.mirrored(), w / 2.0 + 34 * side, 48 + 104 * k);
      }
    }
    fill(c, Yarn.INDIGO);
    return c;
  }

  private static Cartoon baku(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.BLUE);
    for (int row = 0; row < 12; row++) {
      for (int k = -1; k < 4; k++) {
        Cartoon b = Baku.buta(row + 3, k + 5);
        b = b.dyed(Yarn.BLUE, Yarn.INDIGO);
        c.centre(
            row % 2 == 0 ? b : b.mirrored(),
            17 + 31.5 * k + (row % 2 == 0 ? 0 : 15.5),
            12 + 43 * row);
      }
    }
    fill(c, Yarn.BLUE);
    return c;
  }

  private static Cartoon tabriz(int w, int h) {
    Cartoon c = new Cartoon(w, h, Yarn.MADDER);
    Islimi i = new Islimi(c, Yarn.STRAW, Yarn.GREEN, Yarn.OUTLINE);
    double m = w / 2.0;
    for (int k = 0; k < 7; k++) {
      double y = 4 + 84 * k;
      i.spiral(m - 29, y, 31, 0, -1.6, Yarn.IVORY, Yarn.ROSE);
      i.spiral(m - 26, y + 42, 18, -1.2, 1.5, Yarn.LIGHT_BLUE, Yarn.IVORY);
      i.palmette(m - 46, y + 42, 20, -0.6, Yarn.INDIGO, Yarn.BLUE, Yarn.IVORY);
    }
    c.mirrorRight();
    for (int k = 0; k < 7; k++) {
      double y = 4 + 84 * k;
      i.palmette(m, y + 38, 30, 0, Yarn.IVORY, Yarn.ROSE, Yarn.STRAW);
      i.palmette(m, y - 6, 26, StrictMath.PI, Yarn.INDIGO, Yarn.LIGHT_BLUE, Yarn.IVORY);
    }
    Scatter.rows(
        c,
        Frame.of(c),
        Yarn.MADDER,
        9,
        1,
        (row, place, side) -> Tabriz.sprig(BRIGHT[(row + place) % 3], Yarn.MADDER));
    Scatter.rows(
        c,
        Frame.of(c),
        Yarn.MADDER,
        5,
        2,
        (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, BRIGHT[(row + place) % 5]));
    return c;
  }

  static void fill(Cartoon c, Yarn ground) {
    Scatter.rows(
        c,
        Frame.of(c),
        ground,
        11,
        1,
        (row, place, side) -> {
          Yarn a = BRIGHT[(row * 2 + place) % 5];
          return switch ((row + place * 2) % 4) {
            case 0 -> Blossoms.small(a, Yarn.MADDER);
            case 1 -> Creatures.bird(a, Yarn.MADDER);
            case 2 -> Stars.star(4, new int[] {1, 1, 1}, a, a, Yarn.MADDER, a);
            default -> Blossoms.bud(a, Yarn.MADDER);
          };
        });
    Scatter.rows(
        c,
        Frame.of(c),
        ground,
        7,
        1,
        (row, place, side) ->
            Stars.diamond(2, 2, 1, new int[] {1}, BRIGHT[(row + place) % 5], Yarn.MADDER));
    Scatter.rows(
        c,
        Frame.of(c),
        ground,
        4,
        1,
        (row, place, side) -> Stars.diamond(1, 1, 1, new int[] {}, BRIGHT[(row * 2 + place) % 5]));
  }
}
