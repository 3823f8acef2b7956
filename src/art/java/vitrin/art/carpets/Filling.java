package vitrin.art.carpets;

import vitrin.art.paint.Noise;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Region;
import vitrin.art.weave.Yarn;

/// Fills the free ground of a drawing with motifs that never touch: a weaver leaves no wide empty
/// ground.
final class Filling {
  private final Cartoon on;
  private final boolean[] busy;
  private final int gap;

  /// @param ground what is free; every other yarn is taken
  /// @param gap knots that stay free around every motif, at least 1
  Filling(Cartoon on, Yarn ground, int gap) {
    this.on = on;
    this.gap = gap;
    this.busy = new boolean[on.width() * on.height()];
    Region free = on.of(ground);
    for (int y = 0; y < on.height(); y++) {
      for (int x = 0; x < on.width(); x++) {
        busy[y * on.width() + x] = !free.has(x, y);
      }
    }
  }

  /// Keeps a rectangle free.
  void reserve(int x, int y, int w, int h) {
    for (int j = Math.max(0, y); j < Math.min(on.height(), y + h); j++) {
      for (int i = Math.max(0, x); i < Math.min(on.width(), x + w); i++) {
        busy[j * on.width() + i] = true;
      }
    }
  }

  /// Lays the motif with its middle here if there is room.
  boolean place(Cartoon motif, double x, double y) {
    int x0 = (int) Math.round(x - motif.width() / 2.0);
    int y0 = (int) Math.round(y - motif.height() / 2.0);
    for (int j = 0; j < motif.height(); j++) {
      for (int i = 0; i < motif.width(); i++) {
        if (motif.at(i, j) != null && taken(x0 + i, y0 + j)) {
          return false;
        }
      }
    }
    on.stamp(motif, x0, y0);
    for (int j = 0; j < motif.height(); j++) {
      for (int i = 0; i < motif.width(); i++) {
        if (motif.at(i, j) != null) {
          busy[(y0 + j) * on.width() + x0 + i] = true;
        }
      }
    }
    return true;
  }

  /// Tries so many places; the motifs take turns, none is laid twice before the others had a try.
  void scatter(long seed, int tries, Cartoon... motifs) {
    Noise noise = new Noise(seed);
    int next = 0;
    for (int k = 0; k < tries; k++) {
      double x = noise.cell(k, 1) * on.width();
      double y = noise.cell(k, 2) * on.height();
      if (place(motifs[next], x, y)) {
        next = (next + 1) % motifs.length;
      }
    }
  }

  private boolean taken(int x, int y) {
    for (int j = y - gap; j <= y + gap; j++) {
      for (int i = x - gap; i <= x + gap; i++) {
        if (i < 0 || j < 0 || i >= on.width() || j >= on.height() || busy[j * on.width() + i]) {
          return true;
        }
      }
    }
    return false;
  }
}
