package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vitrin.ui.Rules;

/// A card in the middle of the face; the rest is dim and can't be touched.
abstract class LaidCard extends StackPane {
  private static final double MARGIN = 1;
  private static final double DIM = 0.45;

  private final StaffRoom room;
  private final double pad;
  private final double wide;
  private final StackPane card = new StackPane();

  /// A large one, with a narrow edge.
  ///
  /// @param most how wide it is where the screen has room, in em
  LaidCard(StaffRoom room, double most) {
    this(room, most, 1.5);
  }

  /// @param pad between its edge and what stands on it, in em
  LaidCard(StaffRoom room, double most, double pad) {
    this.room = room;
    this.pad = pad;
    wide = Math.min(room.em(most), room.glass().width() - 2 * room.em(MARGIN));
    Region dim = Rules.filled("dim");
    dim.setOpacity(DIM);
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    card.setPadding(new Insets(room.em(pad)));
    getChildren().addAll(dim, card);
    setAlignment(card, Pos.CENTER);
    setPadding(new Insets(room.em(MARGIN)));
    dim.setManaged(false);
  }

  final StaffRoom room() {
    return room;
  }

  /// Width that there is within, in pixels.
  final double inner() {
    return wide - 2 * room.em(pad);
  }

  /// Height that what is shown may have, in pixels.
  double most() {
    return room.glass().height() - 2 * room.em(pad + MARGIN);
  }

  /// Shows that, as high as it wants and as there is room for.
  final void fill(Region inside) {
    card.getChildren().setAll(inside);
    card.setMinSize(wide, Region.USE_PREF_SIZE);
    card.setMaxSize(wide, Region.USE_PREF_SIZE);
  }

  final void lay() {
    room.front().lay(this);
  }

  final void close() {
    room.front().lift(this);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    getChildren().getFirst().resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
