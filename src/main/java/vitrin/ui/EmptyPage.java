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
import vitrin.slideshow.Theme;

/// What stands there when nothing is on: the line drawing of an empty case and the fact, in three
/// languages. No apology, no error.
public final class EmptyPage extends Region {

  /// @param glass it fills
  public EmptyPage(Glass glass) {
    getStyleClass().setAll(Ground.roles(Theme.DARK, java.util.Optional.empty()));
    getStyleClass().add("visitor");
    Sheet sheet = new Sheet(glass.width(), glass.height());
    double unit = glass.px(1);
    double x = glass.width() / 2.0;
    double top = glass.height() * (glass.isPortrait() ? 0.2 : 0.12);
    drawCase(sheet, x, top, unit);
    LoopGrid grid = new LoopGrid(glass, Texts.LANGUAGES.size());
    List<Language> languages = Texts.LANGUAGES;
    double y = top + 17 * unit;
    for (int i = 0; i < languages.size(); i++) {
      double width = glass.isPortrait() ? grid.inner() : grid.columnWidth();
      Text title = title(languages.get(i), glass, width);
      if (glass.isPortrait()) {
        sheet.put(title, grid.margin(), y);
        y += Sheet.height(title) + 2 * unit;
      } else {
        sheet.put(title, grid.columnX(i), y);
      }
    }
    getChildren().add(sheet);
  }

  private static Text title(Language language, Glass glass, double width) {
    Text title =
        Typography.text(
            Texts.of(language).get("empty.title"),
            language,
            Inter.SEMI_BOLD.at(glass.attractPx(0.72)),
            1.2,
            width,
            "text");
    title.setTextAlignment(TextAlignment.CENTER);
    return title;
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
