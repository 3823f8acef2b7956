package vitrin.ui.staff;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Typography;

/// A name, how often it was, and below it a bar that shows how much of the most that is.
final class CountRow extends Sheet {
  private static final double LINE = 1.35;
  private static final double BAR = 0.33;

  /// @param share 0–1; below 0: no bar
  /// @param wide in pixels
  CountRow(StaffRoom room, String name, String count, double share, double wide) {
    super(wide, room.em(LINE) + (share < 0 ? 0 : room.em(BAR + 0.25)));
    Text number = room.line(count, Inter.REGULAR, 1, "muted");
    Text words =
        Typography.shortened(
            name,
            room.texts().language(),
            Inter.REGULAR.at(room.em(1)),
            wide - width(number) - room.em(1),
            1);
    put(words, 0, 0);
    put(number, wide - width(number), 0);
    if (share >= 0) {
      Region track = Rules.filled("count-track");
      Region bar = Rules.filled("count-bar");
      String round = "-fx-background-radius: %spx;".formatted(room.em(BAR / 2));
      track.setStyle(round);
      bar.setStyle(round);
      double y = room.em(LINE) + room.em(0.15);
      put(track, 0, y, wide, room.em(BAR));
      put(bar, 0, y, Math.max(room.em(BAR), wide * share), room.em(BAR));
    }
  }
}
