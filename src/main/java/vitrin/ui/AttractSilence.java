package vitrin.ui;

import java.util.Optional;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.model.Slide;

/// A silence in the loop: flame, ring and what it is for. No control is drawn.
final class AttractSilence {
  private AttractSilence() {}

  static Board board(BoardRoom room, Slide.Silence slide) {
    LoopGrid grid = room.grid();
    Sheet sheet = room.sheet();
    sheet.getStyleClass().add("silence");
    double radius = Math.round(grid.isPortrait() ? 0.306 * grid.width() : 0.265 * grid.height());
    Flame flame = new Flame(radius);
    double centreY = Math.round(grid.isPortrait() ? 0.39 * grid.height() : 0.385 * grid.height());
    flame.setLayoutX(Math.round(grid.width() / 2));
    flame.setLayoutY(centreY);
    flame.setManaged(false);
    sheet.getChildren().add(flame);
    double size = grid.glass().attractPx(grid.isPortrait() ? 1.4 : 1.125);
    double width = grid.isPortrait() ? grid.inner() : grid.columnWidth();
    double y = centreY + radius + grid.em(grid.isPortrait() ? 5.5 : 6.5);
    double x = grid.margin();
    int column = 0;
    for (Voice voice : room.voices(slide)) {
      if (voice.title().isPresent()) {
        Text text =
            Typography.text(
                voice.title().get(), voice.language(), Inter.REGULAR.at(size), 1.35, width, "text");
        text.setTextAlignment(TextAlignment.CENTER);
        if (grid.isPortrait()) {
          sheet.put(text, x, y);
          y += Sheet.height(text) + grid.em(1.67);
        } else {
          sheet.put(text, grid.columnX(column), y);
        }
      }
      column++;
    }
    return new Board(Optional.of(Ground.silence(BoardRoom.THEME)), Optional.empty(), sheet);
  }
}
