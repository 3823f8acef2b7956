package vitrin.ui.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.text.Text;
import vitrin.library.Stick;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// What the page of bundles says besides its cards: where they come from and how far the checking
/// is above them, what follows below them; or, where there are none, why.
final class StickHead extends Sheet {
  private static final double TOP = 1.1;
  private static final double HIGH = 3;

  private final StaffRoom room;
  private Optional<Text> foot = Optional.empty();
  private double listTop;

  StickHead(StaffRoom room) {
    this.room = room;
  }

  /// Only words, in the middle of the page, and what can be done about it.
  void notice(Icon icon, String title, String explanation, Cell... answers) {
    Notice notice = new Notice(room, icon, title, explanation, answers);
    notice.setManaged(false);
    getChildren().setAll(notice);
    foot = Optional.empty();
  }

  /// The line above the cards and the one at the foot of the page.
  ///
  /// @param wide in pixels
  /// @param state how far the checking is; left out where it has no room
  /// @param answers from left to right, at the right
  void line(double wide, Stick.Kind from, int bundles, String state, List<Cell> answers) {
    double size = room.em(1.67);
    String holds = room.texts().count(key(from, "holds"), bundles);
    Text title = room.line(holds, Inter.SEMI_BOLD, 1.75, "text");
    double buttons = answers.stream().mapToDouble(answer -> answer.wide() + room.em(1)).sum();
    boolean twoRows = size + room.em(0.67) + width(title) + buttons > wide;
    if (twoRows) {
      title = room.paragraph(holds, Inter.SEMI_BOLD, 1.75, "text", wide - size - room.em(0.67));
    }
    double above = twoRows ? height(title) + room.em(0.67) : 0;
    Sheet line = new Sheet(wide, above + room.em(HIGH));
    double middle = above + room.em(HIGH / 2);
    double beside = twoRows ? height(title) / 2 : middle;
    line.put(icon(from).at(size), 0, beside - size / 2);
    line.put(title, size + room.em(0.67), beside - height(title) / 2);
    double right = wide;
    for (Cell answer : answers.reversed()) {
      right -= answer.wide();
      line.put(answer, right, middle - room.em(StaffRoom.BUTTON) / 2);
      right -= room.em(1);
    }
    Text told = room.line(state, Inter.REGULAR, 1, "muted");
    double left = twoRows ? 0 : size + width(title) + room.em(1.67);
    if (right - width(told) > left) {
      line.put(told, right - width(told), middle - height(told) / 2);
    }
    Text below =
        room.paragraph(room.texts().get(key(from, "foot")), Inter.REGULAR, 1, "muted", wide);
    foot = Optional.of(below);
    listTop = room.em(TOP + 0.5) + line.high();
    getChildren().setAll(line, below);
  }

  static Icon icon(Stick.Kind from) {
    return switch (from) {
      case STICK -> Icon.USB;
      case FOLDER -> Icon.FOLDER;
    };
  }

  /// The key of a text that is said in other words of a stick and of a folder.
  static String key(Stick.Kind from, String what) {
    return switch (from) {
      case STICK -> "staff.stick." + what;
      case FOLDER -> "staff.folder." + what;
    };
  }

  /// Where the cards begin, in pixels.
  double listTop() {
    return listTop;
  }

  /// Height of the line at the foot, in pixels; 0: none.
  double footHigh() {
    return foot.map(Sheet::height).orElse(0.0);
  }

  @Override
  protected void layoutChildren() {
    for (Node child : getChildren()) {
      if (foot.filter(child::equals).isPresent()) {
        child.relocate(0, getHeight() - footHigh() - room.em(1));
      } else if (child instanceof Notice) {
        child.resizeRelocate(0, 0, getWidth(), getHeight());
      } else {
        child.relocate(0, room.em(TOP));
      }
    }
  }
}
