package vitrin.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Slide;
import vitrin.slideshow.Event;

/// All books of the exhibit on shelves, each an entrance to its page.
final class ShelfPanel extends Opened {
  private static final double BOOK = 11;
  private static final double COVER = 13;
  private static final double BETWEEN = 1.5;
  private static final double CLOSE = 3;
  private static final double FRAME = 0.17;
  private static final double INSET = 0.33;
  private static final int TITLE_LINES = 2;

  private final VisitRoom room;
  private final Map<String, Image> thumbnails;
  private final Consumer<Event> events;
  private final Sheet list = new Sheet();
  private final double inset;

  /// What a book shows of itself on the shelf.
  private record Cover(Node node, Extent size) {}

  private Optional<ScrollArea> area = Optional.empty();
  private Sheet current;

  /// @param thumbnails by the names of the pictures' files
  ShelfPanel(VisitRoom room, Map<String, Image> thumbnails, Consumer<Event> events) {
    super(room.width(), room.height());
    this.room = room;
    this.thumbnails = thumbnails;
    this.events = events;
    put(Rules.filled("ground-fill"), 0, 0, wide(), high());
    inset = room.em(INSET);
    double side = room.em(CLOSE);
    double head = room.low(room.em(1.5));
    Text title =
        Typography.text(
            room.texts().get("shelf.title"),
            room.texts().language(),
            Inter.SEMI_BOLD.at(room.em(2.25)),
            Inter.NATURAL_LEADING,
            0,
            "text");
    put(title, room.margin(), head + (side - height(title)) / 2);
    Cell close =
        new Cell(
                room.glass(),
                side,
                side,
                room.texts().get("panel.close"),
                () -> events.accept(new Event.ClosePanel()))
            .icon(Icon.CLOSE);
    put(close, wide() - room.endMargin() - side, head);
    double top = head + side + room.em(1);
    double inner = room.column(room.margin());
    fill(inner);
    if (current == null) {
      current = close;
    }
    double tall = Math.floor(high() - top);
    if (list.high() > tall) {
      ScrollArea scroll = new ScrollArea(room, list, inner + inset + room.scrollSide(), tall);
      scroll.onMoved(() -> events.accept(new Event.Here()));
      put(scroll, room.margin() - inset, top, inner + inset + room.scrollSide(), tall);
      scroll.offset(current.getLayoutY() - inset);
      area = Optional.of(scroll);
    } else {
      put(list, room.margin() - inset, top);
    }
    if (room.language().isRightToLeft()) {
      mirror();
    }
  }

  /// Whether an exhibit has books to put on a shelf.
  static boolean isNeeded(VisitRoom room) {
    return books(room).length > 0;
  }

  /// Whether an exhibit has more books than one.
  static boolean hasSeveral(VisitRoom room) {
    return books(room).length > 1;
  }

  private static int[] books(VisitRoom room) {
    List<Slide> slides = room.exhibit().slides();
    return IntStream.range(0, slides.size())
        .filter(i -> slides.get(i) instanceof Slide.Book)
        .toArray();
  }

  @Override
  ShelfPanel with(Map<String, Image> images) {
    ShelfPanel same = new ShelfPanel(room, images, events);
    same.area.ifPresent(there -> area.ifPresent(here -> there.offset(here.offset())));
    return same;
  }

  @Override
  void focus() {
    current.requestFocus();
  }

  private void fill(double width) {
    double gap = room.em(BETWEEN);
    double book = Math.min(room.em(BOOK), width);
    int across = Math.max(1, (int) ((width + gap) / (book + gap)));
    int[] books = books(room);
    double y = inset;
    for (int i = 0; i < books.length; i += across) {
      double tallest = 0;
      double shelf = y + room.em(COVER) + room.em(FRAME);
      list.put(Rules.filled("line-fill"), inset, shelf, width, Math.max(2, room.em(0.08)));
      for (int j = i; j < Math.min(i + across, books.length); j++) {
        Sheet entry = entry(books[j], book);
        list.put(entry, inset + (j - i) * (book + gap), y);
        tallest = Math.max(tallest, entry.high());
      }
      y += tallest + room.em(BETWEEN);
    }
    list.extent(2 * inset + width, y);
  }

  /// A book as it stands on its shelf, and below what it is.
  private Sheet entry(int slide, double width) {
    Slide.Book book = (Slide.Book) room.exhibit().slides().get(slide);
    boolean here = slide == room.slide();
    double tall = room.em(COVER);
    Cover cover = cover(book, new Extent(width, tall));
    Extent size = cover.size();
    Block words = words(book, slide, width, here);
    double below = tall + room.em(0.67);
    Sheet entry = new Sheet(width, below + words.high());
    entry.getStyleClass().add("thumbnail");
    if (here || current == null) {
      current = entry;
    }
    if (here) {
      entry.getStyleClass().add("current");
    }
    double line = room.em(FRAME);
    for (String role : List.of("thumb-frame", "ring")) {
      Region frame = Rules.filled(role);
      frame.setStyle("-fx-border-width: %spx;".formatted(line));
      if (role.equals("ring")) {
        entry.put(cover.node(), 0, tall - size.height());
      }
      double top = tall - size.height() - line;
      entry.put(frame, -line, top, size.width() + 2 * line, size.height() + 2 * line);
    }
    entry.put(words, 0, below);
    String saying = book.author().map(a -> room.title(slide) + ", " + a).orElse(room.title(slide));
    Touchable.make(entry, saying, () -> events.accept(new Event.GoTo(slide)));
    return entry;
  }

  private Block words(Slide.Book book, int slide, double width, boolean here) {
    Inter weight = here ? Inter.SEMI_BOLD : Inter.REGULAR;
    Block words = new Block(room.language(), width);
    Text title =
        Typography.shortened(
            room.title(slide), room.language(), weight.at(room.em(1)), width, TITLE_LINES);
    words.add(title, 0, Sheet.height(title));
    book.author()
        .ifPresent(
            author -> words.add(author, Inter.REGULAR.at(room.em(1)), 1.3, room.em(0.33), "muted"));
    OptionalInt year = book.year();
    if (year.isPresent()) {
      words.add(Integer.toString(year.getAsInt()), Inter.REGULAR.at(room.em(1)), 1.3, 0, "muted");
    }
    return words;
  }

  private Cover cover(Slide.Book book, Extent most) {
    Optional<Image> image = book.cover().map(cover -> thumbnails.get(cover.file()));
    if (image.isEmpty()) {
      StandInCover standIn = StandInCover.in(room, book, most);
      return new Cover(standIn, new Extent(standIn.wide(), standIn.high()));
    }
    ImageView view = new ImageView(image.get());
    Extent size = most.fitted(image.get().getWidth() / image.get().getHeight());
    view.setFitWidth(size.width());
    view.setFitHeight(size.height());
    view.setSmooth(true);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(
        book.cover().flatMap(c -> c.alt()).map(alt -> room.said(alt).value()).orElse(""));
    return new Cover(Shade.under(view, size, room.em(0.5), room.em(0.17), 0.45), size);
  }
}
