package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Event;
import vitrin.slideshow.Panel;

/// A book: its cover lying on its field, what it is, and what a reader finds in it.
final class VisitBook {
  private static final double FIELD = 0.44;
  private static final double SMALL_ROOM_FIELD = 0.36;
  private static final double PORTRAIT_FIELD = 0.42;
  private static final double PAGES = 7;

  private VisitBook() {}

  static Leaf leaf(VisitRoom room, Slide.Book slide, Consumer<Event> events) {
    Sheet sheet = room.sheet();
    boolean below = room.isPortrait();
    double field = field(room).width();
    double tall = field(room).height();
    double left = below ? room.margin() : field + room.em(2.67);
    double sunk = below ? Math.max(0, room.line() - tall) : 0;
    double top = below ? sunk + tall + room.em(1.5) : room.low(room.em(2));
    double width = Math.min(room.em(40), room.column(left));
    field(room, sheet, slide, sunk, field, tall, events);
    Column words = new Column(room, sheet, left, top, width);
    words.kicker(Optional.of(kicker(room))).title(2.5);
    slide.author().ifPresent(author -> words.line(author, 1.5, 0.67, "text"));
    String imprint = imprint(slide);
    if (!imprint.isEmpty()) {
      words.line(imprint, 1, 0.33, "muted");
    }
    words.text(slide.text(), Column.beside(room));
    double bottom = ways(room, slide, events).put(sheet, left, width + room.scrollSide());
    Optional<ScrollArea> scroll = words.put(bottom);
    return new Leaf(Optional.empty(), sheet, scroll);
  }

  /// Where one can go from a book: into it, and to the other books.
  private static Ways ways(VisitRoom room, Slide.Book slide, Consumer<Event> events) {
    Ways ways = new Ways(room, events);
    int cover = slide.cover().isPresent() ? 1 : 0;
    if (!slide.pages().isEmpty()) {
      ways.add(Icon.CONTENTS, "book.turn", new Event.LookCloser(cover));
    } else if (slide.cover().flatMap(room::plate).flatMap(Plate::image).isPresent()) {
      ways.add(Icon.LOOK, "closer.open", new Event.LookCloser(0));
    }
    if (ShelfPanel.hasSeveral(room)) {
      ways.add(Icon.BOOK, "book.others", new Event.OpenPanel(Panel.SHELF));
    }
    return ways;
  }

  /// The room for cover and pages.
  private static Extent field(VisitRoom room) {
    return room.isPortrait()
        ? new Extent(room.width(), Math.round(room.height() * PORTRAIT_FIELD))
        : new Extent(
            Math.round(room.width() * (room.isSmall() ? SMALL_ROOM_FIELD : FIELD)), room.height());
  }

  /// The room for a cover, in pixels.
  static Extent coverRoom(VisitRoom room, Slide.Book slide) {
    Extent field = field(room);
    double space = room.em(2.67);
    double pages = slide.pages().isEmpty() ? 0 : room.em(PAGES) + room.em(1);
    return new Extent(field.width() - 2 * space, field.height() - 2 * space - pages);
  }

  private static String kicker(VisitRoom room) {
    String book = room.texts().get("visit.book");
    return room.chapterLine().map(line -> line + " · " + book).orElse(book);
  }

  private static String imprint(Slide.Book slide) {
    List<String> parts = new ArrayList<>();
    slide.year().ifPresent(year -> parts.add(Integer.toString(year)));
    slide.publisher().ifPresent(parts::add);
    slide.language().ifPresent(language -> parts.add(language.ownName()));
    return String.join("  ·  ", parts);
  }

  private static void field(
      VisitRoom room,
      Sheet sheet,
      Slide.Book slide,
      double sunk,
      double width,
      double tall,
      Consumer<Event> events) {
    Ground ground =
        slide.cover().flatMap(room::backdrop).orElseGet(() -> Ground.book(room.theme()));
    sheet.put(Rules.area(ground), 0, 0, width, sunk + tall);
    if (!room.isPortrait()) {
      sheet.put(Rules.filled("divider"), width - 2, 0, 2, tall);
    }
    double pages = slide.pages().isEmpty() ? 0 : room.em(PAGES);
    double space = room.em(2.67);
    Extent most = coverRoom(room, slide);
    slide
        .cover()
        .ifPresentOrElse(
            cover -> cover(room, sheet, cover, width, sunk + space, most, events),
            () -> {
              StandInCover cover = StandInCover.in(room, slide, most);
              double x = (width - cover.wide()) / 2;
              sheet.put(cover, x, sunk + space + (most.height() - cover.high()) / 2);
            });
    pages(room, sheet, slide, width, sunk + tall - space - pages, pages, events);
  }

  private static void cover(
      VisitRoom room,
      Sheet sheet,
      Picture cover,
      double width,
      double top,
      Extent most,
      Consumer<Event> events) {
    Extent size = most.fitted(room.aspect(cover));
    double x = (width - size.width()) / 2;
    double y = top + (most.height() - size.height()) / 2;
    Optional<Image> image = room.plate(cover).flatMap(Plate::image);
    if (image.isEmpty()) {
      sheet.put(VisitPhoto.missing(room, cover, size), x, y, size.width(), size.height());
      return;
    }
    ImageView view = VisitPhoto.view(room, cover, image.get(), size);
    Tap.on(view, room.glass(), () -> events.accept(new Event.LookCloser(0)));
    sheet.put(Shade.under(view, size, room.em(1.2), room.em(0.4), 0.45), x, y);
  }

  private static void pages(
      VisitRoom room,
      Sheet sheet,
      Slide.Book slide,
      double width,
      double top,
      double tall,
      Consumer<Event> events) {
    List<ImageView> views = new ArrayList<>();
    double gap = room.em(0.67);
    double all = -gap;
    for (Picture page : slide.pages()) {
      Optional<Image> image = room.plate(page).flatMap(Plate::image);
      if (image.isPresent()) {
        Extent size = new Extent(room.em(8), tall).fitted(room.aspect(page));
        if (all + gap + size.width() > width - 2 * room.em(2)) {
          break;
        }
        ImageView view = VisitPhoto.view(room, page, image.get(), size);
        Event look = new Event.LookCloser(slide.pictures().indexOf(page));
        Tap.on(view, room.glass(), () -> events.accept(look));
        views.add(view);
        all += gap + size.width();
      }
    }
    double x = (width - all) / 2;
    for (ImageView view : views) {
      sheet.put(view, x, top + tall - view.getFitHeight());
      x += view.getFitWidth() + gap;
    }
  }
}
