package vitrin.art.paint;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Ground as a camera that is not turned sees it: hills hide what is behind them, and every visible
/// point knows where it is and how it slopes.
public final class Land {
  private static final double STEP = 0.0016;
  private static final Noise DITHER = new Noise(9001);
  private final Layer sheet;
  private final Camera eye;
  private final Height height;

  /// Distance of what fills each pixel; infinite is sky.
  private final float[] depth;

  /// Distance and cover (0 to 1) of a nearer edge that fills the pixel in part.
  private final float[] edge;

  private final float[] cover;

  /// Looks at the ground from `near` to `far` metres away, for pictures of the sheet's size.
  public Land(Layer sheet, Camera eye, double near, double far, Height height) {
    this.sheet = sheet;
    this.eye = eye;
    this.height = height;
    this.depth = new float[sheet.width * sheet.height];
    this.edge = new float[depth.length];
    this.cover = new float[depth.length];
    Arrays.fill(depth, Float.POSITIVE_INFINITY);
    IntStream.range(0, sheet.width).parallel().forEach(i -> column(i, near, far));
  }

  private void column(int i, double near, double far) {
    double slope = ((i + 0.5) / sheet.height - eye.centre()) / eye.focal();
    double pixel = 1 / (eye.focal() * sheet.height);
    double top = sheet.height;
    double lastZ = near;
    for (double z = near; z < far; z *= 1 + STEP) {
      double h = height.at(eye.x() + slope * z, z, z * pixel);
      double y = (eye.horizon() - (h - eye.y()) * eye.focal() / z) * sheet.height;
      if (y < top) {
        int first = (int) Math.max(0, Math.ceil(y));
        int last = (int) Math.min(sheet.height, Math.ceil(top));
        for (int j = first; j < last; j++) {
          double t = Math.clamp((top - j) / (top - y), 0, 1);
          depth[j * sheet.width + i] = (float) (lastZ + (z - lastZ) * t);
        }
        if (first > 0 && first <= sheet.height) {
          int k = (first - 1) * sheet.width + i;
          edge[k] = (float) z;
          cover[k] = (float) (first - y);
        }
        top = Math.max(0, y);
        lastZ = z;
      } else {
        lastZ = z;
      }
      if (top <= 0) {
        return;
      }
    }
  }

  /// How far away the ground is at a point of the picture; infinite for the sky.
  public double depth(double x, double y) {
    int i = Math.clamp((int) (x * sheet.height), 0, sheet.width - 1);
    int j = Math.clamp((int) (y * sheet.height), 0, sheet.height - 1);
    return depth[j * sheet.width + i];
  }

  /// The height of the ground at a place.
  public double ground(double x, double z) {
    return height.at(x, z, 0.01);
  }

  /// What of a thing standing at this distance no ground in front of it hides.
  public Mask before(Mask thing, double distance) {
    return thing.times((x, y) -> depth(x, y) < distance * 0.995 ? 0 : 1);
  }

  /// Paints the ground on a sheet of the size it was made for.
  public void paint(Layer on, Surface surface) {
    IntStream.range(0, sheet.height)
        .parallel()
        .forEach(j -> {
          Spot s = new Spot();
          float[] o = new float[4];
          for (int i = 0; i < sheet.width; i++) {
            int k = j * sheet.width + i;
            if (depth[k] < Float.POSITIVE_INFINITY) {
              look(s, i, j, depth[k]);
              surface.at(s, o);
              on.over(k * 4, o, o[3]);
            }
            if (cover[k] > 0 && edge[k] < 0.97f * depth[k]) {
              look(s, i, j, edge[k]);
              surface.at(s, o);
              on.over(k * 4, o, o[3] * cover[k]);
            }
          }
        });
  }

  private void look(Spot s, int i, int j, double z) {
    s.px = (i + 0.5) / sheet.height;
    s.py = (j + 0.5) / sheet.height;
    s.z = z;
    s.x = eye.x() + (s.px - eye.centre()) / eye.focal() * z;
    s.finest = z / (eye.focal() * sheet.height);
    double e = Math.max(0.004, 1.2 * s.finest);
    s.y = height.at(s.x, z, s.finest);
    double dx = (height.at(s.x + e, z, s.finest) - s.y) / e;
    double dz = (height.at(s.x, z + e, s.finest) - s.y) / e;
    double n = 1 / Math.sqrt(dx * dx + dz * dz + 1);
    s.nx = -dx * n;
    s.ny = n;
    s.nz = -dz * n;
  }

  /// How much of a far light from this direction reaches the spot: 0 in the shadow of other ground
  /// within `reach` metres, 1 in the open; the edge is the softer the smaller `hard` (8 a hazy
  /// moon, 40 a clear one).
  public double open(Spot s, double lx, double ly, double lz, double reach, double hard) {
    double free = 1;
    double shift = DITHER.cell(Math.round(s.px * 1e5), Math.round(s.py * 1e5));
    double t = Math.max(0.008, 2 * s.finest) * (1 + 0.3 * shift);
    while (t < reach && free > 0.02) {
      double gap =
          s.y + ly * t - height.at(s.x + lx * t, s.z + lz * t, Math.max(s.finest, t * 0.07));
      free = Math.min(free, 0.5 + 0.5 * hard * gap / t);
      t *= 1.3;
    }
    double k = Math.clamp(free, 0, 1);
    return k * k * (3 - 2 * k);
  }

  /// Noise in octaves from waves of `size` metres down to the finest that can be seen, about -1 to
  /// 1; each octave is `gain` times as high as the one before.
  public static double rough(
      Noise noise, double x, double z, double size, double gain, double finest) {
    double sum = 0;
    double high = 0.6;
    double u = x / size;
    double v = z / size;
    double wave = size;
    for (int k = 0; k < 14 && wave > 2 * finest; k++) {
      double fade = Math.min(1, (wave / finest - 2) / 2);
      sum += high * fade * noise.at(u + 17.3 * k, v - 9.1 * k);
      double turned = 1.624 * u - 1.218 * v;
      v = 1.218 * u + 1.624 * v;
      u = turned;
      wave /= 2.03;
      high *= gain;
    }
    return sum;
  }

  /// The lie of the land, in metres; waves shorter than about twice `finest` cannot be seen.
  @FunctionalInterface
  public interface Height {
    double at(double x, double z, double finest);
  }

  /// What the ground looks like: writes linear red, green, blue and opacity.
  @FunctionalInterface
  public interface Surface {
    void at(Spot s, float[] rgba);
  }

  /// A visible point of the ground; valid only during the call it is handed to.
  public static final class Spot {
    double px;
    double py;
    double x;
    double y;
    double z;
    double nx;
    double ny;
    double nz;
    double finest;

    /// Where it is seen, in picture heights.
    public double px() {
      return px;
    }

    public double py() {
      return py;
    }

    /// Where it is, in metres: x right, y up, z away.
    public double x() {
      return x;
    }

    public double y() {
      return y;
    }

    public double z() {
      return z;
    }

    /// How much it faces a direction (of length 1): 1 squarely, negative away.
    public double faces(double lx, double ly, double lz) {
      return nx * lx + ny * ly + nz * lz;
    }

    /// How level it is: 1 flat, 0 a cliff.
    public double level() {
      return ny;
    }

    /// How many metres a pixel measures there, across the line of sight.
    public double finest() {
      return finest;
    }
  }
}
