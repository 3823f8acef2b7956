package vitrin.ui.staff;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.library.InstalledExhibit;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Touchable;
import vitrin.ui.Typography;

/// An exhibit in the list: a touch shows it on the card, two buttons move it within the order.
final class ProgrammeRow extends Sheet {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double HIGH = 4.17;
  private static final double PAD = 0.67;
  private static final double FACE = 4.5;
  private static final double EDGE = 0.25;

  /// A row that is narrower than this has no picture.
  private static final double NARROW = 24;

  private final StaffRoom room;
  private final String title;
  private final Sheet body;

  /// @param wide in pixels
  /// @param end how much of that is kept free for buttons
  ProgrammeRow(
      StaffRoom room, InstalledExhibit exhibit, Optional<Image> picture, double wide, double end) {
    super(wide, room.em(HIGH));
    this.room = room;
    title = Stock.title(exhibit, room.texts());
    boolean pictured = wide >= room.em(NARROW);
    double x = room.em(pictured ? PAD + FACE + PAD : PAD);
    double column = wide - end - x - room.em(PAD);
    Text name =
        Typography.shortened(
            title, room.texts().language(), Inter.SEMI_BOLD.at(room.em(1.125)), column, 1);
    Text when =
        room.paragraph(
            new WhenWords(room.texts()).briefly(exhibit), Inter.REGULAR, 1, "muted", column);
    double all = height(name) + room.em(0.1) + height(when);
    extent(wide, Math.max(high(), Math.ceil(all + room.em(PAD))));
    body = new Sheet(wide - end, high());
    body.getStyleClass().add("staff-row");
    Region shape = Rules.filled("shape");
    shape.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(0.33)));
    body.put(shape, 0, 0, body.wide(), high());
    body.put(Rules.filled("mark"), 0, 0, room.em(EDGE), high());
    if (pictured) {
      double tall = high() - 2 * room.em(0.5);
      body.put(new FacePicture(room, picture, room.em(FACE), tall), room.em(PAD), room.em(0.5));
    }
    body.put(name, x, (high() - all) / 2);
    body.put(when, x, (high() - all) / 2 + height(name) + room.em(0.1));
    Region ring = Rules.filled("ring");
    ring.setStyle("-fx-border-width: %spx;".formatted(room.em(0.17)));
    body.put(ring, 0, 0, body.wide(), high());
    put(body, 0, 0);
  }

  /// Side of the box that its picture covers, in pixels.
  static double face(StaffRoom room) {
    return room.em(FACE);
  }

  /// Room that the buttons take which move it, in pixels.
  static double buttons(StaffRoom room) {
    return 2 * room.em(StaffRoom.BUTTON) + room.em(1);
  }

  /// The card shows it.
  void mark() {
    body.pseudoClassStateChanged(CHOSEN, true);
  }

  void onTouch(Runnable act) {
    Touchable.make(body, title, act);
  }

  /// @param before the one whose place it takes when it goes up; absent: it is the first
  /// @param after the one whose place it takes when it goes down; absent: it is the last
  void order(
      Optional<InstalledExhibit> before,
      Optional<InstalledExhibit> after,
      Consumer<InstalledExhibit> move) {
    Cell up = mover(Icon.UP, "staff.now.up", before, move);
    Cell down = mover(Icon.DOWN, "staff.now.down", after, move);
    double y = (high() - room.em(StaffRoom.BUTTON)) / 2;
    put(up, wide() - 2 * room.em(StaffRoom.BUTTON) - room.em(0.33), y);
    put(down, wide() - room.em(StaffRoom.BUTTON), y);
  }

  private Cell mover(
      Icon icon, String key, Optional<InstalledExhibit> to, Consumer<InstalledExhibit> move) {
    Cell cell = room.iconButton(icon, room.texts().get(key, title), () -> to.ifPresent(move));
    cell.setDisable(to.isEmpty());
    return cell;
  }
}
