package vitrin.ui.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Touchable;
import vitrin.ui.Words;

/// The band at the top of the officer's face: whose face it is, the tabs, and the way back. On a
/// screen under 76 em wide the tabs have a row of their own.
final class StaffHeader extends Sheet {
  private static final double ROW = 4;
  private static final double NARROW = 76;
  private static final double SIDE = 2.33;

  /// Where the tabs begin on a wide screen, in em.
  private static final double TABS = 16.2;

  private static final double UNDERLINE = 0.17;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final StaffRoom room;
  private final Map<StaffFace.Tab, Sheet> tabs = new LinkedHashMap<>();

  /// @param all empty before staff are in: there is nothing to choose
  /// @param chosen is told of a tab that was touched
  StaffHeader(StaffRoom room, List<StaffFace.Tab> all, Consumer<StaffFace.Tab> chosen) {
    super(room.glass().width(), 0);
    this.room = room;
    boolean narrow = isNarrow(room) && !all.isEmpty();
    double row = room.em(ROW);
    extent(room.glass().width(), narrow ? high(room) : row);
    getStyleClass().add("staff-header");
    Text name = room.line("Vitrin", Inter.SEMI_BOLD, 1.25, "text");
    Text who = room.line(room.texts().get("staff.who"), Inter.REGULAR, 1, "muted");
    put(name, room.em(SIDE), (row - height(name)) / 2);
    put(who, room.em(SIDE) + width(name) + room.em(1.25), (row - height(who)) / 2 + room.em(0.05));
    Cell back = room.button(Icon.OUT, room.texts().get("staff.back"), () -> room.front().leave());
    put(back, wide() - room.em(2) - back.wide(), (row - room.em(StaffRoom.BUTTON)) / 2);
    tabs(all, chosen, narrow);
    Region rule = Rules.filled("line-fill");
    put(rule, 0, high() - 1, wide(), 1);
  }

  private static boolean isNarrow(StaffRoom room) {
    return room.glass().widthInEm() < NARROW;
  }

  /// How high it is over a page, in pixels.
  static double high(StaffRoom room) {
    double row = room.em(ROW);
    return isNarrow(room) ? 2 * row - room.em(0.67) : row;
  }

  private void tabs(List<StaffFace.Tab> all, Consumer<StaffFace.Tab> chosen, boolean narrow) {
    double side = narrow ? room.em(SIDE) : room.em(TABS);
    double top = narrow ? room.em(ROW) - room.em(0.67) : 0;
    double left = wide() - (narrow ? room.em(SIDE) : room.em(14)) - side;
    double words = all.stream().mapToDouble(tab -> labelWidth(tab)).sum();
    // The words keep to the grid of the page; what can be touched goes half a gap beyond them.
    double gap =
        Math.min(room.em(2.67), all.size() < 2 ? room.em(2.67) : (left - words) / (all.size() - 1));
    double x = side;
    for (StaffFace.Tab tab : all) {
      double width = labelWidth(tab);
      Sheet drawn = tab(tab, width + gap, gap / 2, () -> chosen.accept(tab));
      put(drawn, x - gap / 2, top);
      tabs.put(tab, drawn);
      x += width + gap;
    }
  }

  private double labelWidth(StaffFace.Tab tab) {
    return Math.ceil(Words.width(room.texts().get(tab.key()), Inter.SEMI_BOLD.at(room.em(1))));
  }

  private Sheet tab(StaffFace.Tab tab, double width, double inset, Runnable act) {
    double row = room.em(ROW);
    String label = room.texts().get(tab.key());
    Sheet drawn = new Sheet(width, row);
    drawn.getStyleClass().add("staff-tab");
    Text plain = room.line(label, Inter.REGULAR, 1, "muted");
    Text chosen = room.line(label, Inter.SEMI_BOLD, 1, "text");
    plain.getStyleClass().add("plain-label");
    chosen.getStyleClass().add("chosen-label");
    double y = (row - height(plain)) / 2;
    drawn.put(plain, (width - width(plain)) / 2, y);
    drawn.put(chosen, (width - width(chosen)) / 2, y);
    Region line = Rules.filled("underline");
    drawn.put(line, inset, row - room.em(UNDERLINE), width - 2 * inset, room.em(UNDERLINE));
    Region ring = Rules.filled("ring");
    ring.setStyle("-fx-border-width: %spx;".formatted(room.em(UNDERLINE)));
    drawn.put(ring, 0, 0, width, row);
    Touchable.make(drawn, label, act);
    drawn.setAccessibleRole(AccessibleRole.TAB_ITEM);
    return drawn;
  }

  /// Marks the tab whose page is open.
  void choose(StaffFace.Tab tab) {
    tabs.forEach((each, drawn) -> drawn.pseudoClassStateChanged(CHOSEN, each.equals(tab)));
  }

  /// What is drawn of a tab.
  Node drawn(StaffFace.Tab tab) {
    return tabs.get(tab);
  }
}
