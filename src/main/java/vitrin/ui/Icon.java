package vitrin.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// The outlines of the interface, drawn in a box of 24 by 24 units.
public enum Icon {
  HOME,
  PREV,
  NEXT,
  DOWN,
  UP,
  CONTENTS,
  LANG,
  SIZE,
  CONTRAST,
  PAUSE,
  PLAY,
  SOURCES,
  LOWER,
  CLOSE,
  PLUS,
  MINUS,
  CHECK,
  LOOK,
  PHOTO,
  BOOK,
  FLAME,
  TOUCH,
  USB,
  CAL,
  ERASE,
  UNDO,
  LOCK,
  EYE,
  WARN,
  OUT,
  FOLDER;

  private static final double BOX = 24;
  private static final double STROKE = 1.8;
  private static final double PAUSE_STROKE = 2.6;
  private static final String RIGHT_HALF = "M12 3.5 a8.5 8.5 0 0 1 0 17 z";
  private static Properties outlines;

  /// A node of that many pixels in width and height, with the style class `icon`; what is filled
  /// also has the class `icon-fill`.
  public Node at(double size) {
    SVGPath path = path(outline(name().toLowerCase(Locale.ROOT)));
    path.getStyleClass().add(this == PLAY ? "icon-fill" : "icon");
    path.setStrokeWidth(this == PAUSE ? PAUSE_STROKE : STROKE);
    // An invisible box keeps every icon on the same pixels whatever its outline covers.
    SVGPath box = path("M0 0 H24 V24 H0 Z");
    box.setStroke(null);
    box.setFill(Color.TRANSPARENT);
    Group drawn = new Group(box, path);
    if (this == CONTRAST) {
      SVGPath half = path(RIGHT_HALF);
      half.setStroke(null);
      half.getStyleClass().add("icon-half");
      drawn.getChildren().add(half);
    }
    drawn.getTransforms().add(new Scale(size / BOX, size / BOX));
    Group sized = new Group(drawn);
    sized.setMouseTransparent(true);
    return sized;
  }

  private static SVGPath path(String outline) {
    SVGPath path = new SVGPath();
    path.setContent(outline);
    path.setFill(null);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return path;
  }

  private static String outline(String name) {
    if (outlines == null) {
      Properties read = new Properties();
      try (InputStream in = Icon.class.getResourceAsStream("icons.properties")) {
        read.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      outlines = read;
    }
    return outlines.getProperty(name);
  }
}
