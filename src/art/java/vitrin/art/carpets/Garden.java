package vitrin.art.carpets;

import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Yarn;

/// The field of a Karabakh carpet: rosettes on a net of stems, and between them everything that
/// grows.
final class Garden {
  private static final int PITCH_X = 36;
  private static final int PITCH_Y = 36;

  private Garden() {}

  /// Plants the free ground of a field (odd sides) alike in all four quarters, the rosettes'
  /// colours changing here and there.
  ///
  /// @param x left edge of a place 44 by 24 knots that stays empty in the upper left quarter and
  ///   its three mirror images; `y` its upper edge
  static void plant(Cartoon field, Yarn ground, int x, int y) {
    int w = field.width();
    int h = field.height();
    Cartoon quarter = field.part(0, 0, w / 2 + 1, h / 2 + 1);
    Filling filling = new Filling(quarter, ground, 1);
    filling.reserve(x, y, 44, 24);
    net(quarter, filling, w, h);
    Yarn o = Yarn.OUTLINE;
    filling.scatter(
        5,
        1500,
        Motifs.tree(Yarn.DARK_GREEN, Yarn.SAFFRON).outlined(o),
        Ornaments.buta(15, 21, o, Yarn.IVORY, Yarn.INDIGO, Yarn.ROSE),
        Motifs.carnation(Yarn.IVORY, Yarn.ROSE, Yarn.GREEN).outlined(o),
        Motifs.tulip(Yarn.SAFFRON, Yarn.MADDER, Yarn.GREEN).outlined(o),
        Motifs.carnation(Yarn.LIGHT_BLUE, Yarn.IVORY, Yarn.GREEN).outlined(o));
    filling.scatter(
        6,
        2500,
        Motifs.sprig(Yarn.STRAW, Yarn.GREEN).outlined(o),
        Motifs.hooked(Yarn.APRICOT, Yarn.INDIGO),
        Motifs.sprig(Yarn.ROSE, Yarn.GREEN).outlined(o),
        Motifs.blossom(Yarn.IVORY, Yarn.INDIGO).outlined(o));
    filling.scatter(
        7,
        6000,
        Motifs.blossom(Yarn.SAFFRON, Yarn.MADDER).outlined(o),
        Motifs.speck(Yarn.LIGHT_BLUE, Yarn.IVORY).outlined(o),
        Motifs.blossom(Yarn.ROSE, Yarn.IVORY).outlined(o),
        Motifs.speck(Yarn.STRAW, Yarn.GREEN).outlined(o));
    filling.scatter(
        8,
        9000,
        Motifs.speck(Yarn.APRICOT, Yarn.INDIGO),
        Motifs.speck(Yarn.ROSE, Yarn.IVORY),
        Motifs.speck(Yarn.GREEN, Yarn.SAFFRON));
    field.stamp(quarter, 0, 0);
    field.mirrorRight();
    field.mirrorDown();
    colours(field);
  }

  /// Covers a whole ground with leafed rosettes in staggered rows and small flowers between them.
  ///
  /// @param x middle of the first rosette of the first row; `y` likewise
  static void flowers(Cartoon c, Yarn ground, int x, int y) {
    Yarn o = Yarn.OUTLINE;
    Filling f = new Filling(c, ground, 1);
    Yarn[] petals = {Yarn.ROSE, Yarn.STRAW, Yarn.LIGHT_BLUE, Yarn.APRICOT};
    for (int j = 0; j * 33 < c.height(); j++) {
      for (int i = 0; i * 38 < c.width(); i++) {
        Yarn petal = petals[(i + j) % 4];
        f.place(
            leafed(Ornaments.rosette(10, 8, petal, petal, Yarn.MADDER, Yarn.IVORY, o)),
            x + 38 * i + 19 * (j % 2),
            y + 33 * j);
      }
    }
    int many = c.width() * c.height() / 12_000 + 1;
    f.scatter(
        11,
        2500 * many,
        Motifs.carnation(Yarn.MADDER, Yarn.STRAW, Yarn.GREEN).outlined(o),
        Motifs.tulip(Yarn.SAFFRON, Yarn.MADDER, Yarn.GREEN).outlined(o),
        Motifs.carnation(Yarn.ROSE, Yarn.IVORY, Yarn.GREEN).outlined(o));
    f.scatter(
        12,
        4000 * many,
        Motifs.sprig(Yarn.ROSE, Yarn.GREEN),
        Motifs.blossom(Yarn.IVORY, Yarn.MADDER),
        Motifs.hooked(Yarn.CAMEL, Yarn.MADDER),
        Motifs.blossom(Yarn.MADDER, Yarn.STRAW));
    f.scatter(
        13,
        9000 * many,
        Motifs.speck(Yarn.LIGHT_BLUE, Yarn.IVORY),
        Motifs.speck(Yarn.MADDER, Yarn.STRAW),
        Motifs.speck(Yarn.GREEN, Yarn.SAFFRON));
  }

  /// The rosettes of the upper left quarter, each with four leaves.
  private static void net(Cartoon quarter, Filling filling, int w, int h) {
    for (int j = 0; j * PITCH_Y < h / 2 + PITCH_Y; j++) {
      for (int i = 0; i * PITCH_X < w / 2 + PITCH_X; i++) {
        double x = w / 2.0 - PITCH_X * (i + (j % 2 == 0 ? 0 : 0.5));
        double y = h / 2.0 - PITCH_Y * j;
        filling.place(leafed(rosette(i + j)), x, y);
      }
    }
  }

  private static Cartoon leafed(Cartoon rosette) {
    Cartoon c = new Cartoon(33, 33);
    for (int k = 0; k < 4; k++) {
      double sx = k % 2 == 0 ? -1 : 1;
      double sy = k < 2 ? -1 : 1;
      Ornaments.leaf(
          c,
          19.5 + sx * 6,
          18.5 + sy * 5,
          19.5 + sx * 18,
          18.5 + sy * 17,
          4.2,
          3,
          Yarn.OUTLINE,
          Yarn.GREEN,
          Yarn.SAFFRON);
    }
    c.centre(rosette, 16.5, 16.5);
    return c;
  }

  private static Cartoon rosette(int kind) {
    Yarn o = Yarn.OUTLINE;
    return switch (Math.floorMod(kind, 4)) {
      case 0 -> Ornaments.rosette(10, 8, Yarn.ROSE, Yarn.ROSE, Yarn.IVORY, Yarn.INDIGO, o);
      case 1 -> Ornaments.rosette(10, 8, Yarn.SAFFRON, Yarn.SAFFRON, Yarn.MADDER, Yarn.IVORY, o);
      case 2 -> Ornaments.rosette(10, 8, Yarn.IVORY, Yarn.IVORY, Yarn.BLUE, Yarn.ROSE, o);
      default -> Ornaments.rosette(10, 8, Yarn.BLUE, Yarn.BLUE, Yarn.STRAW, Yarn.APRICOT, o);
    };
  }

  /// Here and there a rosette in other colours than its mirror images.
  private static void colours(Cartoon field) {
    Noise noise = new Noise(77);
    for (int y = 0; y < field.height() - 20; y++) {
      for (int x = 0; x < field.width() - 20; x++) {
        for (int kind = 0; kind < 4; kind++) {
          if (noise.cell(x, y) < 0.3 && field.shows(rosette(kind), x, y)) {
            field.stamp(rosette(kind + 1 + (int) (3 * noise.cell(y, x))), x, y);
          }
        }
      }
    }
  }
}
