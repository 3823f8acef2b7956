package vitrin.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.slideshow.Theme;

/// The page on which a technician sees whether sizes are right, and sets them: marks of a known
/// size, three measures with a button less and a button more, and the two ways out.
///
/// Its own letters and buttons have the same size whatever is set.
public final class CalibrationPage extends Region {
  private static final double BUTTON = 4.5;
  private static final double ROW = 6;

  private final int width;
  private final int height;
  private final Glass page;
  private final Consumer<Act> acts;
  private Texts texts;
  private ScreenMeasures measures;
  private Sheet sheet;

  /// What a technician does.
  public sealed interface Act {

    /// @param touches how often a button was pressed; below 0: less
    record Change(ScreenMeasures.What what, int touches) implements Act {}

    record Speak(Language language) implements Act {}

    record Save() implements Act {}

    record Leave() implements Act {}
  }

  public CalibrationPage(int width, int height, Consumer<Act> acts) {
    this.width = width;
    this.height = height;
    this.acts = acts;
    // Seen from no distance, letters are as large as the width alone makes them.
    page = new Glass(width, height, 1, 1, OptionalDouble.empty());
    getStyleClass().setAll(Ground.roles(Theme.DARK, Optional.empty()));
    getStyleClass().add("visitor");
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /// Draws everything anew; the keyboard stays on the control it was on.
  ///
  /// @param chosen which measure the arrow keys change
  /// @param problem a sentence that says why it could not be saved; absent: nothing is wrong
  public void show(
      ScreenMeasures measures,
      ScreenMeasures.What chosen,
      Language language,
      Optional<String> problem) {
    this.measures = measures;
    texts = Texts.of(language);
    Optional<Integer> focused = focused();
    sheet = new Sheet(width, height);
    boolean portrait = page.isPortrait();
    put(text("calibrate.title", 2.25, "text"), 3, 2);
    languages(language, portrait ? 3 : 80 - 3 - 3 * 9 - 2 * 0.67, portrait ? 6 : 2);
    double top = portrait ? 12 : 8;
    Map<ScreenMeasures.What, String> values = values();
    for (ScreenMeasures.What what : ScreenMeasures.What.values()) {
      row(what, values.get(what), what == chosen, top);
      top += ROW;
    }
    marks(portrait ? 3 : 43, portrait ? top + 2 : 8);
    ruler(portrait ? 56 : 32.5);
    ways(problem, portrait ? 71 : 39);
    reach();
    getChildren().setAll(sheet);
    focused.map(controls()::get).orElse(this).requestFocus();
  }

  private List<Node> controls() {
    return sheet == null
        ? List.of()
        : sheet.getChildren().stream().filter(Node::isFocusTraversable).toList();
  }

  private Optional<Integer> focused() {
    return Optional.ofNullable(getScene())
        .map(Scene::getFocusOwner)
        .map(controls()::indexOf)
        .filter(index -> index >= 0);
  }

  private Map<ScreenMeasures.What, String> values() {
    Map<ScreenMeasures.What, String> values = new EnumMap<>(ScreenMeasures.What.class);
    String inches =
        String.format(texts.language().locale(), "%.1f", measures.diagonalInches())
            .replaceFirst("[.,]0$", "");
    values.put(ScreenMeasures.What.DIAGONAL, inches + "″");
    values.put(ScreenMeasures.What.DISTANCE, millimetres(measures.readingMm()));
    values.put(
        ScreenMeasures.What.MOUNTING,
        measures.mountingMm().isPresent()
            ? millimetres(measures.mountingMm().getAsInt())
            : texts.get("calibrate.unknown"));
    return values;
  }

  private String millimetres(int mm) {
    return texts.get("calibrate.mm", Integer.toString(mm));
  }

  private static String key(ScreenMeasures.What what) {
    return switch (what) {
      case DIAGONAL -> "calibrate.diagonal";
      case DISTANCE -> "calibrate.distance";
      case MOUNTING -> "calibrate.mounting";
    };
  }

  private void languages(Language chosen, double x, double y) {
    double left = x;
    for (Language language : Texts.LANGUAGES) {
      boolean here = language.equals(texts.language());
      Cell cell =
          new Cell(
                  page,
                  page.px(9),
                  page.px(3),
                  language.ownName(),
                  () -> acts.accept(new Act.Speak(language)))
              .label(language.ownName(), language, here ? Inter.SEMI_BOLD : Inter.REGULAR, 1);
      put(here ? cell.look("chosen") : cell, left, y);
      left += 9.67;
    }
  }

  private void row(ScreenMeasures.What what, String value, boolean chosen, double y) {
    String name = texts.get(key(what));
    if (chosen) {
      sheet.put(Rules.filled("accent-fill"), page.px(2), page.px(y), page.px(0.25), page.px(4.5));
    }
    put(said(name, 1, "muted"), 3, y);
    put(said(value, 2, "text"), 3, y + 1.75);
    put(step(what, -1, Icon.MINUS, texts.get("calibrate.less", name)), 30, y);
    put(step(what, 1, Icon.PLUS, texts.get("calibrate.more", name)), 35, y);
  }

  private Cell step(ScreenMeasures.What what, int touches, Icon icon, String saying) {
    double side = page.px(BUTTON);
    return new Cell(page, side, side, saying, () -> acts.accept(new Act.Change(what, touches)))
        .icon(icon);
  }

  private Glass glass() {
    return Glass.of(
        width,
        height,
        OptionalDouble.of(measures.diagonalInches()),
        OptionalDouble.of(measures.readingMm() / 1000.0));
  }

  private double pixels(double mm) {
    return mm / glass().mmPerPixel();
  }

  /// The square of 20 mm, and the letter that is as high as the smallest that visitors read.
  private void marks(double x, double y) {
    double side = pixels(20);
    double beside = 9;
    Region square = Rules.filled("accent-fill");
    sheet.put(square, page.px(x), page.px(y), side, side);
    put(wrapped("calibrate.square", x + beside), x + beside, y);
    double size = glass().capitalPx() / Glass.CAPITAL_HEIGHT;
    double below = y + 9;
    if (size <= page.px(7)) {
      Text letter = Typography.text("H", Language.EN, Inter.REGULAR.at(size), 1, 0, "text");
      sheet.put(letter, page.px(x), page.px(below));
    }
    put(wrapped("calibrate.letter", x + beside), x + beside, below);
  }

  private void ruler(double y) {
    put(text("calibrate.ruler", 1, "muted"), 3, y);
    double top = page.px(y + 1.75);
    double left = page.px(3);
    int last = (int) Math.min(300, (width - 2 * left) * glass().mmPerPixel());
    for (int mm = 0; mm <= last; mm++) {
      double high = page.px(mm % 10 == 0 ? 1.5 : mm % 5 == 0 ? 1 : 0.5);
      sheet.put(Rules.filled("outline-fill"), left + pixels(mm), top, 1, high);
      if (mm % 50 == 0 && left + pixels(mm) + page.px(2) < width) {
        sheet.put(said(Integer.toString(mm), 1, "text"), left + pixels(mm), top + page.px(1.75));
      }
    }
  }

  private void ways(Optional<String> problem, double y) {
    problem.ifPresent(sentence -> put(said(sentence, 1, "text"), 3, y - 1.75));
    Cell save = way("calibrate.save", new Act.Save(), 14, Inter.SEMI_BOLD).look("filled");
    put(save, 3, y);
    put(way("calibrate.leave", new Act.Leave(), 18, Inter.REGULAR), 17.67, y);
  }

  private Cell way(String key, Act act, double wide, Inter weight) {
    String label = texts.get(key);
    return new Cell(page, page.px(wide), page.px(4), label, () -> acts.accept(act))
        .label(label, texts.language(), weight, 1.125);
  }

  /// The line below which everybody reaches, across the screen; a sentence where it is not on it.
  private void reach() {
    if (measures.mountingMm().isEmpty()) {
      return;
    }
    double y = height - pixels(Glass.REACH_MM - measures.mountingMm().getAsInt());
    Text label = said(line(y), 1, "accent");
    if (y >= 0 && y <= height) {
      Region line = Rules.filled("accent-fill");
      sheet.put(line, 0, y - 1, width, 2);
      line.toBack();
    }
    putFree(label, Math.clamp(y, 0, height));
  }

  /// Puts words as near to a line across the page as nothing else stands.
  private void putFree(Text words, double line) {
    double left = page.px(3);
    double right = width - left - Sheet.width(words);
    double high = Sheet.height(words);
    List<Bounds> taken =
        sheet.getChildren().stream()
            .filter(node -> node instanceof Text || node.isFocusTraversable())
            .map(Node::getBoundsInParent)
            .toList();
    for (double away = page.px(0.33); away < height; away += page.px(0.33)) {
      for (double y : new double[] {line + away, line - away - high}) {
        for (double x : new double[] {right, left}) {
          boolean inside = y >= 0 && y + high <= height;
          if (inside
              && taken.stream().noneMatch(b -> b.intersects(x, y, Sheet.width(words), high))) {
            sheet.put(words, x, y);
            return;
          }
        }
      }
    }
  }

  private String line(double y) {
    return texts.get(
        y < 0 ? "calibrate.lineAbove" : y > height ? "calibrate.lineBelow" : "calibrate.line");
  }

  private Text text(String key, double em, String role) {
    return said(texts.get(key), em, role);
  }

  private Text said(String words, double em, String role) {
    Inter weight = em > 2 ? Inter.SEMI_BOLD : Inter.REGULAR;
    return Typography.text(words, texts.language(), weight.at(page.px(em)), 1.21, 0, role);
  }

  private Text wrapped(String key, double from) {
    double room = width - page.px(from + 3);
    return Typography.text(
        texts.get(key), texts.language(), Inter.REGULAR.at(page.px(1.125)), 1.5, room, "text");
  }

  private void put(Node node, double x, double y) {
    sheet.put(node, page.px(x), page.px(y));
  }

  /// Every control, in the order of the keyboard.
  List<Node> order() {
    return new ArrayList<>(controls());
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(child -> child.resizeRelocate(0, 0, width, height));
  }
}
