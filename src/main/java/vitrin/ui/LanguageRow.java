package vitrin.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Language;
import vitrin.slideshow.Event;

/// The language buttons of the loop, each in its own name: in landscape under its column, in
/// portrait in one row with the invitation below them.
final class LanguageRow extends Sheet {

  /// What a control reaches below what is drawn of it, in em.
  private static final double REACH = 0.35;

  /// A button narrower than this has no room for the invitation, in em.
  private static final double ROOMY = 20;

  private static final double BORDER = 2;
  private static final double RADIUS = 0.5;
  private static final double FOCUS = 0.17;
  private static final double HAND = 1.15;

  /// Space between a button's edge and what stands in it, in em.
  private static final double SIDE = 1.1;

  private final Glass glass;
  private final LoopGrid grid;
  private final Consumer<Event> events;

  LanguageRow(List<Language> languages, Glass glass, Consumer<Event> events) {
    super(glass.width(), glass.height());
    this.glass = glass;
    this.events = events;
    grid = new LoopGrid(glass, languages.size());
    if (grid.isPortrait()) {
      portrait(languages);
    } else {
      double size = nameSize(languages);
      for (int i = 0; i < languages.size(); i++) {
        put(beside(languages.get(i), size), grid.columnX(i), grid.rowTop());
      }
    }
  }

  /// Name at the left, invitation and hand at the right.
  private Sheet beside(Language language, double size) {
    double width = width();
    double side = glass.px(SIDE);
    Node hand = hand();
    double handLeft = handLeft();
    Text name = name(language, size);
    Sheet button = button(language, width);
    centre(button, name, side);
    Text invitation =
        Typography.text(
            Says.touch(language),
            language,
            Inter.REGULAR.at(Math.max(glass.em(), glass.attractPx(0.72))),
            Inter.NATURAL_LEADING,
            0,
            "muted");
    double left = handLeft - glass.px(0.33) - width(invitation);
    if (width >= ROOMY * glass.em() && left >= side + width(name) + glass.px(1)) {
      centre(button, invitation, left);
    }
    button.put(hand, handLeft, (grid.rowHeight() - glass.attractPx(HAND)) / 2);
    return button;
  }

  private void portrait(List<Language> languages) {
    double gap = glass.px(0.67);
    double room = grid.inner() - gap * (languages.size() - 1);
    double size = grid.titleSizes().getLast();
    for (double tried : grid.titleSizes()) {
      if (room - names(languages, tried) >= 2 * glass.px(0.67) * languages.size()) {
        size = tried;
        break;
      }
    }
    double padding = (room - names(languages, size)) / languages.size() / 2;
    double x = grid.margin();
    for (Language language : languages) {
      Text name = name(language, size);
      double width = Math.round(width(name) + 2 * padding);
      Sheet button = button(language, width);
      centre(button, name, (width - width(name)) / 2);
      put(button, x, grid.rowTop());
      x += width + gap;
    }
    invitation(languages);
  }

  private void invitation(List<Language> languages) {
    String words =
        languages.stream().map(Says::touch).distinct().collect(Collectors.joining("  ·  "));
    Text line = null;
    double hand = glass.attractPx(HAND);
    for (double size : grid.titleSizes()) {
      line =
          Typography.text(
              words,
              languages.getFirst(),
              Inter.REGULAR.at(size),
              Inter.NATURAL_LEADING,
              0,
              "text");
      if (hand + glass.px(0.67) + width(line) <= grid.inner()) {
        break;
      }
    }
    double middle = grid.height() - glass.px(2.42);
    double left = (grid.width() - hand - glass.px(0.67) - width(line)) / 2;
    put(hand(), left, middle - hand / 2);
    put(line, left + hand + glass.px(0.67), middle - height(line) / 2);
  }

  private double names(List<Language> languages, double size) {
    return languages.stream().mapToDouble(l -> width(name(l, size))).sum();
  }

  private double width() {
    return Math.min(grid.columnWidth(), glass.width() / 2.0 - grid.margin());
  }

  private double handLeft() {
    return width() - glass.px(SIDE) - glass.attractPx(HAND);
  }

  /// The largest size at which every name has room beside the hand.
  private double nameSize(List<Language> languages) {
    double room = handLeft() - glass.px(0.33) - glass.px(SIDE);
    List<String> names = languages.stream().map(Language::ownName).toList();
    return Words.titleSize(names, Inter.REGULAR, grid.titleSizes(), room, 1);
  }

  private static Text name(Language language, double size) {
    return Typography.text(
        language.ownName(), language, Inter.REGULAR.at(size), Inter.NATURAL_LEADING, 0, "text");
  }

  private void centre(Sheet button, Text text, double x) {
    button.put(text, x, (grid.rowHeight() - height(text)) / 2);
  }

  private Node hand() {
    Node hand = Icon.TOUCH.at(glass.attractPx(HAND));
    hand.getStyleClass().add("icon-accent");
    return hand;
  }

  private Sheet button(Language language, double width) {
    Sheet button = new Sheet(width, grid.rowHeight() + glass.px(REACH));
    button.getStyleClass().add("language-button");
    button.put(frame("shape", BORDER), 0, 0, width, grid.rowHeight());
    button.put(frame("ring", glass.px(FOCUS)), 0, 0, width, grid.rowHeight());
    Touchable.make(
        button, Says.enter(language), () -> events.accept(new Event.ChooseLanguage(language)));
    return button;
  }

  private Region frame(String role, double border) {
    Region frame = Rules.filled(role);
    double radius = glass.px(RADIUS);
    frame.setStyle(
        "-fx-border-width: %spx; -fx-border-radius: %spx; -fx-background-radius: %spx;"
            .formatted(border, radius, radius));
    return frame;
  }
}
