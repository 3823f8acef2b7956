package vitrin.ui.staff;

import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vitrin.library.Settings;
import vitrin.library.SettingsFile;
import vitrin.ui.Inter;

/// One part of the machine's page: lines below each other under a title.
abstract class MachinePart extends VBox {
  private final StaffRoom room;
  private final double width;

  /// @param width in pixels
  MachinePart(StaffRoom room, double width) {
    super(room.em(1));
    this.room = room;
    this.width = width;
  }

  final StaffRoom room() {
    return room;
  }

  final double width() {
    return width;
  }

  final String text(String key, Object... arguments) {
    return arguments.length == 0 ? room.texts().get(key) : room.texts().get(key, arguments);
  }

  /// Begins anew, with a title and what the part is for.
  final void begin(String title, String explain) {
    getChildren().setAll(room.title(title));
    if (!explain.isEmpty()) {
      getChildren().add(words(explain));
    }
  }

  final void add(Node... nodes) {
    getChildren().addAll(nodes);
  }

  final Node words(String words) {
    return room.paragraph(words, Inter.REGULAR, 1, "muted", Math.min(width, room.em(40)));
  }

  final Node heading(String words) {
    return room.paragraph(words, Inter.SEMI_BOLD, 1.125, "text", width);
  }

  /// In one line with buttons: these reach a little below what is drawn of them, and this stands
  /// beside what is drawn.
  final <N extends Node> N level(N node) {
    HBox.setMargin(node, new Insets(0, 0, room.em(0.33), 0));
    return node;
  }

  /// A line with a name at its beginning, what is so at a set distance, and what can be done at its
  /// end.
  final HBox line(Node name, Node value, Node... acts) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(room.em(0.67), name, value, between);
    line.getChildren().addAll(acts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /// What the settings are now, read elsewhere.
  final Work<Settings> settings() {
    SettingsFile file = room.desk().settings();
    return room.work(file::read);
  }

  /// Sets something anew; the rest stays as it is at that moment. The hall takes it over.
  ///
  /// @param then when it is set
  final void change(UnaryOperator<Settings> other, Runnable then) {
    Desk desk = room.desk();
    room.work(
            () -> {
              SettingsFile file = desk.settings();
              file.replace(other.apply(file.read()));
              desk.settingsChanged();
              return null;
            })
        .onSuccess(_ -> then.run())
        .start();
  }
}
