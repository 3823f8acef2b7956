package vitrin.ui.staff;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Words;

/// Buttons of which one or several are chosen: these have an edge in the accent, a check and
/// heavier letters.
final class Choices {
  private static final double CHECK = 1;
  private static final double GAP = 0.33;

  private Choices() {}

  /// @param act is done when it is touched
  record Choice(String label, State state, Runnable act) {}

  enum State {
    CHOSEN,
    OPEN
  }

  /// Some beside each other, all as wide, under a heading.
  ///
  /// @param wide of all, in pixels
  static Node group(StaffRoom room, String heading, List<Choice> choices, double wide) {
    return new VBox(
        room.em(0.25), room.line(heading, Inter.REGULAR, 1, "muted"), row(room, choices, wide));
  }

  /// Some beside each other, all as wide.
  ///
  /// @param wide of all, in pixels
  static Node row(StaffRoom room, List<Choice> choices, double wide) {
    double gap = room.em(GAP);
    double each = Math.floor((wide - gap * (choices.size() - 1)) / choices.size());
    HBox row = new HBox(gap);
    for (Choice choice : choices) {
      row.getChildren()
          .add(
              switch (choice.state()) {
                case CHOSEN -> chosen(room, choice.label(), each, choice.act());
                case OPEN -> room.button(choice.label(), each, "outlined", choice.act());
              });
    }
    return row;
  }

  /// One that is chosen, as wide as its words need.
  static Cell chosen(StaffRoom room, String label, Runnable act) {
    double words = Math.ceil(Words.width(label, Inter.SEMI_BOLD.at(room.em(1))));
    return chosen(room, label, words + room.em(CHECK + GAP + 1.67), act);
  }

  /// One that is chosen.
  ///
  /// @param wide in pixels
  static Cell chosen(StaffRoom room, String label, double wide, Runnable act) {
    double size = room.em(CHECK);
    Cell cell = new Cell(room.glass(), wide, room.em(StaffRoom.BUTTON), label, act).look("chosen");
    Text words = room.line(label, Inter.SEMI_BOLD, 1, "text");
    double gap = room.em(GAP);
    double left = (wide - size - gap - words.getLayoutBounds().getWidth()) / 2;
    double middle = room.em(StaffRoom.BUTTON) / 2;
    cell.put(Icon.CHECK.at(size), left, middle - size / 2);
    cell.put(words, left + size + gap, middle - words.getLayoutBounds().getHeight() / 2);
    return cell;
  }
}
