package vitrin.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import vitrin.bundle.Bundle;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.State;
import vitrin.ui.Arrival;
import vitrin.ui.Draft;
import vitrin.ui.Glass;
import vitrin.ui.LoopPage;
import vitrin.ui.Page;
import vitrin.ui.PlateReader;
import vitrin.ui.Plates;
import vitrin.ui.VisitPage;
import vitrin.ui.VisitorScene;

/// Draws the slides of one exhibit on one of the two pages, without a window. Each is drawn on a
/// page of its own: the toolkit keeps the last twenty things taken off a page that no window shows,
/// their pictures with them.
final class PagePainter {

  /// One page to be drawn.
  ///
  /// @param slide its index in the exhibit
  /// @param board which of the slide's boards; 0 in a visit
  /// @param name of its file, without the ending
  record Leaf(int slide, int board, String name) {}

  /// @param page as large as the screen
  /// @param small as a contact sheet shows it
  record Painted(WritableImage page, WritableImage small) {}

  /// Makes a page with a slide on it, on the toolkit's thread.
  private interface Shower {
    Parent show(Leaf leaf, Plates plates);
  }

  private final String name;
  private final List<Leaf> leaves;
  private final Bundle bundle;
  private final Glass glass;
  private final Page kind;
  private final Shower shower;

  private PagePainter(
      String name, List<Leaf> leaves, Bundle bundle, Glass glass, Page kind, Shower shower) {
    this.name = name;
    this.leaves = leaves;
    this.bundle = bundle;
    this.glass = glass;
    this.kind = kind;
    this.shower = shower;
  }

  static PagePainter ofLoop(Bundle bundle, Glass glass) throws Exception {
    Exhibit exhibit = bundle.exhibit();
    return Toolkit.call(() -> {
      LoopPage measure = new LoopPage(glass, _ -> {});
      return new PagePainter(
          "attract",
          leaves(exhibit, slide -> measure.boards(exhibit, slide)),
          bundle,
          glass,
          Page.ATTRACT,
          (leaf, plates) -> {
            LoopPage page = new LoopPage(glass, _ -> {});
            page.show(exhibit, leaf.slide, leaf.board, plates, Arrival.CUT);
            return page;
          });
    });
  }

  static PagePainter ofVisit(Bundle bundle, Glass glass, Language language) {
    Exhibit exhibit = bundle.exhibit();
    return new PagePainter(
        "visit-" + language.tag(),
        leaves(exhibit, _ -> 1),
        bundle,
        glass,
        Page.VISIT,
        (leaf, plates) -> {
          VisitPage page = new VisitPage(glass, _ -> {});
          page.show(exhibit, visit(leaf.slide, language), plates, OptionalInt.empty());
          return page;
        });
  }

  private static List<Leaf> leaves(Exhibit exhibit, IntUnaryOperator boardsOf) {
    List<Leaf> leaves = new ArrayList<>();
    for (int slide = 0; slide < exhibit.slides().size(); slide++) {
      String kind = exhibit.slides().get(slide).kind().name().toLowerCase(Locale.ROOT);
      int boards = boardsOf.applyAsInt(slide);
      for (int board = 0; board < boards; board++) {
        String name = String.format(Locale.ROOT, "%03d-%s", slide + 1, kind);
        leaves.add(new Leaf(slide, board, boards == 1 ? name : name + "-" + (board + 1)));
      }
    }
    return leaves;
  }

  /// A visitor who has just opened that slide.
  private static State.Visit visit(int slide, Language language) {
    return State.Visit.begun(new Place(0, slide), language, Motion.MOVING, Duration.ZERO);
  }

  /// `attract` or `visit-` and the language.
  String name() {
    return name;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /// Draws one page; not on the toolkit's thread.
  Painted paint(Leaf leaf) throws Exception {
    Draft draft = Toolkit.call(() -> Draft.of(bundle.exhibit(), leaf.slide, bundle, glass, kind));
    Plates plates = PlateReader.read(draft, bundle);
    return Toolkit.call(() -> {
      StackPane screen = new StackPane(shower.show(leaf, plates));
      screen.setPrefSize(glass.width(), glass.height());
      Scene scene = VisitorScene.of(screen);
      WritableImage page = scene.snapshot(null);
      double scale = ContactSheet.pageWidth(glass.width(), glass.height()) / glass.width();
      SnapshotParameters small = new SnapshotParameters();
      small.setFill(Color.BLACK);
      small.setTransform(Transform.scale(scale, scale));
      return new Painted(page, scene.getRoot().snapshot(small, null));
    });
  }
}
