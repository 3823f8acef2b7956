package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import vitrin.model.LocalizedProse;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Event;

/// A photo with its text: beside each other in landscape, below each other in portrait.
final class VisitPhoto {
  private static final double FIELD = 0.60;
  private static final double SMALL_FIELD = 0.52;
  private static final double LEAST_FIELD = 0.36;

  /// Height of a tall photo and its line in portrait, in parts of the room above the band: the
  /// first at which nobody has to scroll, else the last.
  private static final List<Double> TALL_PORTRAIT = List.of(0.6, 0.55, 0.5);

  private static final double STRIP = 9;

  /// Height of the line under a photo, in em: the credit stands in its middle.
  private static final double CREDIT = 2.67;

  /// Size of a quotation beside its photo, in em.
  private static final double QUOTE = 1.5;

  /// Beside a tall photo a column may be wider than this, in em: it is set as a text slide is, else
  /// its lines would be too long for the eye.
  private static final double WIDE = 36;

  /// The widest column of text, in em.
  private static final double MOST_TEXT = 42;

  private static final double ABOVE_CREDIT = 0.33;
  private static final double BELOW_CREDIT = 0.33;

  /// Width of "look closer" without its label, in em.
  private static final double BARE = 3.33;

  /// Distance of "look closer" from the edge of the photo's field, in em.
  private static final double CLOSER_MARGIN = 1;

  /// A column that holds fewer characters than this gives up standing beside its photo.
  private static final double FEWEST_CHARACTERS = 24;

  /// Width of a character of running text in em, with the room that a ragged line leaves.
  private static final double CHARACTER = 0.56;

  /// A photo is shown at most this much larger than its pixels.
  private static final double MOST_ENLARGED = 1.25;

  private final VisitRoom room;
  private final Picture photo;
  private final Consumer<Event> events;
  private final Sheet sheet;

  private VisitPhoto(VisitRoom room, Picture photo, Consumer<Event> events) {
    this.room = room;
    this.photo = photo;
    this.events = events;
    sheet = room.sheet();
  }

  /// @param events is told when the photo is to be looked at closer
  static Leaf leaf(VisitRoom room, Picture photo, Consumer<Event> events) {
    VisitPhoto drawn = new VisitPhoto(room, photo, events);
    if (room.isPortrait()) {
      return drawn.above();
    }
    return drawn.isStrip() ? drawn.strip() : drawn.beside();
  }

  /// How large a page shows the photo while its text is not enlarged, in pixels.
  static Extent extent(VisitRoom room, Picture photo) {
    VisitPhoto drawn = new VisitPhoto(room, photo, _ -> {});
    return drawn.fitted(drawn.field());
  }

  /// The room for the photo and the line under it.
  private Extent field() {
    if (room.isPortrait()) {
      double own = room.width() / room.aspect(photo) + line();
      return new Extent(room.width(), Math.round(Math.min(own, mostAbove(own))));
    }
    if (!hasWords()) {
      return new Extent(room.width(), room.height());
    }
    double most = room.width() * (room.isRoomy() ? FIELD : SMALL_FIELD);
    double own = (room.height() - line()) * room.aspect(photo);
    return new Extent(Math.round(Math.clamp(own, room.width() * LEAST_FIELD, most)), room.height());
  }

  /// How much of the screen may lie above the words, in portrait.
  ///
  /// @param own what the photo would take
  private double mostAbove(double own) {
    if (!hasWords()) {
      return room.height();
    }
    double least = room.height() * TALL_PORTRAIT.getLast();
    return own <= least ? least : mostAboveWords(own);
  }

  /// The words of every language are looked at: the photo stays as it is when another is chosen.
  private double mostAboveWords(double own) {
    double words =
        room.exhibit().languages().stream()
            .map(room::in)
            .mapToDouble(in -> new VisitPhoto(in, photo, events).wordsUnder(0).high())
            .max()
            .orElse(0);
    return TALL_PORTRAIT.stream()
        .map(share -> share * room.height())
        .filter(most -> belowField(Math.min(own, most)) + words <= bottom())
        .findFirst()
        .orElse(room.height() * TALL_PORTRAIT.getLast());
  }

  /// The same with the room that a line which must lie low needs above its photo.
  private Extent sunk(Extent field) {
    double least = room.line() > 0 ? room.line() + line() : 0;
    return new Extent(field.width(), Math.max(field.height(), Math.min(least, room.height())));
  }

  private boolean hasWords() {
    return room.content().title().isPresent() || room.content().text().isPresent();
  }

  private double line() {
    return room.em(ABOVE_CREDIT) + room.em(CREDIT) + room.em(BELOW_CREDIT);
  }

  /// The largest size at which the whole photo is seen, without enlarging it too much.
  private Extent fitted(Extent field) {
    double tall = field.height() - line();
    Extent fitted = new Extent(field.width(), tall).fitted(room.aspect(photo));
    return room.plate(photo)
        .map(plate -> plate.picture().width() * MOST_ENLARGED)
        .filter(most -> fitted.width() > most)
        .map(most -> new Extent(most, tall).fitted(room.aspect(photo)))
        .orElse(fitted);
  }

  private Leaf beside() {
    Extent field = field();
    draw(field);
    if (!hasWords()) {
      return new Leaf(Optional.empty(), sheet, Optional.empty());
    }
    sheet.put(Rules.filled("divider"), field.width() - 2, 0, 2, room.height());
    double left = left();
    double width = Math.min(room.em(MOST_TEXT), room.column(left));
    Column words = words(left, room.low(room.em(2)), width);
    return new Leaf(Optional.empty(), sheet, words.put(bottom()));
  }

  private double left() {
    return field().width() + room.em(2.67);
  }

  private Leaf above() {
    Extent field = field();
    draw(field);
    Column words = wordsUnder(belowField(field.height()));
    return new Leaf(Optional.empty(), sheet, words.put(bottom()));
  }

  private Column wordsUnder(double top) {
    return words(room.margin(), top, room.column(room.margin()));
  }

  /// Where words begin under a field of that height.
  private double belowField(double height) {
    return sunk(new Extent(room.width(), height)).height() + room.em(1.5);
  }

  /// Where words have to end.
  private double bottom() {
    return room.height() - room.em(0.67);
  }

  private Column words(double left, double top, double width) {
    Column words = new Column(room, sheet, left, top, width);
    if (room.content() instanceof Slide.Quote quote) {
      Block said = VisitQuote.words(room, quote, width, QUOTE);
      return words.below(said, 0, said.high());
    }
    words.chapter().title(2.25);
    Optional<LocalizedProse> text = room.content().text();
    if (!room.isPortrait() && !isStrip() && width > room.em(WIDE)) {
      text.ifPresent(words::leadAndText);
    } else {
      words.text(text, Column.beside(room));
    }
    return words;
  }

  /// Whether a column beside the photo would hold too few characters.
  private boolean isStrip() {
    double size = room.textSize(Column.beside(room));
    return hasWords() && room.column(left()) / (size * CHARACTER) < FEWEST_CHARACTERS;
  }

  /// The photo small above its text, the credit beside it.
  private Leaf strip() {
    double strip = room.em(STRIP);
    // Its line must lie within reach.
    double tall = Math.max(strip, room.line() + room.em(CREDIT) + room.em(0.67));
    sheet.put(ground(), 0, 0, room.width(), tall);
    Extent size = new Extent(room.width() / 2, strip).fitted(room.aspect(photo));
    double left = room.margin();
    picture(left, tall - (strip + size.height()) / 2, size);
    double beside = left + size.width() + room.em(1);
    double right = room.width() - room.margin();
    double end = closer(beside, right, tall - room.em(CREDIT) - room.em(0.67));
    PhotoCredit.of(room, photo, end - beside)
        .ifPresent(c -> sheet.put(c, beside, tall - Sheet.height(c) - room.em(0.67)));
    Column words = words(left, room.low(tall + room.em(1)), room.column(left));
    return new Leaf(Optional.empty(), sheet, words.put(bottom()));
  }

  /// Draws photo and credit on their backdrop, as one group in the middle.
  private void draw(Extent usual) {
    Extent field = sunk(usual);
    sheet.put(ground(), 0, 0, field.width(), field.height());
    if (image().isEmpty()) {
      double inset = room.em(room.isPortrait() ? 1 : 2);
      Extent frame =
          new Extent(field.width() - 2 * inset, field.height() - 2 * inset - room.em(CREDIT) / 2);
      missing(inset, inset, frame);
      putCredit(inset + frame.height() + inset / 2 - room.em(0.33), field.width());
      return;
    }
    Extent size = fitted(usual);
    double spare = Math.max(0, field.height() - size.height() - line());
    double top = Math.round(Math.clamp(room.line() - size.height(), spare / 2, spare));
    picture((field.width() - size.width()) / 2, top, size);
    putCredit(top + size.height() + room.em(ABOVE_CREDIT), field.width());
  }

  private void putCredit(double top, double width) {
    double margin = room.em(room.isPortrait() ? 2.33 : 2);
    double right = width - room.em(CLOSER_MARGIN);
    double end = closer(margin, right, top);
    PhotoCredit.of(room, photo, Math.min(end, width - margin) - margin)
        .ifPresent(c -> {
          sheet.put(c, margin, top + (room.em(CREDIT) - Sheet.height(c)) / 2);
        });
  }

  /// Puts the control that opens a closer look to the end of the credit's line. Where its label
  /// would leave no room for the credit, it is an icon.
  ///
  /// @param left where the credit begins
  /// @param right where the control ends
  /// @return where the credit has to end
  private double closer(double left, double right, double top) {
    if (image().isEmpty()) {
      return right;
    }
    String label = room.texts().get("closer.open");
    double width = Cell.widthBeside(room.glass(), label);
    double gap = room.em(1);
    boolean bare =
        PhotoCredit.of(room, photo, right - width - gap - left).isEmpty()
            && PhotoCredit.of(room, photo, right - room.em(BARE) - gap - left).isPresent();
    double wide = bare ? room.em(BARE) : width;
    Cell closer = new Cell(room.glass(), wide, room.em(CREDIT), label, this::lookCloser);
    sheet.put(
        bare ? closer.icon(Icon.LOOK) : closer.beside(Icon.LOOK, label, room.language()),
        right - wide,
        top);
    return right - wide - gap;
  }

  private void lookCloser() {
    events.accept(new Event.LookCloser(room.content().pictures().indexOf(photo)));
  }

  private Optional<Image> image() {
    return room.plate(photo).flatMap(Plate::image);
  }

  private void picture(double x, double y, Extent size) {
    image()
        .ifPresentOrElse(
            image -> {
              ImageView view = view(room, photo, image, size);
              Tap.on(view, room.glass(), this::lookCloser);
              sheet.put(view, x, y);
            },
            () -> missing(x, y, size));
  }

  private void missing(double x, double y, Extent size) {
    sheet.put(missing(room, photo, size), x, y, size.width(), size.height());
  }

  /// What stands in the place of a picture that can't be shown.
  static MissingPlate missing(VisitRoom room, Picture picture, Extent size) {
    return new MissingPlate(
        picture,
        List.of(room.language()),
        room.exhibit().languages(),
        room.glass(),
        size.width(),
        size.height());
  }

  static ImageView view(VisitRoom room, Picture photo, Image image, Extent size) {
    ImageView view = new ImageView(image);
    view.setFitWidth(size.width());
    view.setFitHeight(size.height());
    view.setSmooth(true);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(photo.alt().map(alt -> room.said(alt).value()).orElse(""));
    return view;
  }

  private Region ground() {
    return room.backdrop(photo).map(Rules::area).orElseGet(() -> Rules.filled("band"));
  }
}
