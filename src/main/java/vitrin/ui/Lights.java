package vitrin.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import vitrin.slideshow.Theme;

/// A block of lights, one for each counted person. They are drawn once and stand still.
final class Lights extends Canvas {

  /// The most people who are drawn; more are only numbered.
  static final int MOST = 1000;

  /// How bright a block is, so that the blocks of a figure are told apart.
  enum Grade {
    FIRST(1.12, "#FFF8E6", 0.55),
    SECOND(1, "#FFC76B", 0.45),
    THIRD(0.92, "#E58E4E", 0.4),
    /// Those of whom the source says nothing more.
    REST(0.72, "#A39A8B", 0.2);

    private final double radius;
    private final Color core;
    private final double glow;

    /// @param radius in halves of the pitch
    /// @param glow opacity of the halo at the core's edge
    Grade(double radius, String core, double glow) {
      this.radius = radius;
      this.core = Color.web(core);
      this.glow = glow;
    }

    /// The grade of a figure's part, counted from 0. From the third on they are alike: place and
    /// label tell them apart.
    static Grade ofPart(int part) {
      return List.of(FIRST, SECOND, THIRD).get(Math.min(part, 2));
    }
  }

  /// Which way a block grows.
  enum Flow {
    /// Columns of [#ROWS] from the left to the right.
    DOWN,
    /// Rows of [#ACROSS] from the top to the bottom.
    ACROSS
  }

  /// Lights in a column of a block that flows down.
  static final int ROWS = 13;

  /// Lights in a row of a block that flows across.
  static final int ACROSS = 27;

  /// Radius of a light's core in radii of the light.
  private static final double CORE = 0.4;

  /// @param count 1 to [#MOST]
  /// @param pitch distance of two lights in pixels
  /// @param saying what somebody who does not see them is told
  Lights(int count, Grade grade, Flow flow, double pitch, Theme theme, String saying) {
    super(Math.ceil(columns(count, flow) * pitch), Math.ceil(rows(count, flow) * pitch));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(saying);
    GraphicsContext on = getGraphicsContext2D();
    for (int i = 0; i < count; i++) {
      double x = (flow == Flow.DOWN ? i / ROWS : i % ACROSS) * pitch + pitch / 2;
      double y = (flow == Flow.DOWN ? i % ROWS : i / ACROSS) * pitch + pitch / 2;
      double radius = grade.radius * pitch / 2;
      switch (theme) {
        case DARK, LIGHT -> light(on, x, y, radius, grade);
        case HIGH_CONTRAST -> shape(on, x, y, radius * CORE * 1.25, grade);
      }
    }
  }

  /// Columns that a block takes.
  static int columns(int count, Flow flow) {
    return switch (flow) {
      case DOWN -> (count + ROWS - 1) / ROWS;
      case ACROSS -> Math.min(count, ACROSS);
    };
  }

  /// Rows that a block takes.
  static int rows(int count, Flow flow) {
    return switch (flow) {
      case DOWN -> Math.min(count, ROWS);
      case ACROSS -> (count + ACROSS - 1) / ACROSS;
    };
  }

  private static void light(GraphicsContext on, double x, double y, double radius, Grade grade) {
    Color core = grade.core;
    on.setFill(
        new RadialGradient(
            0,
            0,
            x,
            y,
            radius,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(CORE, core.deriveColor(0, 1, 1, grade.glow)),
            new Stop(0.7, core.deriveColor(0, 1, 1, grade.glow * 0.35)),
            new Stop(1, core.deriveColor(0, 1, 1, 0))));
    on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    on.setFill(core);
    disc(on, x, y, radius * CORE);
  }

  private static void shape(GraphicsContext on, double x, double y, double radius, Grade grade) {
    on.setFill(Color.WHITE);
    on.setStroke(Color.WHITE);
    switch (grade) {
      case FIRST, REST -> disc(on, x, y, radius);
      case SECOND -> {
        double line = Math.max(1.5, radius * 0.4);
        double r = radius - line / 2;
        on.setLineWidth(line);
        on.strokeOval(x - r, y - r, 2 * r, 2 * r);
      }
      case THIRD ->
          on.fillPolygon(
              new double[] {x, x + radius, x, x - radius},
              new double[] {y - radius, y, y + radius, y},
              4);
    }
  }

  private static void disc(GraphicsContext on, double x, double y, double radius) {
    on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
