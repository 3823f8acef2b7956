package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

/// How far the loop is: a line at the very bottom with one segment a slide, or one a chapter where
/// there are many slides. It moves when it is told to.
final class ProgressLine extends Sheet {
  private static final double THICKNESS = 4;
  private static final double GAP = 6;

  /// The most slides that each have a segment.
  private static final int MOST = 60;

  private final Region current = Rules.filled("accent-fill");
  private Exhibit exhibit;
  private List<Integer> starts = List.of();
  private int slide;
  private double fraction;

  ProgressLine(Glass glass) {
    super(glass.width(), THICKNESS);
    setMouseTransparent(true);
    current.setManaged(false);
  }

  /// @param slide its index; on the title card nothing has passed yet
  void show(Exhibit exhibit, int slide) {
    this.exhibit = exhibit;
    this.slide = slide;
    starts = starts(exhibit);
    getChildren().clear();
    for (int i = 0; i < starts.size(); i++) {
      String role = end(i) <= slide ? "outline-fill" : "line-fill";
      put(Rules.filled(role), left(i), 0, width(), THICKNESS);
    }
    getChildren().add(current);
    elapsed(0);
  }

  /// @param fraction of the slide's time that is over, 0 to 1
  void elapsed(double fraction) {
    this.fraction = Math.clamp(fraction, 0, 1);
    current.setVisible(slide != Exhibit.TITLE_CARD);
    if (starts.isEmpty() || slide == Exhibit.TITLE_CARD) {
      return;
    }
    int segment = 0;
    while (end(segment) <= slide) {
      segment++;
    }
    double slides = end(segment) - starts.get(segment);
    double done = (slide - starts.get(segment) + this.fraction) / slides;
    current.resizeRelocate(left(segment), 0, Math.round(done * width()), THICKNESS);
  }

  private int end(int segment) {
    return segment + 1 < starts.size() ? starts.get(segment + 1) : exhibit.slides().size();
  }

  private double left(int segment) {
    return Math.round(segment * wide() / starts.size());
  }

  private double width() {
    double pitch = wide() / starts.size();
    return Math.round(pitch - Math.min(GAP, pitch / 4));
  }

  /// Slides that begin a segment, in order.
  private static List<Integer> starts(Exhibit exhibit) {
    List<Integer> starts = new ArrayList<>();
    List<Slide> slides = exhibit.slides();
    for (int i = 0; i < slides.size(); i++) {
      if (i == 0 || slides.size() <= MOST || slides.get(i) instanceof Slide.Chapter) {
        starts.add(i);
      }
    }
    return starts;
  }
}
