package vitrin.art.january;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Lettering;
import vitrin.art.paint.Outline;

/// Typographic pages that stand for books: title, author, publisher and year, nothing of the books'
/// own covers.
final class Covers {
  private static final double LEFT = 0.065;
  private static final Colour CLOTH = Colour.hex(0x141B26);
  private static final Colour LINEN = Colour.hex(0xD9D0BF);
  private static final Colour DARK_RED = Colour.hex(0x5E1119);

  private Covers() {}

  private record Page(
      Colour ground,
      Colour ink,
      Colour mark,
      List<String> title,
      double size,
      List<String> below,
      String author,
      String foot) {}

  static Function<Layer, BufferedImage> blackJanuary() {
    return on ->
        draw(
            on,
            new Page(
                CLOTH,
                Night.PAPER,
                Night.CARNATION,
                List.of("Black January", "in Azerbaidzhan"),
                0.068,
                List.of("Conflict in the Soviet Union"),
                "Helsinki Watch, Memorial",
                "Human Rights Watch, 1991"),
            31);
  }

  static Function<Layer, BufferedImage> blackGarden() {
    return on ->
        draw(
            on,
            new Page(
                LINEN,
                Colour.hex(0x16181C),
                DARK_RED,
                List.of("Black", "Garden"),
                0.118,
                List.of("Armenia and Azerbaijan", "through Peace and War"),
                "Thomas de Waal",
                "New York University Press, 2003"),
            32);
  }

  static Function<Layer, BufferedImage> documents() {
    return on ->
        draw(
            on,
            new Page(
                DARK_RED,
                Night.PAPER,
                Colour.hex(0xE9B9A0),
                List.of("Чёрный", "январь"),
                0.104,
                List.of("Баку — 1990", "Документы и материалы"),
                "",
                "Азернешр, 1990"),
            33);
  }

  private static BufferedImage draw(Layer on, Page p, long seed) {
    on.wash(
        Ink.between(0, 0, on.aspect(), 1, p.ground.times(1.08), p.ground, p.ground.times(0.88))
            .grained(seed, 0.0035, 0.0012, 0.16)
            .grained(seed + 1, 0.0012, 0.0035, 0.16));
    on.shade(on.soft(Outline.box(0.018, -0.1, 0.006, 1.2), 0.006), Night.BLACK, 0.45);
    on.light(on.soft(Outline.box(0.027, -0.1, 0.003, 1.2), 0.004), Ink.flat(p.ink), 0.05);
    double y = 0.205;
    on.fill(Outline.box(LEFT, y - p.size * 0.73 - 0.048, 0.085, 0.0075), p.mark);
    for (String line : p.title) {
      on.fill(Lettering.SEMI_BOLD.line(line, LEFT - p.size * 0.05, y, p.size), p.ink);
      y += p.size * 1.06;
    }
    y += 0.012;
    for (String line : p.below) {
      on.fill(Lettering.LIGHT.line(line, LEFT, y, 0.033), p.ink);
      y += 0.045;
    }
    on.fill(Lettering.REGULAR.line(p.author, LEFT, 0.870, 0.033), p.ink);
    on.fill(on.mask(Lettering.REGULAR.line(p.foot, LEFT, 0.916, 0.025)), Ink.flat(p.ink), 0.72);
    return new Finish(1, 0, 0.35, 0.6, seed).of(on);
  }
}
