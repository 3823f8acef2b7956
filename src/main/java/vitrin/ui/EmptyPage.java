package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.i18n.DaysText;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.slideshow.Drift;
import vitrin.slideshow.Theme;

/// What stands there when nothing is on: the line drawing of an empty case, the fact, what comes
/// next and when, in three languages. No apology, no error.
public final class EmptyPage extends Region {
  /// The sizes of the name of what comes next, and of the lines above and under it, in parts of the
  /// title's.
  private static final double NAME = 0.82;

  private static final double SMALL = 0.68;

  /// The case with the space under it, and what stands between things, in em.
  private static final double CASE = 18;

  private static final double BETWEEN = 2.67;
  private static final double AFTER_TITLE = 1.5;
  private static final double AFTER_LINE = 0.33;

  /// Where the case begins on a screen with room to spare, in parts of its height.
  private static final double HIGHEST = 0.2;

  private final Glass glass;
  private final Sheet sheet;

  /// @param glass it fills
  public EmptyPage(Glass glass) {
    this.glass = glass;
    getStyleClass().setAll(Ground.roles(Theme.DARK, Optional.empty()));
    getStyleClass().add("visitor");
    sheet = new Sheet(glass.width(), glass.height());
    getChildren().add(sheet);
    show(Optional.empty());
  }

  /// Says what comes next; absent: that is not known.
  public void show(Optional<Coming> next) {
    sheet.getChildren().clear();
    LoopGrid grid = new LoopGrid(glass, Texts.LANGUAGES.size());
    double width = grid.isPortrait() ? grid.inner() : grid.columnWidth();
    List<String> titles = Texts.LANGUAGES.stream().map(EmptyPage::title).toList();
    double size = Words.titleSize(titles, Inter.SEMI_BOLD, grid.titleSizes(), width, 1);
    List<List<Text>> columns =
        Texts.LANGUAGES.stream().map(language -> column(language, size, width, next)).toList();
    double high =
        grid.isPortrait()
            ? columns.stream().mapToDouble(c -> height(c) + glass.px(BETWEEN)).sum()
            : columns.stream().mapToDouble(this::height).max().orElse(0);
    double rest = glass.height() - glass.px(CASE) - high;
    double top = Math.round(Math.clamp(rest / 2, glass.px(1), glass.height() * HIGHEST));
    drawCase(sheet, glass.width() / 2.0, top, glass.px(1));
    put(columns, grid, top + glass.px(CASE), high);
  }

  /// Moves all of it.
  public void drift(Drift drift) {
    Drifting.move(sheet, drift, Drifting.LARGE_MM, glass);
  }

  /// One column a language in landscape, with rules between them; one below the other in portrait.
  private void put(List<List<Text>> columns, LoopGrid grid, double top, double high) {
    double y = top;
    for (int i = 0; i < columns.size(); i++) {
      if (grid.isPortrait()) {
        put(columns.get(i), grid.margin(), y);
        y += height(columns.get(i)) + glass.px(BETWEEN);
      } else {
        put(columns.get(i), grid.columnX(i), y);
        if (i > 0) {
          double between = grid.columnX(i) - grid.gap() / 2;
          sheet.put(Rules.across(), between, y - glass.px(1), 1, high + glass.px(2));
        }
      }
    }
  }

  private List<Text> column(Language language, double title, double width, Optional<Coming> next) {
    List<Text> lines = new ArrayList<>();
    lines.add(line(title(language), language, Inter.SEMI_BOLD.at(title), width, "text"));
    next.ifPresent(coming -> {
      double small = Math.max(glass.px(1), title * SMALL);
      String day = DaysText.of(coming.day(), language);
      lines.add(line(Texts.of(language).get("empty.next"), language, small, width, "muted"));
      lines.add(line(coming.title(language), language, title * NAME, width, "text"));
      lines.add(line(day, language, small, width, "muted"));
    });
    return lines;
  }

  private static Text line(
      String words, Language language, double size, double width, String role) {
    return line(words, language, Inter.REGULAR.at(size), width, role);
  }

  private static Text line(String words, Language language, Font font, double width, String role) {
    Text line = Typography.text(words, language, font, 1.2, width, role);
    line.setTextAlignment(TextAlignment.CENTER);
    return line;
  }

  private void put(List<Text> lines, double x, double top) {
    double y = top;
    for (Text line : lines) {
      sheet.put(line, x, y);
      y += Sheet.height(line) + glass.px(line == lines.getFirst() ? AFTER_TITLE : AFTER_LINE);
    }
  }

  private double height(List<Text> lines) {
    double spaces = lines.size() == 1 ? 0 : AFTER_TITLE + AFTER_LINE * (lines.size() - 2);
    return lines.stream().mapToDouble(Sheet::height).sum() + glass.px(spaces);
  }

  private static String title(Language language) {
    return Texts.of(language).get("empty.title");
  }

  private static void drawCase(Sheet on, double x, double y, double em) {
    line(on, new Rectangle(x - 5 * em, y, 10 * em, 8 * em), em);
    line(on, new Rectangle(x - 5.7 * em, y + 8 * em, 11.4 * em, em), em);
    line(on, new Rectangle(x - 4.6 * em, y + 9 * em, 9.2 * em, 5.2 * em), em);
    line(on, new Line(x - 3.9 * em, y + 3.2 * em, x - 2.2 * em, y + 1.5 * em), em);
    line(on, new Line(x - 3.9 * em, y + 4.9 * em, x - 0.5 * em, y + 1.5 * em), em);
  }

  private static void line(Sheet on, Shape shape, double em) {
    shape.setFill(null);
    shape.setStrokeWidth(Math.max(1.5, em * 0.08));
    shape.getStyleClass().add("case-line");
    shape.setManaged(false);
    on.getChildren().add(shape);
  }
}
