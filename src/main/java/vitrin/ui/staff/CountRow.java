package vitrin.ui.staff;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Typography;

/// A name, how often it was, and below it where it belongs or a bar that shows how much of the most
/// that is.
final class CountRow extends Sheet {
  private static final double LINE = 1.35;
  private static final double BAR = 0.33;

  private final StaffRoom room;
  private final double wide;

  private CountRow(StaffRoom room, String name, String count, double below, double wide) {
    super(wide, room.em(LINE + below));
    this.room = room;
    this.wide = wide;
    Text number = room.line(count, Inter.REGULAR, 1, "muted");
    put(name(name, wide - width(number) - room.em(1)), 0, 0);
    put(number, wide - width(number), 0);
  }

  /// @param share of the most, 0–1
  /// @param wide in pixels
  static CountRow withBar(StaffRoom room, String name, String count, double share, double wide) {
    CountRow row = new CountRow(room, name, count, BAR + 0.25, wide);
    row.bar(share);
    return row;
  }

  /// @param place what it belongs to; absent where that goes without saying
  /// @param wide in pixels
  static CountRow of(
      StaffRoom room, String name, String count, Optional<String> place, double wide) {
    CountRow row = new CountRow(room, name, count, place.isPresent() ? LINE : 0, wide);
    place.ifPresent(row::place);
    return row;
  }

  private Text name(String words, double width) {
    return Typography.shortened(
        words, room.texts().language(), Inter.REGULAR.at(room.em(1)), width, 1);
  }

  private void place(String words) {
    Text line = name(words, wide);
    line.getStyleClass().setAll("muted");
    put(line, 0, room.em(LINE));
  }

  private void bar(double share) {
    Region track = Rules.filled("count-track");
    Region bar = Rules.filled("count-bar");
    String round = "-fx-background-radius: %spx;".formatted(room.em(BAR / 2));
    track.setStyle(round);
    bar.setStyle(round);
    double y = room.em(LINE + 0.15);
    put(track, 0, y, wide, room.em(BAR));
    put(bar, 0, y, Math.max(room.em(BAR), wide * share), room.em(BAR));
  }
}
