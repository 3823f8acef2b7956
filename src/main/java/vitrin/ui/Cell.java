package vitrin.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Language;

/// A control of a visit: a shape that is pressed, with an icon, a label or both in its middle. It
/// can be touched a little below what is drawn, because fingers land low.
///
/// Its looks are style classes: `way-on`, `chosen`, `filled`, `outlined`; without one it is plain.
public final class Cell extends Sheet {
  /// What it reaches below what is drawn, in em: as far as the next control may begin.
  private static final double REACH = 0.33;

  private static final double RADIUS = 0.5;
  private static final double FOCUS = 0.17;
  private static final double EDGE = 0.125;
  private static final double ICON = 1.4;

  private final Glass glass;
  private final double tall;

  /// @param width in pixels
  /// @param height of what is drawn, in pixels
  /// @param saying what it does, for those who don't see it
  public Cell(Glass glass, double width, double height, String saying, Runnable act) {
    super(width, height + glass.px(REACH));
    this.glass = glass;
    tall = height;
    getStyleClass().add("cell");
    put(frame("shape", Math.max(2, glass.px(EDGE))), 0, 0, width, height);
    put(frame("ring", glass.px(FOCUS)), 0, 0, width, height);
    Touchable.make(this, saying, act);
  }

  private Region frame(String role, double border) {
    Region frame = Rules.filled(role);
    double radius = glass.px(RADIUS);
    frame.setStyle(
        "-fx-border-width: %spx; -fx-border-radius: %spx; -fx-background-radius: %spx;"
            .formatted(border, radius, radius));
    return frame;
  }

  /// Gives it one of its looks.
  public Cell look(String styleClass) {
    getStyleClass().add(styleClass);
    return this;
  }

  /// An icon alone, in the middle.
  public Cell icon(Icon icon) {
    return icon(icon, ICON);
  }

  /// An icon of that size in em, in the middle.
  public Cell icon(Icon icon, double em) {
    double size = glass.px(em);
    put(icon.at(size), (wide() - size) / 2, (tall - size) / 2);
    return this;
  }

  /// An icon over a label.
  public Cell icon(Icon icon, String label, Language language) {
    double size = glass.px(ICON);
    Text text = text(label, language, Inter.REGULAR, 1);
    double all = size + glass.px(0.33) + height(text);
    double top = (tall - all) / 2;
    put(icon.at(size), (wide() - size) / 2, top);
    put(text, (wide() - width(text)) / 2, top + size + glass.px(0.33));
    return this;
  }

  /// An icon and a label beside each other, in the middle.
  public Cell beside(Icon icon, String label, Language language) {
    double size = glass.px(ICON);
    Text text = text(label, language, Inter.REGULAR, 1);
    double left = (wide() - size - glass.px(0.67) - width(text)) / 2;
    put(icon.at(size), left, (tall - size) / 2);
    put(text, left + size + glass.px(0.67), (tall - height(text)) / 2);
    return this;
  }

  /// Width that an icon and a label beside each other need, in pixels.
  public static double widthBeside(Glass glass, String label) {
    return Math.ceil(Words.width(label, Inter.REGULAR.at(glass.px(1))))
        + glass.px(ICON)
        + 3 * glass.px(0.67);
  }

  /// A label alone, in the middle.
  ///
  /// @param em its size
  public Cell label(String label, Language language, Inter weight, double em) {
    Text text = text(label, language, weight, em);
    put(text, (wide() - width(text)) / 2, (tall - height(text)) / 2);
    return this;
  }

  /// A label at the side where lines begin, and a mark at the other.
  Cell choice(String label, Language language, Inter weight, Node mark, double markSize) {
    Text text = text(label, language, weight, 1.5);
    double side = glass.px(1);
    put(text, side, (tall - height(text)) / 2);
    put(mark, wide() - side - markSize, (tall - markSize) / 2);
    return this;
  }

  private Text text(String label, Language language, Inter weight, double em) {
    return Typography.text(
        label, language, weight.at(glass.px(em)), Inter.NATURAL_LEADING, 0, "text");
  }
}
