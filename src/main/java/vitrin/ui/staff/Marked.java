package vitrin.ui.staff;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;

/// Sentences with an icon before them, and rows that are chosen by a touch.
final class Marked {
  private static final double ICON = 1.4;

  private Marked() {}

  /// Whether a row is the chosen one.
  enum Chosen {
    YES,
    NO
  }

  /// @param role of the icon: `good`, `warn`, `bad` or `muted`; the words are read as text
  static Sheet line(StaffRoom room, Icon icon, String role, String words, double wide) {
    double size = room.em(ICON);
    double x = size + room.em(0.67);
    Text said = room.paragraph(words, Inter.REGULAR, 1.125, "text", wide - x);
    Sheet line = new Sheet(wide, Math.max(size, Sheet.height(said)));
    Sheet mark = new Sheet(size, size);
    mark.getStyleClass().add("icon-" + role);
    mark.put(icon.at(size), 0, 0);
    line.put(mark, 0, room.em(0.05));
    line.put(said, x, 0);
    return line;
  }

  /// A row with a box before its words, to be ticked.
  ///
  /// @param least height in em
  static Cell tick(
      StaffRoom room, String words, Chosen ticked, double wide, double least, Runnable act) {
    Cell cell = choice(room, words, "", ticked, wide, least, act);
    double side = room.em(ICON);
    Region box = Rules.filled("tick-box");
    box.setStyle(
        "-fx-border-width: %spx; -fx-border-radius: %spx;"
            .formatted(room.em(0.125), room.em(0.25)));
    cell.put(box, room.em(1), (cell.high() - side) / 2, side, side);
    return cell;
  }

  /// A row of which one is chosen; that one has a check before its words.
  ///
  /// @param explanation under the words; may be empty
  /// @param least height in em
  static Cell choice(
      StaffRoom room,
      String words,
      String explanation,
      Chosen chosen,
      double wide,
      double least,
      Runnable act) {
    double inset = room.em(1);
    double size = room.em(ICON);
    double x = inset + size + room.em(1);
    Text said =
        room.paragraph(
            words,
            chosen == Chosen.YES ? Inter.SEMI_BOLD : Inter.REGULAR,
            1.125,
            "text",
            wide - x - inset);
    Text more = room.paragraph(explanation, Inter.REGULAR, 1, "text", wide - x - inset);
    double both = Sheet.height(said) + (explanation.isEmpty() ? 0 : Sheet.height(more));
    double high = Math.max(room.em(Math.max(least, StaffRoom.BUTTON)), both + room.em(1));
    Cell cell =
        new Cell(
                room.glass(),
                wide,
                high,
                explanation.isEmpty() ? words : words + ". " + explanation,
                act)
            .look("outlined");
    if (chosen == Chosen.YES) {
      cell.look("chosen");
      cell.put(Icon.CHECK.at(size), inset, (high - size) / 2);
    }
    cell.put(said, x, (high - both) / 2);
    if (!explanation.isEmpty()) {
      cell.put(more, x, (high - both) / 2 + Sheet.height(said));
    }
    return cell;
  }
}
