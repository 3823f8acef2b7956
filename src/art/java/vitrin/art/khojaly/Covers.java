package vitrin.art.khojaly;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Lettering;
import vitrin.art.paint.Noise;
import vitrin.art.paint.Outline;

/// Typographic pages that stand for the reports and the book: title, author, publisher and year,
/// nothing of their own covers.
final class Covers {
  private static final double LEFT = 0.066;
  private static final double RIGHT = 0.608;

  private Covers() {}

  /// @param mark the colour of the candle over the title
  private record Page(
      Colour ground,
      Colour ink,
      Colour mark,
      List<String> title,
      double size,
      List<String> below,
      String author,
      List<String> foot) {}

  static Function<Layer, BufferedImage> bloodshed() {
    return on ->
        draw(
            on,
            new Page(
                Colour.hex(0x18253A),
                Winter.PAPER,
                Winter.CANDLE,
                List.of("Bloodshed", "in the", "Caucasus"),
                0.096,
                List.of("Escalation of the Armed Conflict", "in Nagorno Karabakh"),
                "Human Rights Watch/Helsinki",
                List.of("Human Rights Watch", "September 1992")),
            46);
  }

  static Function<Layer, BufferedImage> memorial() {
    return on ->
        draw(
            on,
            new Page(
                Colour.hex(0xCFCDC6),
                Colour.hex(0x1A1D22),
                Colour.hex(0x8A6A2C),
                List.of("Доклад", "о Ходжалы"),
                0.088,
                List.of(
                    "О массовых нарушениях прав",
                    "человека, связанных с занятием",
                    "населённого пункта Ходжалы",
                    "в ночь с 25 на 26 февраля 1992 г."),
                "Правозащитный центр «Мемориал»",
                List.of("Независимая газета", "18 июня 1992")),
            47);
  }

  static Function<Layer, BufferedImage> diary() {
    return on ->
        draw(
            on,
            new Page(
                Colour.hex(0x5B6B7C),
                Colour.hex(0xF3EEE4),
                Winter.CANDLE,
                List.of("Azerbaijan", "Diary"),
                0.098,
                List.of(
                    "A Rogue Reporter’s Adventures",
                    "in an Oil-Rich, War-Torn,",
                    "Post-Soviet Republic"),
                "Thomas Goltz",
                List.of("M.E. Sharpe", "1998")),
            48);
  }

  private static BufferedImage draw(Layer on, Page p, long seed) {
    Noise fibre = new Noise(seed + 5);
    Ink paper =
        Ink.between(0, 0, on.aspect(), 1, p.ground.times(1.10), p.ground, p.ground.times(0.86))
            .grained(seed, 0.0045, 0.0011, 0.14)
            .grained(seed + 1, 0.0011, 0.0045, 0.14)
            .grained(seed + 2, 0.22, 0.22, 0.10);
    on.wash(paper);
    on.light((x, y, o) -> {
      double f = fibre.fbm(x * 22 + 3 * fibre.at(x * 6, y * 6), y * 130, 2);
      float k = (float) (0.05 * Math.max(0, f - 0.45));
      o[0] = p.ink.r() * k;
      o[1] = p.ink.g() * k;
      o[2] = p.ink.b() * k;
      o[3] = 1;
    });
    on.shade(on.soft(Outline.box(0.018, -0.1, 0.006, 1.2), 0.006), Winter.BLACK, 0.45);
    on.light(on.soft(Outline.box(0.027, -0.1, 0.003, 1.2), 0.004), Ink.flat(p.ink), 0.05);
    candle(on, p.mark);
    double y = 0.285;
    for (String line : p.title) {
      on.fill(Lettering.LIGHT.line(line, LEFT - p.size * 0.06, y, p.size), p.ink);
      y += p.size * 1.08;
    }
    y += 0.004;
    for (String line : p.below) {
      on.fill(on.mask(Lettering.REGULAR.line(line, LEFT, y, 0.0275)), Ink.flat(p.ink), 0.88);
      y += 0.0395;
    }
    on.fill(on.mask(Outline.box(LEFT, 0.838, RIGHT - LEFT, 0.0010)), Ink.flat(p.ink), 0.55);
    on.fill(Lettering.SEMI_BOLD.line(p.author, LEFT, 0.878, 0.0285), p.ink);
    double foot = 0.918;
    for (String line : p.foot) {
      on.fill(on.mask(Lettering.REGULAR.line(line, LEFT, foot, 0.0235)), Ink.flat(p.ink), 0.78);
      foot += 0.0325;
    }
    return new Finish(1, 0, 0.35, 0.6, seed).of(on);
  }

  /// The exhibit's one ornament: a lit candle on a short line.
  private static void candle(Layer on, Colour c) {
    double x = LEFT + 0.0085;
    double foot = 0.172;
    on.fill(Outline.box(LEFT, foot, 0.074, 0.0030), c);
    on.fill(Outline.box(x - 0.0085, foot - 0.052, 0.017, 0.046), c);
    double base = foot - 0.059;
    double f = 0.034;
    Path2D.Double flame = new Path2D.Double();
    flame.moveTo(x, base - f);
    flame.curveTo(x + 0.011, base - f * 0.5, x + 0.009, base - f * 0.1, x, base);
    flame.curveTo(x - 0.009, base - f * 0.1, x - 0.011, base - f * 0.5, x, base - f);
    flame.closePath();
    on.fill(flame, c);
  }
}
