package vitrin.art.carpets;

import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Yarn;

/// Narrow stripes that go with a main border.
final class Guards {
  private Guards() {}

  /// Two colours that fit into each other as teeth; the first has its base outside.
  ///
  /// @param step knots along the stripe for each knot of height
  static Stripe sawtooth(int thickness, int step, Yarn outer, Yarn inner) {
    int pitch = 2 * thickness * step;
    return new Stripe(
        thickness,
        pitch,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness, inner);
          for (int x = 0; x < length; x++) {
            int rise = thickness - Math.abs(2 * x + 1 - length) * thickness / length;
            c.fill(x, 0, 1, Math.min(thickness, rise), outer);
          }
          return c;
        },
        null);
  }

  /// A zigzag line on a ground of two colours.
  static Stripe zigzag(int thickness, Yarn line, Yarn outer, Yarn inner) {
    int pitch = 2 * (thickness - 1);
    return new Stripe(
        thickness,
        pitch,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness, inner);
          for (int x = 0; x < length; x++) {
            int y = Math.abs(2 * x + 1 - length) * (thickness - 1) / length;
            c.fill(x, 0, 1, y, outer);
            c.set(x, y, line);
            c.set(x, Math.max(0, y - 1), line);
          }
          return c;
        },
        null);
  }

  /// Slanting bars in these colours, in turn, the way a rope is twisted.
  static Stripe barber(int thickness, int width, Yarn... yarns) {
    int pitch = width * yarns.length;
    return new Stripe(
        thickness,
        pitch,
        (index, length) -> {
          Cartoon c = new Cartoon(length, thickness);
          for (int x = 0; x < length; x++) {
            for (int y = 0; y < thickness; y++) {
              c.set(x, y, yarns[Math.floorMod((x * pitch / length + y) / width, yarns.length)]);
            }
          }
          return c;
        },
        new Cartoon(thickness, thickness, yarns[0]));
  }

  /// One motif after another on a ground, in colours that change from repeat to repeat: the yarn
  /// `from` of the motif is exchanged for the others in turn.
  static Stripe chain(Cartoon motif, int pitch, Yarn ground, Yarn from, Yarn... others) {
    int t = motif.height();
    Cartoon corner = new Cartoon(t, t, ground);
    int w = Math.min(t, motif.width());
    corner.centre(motif.part(0, 0, w, t).dyed(from, others[0]), t / 2.0, t / 2.0);
    return new Stripe(
        t,
        pitch,
        (index, length) -> {
          Cartoon c = new Cartoon(length, t, ground);
          c.centre(motif.dyed(from, others[index % others.length]), length / 2.0, t / 2.0);
          return c;
        },
        corner);
  }
}
