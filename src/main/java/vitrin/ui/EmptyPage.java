package vitrin.ui;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.slideshow.Drift;
import vitrin.slideshow.Theme;

/// What stands there when nothing is on: the line drawing of an empty case and the fact, in three
/// languages. No apology, no error.
public final class EmptyPage extends Region {
  private final Glass glass;
  private final Sheet sheet;

  /// @param glass it fills
  public EmptyPage(Glass glass) {
    this.glass = glass;
    getStyleClass().setAll(Ground.roles(Theme.DARK, java.util.Optional.empty()));
    getStyleClass().add("visitor");
    sheet = new Sheet(glass.width(), glass.height());
    double unit = glass.px(1);
    LoopGrid grid = new LoopGrid(glass, Texts.LANGUAGES.size());
    double top = Math.round(glass.height() * (glass.isPortrait() ? 0.22 : 0.2));
    drawCase(sheet, glass.width() / 2.0, top, unit);
    titles(sheet, grid, top + 19 * unit);
    getChildren().add(sheet);
  }

  /// Moves all of it.
  public void drift(Drift drift) {
    Drifting.move(sheet, drift, Drifting.LARGE_MM, glass);
  }

  /// One column a language in landscape, with rules between them; one below the other in portrait.
  private static void titles(Sheet sheet, LoopGrid grid, double top) {
    double width = grid.isPortrait() ? grid.inner() : grid.columnWidth();
    List<String> all = Texts.LANGUAGES.stream().map(EmptyPage::title).toList();
    double size = Words.titleSize(all, Inter.SEMI_BOLD, grid.titleSizes(), width, 1);
    double y = top;
    for (int i = 0; i < all.size(); i++) {
      Text title =
          Typography.text(
              all.get(i), Texts.LANGUAGES.get(i), Inter.SEMI_BOLD.at(size), 1.2, width, "text");
      title.setTextAlignment(TextAlignment.CENTER);
      if (grid.isPortrait()) {
        sheet.put(title, grid.margin(), y);
        y += Sheet.height(title) + grid.em(2.67);
      } else {
        sheet.put(title, grid.columnX(i), y);
        if (i > 0) {
          double between = grid.columnX(i) - grid.gap() / 2;
          sheet.put(Rules.across(), between, y - grid.em(1), 1, Sheet.height(title) + grid.em(2));
        }
      }
    }
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
