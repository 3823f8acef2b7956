package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.i18n.Numbers;
import vitrin.model.Figure;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;
import vitrin.model.Source;

/// Figures in the loop: the first number large, one light for each counted person, every other
/// number beside the lights. Without lights they stand in rows.
final class AttractFigures {
  private static final double GREAT = 5.75;

  /// The most of the width that the great number takes.
  private static final double GREAT_WIDTH = 0.42;

  /// The most of the width that a line of sources takes.
  private static final double SOURCES = 0.44;

  private final BoardRoom room;
  private final LoopGrid grid;
  private final Slide.Figures slide;
  private final Sheet sheet;
  private final Figure first;

  private AttractFigures(BoardRoom room, Slide.Figures slide) {
    this.room = room;
    this.slide = slide;
    grid = room.grid();
    sheet = room.sheet();
    first = slide.items().getFirst();
  }

  static Board board(BoardRoom room, Slide.Figures slide) {
    AttractFigures figures = new AttractFigures(room, slide);
    boolean rows = slide.items().stream().noneMatch(LightGroup::areDrawn);
    if (!(rows && figures.drawRows()) && !figures.draw(Sources.IN_CORNER)) {
      AttractFigures closer = new AttractFigures(room, slide);
      figures = closer.draw(Sources.BELOW) ? closer : figures;
    }
    Ground ground = Ground.figures(BoardRoom.THEME);
    return new Board(Optional.of(ground), Optional.empty(), figures.sheet);
  }

  /// Where the sources stand: where nothing else does, or on lines of their own.
  private enum Sources {
    IN_CORNER,
    BELOW
  }

  /// Draws it all and answers whether there was room for the sources.
  private boolean draw(Sources where) {
    double top = head();
    double foot = grid.floor() - grid.em(1);
    Optional<Text> sources = sources(where);
    double bottom =
        switch (where) {
          case IN_CORNER -> foot;
          case BELOW -> sources.map(t -> foot - Sheet.height(t)).orElse(foot);
        };
    FigureBand band = new FigureBand(room, sheet, top, bottom);
    band.draw(groups(), others());
    return sources.isEmpty() || put(sources.get(), where, band);
  }

  /// Draws figures that have no lights, and answers whether there was room for them.
  private boolean drawRows() {
    Optional<Text> sources = sources(Sources.BELOW);
    double foot = grid.floor() - grid.em(1);
    double bottom = foot - sources.map(Sheet::height).orElse(0.0);
    boolean drawn = new NumberRows(room, slide, bottom).draw(sheet);
    if (drawn) {
      sources.ifPresent(text -> sheet.put(text, grid.margin(), grid.floor() - Sheet.height(text)));
    }
    return drawn;
  }

  /// All lights of the slide.
  private List<LightGroup> groups() {
    List<LightGroup> groups = new ArrayList<>();
    for (Figure figure : slide.items()) {
      if (LightGroup.areDrawn(figure)) {
        groups.addAll(figure == first ? LightGroup.of(figure) : LightGroup.labelled(figure));
      }
    }
    return groups;
  }

  /// The figures whose number stands nowhere else.
  private List<Figure> others() {
    return slide.items().stream()
        .skip(1)
        .filter(f -> !LightGroup.areDrawn(f) || !f.parts().isEmpty())
        .toList();
  }

  /// Draws the great number with title and label, and answers where the lights begin.
  private double head() {
    String value = Numbers.whole(first.value(), room.languages().getFirst());
    double size = grid.glass().attractPx(GREAT);
    double most = grid.inner() * GREAT_WIDTH;
    size = Math.min(size, Math.floor(size * most / Words.width(value, Inter.LIGHT.at(size))));
    Language language = room.languages().getFirst();
    Text number = Typography.text(value, language, Inter.LIGHT.at(size), 1, 0, "text");
    double top = grid.em(1.08);
    double baseline = top + FigureLabel.ASCENT * size;
    // Without the room that the type has beside its first figure, so that it stands on the margin.
    sheet.put(number, grid.margin() - Math.round(size * 0.05), top);
    double left = grid.margin() + Sheet.width(number) + grid.em(grid.isPortrait() ? 2.67 : 4);
    double middle = baseline - FigureLabel.CAPITAL / 2 * size;
    OptionalDouble rows = grid.isPortrait() ? OptionalDouble.empty() : rows(left, middle);
    double foot = rows.orElseGet(() -> blocks(left, top, middle, baseline));
    return Math.max(baseline, foot) + grid.em(grid.isSmallRoom() ? 1.5 : 2.2);
  }

  /// One row a language, titles in one column and labels in the next; answers where they end, or
  /// nothing if they are too long.
  private OptionalDouble rows(double left, double middle) {
    double between = grid.em(2.67);
    for (double aem : List.of(0.85, 0.72)) {
      double size = Math.max(grid.glass().attractPx(aem), grid.glass().em());
      double titles = widest(slide.title(), Inter.SEMI_BOLD, size);
      double labels = widest(Optional.of(first.label()), Inter.REGULAR, size);
      double labelLeft = titles > 0 ? left + titles + between : left;
      if (labelLeft + labels <= grid.width() - grid.margin()) {
        double pitch = grid.glass().attractPx(1.5);
        double half = (room.languages().size() - 1) * pitch / 2;
        double y = Math.max(middle, half + grid.em(1.5)) - half;
        for (Language language : room.languages()) {
          double top = y - (FigureLabel.ASCENT - FigureLabel.CAPITAL / 2) * size;
          put(slide.title(), language, Inter.SEMI_BOLD, size, "text", left, top);
          put(Optional.of(first.label()), language, Inter.REGULAR, size, "muted", labelLeft, top);
          y += pitch;
        }
        return OptionalDouble.of(y - pitch + size / 2);
      }
    }
    return OptionalDouble.empty();
  }

  private void put(
      Optional<LocalizedText> words,
      Language language,
      Inter weight,
      double size,
      String role,
      double x,
      double y) {
    words
        .flatMap(w -> w.in(language))
        .ifPresent(
            said -> sheet.put(Typography.text(said, language, weight.at(size), 1, 0, role), x, y));
  }

  private double widest(Optional<LocalizedText> words, Inter weight, double size) {
    return room.languages().stream()
        .flatMap(l -> words.flatMap(w -> w.in(l)).map(s -> Typography.set(s, l)).stream())
        .mapToDouble(s -> Math.ceil(Words.width(s, weight.at(size))))
        .max()
        .orElse(0);
  }

  /// Title and label of each language below each other; answers where they end.
  private double blocks(double left, double top, double middle, double baseline) {
    double width = grid.width() - grid.margin() - left;
    List<Block> blocks = List.of();
    for (double size : grid.leadSizes()) {
      blocks = room.languages().stream().map(l -> block(l, size, width)).toList();
      boolean whole = blocks.stream().noneMatch(Block::hasBrokenWord);
      if (whole && stackHeight(blocks) <= (baseline - top) * 1.15) {
        break;
      }
    }
    double tall = stackHeight(blocks);
    double from = Math.max(grid.em(1.5), middle - tall / 2);
    double y = from;
    for (Block block : blocks) {
      sheet.put(block, left, y);
      y += block.high() + grid.em(0.67);
    }
    return from + tall;
  }

  private double stackHeight(List<Block> blocks) {
    return blocks.stream().mapToDouble(Sheet::high).sum() + (blocks.size() - 1) * grid.em(0.67);
  }

  private Block block(Language language, double size, double width) {
    Block block = new Block(language, width);
    slide
        .title()
        .flatMap(t -> t.in(language))
        .ifPresent(t -> block.add(t, Inter.SEMI_BOLD.at(size), 1.2, 0, "text"));
    first
        .label()
        .in(language)
        .ifPresent(t -> block.add(t, Inter.REGULAR.at(size), 1.3, 0, "muted"));
    return block;
  }

  /// All sources of the slide in one text; absent: it names none.
  private Optional<Text> sources(Sources where) {
    List<String> names =
        Stream.concat(
                slide.sources().stream(), slide.items().stream().flatMap(f -> f.sources().stream()))
            .distinct()
            .flatMap(id -> room.exhibit().source(id).stream())
            .map(AttractFigures::named)
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    boolean corner = where == Sources.IN_CORNER && !grid.isPortrait();
    Font font = Inter.REGULAR.at(grid.glass().em());
    double most = (corner ? SOURCES : 1) * grid.inner();
    List<String> lines = lines(names, font, most);
    double widest = lines.stream().mapToDouble(l -> Words.width(l, font)).max().orElse(0);
    double column = Math.ceil(Math.min(widest + 1, most));
    Language language = room.languages().getFirst();
    Text text = Typography.text(String.join("\n", lines), language, font, 1.35, column, "muted");
    if (corner) {
      text.setTextAlignment(TextAlignment.RIGHT);
    }
    return Optional.of(text);
  }

  /// Names beside each other, a dot between them, on as few lines as fit, which are about equally
  /// long.
  private List<String> lines(List<String> names, Font font, double width) {
    List<String> lines = filled(names, font, width);
    double narrower = width - grid.em(1);
    while (narrower > 0 && filled(names, font, narrower).size() == lines.size()) {
      lines = filled(names, font, narrower);
      narrower -= grid.em(1);
    }
    return lines;
  }

  private static List<String> filled(List<String> names, Font font, double width) {
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      String longer = lines.isEmpty() ? name : lines.getLast() + "  ·  " + name;
      if (!lines.isEmpty() && Words.width(longer, font) <= width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(name);
      }
    }
    return lines;
  }

  /// Puts the sources where nothing of the band is, or leaves them out.
  private boolean put(Text text, Sources where, FigureBand band) {
    boolean corner = where == Sources.IN_CORNER && !grid.isPortrait();
    double x = corner ? grid.width() - grid.margin() - text.getWrappingWidth() : grid.margin();
    double foot =
        switch (where) {
          case IN_CORNER -> grid.em(1);
          case BELOW -> 0;
        };
    double y = grid.floor() - foot - Sheet.height(text);
    boolean free = band.isFree(x, y);
    if (free) {
      sheet.put(text, x, y);
    }
    return free;
  }

  private static String named(Source source) {
    String who = source.author().or(source::publisher).orElse(source.title());
    return source.year().isPresent() ? who + ", " + source.year().getAsInt() : who;
  }
}
