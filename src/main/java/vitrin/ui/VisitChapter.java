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

/// The beginning of a chapter: its number, its name, what it is about, and its picture.
final class VisitChapter {
  private static final double WORDS = 0.44;
  private static final double PORTRAIT_PICTURE = 0.42;
  private static final double NUMBER = 6.8;

  private VisitChapter() {}

  static Leaf leaf(VisitRoom room, Slide.Chapter slide, Consumer<Event> events) {
    Sheet sheet = room.sheet();
    boolean below = room.isPortrait();
    Extent field = field(room);
    double split = room.width() - field.width();
    double sunk = below ? Math.max(0, room.line() - field.height()) : 0;
    slide
        .photo()
        .ifPresent(photo -> picture(room, sheet, photo, below ? 0 : split, sunk, field, events));
    boolean alone = slide.photo().isEmpty();
    double most = below || alone ? room.width() - room.margin() : split;
    double width = Math.min(room.em(42), most - room.margin() - room.scrollSide() - room.em(1));
    double size = room.glass().attractPx(below ? NUMBER * 0.5 : NUMBER * 0.62);
    double usual = below && !alone ? sunk + field.height() + room.em(1.5) : room.em(2);
    double high = Math.round(size * 0.98);
    double free = room.height() - high - words(room, sheet, slide, 0, width).high();
    // With nothing beside or above it, it stands as a title page does.
    double top = room.low(alone ? Math.max(usual, free / 3) : usual);
    String number = Integer.toString(room.exhibit().chapterNumber(room.slide()));
    Text drawn = Typography.text(number, room.language(), Inter.LIGHT.at(size), 1, 0, "accent");
    sheet.put(drawn, room.margin() - Math.round(size * 0.05), top - Math.round(size * 0.12));
    Column words = words(room, sheet, slide, top + high, width);
    Ways ways = new Ways(room, events);
    if (slide.photo().flatMap(room::plate).flatMap(Plate::image).isPresent()) {
      ways.add(Icon.LOOK, "closer.open", new Event.LookCloser(0));
    }
    double bottom = ways.put(sheet, room.margin(), width);
    return new Leaf(Optional.empty(), sheet, words.put(bottom));
  }

  private static Column words(
      VisitRoom room, Sheet sheet, Slide.Chapter slide, double top, double width) {
    Column words = new Column(room, sheet, room.margin(), top, width);
    return words.title(2.5).text(slide.text(), Column.beside(room));
  }

  /// The room for its picture, in pixels.
  static Extent field(VisitRoom room) {
    return room.isPortrait()
        ? new Extent(room.width(), Math.round(room.height() * PORTRAIT_PICTURE))
        : new Extent(room.width() - Math.round(room.width() * WORDS), room.height());
  }

  /// Fills its field; a chapter's picture is the one that may be cropped.
  private static void picture(
      VisitRoom room,
      Sheet sheet,
      Picture photo,
      double x,
      double y,
      Extent field,
      Consumer<Event> events) {
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
