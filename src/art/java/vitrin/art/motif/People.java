package vitrin.art.motif;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import vitrin.art.paint.Outline;

/// People standing in winter clothes, as outlines without faces.
public final class People {
  private final SplittableRandom dice;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);

  private People(long seed) {
    this.dice = new SplittableRandom(seed);
  }

  /// One person standing at the point, so many heights tall; the seed says who.
  public static Path2D.Double standing(long seed, double x, double ground, double tall) {
    People p = new People(seed);
    p.draw();
    AffineTransform t = AffineTransform.getTranslateInstance(x, ground);
    t.scale(tall * (p.dice.nextDouble() < 0.5 ? -1 : 1), tall);
    Path2D.Double placed = new Path2D.Double(Path2D.WIND_NON_ZERO);
    placed.append(p.path.getPathIterator(t), false);
    return placed;
  }

  private void draw() {
    boolean skirted = dice.nextDouble() < 0.36;
    double broad = skirted ? dice.nextDouble(0.80, 0.95) : dice.nextDouble(0.92, 1.12);
    double hem = skirted ? dice.nextDouble(-0.30, -0.17) : dice.nextDouble(-0.46, -0.26);
    double flare = (skirted ? 0.128 : 0.108) * broad;
    double weight = dice.nextDouble(-0.014, 0.014);
    legs(hem, skirted ? 0.026 : 0.037);
    coat(broad, hem, flare, weight);
    arms(broad, weight);
    head(weight + dice.nextDouble(-0.012, 0.012), skirted);
  }

  private void coat(double broad, double hem, double flare, double w) {
    double s = 0.112 * broad;
    double slope = dice.nextDouble(-0.008, 0.008);
    blob(
        -0.026 + w,
        -0.878,
        -0.040 + w,
        -0.852,
        -s * 0.62 + w,
        -0.838 + slope,
        -s * 0.98 + w,
        -0.806 + slope,
        -s * 1.05 + w,
        -0.76,
        -s * 0.92 + w * 0.5,
        -0.62,
        -s * 0.90,
        -0.52,
        -flare * 0.96,
        hem - 0.06,
        -flare,
        hem,
        0,
        hem + 0.010,
        flare,
        hem,
        flare * 0.96,
        hem - 0.06,
        s * 0.90,
        -0.52,
        s * 0.92 + w * 0.5,
        -0.62,
        s * 1.05 + w,
        -0.76,
        s * 0.98 + w,
        -0.806 - slope,
        s * 0.62 + w,
        -0.838 - slope,
        0.040 + w,
        -0.852,
        0.026 + w,
        -0.878);
  }

  private void arms(double broad, double w) {
    double s = 0.104 * broad;
    for (int side = -1; side <= 1; side += 2) {
      double out = dice.nextDouble();
      if (out < 0.72) {
        double hang = dice.nextDouble(0.022, 0.040);
        arm(side * s + w, -0.792, side * (s + hang), -0.62, side * (s + 0.006), -0.475);
      } else {
        arm(side * s + w, -0.792, side * (s + 0.052), -0.655, side * s * 0.55, -0.575);
      }
    }
  }

  private void arm(double... line) {
    Path2D.Double p = Outline.taper(0.062, 0.040, line);
    path.append(p, false);
    int end = line.length - 2;
    path.append(Outline.oval(line[0], line[1], 0.031, 0.030), false);
    path.append(Outline.oval(line[end], line[end + 1], 0.021, 0.024), false);
  }

  private void legs(double hem, double half) {
    double stand = dice.nextDouble(0.032, 0.046);
    for (int side = -1; side <= 1; side += 2) {
      double x = side * stand;
      double toe = dice.nextDouble(0.006, 0.024) * side;
      polygon(
          x - half,
          hem - 0.04,
          x + half,
          hem - 0.04,
          x + half * 0.80,
          -0.035,
          x + half * 0.82 + Math.max(0, toe),
          -0.004,
          x + half * 0.5,
          0,
          x - half * 0.5,
          0,
          x - half * 0.82 + Math.min(0, toe),
          -0.004,
          x - half * 0.80,
          -0.035);
    }
  }

  private void head(double x, boolean scarfed) {
    path.append(Outline.oval(x, -0.922, 0.038, 0.052), false);
    double kind = dice.nextDouble();
    if (scarfed && kind < 0.55) {
      blob(
          x - 0.044, -0.950, x - 0.02, -0.982, x + 0.02, -0.982, x + 0.044, -0.950, x + 0.047,
          -0.905, x + 0.066, -0.852, x, -0.835, x - 0.066, -0.852, x - 0.047, -0.905);
    } else if (scarfed) {
      blob(
          x - 0.044, -0.950, x, -0.985, x + 0.044, -0.950, x + 0.046, -0.895, x + 0.030, -0.862,
          x - 0.030, -0.862, x - 0.046, -0.895);
    } else if (kind < 0.30) {
      blob(
          x - 0.046, -0.944, x - 0.050, -0.968, x - 0.01, -0.984, x + 0.040, -0.976, x + 0.066,
          -0.948, x, -0.938);
    } else if (kind < 0.52) {
      blob(
          x - 0.046, -0.935, x - 0.047, -0.978, x, -0.992, x + 0.047, -0.978, x + 0.046, -0.935, x,
          -0.925);
    } else {
      blob(
          x - 0.041, -0.925, x - 0.038, -0.965, x, -0.980, x + 0.038, -0.965, x + 0.041, -0.925, x,
          -0.915);
    }
  }

  private void blob(double... xy) {
    path.append(Outline.blob(Outline.turning(xy)), false);
  }

  private void polygon(double... xy) {
    path.append(Outline.polygon(Outline.turning(xy)), false);
  }
}
