package vitrin.art.yarn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// A heap of strands seen from straight before it: which strand is in front decides at every point,
/// four points a pixel.
///
/// Coordinates are picture heights, x to the right, y down, z towards the eye; the ground lies at z
/// = 0.
public final class Relief {
  static final int FINE = 2;
  private static final int BANDS = 48;
  final int w;
  final int h;
  final double unit;
  final float[] z;

  /// Slope of the surface in x and in y.
  final float[] nx;

  final float[] ny;

  /// Red, green, blue of the wool, linear light; not set where z is 0.
  final float[] albedo;

  private final List<Strand> strands = new ArrayList<>();
  private final List<Strand> hairs = new ArrayList<>();

  public Relief(Layer like) {
    h = like.pixels(1) * FINE;
    w = (int) Math.round(like.aspect() * h);
    unit = h;
    z = new float[w * h];
    nx = new float[w * h];
    ny = new float[w * h];
    albedo = new float[w * h * 3];
  }

  /// Adds a strand with the hairs that stand off it.
  public void lay(Twist yarn, Course course) {
    Course fine = course.fine(Math.max(yarn.radius() * 0.12, 0.0007));
    strands.add(new Strand(yarn, fine));
    hairs(yarn, fine);
  }

  private void hairs(Twist yarn, Course fine) {
    Noise dice = new Noise(yarn.seed() * 77 + 5);
    int last = fine.points() - 1;
    double[] p = fine.xyz();
    double length = 0;
    for (int k = 0; k < last; k++) {
      double dx = p[3 * k + 3] - p[3 * k];
      double dy = p[3 * k + 4] - p[3 * k + 1];
      double l = Math.sqrt(dx * dx + dy * dy);
      double dz = p[3 * k + 5] - p[3 * k + 2];
      length += Math.abs(dz) > l ? 0 : l * yarn.fleece();
      while (length >= 1) {
        length--;
        int n = strands.size() * 4096 + hairs.size();
        double wild = Math.min(yarn.radius(), 0.0075);
        double ux = l == 0 ? 1 : dx / l;
        double uy = l == 0 ? 0 : dy / l;
        double r = yarn.radius();
        double v = 2.1 * dice.cell(n, 1) - 1.05;
        double front = r * Math.sqrt(Math.max(0, 1 - 0.8 * v * v));
        double out = v * wild * (0.1 + 1.6 * dice.cell(n, 2) * dice.cell(n, 3));
        double run = wild * (3.6 * dice.cell(n, 4) - 0.9);
        double[] q = new double[15];
        for (int m = 0; m < 5; m++) {
          double curl = wild * 0.45 * (dice.cell(n, 20 + m) - 0.5);
          double away = v * r * 0.94 + out * m * 0.25 + curl;
          double along = run * m * 0.5 * (0.7 + 0.5 * dice.cell(n, 5));
          q[3 * m] = p[3 * k] - uy * away + ux * along;
          q[3 * m + 1] = p[3 * k + 1] + ux * away + uy * along;
          q[3 * m + 2] = p[3 * k + 2] + front * 0.97 + (m * (4 - m) - 1.5) * 0.05 * wild;
        }
        double thin = Math.min(yarn.radius() * 0.05, 0.00034);
        Colour c = yarn.colour().times(1.06);
        Twist hair = new Twist(c, thin, 1, 1, 0, n);
        hairs.add(new Strand(hair, new Course(q).fine(0.002)));
      }
    }
  }

  /// Works out which strand is in front; call once, after the last one.
  void settle() {
    draw(strands);
  }

  /// Draws the hairs over the strands; they are too thin to throw a shadow.
  void comb() {
    draw(hairs);
  }

  private void draw(List<Strand> heap) {
    List<List<Strand>> bands = new ArrayList<>();
    for (int b = 0; b < BANDS; b++) {
      bands.add(new ArrayList<>());
    }
    for (Strand s : heap) {
      int from = Math.clamp((long) (s.top() * unit * BANDS / h), 0, BANDS - 1);
      int to = Math.clamp((long) (s.bottom() * unit * BANDS / h), 0, BANDS - 1);
      for (int b = from; b <= to; b++) {
        bands.get(b).add(s);
      }
    }
    IntStream.range(0, BANDS)
        .parallel()
        .forEach(b -> {
          int from = (int) ((long) b * h / BANDS);
          int to = (int) ((long) (b + 1) * h / BANDS);
          for (Strand s : bands.get(b)) {
            s.draw(this, from, to);
          }
        });
    heap.clear();
  }
}
