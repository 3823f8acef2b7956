package vitrin.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.slideshow.Event;
import vitrin.slideshow.State;
import vitrin.slideshow.TextSize;
import vitrin.slideshow.Theme;

/// Chooses one of a few: language, text size or contrast, one a row.
final class ChooserPanel extends Overlay {
  private static final double WIDE = 21.5;
  private static final double ROW = 4;
  private static final double BETWEEN = 0.67;
  private static final double CHECK = 1.4;

  /// @param language of the label
  private record Choice(String label, Language language, boolean chosen, Event event) {}

  private Cell chosen;

  private ChooserPanel(
      VisitRoom room, Cell anchor, String title, List<Choice> choices, Consumer<Event> events) {
    super(
        room,
        anchor,
        title,
        Math.min(room.em(WIDE), room.width() - 2 * room.em(MARGIN)),
        choices.size() * room.em(ROW) + (choices.size() - 1) * room.em(BETWEEN),
        events);
    double width = Math.min(room.em(WIDE), room.width() - 2 * room.em(MARGIN)) - 2 * pad();
    double y = 0;
    for (Choice choice : choices) {
      Cell cell = row(choice, width, events);
      if (choice.chosen()) {
        chosen = cell;
      }
      inside(cell, y);
      y += room.em(ROW) + room.em(BETWEEN);
    }
    finish();
  }

  static ChooserPanel languages(
      VisitRoom room, Cell anchor, State.Visit visit, Consumer<Event> events) {
    List<Choice> choices =
        room.exhibit().languages().stream()
            .map(l ->
                new Choice(l.ownName(), l, l.equals(visit.language()), new Event.ChooseLanguage(l)))
            .toList();
    return new ChooserPanel(room, anchor, room.texts().get("visit.language"), choices, events);
  }

  static ChooserPanel textSizes(
      VisitRoom room, Cell anchor, State.Visit visit, Consumer<Event> events) {
    Texts texts = room.texts();
    List<Choice> choices =
        List.of(TextSize.values()).stream()
            .map(size ->
                new Choice(
                    texts.get(
                        switch (size) {
                          case NORMAL -> "size.normal";
                          case LARGE -> "size.large";
                          case LARGEST -> "size.largest";
                        }),
                    texts.language(),
                    size == visit.textSize(),
                    new Event.ChooseTextSize(size)))
            .toList();
    return new ChooserPanel(room, anchor, texts.get("visit.textSize"), choices, events);
  }

  static ChooserPanel themes(
      VisitRoom room, Cell anchor, State.Visit visit, Consumer<Event> events) {
    Texts texts = room.texts();
    List<Choice> choices =
        List.of(Theme.values()).stream()
            .map(theme ->
                new Choice(
                    texts.get(
                        switch (theme) {
                          case DARK -> "theme.dark";
                          case LIGHT -> "theme.light";
                          case HIGH_CONTRAST -> "theme.high-contrast";
                        }),
                    texts.language(),
                    theme == visit.theme(),
                    new Event.ChooseTheme(theme)))
            .toList();
    return new ChooserPanel(room, anchor, texts.get("visit.contrast"), choices, events);
  }

  private Cell row(Choice choice, double width, Consumer<Event> events) {
    double size = room().em(CHECK);
    Node check = Icon.CHECK.at(size);
    check.setVisible(choice.chosen());
    Cell cell =
        new Cell(
                room().glass(),
                width,
                room().em(ROW),
                choice.label(),
                () -> events.accept(choice.event()))
            .choice(
                choice.label(),
                choice.language(),
                choice.chosen() ? Inter.SEMI_BOLD : Inter.REGULAR,
                check,
                size);
    return cell.look(choice.chosen() ? "chosen" : "outlined");
  }

  @Override
  void focus() {
    if (chosen != null) {
      chosen.requestFocus();
    } else {
      super.focus();
    }
  }
}
