package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Touchable;

/// What is set on this machine and how it fares: parts to choose from, and the one that is open. On
/// a standing screen the parts lie above it, else beside it.
final class MachinePage extends StaffPage {
  private static final List<Part> PARTS =
      List.of(
          new Part("staff.machine.state", StatePart::new),
          new Part("staff.machine.language", LanguagePart::new),
          new Part("staff.machine.hours", HoursPart::new),
          new Part("staff.machine.pin", PinPart::new),
          new Part("staff.machine.screen", ScreenPart::new),
          new Part("staff.machine.keys", KeysPart::new),
          new Part("staff.machine.touch", TouchPart::new));

  private static final double SIDE = 2.33;
  private static final double TOP = 1.5;
  private static final double MENU = 14.5;
  private static final double GAP = 1.5;
  private static final double ROW = 3;
  private static final double PAD = 1.5;
  private static final int COLUMNS = 2;

  /// Of the card, in pixels.
  private static final double EDGE = 1;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final List<Sheet> rows = new ArrayList<>();
  private final StackPane card = new StackPane();
  private final double menu;
  private Part open = PARTS.getFirst();

  /// @param key of its name
  private record Part(String key, Maker maker) {}

  private interface Maker {
    MachinePart make(StaffRoom room, double width);
  }

  MachinePage(StaffRoom room) {
    super(room);
    double wide = room.glass().width() - 2 * room.em(SIDE);
    menu =
        room.glass().isPortrait()
            ? (wide - (COLUMNS - 1) * room.em(0.67)) / COLUMNS
            : room.em(MENU);
    for (Part part : PARTS) {
      Sheet row = row(part);
      rows.add(row);
      getChildren().add(row);
    }
    card.getStyleClass().add("staff-card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(0.5)));
    card.setPadding(new Insets(room.em(PAD)));
    getChildren().add(card);
  }

  private Sheet row(Part part) {
    double high = room().em(ROW);
    String name = room().texts().get(part.key());
    Sheet row = new Sheet(menu, high);
    row.getStyleClass().add("staff-part");
    Region ground = Rules.filled("ground");
    ground.setStyle("-fx-background-radius: %spx;".formatted(room().em(0.5)));
    row.put(ground, 0, 0, menu, high);
    Region bar = Rules.filled("bar");
    row.put(bar, 0, high * 0.22, room().em(0.19), high * 0.56);
    Text plain = room().line(name, Inter.REGULAR, 1, "text");
    Text chosen = room().line(name, Inter.SEMI_BOLD, 1, "text");
    plain.getStyleClass().add("plain-label");
    chosen.getStyleClass().add("chosen-label");
    row.put(plain, room().em(1), (high - Sheet.height(plain)) / 2);
    row.put(chosen, room().em(1), (high - Sheet.height(chosen)) / 2);
    Region ring = Rules.filled("ring");
    ring.setStyle(
        "-fx-border-width: %spx; -fx-border-radius: %spx;"
            .formatted(room().em(0.17), room().em(0.5)));
    row.put(ring, 0, 0, menu, high);
    Touchable.make(row, name, () -> open(part));
    row.setAccessibleRole(AccessibleRole.TAB_ITEM);
    return row;
  }

  private void open(Part part) {
    open = part;
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).pseudoClassStateChanged(CHOSEN, PARTS.get(i) == part);
    }
    MachinePart made = part.maker().make(room(), inner());
    card.getChildren().setAll(new Scroller(room(), made));
    requestLayout();
  }

  /// Width of what is inside of the card, in pixels, also where a scroller's buttons lie beside it.
  private double inner() {
    double wide = room().glass().width() - 2 * room().em(SIDE) - 2 * room().em(PAD);
    double beside = room().glass().isPortrait() ? 0 : menu + room().em(GAP);
    return wide - beside - Scroller.beside(room()) - 2 * EDGE;
  }

  @Override
  void opened() {
    open(open);
  }

  @Override
  void follow(StaffPage before) {
    if (before instanceof MachinePage other) {
      open = other.open;
    }
  }

  @Override
  void closed() {
    card.getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    double side = room().em(SIDE);
    double top = room().em(TOP);
    double foot = room().em(1);
    double high = room().em(ROW);
    boolean portrait = room().glass().isPortrait();
    double y = top;
    for (int i = 0; i < rows.size(); i++) {
      int column = portrait ? i % COLUMNS : 0;
      rows.get(i).resizeRelocate(side + column * (menu + room().em(0.67)), y, menu, high);
      if (!portrait || column == COLUMNS - 1 || i == rows.size() - 1) {
        y += high + room().em(0.33);
      }
    }
    if (portrait) {
      card.resizeRelocate(
          side,
          y + room().em(0.67),
          getWidth() - 2 * side,
          getHeight() - y - foot - room().em(0.67));
    } else {
      double x = side + menu + room().em(GAP);
      card.resizeRelocate(x, top, getWidth() - x - side, getHeight() - top - foot);
    }
  }
}
