package vitrin.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Language;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;

/// The language buttons of the loop, each in its own name: in landscape under its column, in
/// portrait in one row with the invitation below them. At the end of the row is the button that
/// holds the slide.
final class LanguageRow extends Sheet {

  /// What a control reaches below what is drawn of it, in em.
  private static final double REACH = 0.35;

  /// A button narrower than this has no room for the invitation, in em.
  private static final double ROOMY = 18;

  /// Height of the invitation's middle above the lower edge in portrait, in em.
  private static final double INVITATION = 2.42;

  private static final double BORDER = 2;
  private static final double RADIUS = 0.5;
  private static final double FOCUS = 0.17;
  private static final double HAND = 1.15;

  /// Space between a button's edge and what stands in it, in em.
  private static final double SIDE = 1.1;

  private final Glass glass;
  private final LoopGrid grid;
  private final Motion motion;
  private final Consumer<Event> events;

  /// @param motion whether the loop goes on by itself
  LanguageRow(List<Language> languages, Glass glass, Motion motion, Consumer<Event> events) {
    super(glass.width(), glass.height());
    this.glass = glass;
    this.motion = motion;
    this.events = events;
    grid = new LoopGrid(glass, languages.size());
    if (grid.isPortrait()) {
      portrait(languages);
      double middle = grid.height() - glass.px(INVITATION);
      put(pause(languages.getFirst()), pauseLeft(), middle - grid.rowHeight() / 2);
    } else {
      double size = nameSize(languages);
      for (int i = 0; i < languages.size(); i++) {
        double width = i == languages.size() - 1 ? lastWidth() : width();
        put(beside(languages.get(i), size, width), grid.columnX(i), grid.rowTop());
      }
      put(pause(languages.getFirst()), pauseLeft(), grid.rowTop());
    }
  }

  /// The button that holds the slide, or lets it go on.
  Node pause() {
    return getChildren().getLast();
  }

  private Sheet pause(Language language) {
    boolean still = motion == Motion.STILL;
    Sheet button =
        button(
            still ? Says.resume(language) : Says.pause(language),
            grid.rowHeight(),
            new Event.ChooseMotion(still ? Motion.MOVING : Motion.STILL));
    button.getStyleClass().add("pause-button");
    double size = glass.attractPx(HAND);
    double side = (grid.rowHeight() - size) / 2;
    button.put((still ? Icon.PLAY : Icon.PAUSE).at(size), side, side);
    return button;
  }

  private double pauseLeft() {
    return grid.width() - grid.margin() - grid.rowHeight();
  }

  /// Width of the button that shares the end of the row with the one that pauses.
  private double lastWidth() {
    double left = grid.columnX(grid.columns() - 1);
    return Math.min(width(), pauseLeft() - glass.px(0.67) - left);
  }

  /// Name at the left, invitation and hand at the right.
  private Sheet beside(Language language, double size, double width) {
    double side = glass.px(SIDE);
    Node hand = hand();
    double handLeft = handLeft(width);
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
      if (hand + glass.px(0.67) + width(line) <= pauseLeft() - glass.px(0.67) - grid.margin()) {
        break;
      }
    }
    double middle = grid.height() - glass.px(INVITATION);
    double all = hand + glass.px(0.67) + width(line);
    double left = Math.min((grid.width() - all) / 2, pauseLeft() - glass.px(0.67) - all);
    put(hand(), left, middle - hand / 2);
    put(line, left + hand + glass.px(0.67), middle - height(line) / 2);
  }

  private double names(List<Language> languages, double size) {
    return languages.stream().mapToDouble(l -> width(name(l, size))).sum();
  }

  private double width() {
    return Math.min(grid.columnWidth(), glass.width() / 2.0 - grid.margin());
  }

  private double handLeft(double width) {
    return width - glass.px(SIDE) - glass.attractPx(HAND);
  }

  /// The largest size at which every name has room beside the hand.
  private double nameSize(List<Language> languages) {
    double room = handLeft(lastWidth()) - glass.px(0.33) - glass.px(SIDE);
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
    Sheet button = button(Says.enter(language), width, new Event.ChooseLanguage(language));
    button.getStyleClass().add("language-button");
    return button;
  }

  private Sheet button(String saying, double width, Event event) {
    Sheet button = new Sheet(width, grid.rowHeight() + glass.px(REACH));
    button.getStyleClass().add("loop-button");
    button.put(frame("shape", BORDER), 0, 0, width, grid.rowHeight());
    button.put(frame("ring", glass.px(FOCUS)), 0, 0, width, grid.rowHeight());
    Touchable.make(button, saying, () -> events.accept(event));
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
