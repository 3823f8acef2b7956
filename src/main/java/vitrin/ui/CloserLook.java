package vitrin.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import vitrin.bundle.StoredPicture;
import vitrin.model.Picture;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;

/// A picture over the whole screen, above controls of its own: it is drawn about with a finger and
/// comes closer by two taps, two fingers, a wheel, buttons or keys.
final class CloserLook extends Opened {

  /// How far an arrow moves, as a part of what is seen.
  private static final double STEP = 0.33;

  private static final double MAP_MARGIN = 1.5;

  /// What a clicker does in a book, however close one looks.
  private static final Map<KeyCode, Integer> LEAFING =
      Map.of(KeyCode.PAGE_DOWN, 1, KeyCode.PAGE_UP, -1);

  private final VisitRoom room;
  private final Consumer<Event> events;
  private final LensView view;
  private final CloserBand band;
  private final Optional<Minimap> map;
  private final LensMotion motion;
  private final Optional<BookPages> pages;
  private Lens shown;

  /// @param plate of the picture on the page under it
  /// @param small the picture as contents show it; absent while it is not there
  /// @param before the lens of an earlier look at the same picture that this one takes over;
  ///   absent: the whole picture
  CloserLook(
      VisitRoom room,
      Picture picture,
      Plate plate,
      Pieces pieces,
      Optional<Image> small,
      Optional<Lens> before,
      Consumer<Event> events) {
    super(room.width(), room.height() + VisitRoom.band(room.glass()));
    this.room = room;
    this.events = events;
    StoredPicture stored = plate.picture();
    Extent space = new Extent(room.width(), room.height());
    Region ground = Rules.area(Ground.of(stored.backdrop(), room.theme()));
    put(ground, 0, 0, wide(), high());
    view = new LensView(space, stored, plate.image(), pieces);
    view.setAccessibleText(picture.alt().map(alt -> room.said(alt).value()).orElse(""));
    view.setPickOnBounds(true);
    put(view, 0, 0);
    pages = BookPages.of(room, picture);
    band = new CloserBand(room, pages, this::act);
    map = small.or(plate::image).map(image -> map(image, stored.aspect()));
    map.ifPresent(m -> {
      double margin = room.em(MAP_MARGIN);
      double side = room.em(room.isPortrait() ? 1.67 : 2);
      double x = room.language().isRightToLeft() ? wide() - side - m.wide() : side;
      put(m, x, room.height() - margin - m.high());
    });
    put(band, 0, room.height());
    Lens first =
        before.orElseGet(() -> Lens.whole(new Extent(stored.width(), stored.height()), space));
    motion = new LensMotion(first, room.motion(), this::show, this::headedFor);
    pages.ifPresent(book -> new Swipe(room.glass(), view, new Turning(book)));
    new LensGestures(view, room.glass(), motion, this::here);
    headedFor(first);
    show(first);
  }

  private Minimap map(Image image, double aspect) {
    return new Minimap(
        room,
        image,
        aspect,
        (x, y) -> {
          motion.set(motion.goal().centred(x, y));
          here();
        });
  }

  /// The lens it shows, or is on its way to.
  Lens lens() {
    return motion.goal();
  }

  /// Draws pieces that have come since.
  void refresh() {
    show(shown);
  }

  private void headedFor(Lens goal) {
    view.need(goal);
  }

  private void show(Lens lens) {
    shown = lens;
    view.show(lens);
    band.show(lens);
    map.ifPresent(m -> m.show(lens));
  }

  private void here() {
    events.accept(new Event.Here());
  }

  private void act(CloserBand.Control control) {
    if (control == CloserBand.Control.CLOSE) {
      events.accept(new Event.LookAway());
      return;
    }
    Optional<Swipe.Way> way = control.turns().filter(_ -> motion.goal().isWhole());
    if (pages.isPresent() && way.isPresent()) {
      way.filter(pages.get()::turns).map(pages.get()::turned).ifPresent(events);
      return;
    }
    move(
        switch (control) {
          case CLOSE -> UnaryOperator.identity();
          case SMALLER -> Lens::farther;
          case LARGER -> Lens::closer;
          case WHOLE -> Lens::whole;
          case LEFT -> lens -> lens.dragged(STEP * room.width(), 0);
          case RIGHT -> lens -> lens.dragged(-STEP * room.width(), 0);
          case UP -> lens -> lens.dragged(0, STEP * room.height());
          case DOWN -> lens -> lens.dragged(0, -STEP * room.height());
        });
  }

  private void move(UnaryOperator<Lens> by) {
    motion.go(by.apply(motion.goal()));
    here();
  }

  /// Does what a key means.
  ///
  /// @return whether it means anything here
  boolean key(KeyEvent event) {
    if (pages.isPresent() && LEAFING.containsKey(event.getCode())) {
      pages.get().leafed(LEAFING.get(event.getCode())).ifPresent(events);
      return true;
    }
    CloserBand.Control control = control(event.getCode(), event.getText());
    if (control != null) {
      act(control);
    }
    return control != null;
  }

  private static CloserBand.Control control(KeyCode code, String text) {
    return switch (code) {
      case ESCAPE -> CloserBand.Control.CLOSE;
      case PLUS, ADD, EQUALS -> CloserBand.Control.LARGER;
      case MINUS, SUBTRACT -> CloserBand.Control.SMALLER;
      case DIGIT0, NUMPAD0 -> CloserBand.Control.WHOLE;
      case LEFT, KP_LEFT -> CloserBand.Control.LEFT;
      case RIGHT, KP_RIGHT -> CloserBand.Control.RIGHT;
      case UP, KP_UP -> CloserBand.Control.UP;
      case DOWN, KP_DOWN -> CloserBand.Control.DOWN;
      default ->
          switch (text) {
            case "+" -> CloserBand.Control.LARGER;
            case "-" -> CloserBand.Control.SMALLER;
            default -> null;
          };
    };
  }

  /// The control that has the keyboard; absent: null.
  CloserBand.Control focused() {
    return band.focused();
  }

  void focus(CloserBand.Control control) {
    band.cell(control).requestFocus();
  }

  @Override
  void focus() {
    focus(CloserBand.Control.LARGER);
  }

  /// Ends what moves; nothing more is needed.
  void end() {
    motion.stop();
  }

  /// A page that is seen whole is turned with a finger; one that is not is moved with it.
  private final class Turning implements Swipe.Pages {
    private final BookPages book;

    Turning(BookPages book) {
      this.book = book;
    }

    @Override
    public Node page() {
      return view;
    }

    @Override
    public boolean follows() {
      return shown.isWhole();
    }

    @Override
    public boolean turns(Swipe.Way way) {
      return book.turns(way);
    }

    @Override
    public void turn(Swipe.Way way) {
      events.accept(book.turned(way));
    }

    @Override
    public void touched() {
      here();
    }

    @Override
    public Motion motion() {
      return room.motion();
    }
  }
}
