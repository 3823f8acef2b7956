package vitrin.art.carpets;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import vitrin.art.paint.Colour;
import vitrin.art.paint.Finish;
import vitrin.art.paint.Ink;
import vitrin.art.paint.Layer;
import vitrin.art.paint.Lettering;
import vitrin.art.paint.Outline;
import vitrin.art.weave.Cartoon;
import vitrin.art.weave.Stripe;
import vitrin.art.weave.Wool;
import vitrin.art.weave.Yarn;

/// Typographic pages that stand for the books: title, author, publisher and year over a woven band,
/// nothing of their own covers.
final class BookCovers {
  private static final double LEFT = 0.066;
  private static final int ACROSS = 150;

  private BookCovers() {}

  private record Page(
      Colour ground,
      Colour ink,
      List<String> title,
      double size,
      String author,
      List<String> foot,
      Yarn band,
      Yarn edge,
      long seed) {}

  static BufferedImage karimov(int width, int height) {
    return draw(
        new Page(
            Colour.hex(0x6A1E20),
            Colour.hex(0xF0E4CC),
            List.of("Azərbaycan", "xalçası"),
            0.092,
            "Lətif Kərimov",
            List.of("Leninqrad, 1961", "Xalq Bank, 2022"),
            Yarn.IVORY,
            Yarn.INDIGO,
            71),
        width,
        height);
  }

  static BufferedImage abdullayeva(int width, int height) {
    return draw(
        new Page(
            Colour.hex(0x1C2A4A),
            Colour.hex(0xF0E4CC),
            List.of("Ковровое", "искусство", "Азербайджана"),
            0.078,
            "Н. А. Абдуллаева",
            List.of("Элм, 1971"),
            Yarn.MADDER,
            Yarn.SAFFRON,
            72),
        width,
        height);
  }

  private static BufferedImage draw(Page p, int width, int height) {
    Layer on = new Layer(width, height);
    on.wash(
        Ink.between(0, 0, on.aspect(), 1, p.ground.times(1.10), p.ground, p.ground.times(0.84))
            .grained(p.seed, 0.0045, 0.0011, 0.14)
            .grained(p.seed + 1, 0.0011, 0.0045, 0.14)
            .grained(p.seed + 2, 0.22, 0.22, 0.10));
    on.shade(on.soft(Outline.box(0.018, -0.1, 0.006, 1.2), 0.006), Colour.hex(0x050404), 0.45);
    on.light(on.soft(Outline.box(0.027, -0.1, 0.003, 1.2), 0.004), Ink.flat(p.ink), 0.05);
    double y = 0.150;
    for (String line : p.title) {
      on.fill(Lettering.LIGHT.line(line, LEFT - p.size * 0.06, y, p.size), p.ink);
      y += p.size * 1.12;
    }
    on.fill(Lettering.SEMI_BOLD.line(p.author, LEFT, 0.868, 0.0285), p.ink);
    double foot = 0.908;
    for (String line : p.foot) {
      on.fill(on.mask(Lettering.REGULAR.line(line, LEFT, foot, 0.0235)), Ink.flat(p.ink), 0.82);
      foot += 0.0325;
    }
    double top = 0.485;
    Cartoon band = band(p.band, p.edge);
    double left = 0.042;
    double knot = (on.aspect() + 0.004 - left) / ACROSS;
    double high = knot * band.height();
    on.shade(
        on.soft(Outline.box(left - 0.004, top + 0.004, 1, high + 0.006), 0.008),
        Colour.hex(0x050404),
        0.55);
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = page.createGraphics();
    g.drawImage(new Finish(1, 0, 0.35, 0.6, p.seed).of(on), 0, 0, null);
    g.dispose();
    Wool.of(p.seed)
        .paint(
            page,
            band,
            new Rectangle2D.Double(
                left * height, top * height, knot * height * ACROSS, high * height));
    return page;
  }

  /// A border with its companions, as long as the page is wide.
  private static Cartoon band(Yarn ground, Yarn edge) {
    Stripe line = Stripe.plain(1, Yarn.OUTLINE);
    Stripe guard = Stripes.medakhil(9, edge, Yarn.IVORY);
    Stripe back = Stripes.medakhil(9, Yarn.IVORY, edge);
    Yarn star = ground == Yarn.IVORY ? Yarn.MADDER : Yarn.IVORY;
    Stripe main =
        Stripes.row(
            29,
            30,
            ground,
            Ornaments.rosette(12, 8, star, Yarn.SAFFRON, Yarn.STRAW, Yarn.INDIGO, Yarn.OUTLINE),
            Ornaments.rosette(12, 8, Yarn.BLUE, Yarn.STRAW, Yarn.IVORY, Yarn.APRICOT, Yarn.OUTLINE),
            Ornaments.rosette(
                12, 8, Yarn.GREEN, Yarn.ROSE, Yarn.IVORY, Yarn.SAFFRON, Yarn.OUTLINE));
    List<Stripe> all = List.of(line, guard, line, main, line, back, line);
    Cartoon c = new Cartoon(ACROSS, all.stream().mapToInt(Stripe::thickness).sum(), ground);
    int y = 0;
    for (Stripe s : all) {
      c.stamp(s.run(ACROSS), 0, y);
      y += s.thickness();
    }
    for (int k = 0; k <= ACROSS / 30; k++) {
      c.centre(Motifs.speck(Yarn.GREEN, Yarn.SAFFRON), 30 * k, 25);
      c.centre(Motifs.speck(Yarn.BLUE, Yarn.APRICOT), 30 * k, 18);
      c.centre(Motifs.speck(Yarn.BLUE, Yarn.APRICOT), 30 * k, 32);
    }
    return c;
  }
}
