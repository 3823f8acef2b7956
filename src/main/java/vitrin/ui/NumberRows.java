package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import vitrin.i18n.Numbers;
import vitrin.model.Figure;
import vitrin.model.Language;
import vitrin.model.Slide;

/// Figures in the loop of which none has lights: one row a figure, its number at the left, what it
/// counts beside it in every language.
final class NumberRows {

  /// Size of the first number and of the others, in em of the loop.
  private static final double FIRST = 5.75;

  private static final double OTHER = 3.2;

  /// Part of the width that the numbers take.
  private static final double NUMBERS = 0.32;

  private static final double PORTRAIT_NUMBERS = 0.4;

  /// Least and most space between two rows, in em.
  private static final double CLOSEST = 2;

  private static final double WIDEST = 5;

  /// Words smaller than this in em of the loop are not worth keeping to one line.
  private static final double READABLE = 0.73;

  private final BoardRoom room;
  private final LoopGrid grid;
  private final Slide.Figures slide;
  private final double top;
  private final double bottom;

  /// A row's words, one block a language.
  private record Row(Figure figure, List<Block> words, double high) {}

  /// @param bottom where the rows end, in pixels
  NumberRows(BoardRoom room, Slide.Figures slide, double bottom) {
    this.room = room;
    this.slide = slide;
    this.bottom = bottom;
    grid = room.grid();
    top = grid.em(1.5);
  }

  /// Draws them with the largest words that fit, and answers whether any do. Words somewhat smaller
  /// that keep to one line each are better.
  boolean draw(Sheet sheet) {
    return grid.leadSizes().stream()
            .filter(size -> size >= grid.glass().attractPx(READABLE) && keepsToLines(size))
            .anyMatch(size -> draw(sheet, size))
        || grid.leadSizes().stream().anyMatch(size -> draw(sheet, size));
  }

  private boolean keepsToLines(double size) {
    List<String> labels =
        slide.items().stream()
            .flatMap(f -> room.languages().stream().flatMap(l -> f.label().in(l).stream()))
            .toList();
    return Words.fits(labels, Inter.REGULAR.at(size), width(), 1);
  }

  private boolean draw(Sheet sheet, double size) {
    List<Row> rows = slide.items().stream().map(figure -> row(figure, size)).toList();
    double tall = rows.stream().mapToDouble(Row::high).sum();
    boolean whole = rows.stream().flatMap(r -> r.words().stream()).noneMatch(Block::hasBrokenWord);
    boolean fits = whole && tall + (rows.size() - 1) * grid.em(CLOSEST) <= bottom - top;
    if (fits) {
      draw(sheet, rows, bottom - top - tall);
    }
    return fits;
  }

  private void draw(Sheet sheet, List<Row> rows, double spare) {
    double between = Math.min(Math.floor(spare / rows.size()), grid.em(WIDEST));
    double y = top + Math.round((spare - (rows.size() - 1) * between) / 2);
    for (Row row : rows) {
      if (row.figure() != first()) {
        sheet.put(Rules.across(), grid.margin(), y - between / 2, grid.inner(), Rules.THICKNESS);
      }
      number(sheet, row.figure(), y + row.high() / 2);
      double below = y + (row.high() - high(row.words())) / 2;
      for (Block words : row.words()) {
        sheet.put(words, left(), below);
        below += words.high() + apart();
      }
      y += row.high() + between;
    }
  }

  /// Puts a number so that its figures have their middle there.
  private void number(Sheet sheet, Figure figure, double middle) {
    double size = size(figure);
    Language language = room.languages().getFirst();
    Text number = Typography.text(value(figure), language, Inter.LIGHT.at(size), 1, 0, "text");
    double above = (FigureLabel.ASCENT - FigureLabel.CAPITAL / 2) * size;
    // Without the room that the type has beside its first figure, so that it stands on the margin.
    sheet.put(number, grid.margin() - Math.round(size * 0.05), Math.round(middle - above));
  }

  private Row row(Figure figure, double size) {
    List<Block> words = new ArrayList<>();
    for (Language language : room.languages()) {
      Block block = new Block(language, width());
      if (figure == first()) {
        slide
            .title()
            .flatMap(title -> title.in(language))
            .ifPresent(t -> block.add(t, Inter.SEMI_BOLD.at(size), 1.2, 0, "text"));
      }
      figure
          .label()
          .in(language)
          .ifPresent(label -> block.add(label, Inter.REGULAR.at(size), 1.3, 0, "muted"));
      if (block.high() > 0) {
        words.add(block);
      }
    }
    double number = FigureLabel.CAPITAL * size(figure);
    return new Row(figure, words, Math.ceil(Math.max(number, high(words))));
  }

  private double high(List<Block> words) {
    double apart = Math.max(0, words.size() - 1) * apart();
    return words.stream().mapToDouble(Sheet::high).sum() + apart;
  }

  private double apart() {
    return grid.em(0.67);
  }

  private Figure first() {
    return slide.items().getFirst();
  }

  private double numbers() {
    return Math.floor(grid.inner() * (grid.isPortrait() ? PORTRAIT_NUMBERS : NUMBERS));
  }

  private double left() {
    return grid.margin() + numbers() + grid.gap();
  }

  private double width() {
    return grid.width() - grid.margin() - left();
  }

  /// The others all have one size.
  private double size(Figure figure) {
    boolean great = figure == first();
    List<Figure> alike = great ? List.of(figure) : slide.items().subList(1, slide.items().size());
    double size = grid.glass().attractPx(great ? FIRST : OTHER);
    double widest =
        alike.stream()
            .mapToDouble(f -> Words.width(value(f), Inter.LIGHT.at(size)))
            .max()
            .orElse(0);
    return widest > numbers() ? Math.floor(size * numbers() / widest) : size;
  }

  private String value(Figure figure) {
    return Numbers.whole(figure.value(), room.languages().getFirst());
  }
}
