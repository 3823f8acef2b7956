package vitrin.ui;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// A pane whose children lie where they were put, in pixels. Its preferred size is the one it is
/// given.
public class Sheet extends Pane {
  private double wide;
  private double high;
  private boolean keepsSides;

  public Sheet() {
    setPickOnBounds(false);
  }

  public Sheet(double width, double height) {
    this();
    extent(width, height);
  }

  public final void extent(double width, double height) {
    wide = width;
    high = height;
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
  }

  public final double wide() {
    return wide;
  }

  public final double high() {
    return high;
  }

  /// Puts a node with its upper left corner there.
  public final void put(Node node, double x, double y) {
    node.setManaged(false);
    if (node.isResizable()) {
      double width = node.prefWidth(-1);
      node.resizeRelocate(Math.round(x), Math.round(y), width, node.prefHeight(width));
    } else {
      node.relocate(Math.round(x), Math.round(y));
    }
    getChildren().add(node);
  }

  /// Puts a node of that size with its upper left corner there.
  public final void put(Node node, double x, double y, double width, double height) {
    node.setManaged(false);
    node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    getChildren().add(node);
  }

  /// Leaves what lies here on its side when the sheet around it is mirrored.
  final void keepSides() {
    keepsSides = true;
  }

  /// Puts everything to the other side, on this sheet and on those that lie on it: what a page of a
  /// language looks like whose lines run from right to left.
  final void mirror() {
    for (Node child : getChildren()) {
      double width = child.getLayoutBounds().getWidth();
      if (child instanceof Text text && text.getWrappingWidth() > 0) {
        width = text.getWrappingWidth();
      }
      double left = child.getLayoutX() + child.getLayoutBounds().getMinX();
      child.setLayoutX(Math.round(wide - left - width) - child.getLayoutBounds().getMinX());
      if (child instanceof Sheet sheet && !sheet.keepsSides) {
        sheet.mirror();
      }
    }
  }

  /// Height of a text as it is drawn, in whole pixels.
  public static double height(Text text) {
    return Math.ceil(text.getLayoutBounds().getHeight());
  }

  public static double width(Text text) {
    return Math.ceil(text.getLayoutBounds().getWidth());
  }
}
