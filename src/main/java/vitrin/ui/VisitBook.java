package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// A book: its cover lying on its field, what it is, and what a reader finds in it.
final class VisitBook {
  private static final double FIELD = 0.44;
  private static final double PORTRAIT_FIELD = 0.42;
  private static final double PAGES = 7;

  private VisitBook() {}

  static Leaf leaf(VisitRoom room, Slide.Book slide) {
    Sheet sheet = room.sheet();
    boolean below = room.isPortrait();
    double field = Math.round(room.width() * (below ? 1 : FIELD));
    double tall = Math.round(below ? room.height() * PORTRAIT_FIELD : room.height());
    double left = below ? room.margin() : field + room.em(2.67);
    double top = below ? tall + room.em(1.5) : room.em(2);
    double width =
        below
            ? room.width() - 2 * room.margin() - room.scrollSide() + room.em(1)
            : room.width() - left - room.scrollSide() - room.em(1);
    if (slide.pictures().isEmpty()) {
      left = room.margin();
      top = room.em(3);
      width = Math.min(room.em(42), room.width() - 2 * room.margin() - room.scrollSide());
    } else {
      field(room, sheet, slide, field, tall);
    }
    Column words = new Column(room, sheet, left, top, width);
    words.kicker(Optional.of(kicker(room))).title(2.5);
    slide.author().ifPresent(author -> words.line(author, 1.5, 0.33, "text"));
    String imprint = imprint(slide);
    if (!imprint.isEmpty()) {
      words.line(imprint, 1, 0.33, "muted");
    }
    words.text(slide.text(), Column.beside(room));
    Optional<ScrollArea> scroll = words.put(room.height() - room.em(0.67));
    return new Leaf(Optional.empty(), sheet, scroll);
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
      VisitRoom room, Sheet sheet, Slide.Book slide, double width, double tall) {
    Region ground = Rules.filled("band");
    Color colour =
        slide.cover().flatMap(room::backdrop).orElseGet(() -> Ground.book(room.theme())).colour();
    ground.getStyleClass().clear();
    ground.setBackground(new Background(new BackgroundFill(colour, CornerRadii.EMPTY, null)));
    sheet.put(ground, 0, 0, width, tall);
    double pages = slide.pages().isEmpty() ? 0 : room.em(PAGES);
    double space = room.em(2.67);
    double coverTall = tall - 2 * space - (pages > 0 ? pages + room.em(1) : 0);
    if (slide.cover().isPresent()) {
      cover(room, sheet, slide.cover().get(), width, space, coverTall);
    }
    pages(room, sheet, slide.pages(), width, tall - space - pages, pages);
  }

  private static void cover(
      VisitRoom room, Sheet sheet, Picture cover, double width, double top, double tall) {
    Extent size = new Extent(width - 2 * room.em(2.67), tall).fitted(room.aspect(cover));
    double x = (width - size.width()) / 2;
    double y = top + (tall - size.height()) / 2;
    Optional<Image> image = room.plate(cover).flatMap(Plate::image);
    if (image.isEmpty()) {
      sheet.put(
          new MissingPlate(
              cover,
              List.of(room.language()),
              room.exhibit().languages(),
              room.glass(),
              size.width(),
              size.height()),
          x,
          y,
          size.width(),
          size.height());
      return;
    }
    ImageView view = VisitPhoto.view(room, cover, image.get(), size);
    DropShadow shadow = new DropShadow(room.em(1.2), 0, room.em(0.4), Color.color(0, 0, 0, 0.45));
    view.setEffect(shadow);
    view.setCache(true);
    sheet.put(view, x, y);
  }

  private static void pages(
      VisitRoom room, Sheet sheet, List<Picture> pages, double width, double top, double tall) {
    List<ImageView> views = new ArrayList<>();
    double gap = room.em(0.67);
    double all = -gap;
    for (Picture page : pages) {
      Optional<Image> image = room.plate(page).flatMap(Plate::image);
      if (image.isPresent()) {
        Extent size = new Extent(room.em(8), tall).fitted(room.aspect(page));
        if (all + gap + size.width() > width - 2 * room.em(2)) {
          break;
        }
        views.add(VisitPhoto.view(room, page, image.get(), size));
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
