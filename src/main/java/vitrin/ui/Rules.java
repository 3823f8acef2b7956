package vitrin.ui;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/// Thin lines and small marks that set things apart.
public final class Rules {

  /// Of a rule, in pixels.
  static final double THICKNESS = 1;

  private Rules() {}

  /// A line that separates; its size is given where it is put.
  static Region across() {
    return filled("line-fill");
  }

  /// An area of one colour, by the style class of its role.
  public static Region filled(String role) {
    Region region = new Region();
    region.setAccessibleRole(AccessibleRole.NODE);
    region.getStyleClass().add(role);
    region.setMouseTransparent(true);
    return region;
  }

  /// An area of a ground's colour.
  static Region area(Ground ground) {
    Region area = new Region();
    area.setAccessibleRole(AccessibleRole.NODE);
    area.setMouseTransparent(true);
    area.setBackground(
        new Background(new BackgroundFill(ground.colour(), CornerRadii.EMPTY, Insets.EMPTY)));
    return area;
  }

  /// The accent's dash above a quotation.
  static Region dash(Glass glass) {
    Region dash = filled("accent-fill");
    double high = glass.px(0.19);
    dash.setMinSize(glass.px(3), high);
    dash.setPrefSize(glass.px(3), high);
    dash.setStyle("-fx-background-radius: " + high / 2 + "px;");
    return dash;
  }
}
