package vitrin.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.slideshow.Event;
import vitrin.slideshow.Slideshow;

/// "Still reading?" over the whole screen, with a ring that drains. The visit stays visible under
/// it; a touch anywhere keeps the visit.
final class IdleCard extends Opened {
  private static final double WIDE = 37;
  private static final double TALL = 18;
  private static final double DIM = 0.66;
  private static final double RING = 7.3;
  private static final double STROKE = 0.33;
  private static final double BUTTON = 4;
  private static final double ANSWER = 1.5;

  /// Where the middle of the buttons stands, in parts of the screen's height.
  private static final double HAND = 0.71;

  private final Glass glass;
  private final Texts texts;
  private final Text seconds = new Text();
  private final Sheet card;
  private final Arc left = new Arc();
  private final Cell yes;
  private final Cell no;
  private final double ringX;
  private final double ringY;

  /// @param line above which nothing is touched, in pixels from the upper edge
  IdleCard(Glass glass, Language language, double line, Consumer<Event> events) {
    super(glass.width(), glass.height());
    this.glass = glass;
    texts = Texts.of(language);
    Region dim = Rules.filled("dim");
    dim.setOpacity(DIM);
    put(dim, 0, 0, wide(), high());
    addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          event.consume();
          events.accept(new Event.Here());
        });
    double width = Math.min(glass.px(WIDE), glass.width() - 2 * glass.px(2.33));
    double pad = glass.px(2);
    double inner = width - 2 * pad;
    double ring = glass.px(RING);
    Sheet words = words(inner - ring - glass.px(2));
    double upper = Math.max(ring, words.high());
    double tall = Math.max(glass.px(TALL), upper + glass.px(BUTTON) + 3 * pad);
    card = new Sheet(width, tall);
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 1px;"
            .formatted(glass.px(0.67)));
    card.setPickOnBounds(true);
    double above = tall - glass.px(BUTTON) - pad;
    ringX = pad + glass.px(0.67) + ring / 2;
    ringY = (above + pad / 2) / 2;
    ring(ring / 2 - glass.px(STROKE) / 2);
    card.put(words, pad + ring + glass.px(2.67), ringY - words.high() / 2);
    double gap = glass.px(0.67);
    double smaller = Math.floor((inner - gap) / 2.75);
    double larger = inner - gap - smaller;
    String stay = texts.get("idle.yes");
    String leave = texts.get("idle.finished");
    double em = Math.min(size(stay, Inter.SEMI_BOLD, larger), size(leave, Inter.REGULAR, smaller));
    yes =
        new Cell(glass, larger, glass.px(BUTTON), stay, () -> events.accept(new Event.Here()))
            .look("filled")
            .label(stay, texts.language(), Inter.SEMI_BOLD, em);
    card.put(yes, pad, above);
    no =
        new Cell(glass, smaller, glass.px(BUTTON), leave, () -> events.accept(new Event.Finish()))
            .look("outlined")
            .label(leave, texts.language(), Inter.REGULAR, em);
    card.put(no, pad + inner - smaller, above);
    // The buttons stand where a hand is.
    double top =
        Math.min(
            Math.max(Math.round(glass.height() * HAND) - glass.px(BUTTON) / 2, line) - above,
            high() - tall - glass.px(1));
    put(card, (wide() - width) / 2, top);
  }

  /// The answer that keeps the visit.
  @Override
  void focus() {
    yes.requestFocus();
  }

  /// Moves the keyboard between the two answers: nothing else can be reached.
  void otherAnswer() {
    (yes.isFocused() ? no : yes).requestFocus();
  }

  /// @param remaining whole seconds until the loop comes back
  void show(int remaining) {
    seconds.setText(Integer.toString(remaining));
    seconds.setX(ringX - Words.width(seconds.getText(), seconds.getFont()) / 2);
    left.setStartAngle(90);
    left.setLength(360.0 * remaining / Slideshow.ANSWER.toSeconds());
    card.setAccessibleText(
        texts.get("idle.question") + " " + texts.get("idle.seconds", Integer.toString(remaining)));
  }

  private void ring(double radius) {
    Circle track = new Circle(ringX, ringY, radius);
    track.getStyleClass().add("idle-track");
    left.setCenterX(ringX);
    left.setCenterY(ringY);
    left.setRadiusX(radius);
    left.setRadiusY(radius);
    left.setType(ArcType.OPEN);
    left.getStyleClass().add("idle-ring");
    for (Shape shape : new Shape[] {track, left}) {
      shape.setFill(null);
      shape.setStrokeWidth(glass.px(STROKE));
      shape.setStrokeLineCap(StrokeLineCap.ROUND);
      shape.setManaged(false);
    }
    seconds.setFont(Inter.LIGHT.at(glass.px(2.8)));
    seconds.getStyleClass().add("text");
    seconds.setManaged(false);
    seconds.setY(ringY + glass.px(2.8) * 0.727 / 2);
    card.getChildren().addAll(track, left, seconds);
  }

  private Sheet words(double width) {
    Block words = new Block(texts.language(), width);
    words.add(
        texts.get("idle.question"),
        Inter.SEMI_BOLD.at(
            Words.titleSize(
                java.util.List.of(texts.get("idle.question")),
                Inter.SEMI_BOLD,
                java.util.List.of(glass.px(2.25), glass.px(2), glass.px(1.75), glass.px(1.5)),
                width,
                1)),
        1.2,
        0,
        "text");
    words.add(
        texts.get("idle.explain"), Inter.REGULAR.at(glass.px(1.125)), 1.4, glass.px(0.67), "muted");
    return words;
  }

  /// The size of an answer in em, as large as leaves it some room at its sides.
  private double size(String label, Inter weight, double width) {
    double em = ANSWER;
    while (em > 1 && Words.width(label, weight.at(glass.px(em))) > width - glass.px(2)) {
      em -= 0.125;
    }
    return em;
  }

  /// What the card is drawn with, for tests that look at its parts.
  Node card() {
    return card;
  }
}
