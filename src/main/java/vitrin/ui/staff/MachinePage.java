package vitrin.ui.staff;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;

/// What is set on this machine, how it fares, and the ways to start it anew and to leave.
final class MachinePage extends StaffPage {
  private final VBox rows;

  MachinePage(StaffRoom room) {
    super(room);
    rows =
        new VBox(
            room.em(1),
            room.title(room.texts().get("staff.tab.machine")),
            room.button(room.texts().get("staff.machine.restart"), this::askToRestart));
    rows.setPadding(new Insets(room.em(1.5), room.em(2.33), room.em(1), room.em(2.33)));
    getChildren().add(rows);
  }

  private void askToRestart() {
    room()
        .ask(
            new Question(
                room().texts().get("staff.machine.restart.question"),
                room().texts().get("staff.machine.restart.explain"),
                room().texts().get("staff.machine.restart"),
                room().texts().get("staff.no"),
                room().desk()::restart));
  }

  @Override
  void opened() {
    requestLayout();
  }

  @Override
  void closed() {
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    rows.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
