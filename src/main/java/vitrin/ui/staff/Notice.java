package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// What a page says when there is nothing on it: a picture, a sentence, what to do, and a way on
/// where there is one.
final class Notice extends VBox {
  private static final double ICON = 5;
  private static final double MOST = 40;

  Notice(StaffRoom room, Icon icon, String title, String explanation, Cell... answers) {
    super(room.em(0.67));
    setAlignment(Pos.CENTER);
    double size = room.em(ICON);
    Sheet drawn = new Sheet(size, size + room.em(1));
    drawn.getStyleClass().add("icon-outline");
    drawn.put(icon.at(size), 0, 0);
    double wide = Math.min(room.em(MOST), room.glass().width() - room.em(6));
    getChildren()
        .addAll(
            drawn,
            centred(room.paragraph(title, Inter.SEMI_BOLD, 1.75, "text", wide)),
            centred(room.paragraph(explanation, Inter.REGULAR, 1.125, "muted", wide)));
    for (Cell answer : answers) {
      setMargin(answer, new Insets(room.em(1), 0, 0, 0));
      getChildren().add(answer);
    }
  }

  private static Text centred(Text text) {
    text.setTextAlignment(TextAlignment.CENTER);
    return text;
  }
}
