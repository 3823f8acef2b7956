package vitrin.art.khojaly;

import java.util.Arrays;
import java.util.stream.IntStream;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Noise;

/// Draws a small world of solids by the way of light: rays from an eye that looks along z,
/// verticals kept vertical, outlines slightly uneven as from a hand.
///
/// @param x where the eye stands, in metres; `y` its height; `z` its place along its line of sight
/// @param focal in picture heights
/// @param centre where in the picture it looks, in heights; `horizon` the height of its horizon
/// @param hand how far the hand strays, in heights
record Rays(
    double x, double y, double z, double focal, double centre, double horizon, double hand) {

  private static final double FAR = 60;
  private static final double[][] CORNERS = {
    {-0.125, -0.375}, {0.375, -0.125}, {-0.375, 0.125}, {0.125, 0.375}
  };

  /// What there is to see.
  interface World {
    /// Metres from the point to the nearest surface, negative inside a solid; never too large.
    double distance(double x, double y, double z);

    /// What changes slowly along a surface, and is looked at on a coarse grid: the light that falls
    /// on the spot (`o[0]` to `o[2]`), and light to add to what is seen of it (`o[3]` to `o[5]`).
    void light(Spot s, float[] o);

    /// What the eye sees of the spot in that light.
    void colour(Spot s, float[] light, float[] rgb);

    /// The light from beyond everything, in this direction.
    void beyond(double dx, double dy, double dz, float[] rgb);
  }

  /// A point of a surface: where it is, where it faces, from where it is seen (a unit direction
  /// from the eye) and how far away.
  record Spot(
      double x,
      double y,
      double z,
      double nx,
      double ny,
      double nz,
      double dx,
      double dy,
      double dz,
      double far) {

    private boolean beside(Spot o) {
      double px = x - o.x;
      double py = y - o.y;
      double pz = z - o.z;
      return nx * o.nx + ny * o.ny + nz * o.nz > 0.985
          && Math.abs(px * o.nx + py * o.ny + pz * o.nz) < 0.004 * (1 + far)
          && px * px + py * py + pz * pz < 0.0025 * (1 + far * far);
    }
  }

  /// Paints the whole sheet; light is looked at on a grid of some 700 rows, edges four times.
  void paint(Layer on, World world) {
    int h = on.pixels(1);
    int w = (int) Math.round(on.aspect() * h);
    Grid grid = Grid.of(this, world, w, h, Math.max(1, Math.round(h / 700f)));
    float[] seen = new float[w * h * 3];
    IntStream.range(0, h)
        .parallel()
        .forEach(j -> {
          float[] o = new float[3];
          for (int i = 0; i < w; i++) {
            look(world, grid, i + 0.5, j + 0.5, h, o);
            System.arraycopy(o, 0, seen, (j * w + i) * 3, 3);
          }
        });
    float[] out = seen.clone();
    IntStream.range(0, h)
        .parallel()
        .forEach(j -> {
          float[] o = new float[3];
          for (int i = 0; i < w; i++) {
            if (edge(seen, w, h, i, j)) {
              int at = (j * w + i) * 3;
              out[at] = out[at + 1] = out[at + 2] = 0;
              for (double[] c : CORNERS) {
                look(world, grid, i + 0.5 + c[0], j + 0.5 + c[1], h, o);
                for (int n = 0; n < 3; n++) {
                  out[at + n] += Math.min(o[n], 2.5f) / 4;
                }
              }
            }
          }
        });
    on.wash((px, py, o) -> {
      int at = ((int) (py * h) * w + (int) (px * h)) * 3;
      System.arraycopy(out, at, o, 0, 3);
      o[3] = 1;
    });
  }

  /// What was seen and how it is lit at every `step`-th pixel; no spot where the ray left the
  /// world.
  private record Grid(int step, int columns, int rows, Spot[] spots, float[] light) {
    static Grid of(Rays eye, World world, int w, int h, int step) {
      int columns = w / step + 2;
      int rows = h / step + 2;
      Spot[] spots = new Spot[columns * rows];
      float[] light = new float[columns * rows * 6];
      IntStream.range(0, rows)
          .parallel()
          .forEach(j -> {
            float[] o = new float[6];
            for (int i = 0; i < columns; i++) {
              int at = j * columns + i;
              spots[at] = eye.spot(world, i * step, j * step, h);
              if (spots[at] != null) {
                world.light(spots[at], o);
                System.arraycopy(o, 0, light, at * 6, 6);
              }
            }
          });
      return new Grid(step, columns, rows, spots, light);
    }

    /// The light between the four nearest places that lie on the same surface; false if none does.
    boolean at(double px, double py, Spot s, float[] o) {
      double u = Math.clamp(px / step, 0, columns - 1.001);
      double v = Math.clamp(py / step, 0, rows - 1.001);
      int i = (int) u;
      int j = (int) v;
      double sum = 0;
      Arrays.fill(o, 0);
      for (int k = 0; k < 4; k++) {
        int at = (j + k / 2) * columns + i + k % 2;
        Spot q = spots[at];
        double weight = (k % 2 == 0 ? 1 - u + i : u - i) * (k < 2 ? 1 - v + j : v - j);
        if (q != null && q.beside(s)) {
          sum += weight;
          for (int n = 0; n < 6; n++) {
            o[n] += (float) weight * light[at * 6 + n];
          }
        }
      }
      if (sum < 0.05) {
        return false;
      }
      for (int n = 0; n < 6; n++) {
        o[n] /= (float) sum;
      }
      return true;
    }
  }

  private static boolean edge(float[] v, int w, int h, int i, int j) {
    int at = (j * w + i) * 3;
    for (int k = 0; k < 4; k++) {
      int a = Math.clamp(i + (k == 0 ? -1 : k == 1 ? 1 : 0), 0, w - 1);
      int b = Math.clamp(j + (k == 2 ? -1 : k == 3 ? 1 : 0), 0, h - 1);
      int near = (b * w + a) * 3;
      for (int n = 0; n < 3; n++) {
        float d = Math.abs(v[near + n] - v[at + n]);
        if (d > 0.005f + 0.14f * Math.min(v[near + n], v[at + n])) {
          return true;
        }
      }
    }
    return false;
  }

  private static final Noise STRAY_X = new Noise(71);
  private static final Noise STRAY_Y = new Noise(72);

  private double[] ray(double px, double py) {
    double sx = px + hand * STRAY_X.fbm(px * 42, py * 42, 3);
    double sy = py + hand * STRAY_Y.fbm(px * 42, py * 42, 3);
    double dx = (sx - centre) / focal;
    double dy = (horizon - sy) / focal;
    double l = Math.sqrt(dx * dx + dy * dy + 1);
    return new double[] {dx / l, dy / l, 1 / l};
  }

  private Spot spot(World world, double i, double j, int h) {
    double[] d = ray(i / h, j / h);
    return meet(world, x, y, z, d[0], d[1], d[2]);
  }

  private void look(World world, Grid grid, double i, double j, int h, float[] rgb) {
    double[] d = ray(i / h, j / h);
    Spot s = meet(world, x, y, z, d[0], d[1], d[2]);
    if (s == null) {
      world.beyond(d[0], d[1], d[2], rgb);
      return;
    }
    float[] light = new float[6];
    if (!grid.at(i, j, s, light)) {
      world.light(s, light);
    }
    world.colour(s, light, rgb);
  }

  /// Follows a ray from a point until it meets something; null if it never does.
  static Spot meet(World world, double ox, double oy, double oz, double dx, double dy, double dz) {
    double t = 0;
    for (int k = 0; k < 160 && t < FAR; k++) {
      double d = world.distance(ox + dx * t, oy + dy * t, oz + dz * t);
      if (d < 0.00025 * (1 + t)) {
        return facing(world, ox + dx * t, oy + dy * t, oz + dz * t, dx, dy, dz, t);
      }
      t += d;
    }
    return null;
  }

  private static Spot facing(
      World world, double x, double y, double z, double dx, double dy, double dz, double far) {
    double e = 0.0006 * (1 + 0.5 * far);
    double a = world.distance(x + e, y - e, z - e);
    double b = world.distance(x - e, y - e, z + e);
    double c = world.distance(x - e, y + e, z - e);
    double d = world.distance(x + e, y + e, z + e);
    double nx = a - b - c + d;
    double ny = -a - b + c + d;
    double nz = -a + b - c + d;
    double l = Math.max(1e-9, Math.sqrt(nx * nx + ny * ny + nz * nz));
    return new Spot(x, y, z, nx / l, ny / l, nz / l, dx, dy, dz, far);
  }

  /// How much of a light in this direction, `far` metres away, reaches the spot: 0 to 1; `soft` is
  /// half the light's width as seen from the spot, in radians.
  static double reaches(
      World world, Spot s, double dx, double dy, double dz, double far, double soft) {
    double ox = s.x + s.nx * 0.004;
    double oy = s.y + s.ny * 0.004;
    double oz = s.z + s.nz * 0.004;
    double t = 0.006;
    double open = 1;
    for (int k = 0; k < 90 && t < far; k++) {
      double d = world.distance(ox + dx * t, oy + dy * t, oz + dz * t);
      open = Math.min(open, 0.5 + 0.5 * d / (soft * t));
      if (open < 0) {
        return 0;
      }
      t += Math.max(0.004, Math.abs(d) * (d < 0 ? 0.5 : 0.9));
    }
    double k = Math.clamp(open, 0, 1);
    return k * k * (3 - 2 * k);
  }

  /// How open the surroundings of the spot are, 0 (a crevice) to 1; `reach` metres count.
  static double open(World world, Spot s, double reach) {
    double shut = 0;
    double weight = 1;
    for (int k = 1; k <= 5; k++) {
      double r = reach * k / 5;
      double d = world.distance(s.x + s.nx * r, s.y + s.ny * r, s.z + s.nz * r);
      shut += weight * Math.max(0, r - d) / reach;
      weight *= 0.72;
    }
    return Math.clamp(1 - 1.1 * shut, 0, 1);
  }
}
