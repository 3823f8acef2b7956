package vitrin.ui.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vitrin.i18n.Texts;
import vitrin.library.InstalledExhibit;
import vitrin.library.Note;
import vitrin.library.SeenClock;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// What staff should know, what plays today in its order, and what is here besides.
final class ProgrammeList extends VBox {

  /// Of the notes only the latest are told.
  private static final int MOST_NOTES = 3;

  private final StaffRoom room;
  private final Texts texts;
  private final double wide;
  private final double end;

  ProgrammeList(
      StaffRoom room,
      Stock stock,
      Faces faces,
      Optional<InstalledExhibit> chosen,
      double wide,
      NowPage.Acts acts) {
    super(room.em(0.33));
    this.room = room;
    this.wide = wide;
    texts = room.texts();
    notes(stock, acts);
    List<InstalledExhibit> on = stock.on();
    end = on.size() > 1 ? ProgrammeRow.buttons(room) : 0;
    for (int i = 0; i < on.size(); i++) {
      ProgrammeRow row = row(on.get(i), faces, chosen, acts);
      if (on.size() > 1) {
        InstalledExhibit exhibit = on.get(i);
        row.order(
            i == 0 ? Optional.empty() : Optional.of(on.get(i - 1)),
            i + 1 == on.size() ? Optional.empty() : Optional.of(on.get(i + 1)),
            to -> acts.move(exhibit, to));
      }
    }
    if (on.isEmpty()) {
      getChildren()
          .add(room.paragraph(texts.get("staff.now.nothing"), Inter.REGULAR, 1.125, "muted", wide));
    }
    List<InstalledExhibit> others =
        stock.all().stream().filter(exhibit -> !stock.isOn(exhibit)).toList();
    if (!others.isEmpty()) {
      getChildren().add(heading(texts.get("staff.now.others")));
      others.forEach(exhibit -> row(exhibit, faces, chosen, acts));
    }
  }

  private ProgrammeRow row(
      InstalledExhibit exhibit, Faces faces, Optional<InstalledExhibit> chosen, NowPage.Acts acts) {
    ProgrammeRow row = new ProgrammeRow(room, exhibit, faces.of(exhibit.shown()), wide, end);
    row.onTouch(() -> acts.show(exhibit));
    if (chosen.filter(exhibit::equals).isPresent()) {
      row.mark();
    }
    getChildren().add(row);
    return row;
  }

  private Node heading(String words) {
    HBox box = new HBox(room.line(words, Inter.SEMI_BOLD, 1, "muted"));
    box.setPadding(new Insets(room.em(1), 0, room.em(0.33), 0));
    return box;
  }

  private void notes(Stock stock, NowPage.Acts acts) {
    if (stock.trust() == SeenClock.Trust.DISTRUSTED) {
      VBox clock =
          new VBox(
              room.em(0.67),
              warned(
                  texts.get(
                      "staff.now.clock",
                      WhenWords.time(stock.at().toLocalTime()),
                      new WhenWords(texts).day(stock.at().toLocalDate()))),
              room.button(texts.get("staff.now.clock.right"), acts::believeClock));
      getChildren().add(framed(clock));
    }
    if (stock.full()) {
      getChildren().add(framed(warned(texts.get("staff.now.full"))));
    }
    stock.notes().stream()
        .limit(MOST_NOTES)
        .map(note -> framed(warned(sentence(note, stock))))
        .forEach(getChildren()::add);
  }

  private Node framed(Node inside) {
    HBox frame = new HBox(inside);
    frame.getStyleClass().addAll("staff-card", "staff-note");
    frame.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(0.33)));
    frame.setPadding(new Insets(room.em(0.67), room.em(1), room.em(0.67), room.em(1)));
    return frame;
  }

  private Node warned(String sentence) {
    double size = room.em(1.33);
    Sheet mark = new Sheet(size, size);
    mark.getStyleClass().add("icon-warn");
    mark.put(Icon.WARN.at(size), 0, 0);
    HBox line =
        new HBox(
            room.em(0.67),
            mark,
            room.paragraph(sentence, Inter.REGULAR, 1, "text", wide - size - room.em(2.67 + 0.1)));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private String sentence(Note note, Stock stock) {
    String title =
        stock
            .find(note.exhibit())
            .map(exhibit -> Stock.title(exhibit, texts))
            .orElse(note.exhibit());
    return texts.get(
        "note." + note.kind(),
        moment(note.at(), stock.at().getZone()),
        title,
        Integer.toString(note.edition()),
        note.detail());
  }

  private String moment(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return new WhenWords(texts).day(local.toLocalDate())
        + ", "
        + WhenWords.time(local.toLocalTime());
  }
}
