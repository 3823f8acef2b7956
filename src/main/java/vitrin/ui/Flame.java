package vitrin.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.VLineTo;

/// The candle of a silence inside its ring, around the point 0, 0. It stands still; the ring drains
/// clockwise when it is told to.
final class Flame extends Group {
  private static final double RING_WIDTH = 0.019;
  private static final Color GLOW = Color.web("#8A5A24");

  private final Arc left = new Arc();

  /// @param radius of the ring in pixels
  Flame(double radius) {
    setAccessibleRole(AccessibleRole.NODE);
    setMouseTransparent(true);
    Circle track = new Circle(radius);
    track.getStyleClass().add("silence-track");
    left.setRadiusX(radius);
    left.setRadiusY(radius);
    left.setType(ArcType.OPEN);
    left.getStyleClass().add("silence-ring");
    for (Shape ring : new Shape[] {track, left}) {
      ring.setFill(null);
      ring.setStrokeWidth(Math.max(3, radius * RING_WIDTH));
      ring.setStrokeLineCap(StrokeLineCap.ROUND);
    }
    getChildren().addAll(glow(radius), track, left, candle(radius), flame(radius), heart(radius));
    elapsed(0);
  }

  /// @param fraction of the silence that is over, 0 to 1
  void elapsed(double fraction) {
    double over = Math.clamp(fraction, 0, 1);
    left.setStartAngle(90);
    left.setLength(360 * (1 - over));
    left.setVisible(over < 1);
  }

  private static Circle glow(double r) {
    Circle glow = new Circle(0, 0, 1.45 * r);
    glow.setFill(
        new RadialGradient(
            0,
            0,
            0,
            0,
            1.45 * r,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, faint(0.42)),
            new Stop(0.2, faint(0.27)),
            new Stop(0.4, faint(0.15)),
            new Stop(0.68, faint(0.05)),
            new Stop(1, faint(0))));
    return glow;
  }

  private static Color faint(double opacity) {
    return GLOW.deriveColor(0, 1, 1, opacity);
  }

  private static Group candle(double r) {
    Path body =
        new Path(
            new MoveTo(-0.217 * r, 0.35 * r),
            new VLineTo(0.69 * r),
            new HLineTo(0.217 * r),
            new VLineTo(0.35 * r),
            new ClosePath());
    body.setStroke(null);
    body.setFill(
        down(
            0.35 * r,
            0.69 * r,
            new Stop(0, Color.web("#A88655")),
            new Stop(0.45, Color.web("#6F5838")),
            new Stop(1, Color.web("#6F5838", 0))));
    Ellipse top = new Ellipse(0, 0.35 * r, 0.217 * r, 0.06 * r);
    top.setFill(
        new RadialGradient(
            0,
            0,
            0,
            0.32 * r,
            0.22 * r,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, Color.web("#F0D6A2")),
            new Stop(1, Color.web("#94744A"))));
    Line wick = new Line(0, 0.22 * r, 0, 0.3 * r);
    wick.setStroke(Color.web("#33291D"));
    wick.setStrokeWidth(0.02 * r);
    return new Group(body, top, wick);
  }

  private static Path flame(double r) {
    Path flame = drop(0.018 * r, -0.507 * r, 0.18 * r, 0.03 * r, 0.24 * r);
    flame.setFill(
        down(
            -0.507 * r,
            0.24 * r,
            new Stop(0, Color.web("#A87A3C")),
            new Stop(0.35, Color.web("#F6BE5E")),
            new Stop(0.72, Color.web("#FFE09A")),
            new Stop(0.84, Color.web("#E9B269")),
            new Stop(1, Color.web("#C2762A"))));
    return flame;
  }

  private static Path heart(double r) {
    Path heart = drop(0.003 * r, -0.235 * r, 0.097 * r, 0.06 * r, 0.192 * r);
    heart.setFill(
        down(
            -0.235 * r,
            0.192 * r,
            new Stop(0, Color.web("#FFE2A6")),
            new Stop(0.5, Color.web("#FFF7E6")),
            new Stop(0.7, Color.web("#FFFBF2")),
            new Stop(1, Color.web("#F0CE98"))));
    return heart;
  }

  /// A drop with its tip up.
  ///
  /// @param wide half its width, which it has at `middle`
  private static Path drop(double tipX, double tip, double wide, double middle, double foot) {
    double rise = middle - tip;
    double fall = foot - middle;
    Path drop =
        new Path(
            new MoveTo(tipX, tip),
            new CubicCurveTo(
                tipX + wide * 0.25, tip + rise * 0.42, wide, middle - rise * 0.4, wide, middle),
            new CubicCurveTo(wide, middle + fall * 0.6, wide * 0.6, foot, 0, foot),
            new CubicCurveTo(-wide * 0.6, foot, -wide, middle + fall * 0.6, -wide, middle),
            new CubicCurveTo(
                -wide, middle - rise * 0.34, tipX - wide * 0.35, tip + rise * 0.5, tipX, tip),
            new LineTo(tipX, tip),
            new ClosePath());
    drop.setStroke(null);
    return drop;
  }

  private static LinearGradient down(double from, double to, Stop... stops) {
    return new LinearGradient(0, from, 0, to, false, CycleMethod.NO_CYCLE, stops);
  }
}
