package vitrin.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import vitrin.library.Stick;

/// Which stick is meant: the one that is there, or the one that the officer touches.
final class StickChoice {
  private static final double WIDE = 32;
  private static final int MOST = 5;

  private final StaffRoom room;

  StickChoice(StaffRoom room) {
    this.room = room;
  }

  /// Says so if no stick is there.
  void choose(Consumer<Stick> chosen) {
    room.work(() -> room.desk().sticks().now())
        .onSuccess(sticks -> {
          if (sticks.isEmpty()) {
            room.front().say(room.texts().get("staff.noStick"), StaffRoom.Tone.WARN);
          } else if (sticks.size() == 1) {
            chosen.accept(sticks.getFirst());
          } else {
            ask(sticks, chosen);
          }
        })
        .start();
  }

  private void ask(List<Stick> sticks, Consumer<Stick> chosen) {
    OverCard card = new OverCard(room, WIDE);
    VBox rows = new VBox(room.em(0.67));
    for (Stick stick : sticks.subList(0, Math.min(MOST, sticks.size()))) {
      rows.getChildren()
          .add(
              room.button(
                  stick.name(),
                  card.inner(),
                  "outlined",
                  () -> {
                    card.close();
                    chosen.accept(stick);
                  }));
    }
    card.show(
        room.texts().get("staff.whichStick"),
        rows,
        room.button(room.texts().get("staff.no"), card::close));
    card.lay();
  }
}
