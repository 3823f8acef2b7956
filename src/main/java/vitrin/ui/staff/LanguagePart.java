package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vitrin.i18n.Texts;
import vitrin.library.Settings;
import vitrin.model.Language;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// The officer's language, and the order in which visitors find theirs.
final class LanguagePart extends MachinePart {
  private static final double NAME = 12;
  private static final double OWN = 10;

  LanguagePart(StaffRoom room, double width) {
    super(room, width);
    look();
  }

  private void look() {
    settings().onSuccess(this::show).start();
  }

  private void show(Settings now) {
    begin(text("staff.machine.language"), "");
    add(heading(text("staff.language.own")), own(now.staffLanguage()), new VBox());
    add(heading(text("staff.language.order")), words(text("staff.language.order.explain")));
    List<Language> order = order(now);
    for (int i = 0; i < order.size(); i++) {
      add(row(order, i));
    }
    if (!now.languages().isEmpty()) {
      add(room().button(text("staff.language.asPacked"), () -> set(List.of())));
    }
  }

  private FlowPane own(Language chosen) {
    FlowPane all = new FlowPane(room().em(0.67), room().em(0.67));
    all.setPrefWrapLength(width());
    for (Language language : Texts.LANGUAGES) {
      all.getChildren()
          .add(
              language.equals(chosen)
                  ? Choices.chosen(
                      room(), language.ownName(), room().em(OWN), () -> speak(language))
                  : new Cell(
                          room().glass(),
                          room().em(OWN),
                          room().em(StaffRoom.BUTTON),
                          language.ownName(),
                          () -> speak(language))
                      .look("outlined")
                      .label(language.ownName(), language, Inter.REGULAR, 1));
    }
    return all;
  }

  private void speak(Language language) {
    change(now -> now.spokenToStaffIn(language), () -> room().front().begin(MachinePage.class));
  }

  /// Those that are set, and then the others of the interface.
  private static List<Language> order(Settings now) {
    Set<Language> all = new LinkedHashSet<>(now.languages());
    all.addAll(Texts.LANGUAGES);
    return List.copyOf(all);
  }

  private HBox row(List<Language> order, int place) {
    Language language = order.get(place);
    HBox name =
        new HBox(
            room().line((place + 1) + ".  " + language.ownName(), Inter.REGULAR, 1.125, "text"));
    name.setAlignment(Pos.CENTER_LEFT);
    name.setMinWidth(room().em(NAME));
    Cell up =
        room()
            .iconButton(
                Icon.UP,
                text("staff.language.up", language.ownName()),
                () -> swap(order, place, place - 1));
    Cell down =
        room()
            .iconButton(
                Icon.DOWN,
                text("staff.language.down", language.ownName()),
                () -> swap(order, place, place + 1));
    up.setDisable(place == 0);
    down.setDisable(place == order.size() - 1);
    HBox row = new HBox(room().em(0.67), level(name), up, down);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void swap(List<Language> order, int one, int other) {
    List<Language> swapped = new ArrayList<>(order);
    Collections.swap(swapped, one, other);
    set(swapped);
  }

  private void set(List<Language> order) {
    change(now -> now.inLanguages(order), this::look);
  }
}
