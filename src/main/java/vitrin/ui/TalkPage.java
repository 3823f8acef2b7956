package vitrin.ui;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import vitrin.bundle.Pictures;
import vitrin.model.Exhibit;
import vitrin.model.Slide;
import vitrin.slideshow.Talk;

/// The whole page of a talk in an assembly hall: the boards of the loop, with the room that the
/// loop's buttons have, and nothing to touch.
public final class TalkPage extends Region {
  private static final Duration CHANGE = Duration.millis(250);

  /// The smallest room that boards are laid out in, in em: from further away than that shows them,
  /// letters are as large as they can be.
  private static final double LEAST_ACROSS = 60;

  private static final double LEAST_ACROSS_IN_PORTRAIT = 33.75;

  /// What the loop keeps free for its buttons below everything else, less the margin that stays.
  private static final double BUTTONS = 4.33;

  private static final double BUTTONS_IN_PORTRAIT = 9.33;

  private final Glass glass;
  private final Boards boards;
  private final BoardFade fade;
  private final Region black = Rules.filled("dim");
  private List<Flame> flames = List.of();

  /// @param glass as [#glassOf] made it
  public TalkPage(Glass glass) {
    this.glass = glass;
    boards = new Boards(glass);
    fade = new BoardFade(glass);
    black.setVisible(false);
    getStyleClass().add("visitor");
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().addAll(fade, black);
  }

  /// The glass that a talk on this screen is laid out for, which reaches below the screen.
  public static Glass glassOf(Glass screen) {
    boolean portrait = screen.isPortrait();
    double most = screen.width() / (portrait ? LEAST_ACROSS_IN_PORTRAIT : LEAST_ACROSS);
    double nearer = Math.min(1, Math.floor(most) / screen.em());
    double distance = screen.distanceMm() * nearer;
    Glass seen =
        new Glass(
            screen.width(), screen.height(), screen.mmPerPixel(), distance, OptionalDouble.empty());
    double buttons = seen.px(portrait ? BUTTONS_IN_PORTRAIT : BUTTONS);
    return new Glass(
        seen.width(),
        (int) (seen.height() + buttons),
        seen.mmPerPixel(),
        seen.distanceMm(),
        OptionalDouble.empty());
  }

  /// How many boards a slide takes, so that every language is seen and every event of a timeline.
  public int boards(Exhibit exhibit, int slide) {
    return boards.count(exhibit, slide);
  }

  /// Shows the title card of an exhibit, whose picture is still to come.
  ///
  /// @param board as [#show] has it
  public void open(Exhibit exhibit, int board, Pictures pictures) {
    Plates unread = Plates.unread(exhibit, Exhibit.TITLE_CARD, pictures);
    BoardRoom room = boards.room(exhibit, Exhibit.TITLE_CARD, board, unread);
    dress(exhibit);
    fade.cut(Board.of(room, exhibit.shown(Exhibit.TITLE_CARD)).drawnWithoutPhoto());
  }

  private void dress(Exhibit exhibit) {
    Ground.dress(this, Ground.roles(BoardRoom.THEME, exhibit.accent()), "visitor");
  }

  /// Shows a slide; the one before stays until this one is drawn.
  ///
  /// @param board which languages and events: 0 to [#boards] - 1
  /// @param plates of that slide, read for [Page#ATTRACT] and this page's glass
  public void show(Exhibit exhibit, int slide, int board, Plates plates, Arrival arrival) {
    BoardRoom room = boards.room(exhibit, slide, board, plates);
    Slide content = exhibit.shown(slide);
    Board drawn = Board.of(room, content);
    dress(exhibit);
    BoardFade.Drawn nodes = drawn.drawn(room);
    flames = nodes.flames();
    switch (arrival) {
      case CUT -> fade.cut(nodes);
      case FADE -> fade.fade(nodes, CHANGE, _ -> {});
    }
  }

  /// Drains the ring of a silence; called once a second.
  ///
  /// @param fraction of the silence that is over, 0 to 1
  public void elapsed(double fraction) {
    flames.forEach(flame -> flame.elapsed(fraction));
  }

  public void light(Talk.Light light) {
    black.setVisible(light == Talk.Light.BLACK);
  }

  @Override
  protected void layoutChildren() {
    for (Node child : getChildren()) {
      child.resizeRelocate(0, 0, glass.width(), glass.height());
    }
  }
}
