package vitrin.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.slideshow.Event;

/// A panel above its control: a card with a title, a button that closes it, and what there is to
/// choose or to read. The rest of the screen dims; a touch there closes it.
class Overlay extends Opened {
  private static final double DIM = 0.45;
  private static final double HEAD = 4;
  private static final double CLOSE = 3;
  private static final double PAD = 1;

  /// Distance of a card from the controls.
  private static final double BELOW = 0.67;

  /// Distance of a panel from the edge of the screen, in em.
  static final double MARGIN = 1.67;

  private final VisitRoom room;
  private final Sheet card;
  private final Consumer<Event> events;

  /// @param anchor the control it stands above
  /// @param tall height of what is inside, in pixels
  Overlay(
      VisitRoom room,
      Cell anchor,
      String title,
      double width,
      double tall,
      Consumer<Event> events) {
    super(room.width(), room.height());
    this.room = room;
    this.events = events;
    Region dim = Rules.filled("dim");
    dim.setOpacity(DIM);
    put(dim, 0, 0, wide(), high());
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::outside);
    double head = room.em(HEAD);
    card = new Sheet(width, head + tall + pad());
    card.getStyleClass().add("card");
    card.setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx; -fx-border-width: 2px;"
            .formatted(room.em(0.67)));
    card.setPickOnBounds(true);
    card.addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
    Text name =
        Typography.text(
            title,
            room.texts().language(),
            Inter.SEMI_BOLD.at(room.em(1.5)),
            Inter.NATURAL_LEADING,
            0,
            "text");
    card.put(name, pad(), (head - height(name)) / 2);
    double side = room.em(CLOSE);
    Cell close =
        new Cell(room.glass(), side, side, room.texts().get("panel.close"), this::close)
            .icon(Icon.CLOSE);
    card.put(close, width - pad() - side, (head - side) / 2);
    double x =
        Math.clamp(
            anchor.getLayoutX() + anchor.wide() / 2 - width / 2,
            room.em(MARGIN),
            Math.max(room.em(MARGIN), wide() - room.em(MARGIN) - width));
    put(card, x, high() - room.em(BELOW) - card.high());
  }

  /// The room for what is inside of a panel, in pixels.
  static double most(VisitRoom room) {
    double around = room.em(HEAD) + room.em(PAD) + room.em(BELOW);
    return Math.floor(room.height() - Math.max(room.line(), room.em(BELOW)) - around);
  }

  final VisitRoom room() {
    return room;
  }

  final double pad() {
    return room.em(PAD);
  }

  /// To be called when everything is inside.
  final void finish() {
    if (room.language().isRightToLeft()) {
      card.mirror();
    }
  }

  /// Puts something below the title.
  final void inside(Node node, double top) {
    card.put(node, pad(), room.em(HEAD) + top);
  }

  final void close() {
    events.accept(new Event.ClosePanel());
  }

  @Override
  double rise() {
    return 0.5;
  }

  @Override
  void focus() {
    List<Node> inside = card.getChildren();
    inside.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
  }

  private void outside(MouseEvent event) {
    event.consume();
    close();
  }
}
