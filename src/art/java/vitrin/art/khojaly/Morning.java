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
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// Morning light over the valley of the town: new roofs below the old ridge, snow in the hollows.
final class Morning {
  private static final double HORIZON = 0.455;
  private static final double THICK = 1500;
  private static final Colour SUN = Colour.hex(0xFFCE98);
  private static final Colour AIR = Colour.hex(0xD9C7BC).times(0.62);
  private static final Colour COOL = Colour.hex(0x9FB0CC);
  private final Layer on;
  private final Camera eye;
  private final Noise noise = new Noise(1301);
  private final Noise fine = new Noise(1302);
  private final Noise patches = new Noise(2601);

  /// Something to paint at its distance.
  private record Thing(double z, Runnable paint) {}

  private Morning(Layer on) {
    this.on = on;
    this.eye = Camera.at(0, 27, 1.42, on.aspect() * 0.5, HORIZON);
  }

  static BufferedImage draw(Layer on) {
    Morning m = new Morning(on);
    m.sky();
    Land land = new Land(on, m.eye, 30, 12000, m::height);
    m.ground(land);
    m.town(land);
    m.haze();
    return new Finish(1.2, 0.45, 0.45, 1, 45).of(on);
  }

  private void sky() {
    on.wash(
        Ink.down(
                0,
                HORIZON,
                Colour.hex(0x6E92BE).times(0.8),
                Colour.hex(0x86A5C8).times(0.85),
                Colour.hex(0xA3B8CF).times(0.9),
                Colour.hex(0xC9CBD0).times(0.92),
                Colour.hex(0xE8D3BE),
                Colour.hex(0xF2D0A6))
            .grained(2602, 0.9, 0.12, 0.05));
    on.light((x, y, o) -> {
      double dx = (x - on.aspect() - 0.05) / 0.95;
      double dy = (y - 0.28) / 0.36;
      double k = 0.60 * StrictMath.exp(-dx * dx - dy * dy);
      o[0] = (float) k;
      o[1] = (float) (k * 0.74);
      o[2] = (float) (k * 0.44);
      o[3] = 1;
    });
    Sky.cloud(on, 2603, 0.03, 0.30, Colour.hex(0xF6DFC8).times(1.05), 0.75);
    Sky.cloud(on, 2604, 0.16, 0.40, Colour.hex(0xC2B4BC).times(0.85), 0.45);
  }

  /// The same ridge that stands behind the town at dusk.
  private double height(double x, double z, double finest) {
    double broad = Land.rough(noise, x, z, 420, 0.45, Math.max(finest, 1));
    double h = 3.5 * broad * Math.min(1, z / 200);
    double slope = Math.clamp((Math.abs(x - 20) - 190 - 0.20 * z) / 420, 0, 1.6);
    h += 85 * slope * slope * (1 + 0.5 * broad);
    h += Math.clamp((z - 620) / 700, 0, 1) * 32 * (0.6 + broad);
    double near = Math.clamp((92 - z) / 60, 0, 1);
    h += 10.5 * near * near * (1 + 0.22 * fine.at(x / 17, z / 9)) + 0.04 * near * x;
    double high = Math.clamp((z - 1700) / 3600, 0, 1);
    if (high > 0) {
      double n = Land.rough(noise, x + 700, z, 3400, 0.5, finest);
      double ridged = 1 - Math.abs(Land.rough(fine, x, z + 300, 1900, 0.47, finest)) * 1.7;
      h += high * high * (3 - 2 * high) * (330 + 420 * n + 360 * ridged);
      h *= Math.clamp((11500 - z) / 3000, 0, 1);
    }
    return h + 0.10 * Land.rough(fine, x, z, 6, 0.5, finest);
  }

  /// Where the rows of houses stand.
  private static List<Double> rows() {
    List<Double> rows = new ArrayList<>();
    for (double z = 94; z < 760; z += 31 + z * 0.022) {
      rows.add(z);
    }
    return rows;
  }

  private static double street(double z) {
    return 14 + 30 * StrictMath.sin(z / 190 - 0.9) + 0.04 * z;
  }

  private void ground(Land land) {
    double lx = NewHouse.SUN_X;
    double ly = NewHouse.SUN_Y;
    double lz = NewHouse.SUN_Z;
    Colour sky = Colour.hex(0x8FA6C6).times(0.50);
    Noise scrub = new Noise(1306);
    land.paint(
        on,
        (s, o) -> {
          double open = land.open(s, lx, ly, lz, s.z() > 1500 ? 2600 : 80, 7);
          double face = Math.max(0, 0.06 + 0.94 * s.faces(lx, ly, lz)) * open;
          Colour own = soil(s, scrub);
          Colour light = SUN.times(2.3 * face).plus(sky.times(0.45 + 0.55 * s.level()));
          Colour c = own.under(light);
          double haze = 0.80 * (1 - StrictMath.exp(-s.z() / THICK / 3.4));
          double mist =
              0.55
                  * StrictMath.exp(-Math.max(0, s.y()) / 55)
                  * Math.clamp((s.z() - 260) / 900, 0, 1)
                  * Math.clamp(0.8 + 1.1 * patches.fbm(s.px() * 3, s.py() * 26, 4), 0, 1.5);
          double sunward = 0.75 + 0.5 * Math.clamp(s.px() / on.aspect(), 0, 1);
          c = c.mix(AIR.times(sunward), Math.min(0.93, haze + mist));
          o[0] = c.r();
          o[1] = c.g();
          o[2] = c.b();
          o[3] = 1;
        });
  }

  /// Last year's grass, bare earth, snow where it lies longest, streets between the rows.
  private Colour soil(Land.Spot s, Noise scrub) {
    double n = Land.rough(patches, s.x(), s.z(), 30, 0.55, s.finest());
    double tuft = Land.rough(fine, s.x() * 2, s.z(), 1.4, 0.6, s.finest());
    Colour grass = Colour.hex(0x7C7450).mix(Colour.hex(0x667046), Math.clamp(0.5 + n, 0, 1));
    Colour own = grass.mix(Colour.hex(0x6B5B48), Math.clamp(0.15 - n, 0, 1) * 0.8);
    double blades = fine.fbm(s.px() * 420, s.py() * 300, 3) * Math.clamp(220 / s.z() - 0.6, 0, 1);
    own = own.times(Math.max(0.3, 1 + 0.40 * tuft + 0.42 * blades));
    if (s.z() < 900) {
      double lane = Math.abs(s.x() - street(s.z()));
      own = own.mix(Colour.hex(0x7A7470), Math.clamp((2.7 - lane) / 0.5, 0, 1));
      for (double row : rows()) {
        double across = Math.abs(s.z() - row + 14);
        own = own.mix(Colour.hex(0x857C70), 0.45 * Math.clamp((1.5 - across + n) / 0.9, 0, 1));
      }
      double curb = Math.clamp(1 - Math.abs(lane - 3.0) / 0.2, 0, 1);
      own = own.mix(Colour.hex(0xB9B4AC), curb * 0.45);
    } else {
      double wood =
          Math.clamp(0.1 + 2.2 * Land.rough(scrub, s.x(), s.z(), 240, 0.6, s.finest()), 0, 1);
      own = own.mix(Colour.hex(0x4A4A42), 0.75 * wood * Math.clamp((420 - s.y()) / 240, 0, 1));
    }
    double snowline = s.z() > 1200 ? (s.y() - 190) / 150 + 0.7 * n : (n - 0.34) * 5;
    double hold = s.z() > 1200 ? Math.clamp((s.level() - 0.60) * 5, 0, 1) : 1;
    double snow = Math.clamp(snowline, 0, 1) * hold;
    boolean lane = s.z() < 900 && Math.abs(s.x() - street(s.z())) < 3.4;
    return own.mix(Winter.SNOW, lane ? 0 : snow * 0.94);
  }

  private double fade(double z) {
    return 0.9 * (1 - StrictMath.exp(-z / THICK / 1.25));
  }

  private void town(Land land) {
    List<Thing> things = new ArrayList<>();
    SplittableRandom dice = new SplittableRandom(2607);
    Woods bare = Woods.grown(on, 2608, 6, 0.17, Colour.hex(0x2E251E).times(0.7), SUN.times(0.13));
    Woods big = Woods.grown(on, 2609, 4, 0.36, Colour.hex(0x33281F).times(0.7), SUN.times(0.16));
    for (double z : rows()) {
      for (double x = -420; x < 440; x += dice.nextDouble(18.5, 25)) {
        double hx = x + street(z) * 0.35;
        double lane = Math.abs(hx - street(z));
        double edge = Math.abs(hx - 20) - 125 - 0.20 * z + 22 * noise.at(z / 90, hx > 0 ? 3 : 8);
        if (edge > 0 || lane < 12 || dice.nextDouble() < 0.07) {
          continue;
        }
        double hz = z + dice.nextDouble(-3, 3);
        double turn =
            0.10 * noise.at(hx / 200, hz / 200)
                + dice.nextDouble(-0.05, 0.05)
                - 0.12
                + (dice.nextDouble() < 0.25 ? Math.PI / 2 : 0);
        double w = dice.nextDouble(10.5, 13);
        NewHouse h =
            new NewHouse(
                hx,
                hz,
                land.ground(hx, hz) - 0.1,
                turn,
                w,
                dice.nextDouble(8.6, 9.8),
                dice.nextLong());
        things.add(new Thing(hz, () -> h.paint(on, eye, AIR, fade(hz))));
        for (int k = dice.nextInt(6, 12); k > 0; k--) {
          double tx = hx + dice.nextDouble(-14, 14);
          double tz = hz + (dice.nextDouble() < 0.6 ? 1 : -1) * dice.nextDouble(8.5, 13);
          boolean blossom = dice.nextDouble() < 0.42;
          double tall = blossom ? dice.nextDouble(3.2, 5.2) : dice.nextDouble(4, 8.5);
          things.add(tree(land, bare, tx, tz, tall, dice.nextInt(64)));
          if (blossom) {
            things.add(blossom(land, tx, tz, tall, dice.nextLong()));
          }
        }
      }
    }
    for (int k = 0; k < 240; k++) {
      double z = dice.nextDouble(300, 1300);
      double x = dice.nextDouble(-0.75, 0.75) * z * 1.1;
      if (Math.abs(x - 20) > 140 + 0.20 * z) {
        things.add(tree(land, bare, x, z, dice.nextDouble(5, 9), dice.nextInt(64)));
      }
    }
    double[][] near = {{-45, 83, 10}, {-36, 97, 7.5}, {48, 86, 10.5}, {41, 101, 7}};
    for (int k = 0; k < near.length; k++) {
      double[] n = near[k];
      things.add(tree(land, big, n[0], n[1], n[2], k));
      things.add(blossom(land, n[0], n[1], n[2], 2620 + k));
    }
    things.sort(Comparator.comparingDouble(Thing::z).reversed());
    things.forEach(t -> t.paint().run());
  }

  private Thing tree(Land land, Woods woods, double x, double z, double tall, int kind) {
    Point2D.Double foot = eye.see(x, land.ground(x, z) - 0.1, z);
    double fade = fade(z);
    Colour light = new Colour(1, 0.97f, 0.93f).times(1 + 1.2 * fade);
    return new Thing(
        z,
        () -> woods.plant(on, kind, foot.x, foot.y, tall * eye.scale(z), kind % 2 * 2 - 1, light));
  }

  /// The flowers of an almond tree, white with a breath of pink, brighter towards the sun.
  private Thing blossom(Land land, double x, double z, double tall, long seed) {
    return new Thing(
        z - 0.2,
        () -> {
          SplittableRandom dice = new SplittableRandom(seed);
          Noise clumps = new Noise(seed);
          Point2D.Double foot = eye.see(x, land.ground(x, z), z);
          double s = tall * eye.scale(z);
          Path2D.Double shade = new Path2D.Double(Path2D.WIND_NON_ZERO);
          Path2D.Double lit = new Path2D.Double(Path2D.WIND_NON_ZERO);
          int count = (int) Math.clamp(s * 60000, 220, 13000);
          for (int k = 0; k < count; k++) {
            double a = dice.nextDouble(0, 2 * Math.PI);
            double r = Math.sqrt(dice.nextDouble());
            double u = 0.40 * r * StrictMath.cos(a);
            double v = 0.62 + 0.34 * r * StrictMath.sin(a);
            if (clumps.fbm(u * 9, v * 9, 3) < -0.02 + 0.22 * r) {
              continue;
            }
            double size = s * dice.nextDouble(0.0018, 0.0042) + 0.00024;
            boolean bright = u * 1.2 + v - 0.64 + dice.nextDouble(-0.2, 0.2) > -0.02;
            (bright ? lit : shade)
                .append(Outline.oval(foot.x + u * s, foot.y - v * s, size, size * 0.8), false);
          }
          double fade = fade(z);
          Colour pale = Colour.hex(0xEFCFC8);
          on.fill(on.mask(shade), Ink.flat(pale.under(COOL).times(0.8).mix(AIR, fade)), 0.62);
          on.fill(on.mask(lit), Ink.flat(pale.times(0.92).mix(AIR, fade)), 0.70);
        });
  }

  /// Sunlit air from the right.
  private void haze() {
    on.light((x, y, o) -> {
      double dx = (x - on.aspect() - 0.1) / 1.0;
      double dy = (y - 0.42) / 0.34;
      double k = 0.16 * StrictMath.exp(-dx * dx - dy * dy);
      o[0] = (float) k;
      o[1] = (float) (k * 0.72);
      o[2] = (float) (k * 0.42);
      o[3] = 1;
    });
  }
}
