package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import vitrin.art.paint.Camera;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Land;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Mask;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// A small town in a winter valley at dusk.
final class Town {
  private static final double HORIZON = 0.455;
  private static final double THICK = 1500;
  private static final Colour AIR = Winter.DUSK.mix(Winter.BLUE, 0.45).times(0.72);
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1301);
  private final Noise fine = new Noise(1302);

  /// Something to paint at its distance.
  private record Thing(double z, Runnable paint) {}

  private Town(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 23, 1.42, on.aspect() * 0.5, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Town t = new Town(on);
    t.sky();
    Land land = new Land(on, t.eye, 30, 12000, t::height);
    t.ground(land);
    t.town(land);
    return Finish.night(29).exposed(1.2).bloom(0.55).corners(0.65).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                HORIZON,
                Winter.INK.mix(Winter.DEEP, 0.6),
                Winter.DEEP,
                Winter.DEEP.mix(Winter.BLUE, 0.6),
                Winter.BLUE.times(1.1),
                Winter.BLUE.mix(Winter.DUSK, 0.6),
                Winter.DUSK.mix(Winter.ROSE, 0.22).times(0.9),
                Winter.DUSK.mix(Winter.ROSE, 0.5).times(0.95))
            .grained(1303, 0.9, 0.12, 0.12));
    Sky.cloud(on, 1304, 0.02, 0.36, Winter.BLUE.mix(Winter.ROSE, 0.18), 0.55);
    Sky.stars(on, 1305, 160, 0.22, 0.20);
  }

  private double height(double x, double z, double finest) {
    double broad = Land.rough(noise, x, z, 420, 0.45, Math.max(finest, 1));
    double h = 3.5 * broad * Math.min(1, z / 200);
    double slope = Math.clamp((Math.abs(x - 20) - 150 - 0.16 * z) / 420, 0, 1.6);
    h += 85 * slope * slope * (1 + 0.5 * broad);
    h += Math.clamp((z - 620) / 700, 0, 1) * 32 * (0.6 + broad);
    double near = Math.clamp((92 - z) / 60, 0, 1);
    h += 8.5 * near * near * (1 + 0.22 * fine.at(x / 17, z / 9)) + 0.04 * near * x;
    double high = Math.clamp((z - 1700) / 3600, 0, 1);
    if (high > 0) {
      double n = Land.rough(noise, x + 700, z, 3400, 0.5, finest);
      double ridged = 1 - Math.abs(Land.rough(fine, x, z + 300, 1900, 0.47, finest)) * 1.7;
      h += high * high * (3 - 2 * high) * (330 + 420 * n + 360 * ridged);
      h *= Math.clamp((11500 - z) / 3000, 0, 1);
    }
    return h + 0.10 * Land.rough(fine, x, z, 6, 0.5, finest);
  }

  private static double road(double z) {
    return 16 + 34 * StrictMath.sin(z / 170 - 1.1) + 0.04 * z;
  }

  private void ground(Land land) {
    Snow snow =
        Snow.under(
            -0.70,
            0.30,
            0.42,
            Winter.ROSE.mix(Winter.DUSK, 0.40).times(0.55),
            Winter.BLUE.mix(Winter.DUSK, 0.40).times(0.62));
    Noise scrub = new Noise(1306);
    land.paint(
        on,
        (s, o) -> {
          double open = land.open(s, snow.lx(), snow.ly(), snow.lz(), s.z() > 1500 ? 2600 : 60, 6);
          snow.at(s, open, 1, o);
          double far = Math.clamp((s.z() - 500) / 500, 0, 1);
          double rock = Math.clamp((0.86 - s.level()) * 7, 0, 1) * far;
          double wood =
              Math.clamp(0.05 + 2.2 * Land.rough(scrub, s.x(), s.z(), 240, 0.6, s.finest()), 0, 1);
          double side = Math.clamp((Math.abs(s.x() - 20) - 190 - 0.15 * s.z()) / 120, 0, 1);
          double low = s.z() < 1500 ? side : Math.clamp((330 - s.y()) / 240, 0, 1);
          Snow.air(o, Winter.INK.mix(Winter.BLUE, 0.35), 0.72 * Math.max(rock, wood * low));
          double way = Math.abs(s.x() - road(s.z()));
          if (s.z() < 900 && way < 4.5) {
            double k = Math.clamp((4.5 - way) / 1.2, 0, 1);
            double rut = 0.5 + 0.5 * fine.at(s.x() * 1.4, s.z() * 0.08);
            Snow.air(o, Winter.BLUE.mix(Winter.STONE, 0.4).times(0.5), k * (0.35 + 0.4 * rut));
          }
          double haze = 1 - StrictMath.exp(-s.z() / THICK / 4.2);
          double mist = StrictMath.exp(-Math.max(0, s.y()) / 70) * Math.clamp(s.z() / 1500, 0, 1);
          Snow.air(o, AIR, Math.min(0.95, haze * 0.85 + 0.5 * mist));
        });
  }

  private void town(Land land) {
    List<Thing> things = new ArrayList<>();
    SplittableRandom dice = new SplittableRandom(1307);
    Woods woods =
        Woods.grown(on, 1308, 7, 0.17, Winter.INK.mix(Winter.DEEP, 0.4), Winter.DUSK.times(0.62));
    Woods big =
        Woods.grown(on, 1309, 5, 0.50, Winter.INK.mix(Winter.BLACK, 0.4), Winter.DUSK.times(0.5));
    List<Thing> frame = new ArrayList<>();
    List<Cottage> houses = new ArrayList<>();
    for (double z = 92; z < 800; z += 22 + z * 0.03) {
      for (double x = -330; x < 360; x += dice.nextDouble(15, 26)) {
        double hx = x + dice.nextDouble(-3, 3);
        double hz = z + dice.nextDouble(-9, 9);
        double edge = Math.abs(hx - 20) - 105 - 0.15 * hz + 28 * noise.at(hz / 90, hx > 0 ? 3 : 8);
        if (edge > 0 || Math.abs(hx - road(hz)) < 11 || crowded(houses, hx, hz)) {
          continue;
        }
        double turn =
            0.16 * noise.at(hx / 160, hz / 160)
                + (dice.nextDouble() < 0.3 ? Math.PI / 2 : 0)
                + dice.nextDouble(-0.12, 0.12)
                - 0.18;
        houses.add(
            new Cottage(
                hx,
                hz,
                land.ground(hx, hz) - 0.15,
                turn,
                dice.nextDouble(8.5, 14),
                dice.nextDouble(6.8, 8.6),
                dice.nextDouble(2.7, 3.4),
                dice.nextLong()));
      }
    }
    for (Cottage c : houses) {
      double fade = 0.9 * (1 - StrictMath.exp(-c.z() / THICK));
      things.add(new Thing(c.z(), () -> c.paint(on, eye, AIR, fade)));
      if (dice.nextDouble() < 0.12 && c.z() < 420) {
        long seed = dice.nextLong();
        things.add(new Thing(c.z() - 4, () -> smoke(c.flue(eye), eye.scale(c.z()), seed, fade)));
      }
      for (int k = dice.nextInt(3, 8); k > 0; k--) {
        double x = c.x() + dice.nextDouble(-13, 13);
        double z = c.z() + (dice.nextDouble() < 0.5 ? -1 : 1) * dice.nextDouble(7, 13);
        things.add(tree(land, woods, x, z, dice.nextDouble(4.5, 10), dice.nextInt(64)));
      }
      fence(things, land, c, dice);
    }
    for (int k = 0; k < 260; k++) {
      double z = dice.nextDouble(250, 1300);
      double x = dice.nextDouble(-0.75, 0.75) * z * 1.1;
      if (Math.abs(x - 20) > 120 + 0.15 * z) {
        things.add(tree(land, woods, x, z, dice.nextDouble(5, 9), dice.nextInt(64)));
      }
    }
    double[][] near = {
      {-28, 48, 23}, {-21.5, 56, 13}, {25.5, 45, 24}, {36, 60, 19}, {22.5, 57, 12}
    };
    for (int k = 0; k < near.length; k++) {
      double[] n = near[k];
      frame.add(tree(land, big, n[0], n[1], n[2], k));
    }
    things.addAll(frame);
    things.sort(Comparator.comparingDouble(Thing::z).reversed());
    things.forEach(t -> t.paint().run());
  }

  private static boolean crowded(List<Cottage> houses, double x, double z) {
    return houses.stream().anyMatch(c -> Math.abs(c.x() - x) < 16 && Math.abs(c.z() - z) < 15);
  }

  private Thing tree(Land land, Woods woods, double x, double z, double tall, int kind) {
    Point2D.Double foot = eye.see(x, land.ground(x, z) - 0.1, z);
    double fade = 1 - StrictMath.exp(-z / THICK);
    Colour light = new Colour(1, 1, 1).times(1 + 3 * fade);
    return new Thing(
        z,
        () -> woods.plant(on, kind, foot.x, foot.y, tall * eye.scale(z), kind % 2 * 2 - 1, light));
  }

  /// A fence of planks along the front of a yard, some planks missing.
  private void fence(List<Thing> things, Land land, Cottage c, SplittableRandom dice) {
    if (c.z() > 330 || dice.nextDouble() < 0.45) {
      return;
    }
    double z = c.z() - dice.nextDouble(9, 12);
    long seed = dice.nextLong();
    things.add(
        new Thing(
            z,
            () -> {
              SplittableRandom gap = new SplittableRandom(seed);
              double fade = 0.9 * (1 - StrictMath.exp(-z / THICK));
              Path2D.Double p = new Path2D.Double(Path2D.WIND_NON_ZERO);
              for (double x = c.x() - 10; x < c.x() + 10; x += 0.42) {
                if (gap.nextDouble() < 0.9) {
                  double y = land.ground(x, z);
                  double high = gap.nextDouble(1.0, 1.3);
                  p.append(
                      eye.polygon(x, y, z, x + 0.27, y, z, x + 0.27, y + high, z, x, y + high, z),
                      false);
                }
              }
              on.fill(
                  on.mask(p),
                  Ink.flat(Winter.WOOD.mix(Winter.BLUE, 0.5).times(0.35).mix(AIR, fade)),
                  0.75);
            }));
  }

  /// Smoke from a chimney: it rises, then lies down on the still air.
  private void smoke(Point2D.Double from, double s, long seed, double fade) {
    Noise n = new Noise(seed);
    double tall = 26 + 12 * n.cell(1, 1);
    double lean = 7 + 7 * n.cell(1, 2);
    Path2D.Double p =
        Outline.taper(
            0.5 * s,
            5.5 * s,
            from.x,
            from.y,
            from.x + 0.06 * lean * s,
            from.y - 0.35 * tall * s,
            from.x + 0.40 * lean * s,
            from.y - 0.75 * tall * s,
            from.x + 1.4 * lean * s,
            from.y - tall * s);
    Mask m =
        on.soft(p, 1.5 * s)
            .times((x, y) -> {
              double up = Math.clamp((from.y - y) / (tall * s), 0, 1.2);
              double w = n.fbm(x / s / 3.2, y / s / 4.5, 5);
              return (0.9 + 1.1 * w) * (1.05 - 0.80 * up);
            });
    Colour c = Winter.HAZE.mix(Winter.ROSE, 0.3).times(0.95).mix(AIR, fade);
    on.fill(m, Ink.flat(c), 0.52);
  }
}
