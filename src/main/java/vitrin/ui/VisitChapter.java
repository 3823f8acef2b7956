package vitrin.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Event;

/// The beginning of a chapter: its number, its name, what it is about, and its picture. In a tight
/// room its number is small and the way to a closer look stands beside it, so that more than a few
/// lines of what it is about are seen.
final class VisitChapter {
  private static final double WORDS = 0.44;
  private static final double SMALL_ROOM_WORDS = 0.48;
  private static final double PORTRAIT_PICTURE = 0.42;

  /// Size of the number, in em of the loop.
  private static final double NUMBER = 4.2;

  private static final double PORTRAIT_NUMBER = 3.4;
  private static final double TIGHT_NUMBER = 1.9;

  private final VisitRoom room;
  private final Slide.Chapter slide;
  private final Consumer<Event> events;
  private final Sheet sheet;
  private final Extent field;

  /// Whether nothing stands beside or above its words.
  private final boolean alone;

  /// Whether its number has the way to a closer look beside it.
  private final boolean close;

  private VisitChapter(VisitRoom room, Slide.Chapter slide, Consumer<Event> events) {
    this.room = room;
    this.slide = slide;
    this.events = events;
    sheet = room.sheet();
    field = field(room);
    alone = slide.photo().isEmpty();
    close = room.isTight() && !alone;
  }

  static Leaf leaf(VisitRoom room, Slide.Chapter slide, Consumer<Event> events) {
    return new VisitChapter(room, slide, events).leaf();
  }

  private Leaf leaf() {
    slide.photo().ifPresent(this::picture);
    double size = numberSize();
    double high =
        close ? Math.max(size, room.em(Ways.TALL) + room.em(0.67)) : Math.round(size * 0.98);
    double top = top(high);
    String number = Integer.toString(room.exhibit().chapterNumber(room.slide()));
    Text drawn = Typography.text(number, room.language(), Inter.LIGHT.at(size), 1, 0, "accent");
    sheet.put(drawn, room.margin() - Math.round(size * 0.05), top - Math.round(size * 0.12));
    return new Leaf(Optional.empty(), sheet, words(top + high).put(ways(top)));
  }

  private double numberSize() {
    double aem = close ? TIGHT_NUMBER : room.isPortrait() ? PORTRAIT_NUMBER : NUMBER;
    return room.glass().attractPx(aem);
  }

  /// Where the number begins; alone the words stand as those of a title page do.
  ///
  /// @param high is the number
  private double top(double high) {
    if (alone) {
      double free = room.height() - high - words(0).high();
      return room.low(Math.max(room.em(2), free / 3));
    }
    return room.low(room.isPortrait() ? sunk() + field.height() + room.em(1.5) : room.em(2));
  }

  /// Where the picture begins.
  private double sunk() {
    return room.isPortrait() ? Math.max(0, room.line() - field.height()) : 0;
  }

  /// Where the room for the words ends at their side.
  private double end() {
    return room.isPortrait() || alone ? room.width() - room.margin() : room.width() - field.width();
  }

  private double width() {
    return Math.min(room.em(42), end() - room.margin() - room.scrollSide() - room.em(1));
  }

  private Column words(double top) {
    Column words = new Column(room, sheet, room.margin(), top, width());
    return words.title(2.5).text(slide.text(), Column.beside(room));
  }

  /// Puts the way to a closer look and answers where the words have to end.
  ///
  /// @param top of the number
  private double ways(double top) {
    Ways ways = new Ways(room, events);
    if (slide.photo().flatMap(room::plate).flatMap(Plate::image).isPresent()) {
      ways.add(Icon.LOOK, "closer.open", new Event.LookCloser(0));
    }
    if (close) {
      ways.putBefore(sheet, end() - room.em(1), top);
      return room.height() - room.em(0.67);
    }
    return ways.put(sheet, room.margin(), width());
  }

  /// The room for its picture, in pixels.
  static Extent field(VisitRoom room) {
    if (room.isPortrait()) {
      return new Extent(room.width(), Math.round(room.height() * PORTRAIT_PICTURE));
    }
    double words = room.isSmall() ? SMALL_ROOM_WORDS : WORDS;
    return new Extent(room.width() - Math.round(room.width() * words), room.height());
  }

  /// Fills its field; a chapter's picture is the one that may be cropped.
  private void picture(Picture photo) {
    double x = room.isPortrait() ? 0 : end();
    double y = sunk();
    Optional<Image> image = room.plate(photo).flatMap(Plate::image);
    if (image.isEmpty()) {
      double inset = room.em(2);
      Extent frame = new Extent(field.width() - 2 * inset, field.height() - 2 * inset);
      sheet.put(
          VisitPhoto.missing(room, photo, frame),
          x + inset,
          y + inset,
          frame.width(),
          frame.height());
      return;
    }
    double scale =
        Math.max(field.width() / image.get().getWidth(), field.height() / image.get().getHeight());
    double w = field.width() / scale;
    double h = field.height() / scale;
    ImageView view = VisitPhoto.view(room, photo, image.get(), field);
    view.setViewport(
        new Rectangle2D((image.get().getWidth() - w) / 2, (image.get().getHeight() - h) / 2, w, h));
    Tap.on(view, room.glass(), () -> events.accept(new Event.LookCloser(0)));
    sheet.put(view, x, y);
  }
}
