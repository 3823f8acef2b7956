package vitrin.ui.staff;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vitrin.library.Stick;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;
import vitrin.ui.Typography;

/// Which folder of this machine is to be looked through: one of its places, or one below. What lies
/// outside of them is not shown here, so that whoever stands before it can't leave the program.
final class FolderCard extends OverCard {
  private static final double WIDE = 44;
  private static final double ROW = 3.33;

  private final Consumer<Stick> chosen;

  /// The folders that were gone into, the innermost last.
  private final Deque<Stick> way = new ArrayDeque<>();

  private FolderCard(StaffRoom room, Consumer<Stick> chosen) {
    super(room, WIDE);
    this.chosen = chosen;
  }

  /// @param chosen is given the folder that was touched
  static void lay(StaffRoom room, Consumer<Stick> chosen) {
    FolderCard card = new FolderCard(room, chosen);
    card.showPlaces();
    card.lay();
  }

  private void showPlaces() {
    way.clear();
    room()
        .work(room().desk().places()::now)
        .onSuccess(places ->
            show(
                text("staff.folder.places"),
                rows(places, text("staff.folder.none")),
                room().button(text("staff.no"), this::close)))
        .start();
  }

  private void goInto(Stick folder) {
    room()
        .work(() -> room().desk().places().within(folder))
        .onSuccess(within -> {
          if (within.isEmpty()) {
            take(folder);
          } else {
            way.addLast(folder);
            showWithin(folder, within);
          }
        })
        .onError(IOException.class, this::unreadable)
        .start();
  }

  private void showWithin(Stick folder, List<Stick> within) {
    show(
        name(folder),
        rows(within, ""),
        room().button(Icon.PREV, text("staff.folder.up"), this::goBack),
        room().filled(text("staff.folder.take"), () -> take(folder)));
  }

  private void goBack() {
    way.removeLast();
    if (way.isEmpty()) {
      showPlaces();
    } else {
      goInto(way.removeLast());
    }
  }

  private void unreadable(IOException e) {
    System.getLogger(FolderCard.class.getName())
        .log(System.Logger.Level.INFO, "a folder can't be read", e);
    room().front().say(text("staff.folder.unreadable.explain"), StaffRoom.Tone.WARN);
  }

  private void take(Stick folder) {
    close();
    chosen.accept(folder);
  }

  private Region rows(List<Stick> folders, String ifNone) {
    if (folders.isEmpty()) {
      return new VBox(room().paragraph(ifNone, Inter.REGULAR, 1.125, "muted", inner()));
    }
    Scroller rows = Scroller.fitted(room(), inner(), most(), wide -> rows(folders, wide));
    double high = Math.min(most(), rows.prefHeight(inner()));
    rows.setMinHeight(high);
    rows.setPrefHeight(high);
    return rows;
  }

  private VBox rows(List<Stick> folders, double wide) {
    VBox rows = new VBox(room().em(0.5));
    folders.forEach(folder -> rows.getChildren().add(row(folder, wide)));
    return rows;
  }

  private Cell row(Stick folder, double wide) {
    String name = name(folder);
    double high = room().em(ROW);
    double size = room().em(1.4);
    double x = room().em(2) + size;
    Cell row = new Cell(room().glass(), wide, high, name, () -> goInto(folder)).look("outlined");
    row.put(Icon.FOLDER.at(size), room().em(1), (high - size) / 2);
    Text said =
        Typography.shortened(
            name,
            room().texts().language(),
            Inter.REGULAR.at(room().em(1.125)),
            wide - x - room().em(3),
            1);
    row.put(said, x, (high - Sheet.height(said)) / 2);
    row.put(Icon.NEXT.at(size), wide - room().em(1) - size, (high - size) / 2);
    return row;
  }

  /// The folder that every kiosk has is told by what it is for; others by their names.
  private String name(Stick folder) {
    return folder.folder().equals(room().desk().home().incoming())
        ? text("staff.folder.incoming")
        : folder.name();
  }

  private String text(String key) {
    return room().texts().get(key);
  }
}
