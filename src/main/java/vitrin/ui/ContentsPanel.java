package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Event;
import vitrin.slideshow.Panel;

/// Every slide of the exhibit as a thumbnail with its title, by chapter: an entrance to each.
final class ContentsPanel extends Opened {
  private static final double CHAPTERS = 12.5;
  private static final double THUMB = 10.3;
  private static final double ASPECT = 16 / 9.0;
  private static final double BETWEEN = 0.67;
  private static final double FRAME = 0.17;

  /// Between a thumbnail and its frame.
  private static final double CLEAR = 0.08;

  private static final double RADIUS = 0.25;

  /// Room for the frame of a thumbnail at the edge of the list, in em.
  private static final double INSET = 0.33;

  private static final double BOOKS = 2.67;
  private static final int TITLE_LINES = 2;

  private final VisitRoom room;
  private final Map<String, Image> thumbnails;
  private final Consumer<Event> events;
  private final Sheet list;
  private Optional<ScrollArea> area = Optional.empty();
  private Sheet current;

  /// Where rows of thumbnails begin in the list, with the chapter's name before its first.
  private final List<Double> rows = new ArrayList<>();

  private final double inset;

  /// @param thumbnails by the names of the pictures' files
  ContentsPanel(VisitRoom room, Map<String, Image> thumbnails, Consumer<Event> events) {
    super(room.width(), room.height());
    this.room = room;
    this.thumbnails = thumbnails;
    this.events = events;
    Region ground = Rules.filled("ground-fill");
    put(ground, 0, 0, wide(), high());
    double margin = room.margin();
    Text title = title();
    double head = height(title) + room.em(1);
    Optional<Cell> books = books();
    double above = Math.max(room.em(2), room.line() - (books.isPresent() ? 0 : head));
    put(title, margin, above);
    double end = wide() - margin;
    if (books.isPresent()) {
      end -= books.get().wide();
      put(books.get(), end, above + (height(title) - room.em(BOOKS)) / 2);
      end -= room.em(1.5);
    }
    exhibitTitle(margin + width(title), end, above + height(title));
    double top = above + head;
    double inner = room.column(margin);
    inset = room.em(INSET);
    list = new Sheet();
    fill(inner);
    double tall = high() - top;
    if (list.high() > tall) {
      double width = inner + inset + room.scrollSide();
      ScrollArea scroll = new ScrollArea(room, list, width, tall);
      scroll.onMoved(() -> events.accept(new Event.Here()));
      put(scroll, margin - inset, top, width, tall);
      scroll.offset(beginning(current.getLayoutY() - tall / 3));
      area = Optional.of(scroll);
    } else {
      put(list, margin - inset, top);
    }
    if (room.language().isRightToLeft()) {
      mirror();
    }
  }

  @Override
  ContentsPanel with(Map<String, Image> images) {
    ContentsPanel same = new ContentsPanel(room, images, events);
    same.area.ifPresent(there -> area.ifPresent(here -> there.offset(here.offset())));
    return same;
  }

  @Override
  void focus() {
    current.requestFocus();
  }

  private Text title() {
    return Typography.text(
        room.texts().get("visit.contents"),
        room.texts().language(),
        Inter.SEMI_BOLD.at(room.em(2.25)),
        Inter.NATURAL_LEADING,
        0,
        "text");
  }

  /// The way to the shelf, where the exhibit has books.
  private Optional<Cell> books() {
    if (!ShelfPanel.isNeeded(room)) {
      return Optional.empty();
    }
    String label = room.texts().get("shelf.title");
    double width = Cell.widthBeside(room.glass(), label);
    Event open = new Event.OpenPanel(Panel.SHELF);
    return Optional.of(
        new Cell(room.glass(), width, room.em(BOOKS), label, () -> events.accept(open))
            .beside(Icon.BOOK, label, room.texts().language()));
  }

  private void exhibitTitle(double from, double end, double baseline) {
    var said = room.said(room.exhibit().title());
    Text name =
        Typography.text(
            said.value(),
            said.language(),
            Inter.REGULAR.at(room.em(1.25)),
            Inter.NATURAL_LEADING,
            0,
            "muted");
    double x = end - width(name);
    if (x > from + room.em(2)) {
      put(name, x, baseline - height(name) - room.em(0.33));
    }
  }

  /// Lays the chapters below each other; in portrait a chapter's name stands above its slides.
  private void fill(double width) {
    double names = room.isPortrait() ? 0 : room.em(CHAPTERS);
    double gap = room.em(BETWEEN);
    long across = Math.max(1, Math.round((width - names + gap) / (room.em(THUMB) + gap)));
    double fitting = Math.floor((width - names + gap) / across - gap);
    // In portrait, where nothing stands beside them, they take the whole width.
    double thumb = room.isPortrait() ? fitting : Math.min(room.em(THUMB), fitting);
    double y = inset;
    for (List<Integer> chapter : chapters()) {
      double from = y;
      double nameEnd = name(chapter, room.isPortrait() ? width : names - gap, y);
      if (room.isPortrait()) {
        y = nameEnd + room.em(0.67);
      }
      for (int i = 0; i < chapter.size(); i += (int) across) {
        rows.add(i == 0 ? from : y);
        double tallest = 0;
        for (int j = i; j < Math.min(i + across, chapter.size()); j++) {
          Sheet entry = entry(chapter.get(j), thumb);
          list.put(entry, inset + names + (j - i) * (thumb + gap), y);
          tallest = Math.max(tallest, entry.high());
        }
        y += tallest + room.em(0.67);
      }
      y = Math.max(y, room.isPortrait() ? from : nameEnd) + room.em(1);
    }
    list.extent(2 * inset + width, y);
  }

  /// Where the list is moved to so that no row is cut at its top; 0 where it needn't move.
  private double beginning(double wanted) {
    return wanted <= 0
        ? 0
        : rows.stream().filter(row -> row >= wanted).findFirst().orElse(wanted) - inset;
  }

  /// The slides of each chapter; those before the first chapter stand together without a name.
  private List<List<Integer>> chapters() {
    List<List<Integer>> chapters = new ArrayList<>();
    List<Slide> slides = room.exhibit().slides();
    for (int i = 0; i < slides.size(); i++) {
      if (chapters.isEmpty() || slides.get(i) instanceof Slide.Chapter) {
        chapters.add(new ArrayList<>());
      }
      chapters.getLast().add(i);
    }
    return chapters;
  }

  private double name(List<Integer> chapter, double width, double top) {
    int first = chapter.getFirst();
    if (!(room.exhibit().slides().get(first) instanceof Slide.Chapter)) {
      return top;
    }
    Block name = new Block(room.language(), width);
    name.add(
        room.exhibit().chapterNumber(first) + " · " + room.title(first),
        Inter.SEMI_BOLD.at(room.em(1.125)),
        1.35,
        0,
        "accent");
    name.add(
        room.texts().get(plural(chapter.size()), Integer.toString(chapter.size())),
        Inter.REGULAR.at(room.em(1)),
        1.35,
        room.em(0.33),
        "muted");
    list.put(name, inset, top);
    return top + name.high();
  }

  /// Which form of the word stands beside a number (the rule of Russian covers the other two).
  private static String plural(int count) {
    int ten = count % 10;
    int hundred = count % 100;
    if (ten == 1 && hundred != 11) {
      return "contents.slides.one";
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)
        ? "contents.slides.few"
        : "contents.slides.many";
  }

  private Sheet entry(int slide, double thumb) {
    double tall = Math.round(thumb / ASPECT);
    boolean here = slide == room.slide();
    Inter weight = here ? Inter.SEMI_BOLD : Inter.REGULAR;
    Text title =
        Typography.shortened(
            room.title(slide), room.language(), weight.at(room.em(1)), thumb, TITLE_LINES);
    Sheet entry = new Sheet(thumb, tall + room.em(0.33) + height(title));
    entry.getStyleClass().add("thumbnail");
    double edge = room.em(FRAME) + room.em(CLEAR);
    Region frame = frame("thumb-frame");
    Region ring = frame("ring");
    if (here) {
      entry.getStyleClass().add("current");
      current = entry;
    } else if (current == null) {
      current = entry;
    }
    Optional<ImageView> picture = picture(slide, thumb, tall);
    entry.put(frame, -edge, -edge, thumb + 2 * edge, tall + 2 * edge);
    picture.ifPresentOrElse(
        view -> entry.put(view, 0, 0),
        () -> {
          double icon = room.em(2);
          entry.put(Rules.filled("thumb-plate"), 0, 0, thumb, tall);
          entry.put(icon(slide).at(icon), (thumb - icon) / 2, (tall - icon) / 2);
        });
    entry.put(ring, -edge, -edge, thumb + 2 * edge, tall + 2 * edge);
    entry.put(title, 0, tall + room.em(0.33));
    Touchable.make(entry, room.title(slide), () -> events.accept(new Event.GoTo(slide)));
    return entry;
  }

  /// What says that a thumbnail is the current one, or that the keyboard is on it.
  private Region frame(String role) {
    Region frame = Rules.filled(role);
    frame.setStyle(
        "-fx-border-width: %spx; -fx-border-radius: %spx;"
            .formatted(room.em(FRAME), room.em(RADIUS)));
    return frame;
  }

  private Icon icon(int slide) {
    return switch (room.exhibit().slides().get(slide)) {
      case Slide.Photo _, Slide.Chapter _ -> Icon.PHOTO;
      case Slide.Text _, Slide.Book _, Slide.Quote _ -> Icon.SOURCES;
      case Slide.Figures _, Slide.Timeline _ -> Icon.CONTENTS;
      case Slide.Silence _ -> Icon.FLAME;
    };
  }

  /// The thumbnail, cropped to the frame from its middle.
  private Optional<ImageView> picture(int slide, double width, double tall) {
    List<Picture> pictures = room.exhibit().slides().get(slide).pictures();
    return pictures.stream()
        .findFirst()
        .map(picture -> thumbnails.get(picture.file()))
        .map(image -> {
          double scale = Math.max(width / image.getWidth(), tall / image.getHeight());
          double w = width / scale;
          double h = tall / scale;
          ImageView view = new ImageView(image);
          view.setViewport(
              new Rectangle2D((image.getWidth() - w) / 2, (image.getHeight() - h) / 2, w, h));
          view.setFitWidth(width);
          view.setFitHeight(tall);
          return view;
        });
  }
}
