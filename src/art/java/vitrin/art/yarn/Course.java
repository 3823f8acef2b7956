package vitrin.art.yarn;

/// Where a strand runs: a smooth line through points x, y (picture heights) and z (the same unit,
/// towards the eye).
///
/// @param xyz x, y, z, x, y, z, … of at least two points
public record Course(double... xyz) {

  public int points() {
    return xyz.length / 3;
  }

  /// The smooth line (Catmull-Rom) as points not further apart than `step`.
  Course fine(double step) {
    int n = points();
    double[] out = new double[3 * 64];
    int count = 0;
    for (int k = 0; k < n - 1; k++) {
      double dx = xyz[3 * k + 3] - xyz[3 * k];
      double dy = xyz[3 * k + 4] - xyz[3 * k + 1];
      int parts = (int) Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) * 1.1 / step));
      int last = k == n - 2 ? parts : parts - 1;
      for (int p = 0; p <= last; p++) {
        if (3 * count + 3 > out.length) {
          out = java.util.Arrays.copyOf(out, out.length * 2);
        }
        for (int axis = 0; axis < 3; axis++) {
          out[3 * count + axis] = at(k, (double) p / parts, axis);
        }
        count++;
      }
    }
    return new Course(java.util.Arrays.copyOf(out, 3 * count));
  }

  private double at(int k, double t, int axis) {
    int n = points();
    double a = xyz[3 * Math.max(0, k - 1) + axis];
    double b = xyz[3 * k + axis];
    double c = xyz[3 * (k + 1) + axis];
    double d = xyz[3 * Math.min(n - 1, k + 2) + axis];
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }
}
