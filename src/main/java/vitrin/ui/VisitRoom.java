package vitrin.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vitrin.bundle.StoredPicture;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Figure;
import vitrin.model.Language;
import vitrin.model.Localized;
import vitrin.model.LocalizedText;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.model.Source;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;
import vitrin.slideshow.Theme;

/// What a leaf of a visit is drawn from, and where things stand on it, in pixels.
///
/// @param slide its index in the exhibit
/// @param language the visitor reads
record VisitRoom(
    Glass glass,
    Exhibit exhibit,
    int slide,
    Language language,
    TextSize textSize,
    Theme theme,
    Motion motion,
    Reach reach,
    Plates plates) {

  /// A screen that holds fewer em than this in its width is a small room.
  private static final double ROOMY = 76;

  /// Below this many em even a landscape screen has its controls in two rows.
  private static final double NARROW = 49;

  /// What lies low needs this much room above the controls, in em: the tallest panel of choices.
  private static final double LOW_ROOM = 19.67;

  private static final double ONE_ROW = 5.33;
  private static final double TWO_ROWS = 9.83;

  /// Room at the side of a scrolling text for its buttons, in em.
  private static final double SCROLL_SIDE = 3;

  /// Taken for a picture of which nothing is stored.
  private static final double USUAL_ASPECT = 16 / 9.0;

  /// Height of the band of controls.
  static double band(Glass glass) {
    return glass.px(hasTwoRows(glass) ? TWO_ROWS : ONE_ROW);
  }

  static boolean hasTwoRows(Glass glass) {
    return glass.isPortrait() || glass.widthInEm() < NARROW;
  }

  /// The same for a visitor who reads another language.
  VisitRoom in(Language other) {
    return new VisitRoom(glass, exhibit, slide, other, textSize, theme, motion, reach, plates);
  }

  Slide content() {
    return exhibit.slides().get(slide);
  }

  Texts texts() {
    return Texts.of(language);
  }

  double em(double em) {
    return glass.px(em);
  }

  double width() {
    return glass.width();
  }

  /// Height above the band of controls.
  double height() {
    return glass.height() - band(glass);
  }

  /// Above this nothing is touched and little is read; 0 where the visitor reaches everything.
  /// Where a screen hangs so high that too little would be left, that little is kept.
  double line() {
    return switch (reach) {
      case FULL -> 0;
      case LOW -> Math.clamp(glass.reachLine(), 0, Math.max(0, height() - em(LOW_ROOM)));
    };
  }

  /// Where something begins that usually begins there, in pixels from the upper edge.
  double low(double usual) {
    return Math.max(usual, line());
  }

  boolean isPortrait() {
    return glass.isPortrait();
  }

  boolean isRoomy() {
    return glass.widthInEm() >= ROOMY;
  }

  /// Whether it lies and holds little text.
  boolean isSmall() {
    return !isPortrait() && !isRoomy();
  }

  /// Whether it lies and is small, or all that is read on it has to lie low.
  boolean isTight() {
    return isSmall() || !isPortrait() && line() > 0;
  }

  /// Distance of text from the edge of the screen.
  double margin() {
    return em(isPortrait() ? 2.33 : 4);
  }

  /// Room that a text leaves at its end for the buttons that scroll it.
  double scrollSide() {
    return em(SCROLL_SIDE);
  }

  /// Distance of the buttons that scroll a text from the edge of the screen.
  double endMargin() {
    return em(isPortrait() ? 2.67 : 1.67);
  }

  /// Width of the widest text that begins there and has room for its buttons.
  double column(double left) {
    return width() - left - scrollSide() - endMargin();
  }

  /// Size of reading text in pixels, as the visitor wants it.
  ///
  /// @param em at the normal size
  double textSize(double em) {
    return Math.round(glass.em() * em * textSize.factor());
  }

  Sheet sheet() {
    return new Sheet(width(), height());
  }

  <T> Localized.Said<T> said(Localized<T> words) {
    return words.resolve(language, exhibit.languages());
  }

  /// The line above a title: the number and name of the chapter; absent before the first.
  Optional<String> chapterLine() {
    return exhibit.chapterOf(slide).map(at -> exhibit.chapterNumber(at) + " · " + title(at));
  }

  /// The title of a slide in the visitor's language, else the first words of its text, else its
  /// number.
  String title(int of) {
    Slide named = exhibit.slides().get(of);
    return named
        .title()
        .map(t -> said(t).value())
        .orElseGet(() ->
            named
                .text()
                .map(t -> said(t).value().lead().plain())
                .orElseGet(() -> texts().get("contents.untitled", of + 1)));
  }

  /// The language the words of the slide are in where the visitor's lacks them.
  Optional<Language> only() {
    Slide shown = content();
    List<Localized<?>> words = new ArrayList<>();
    shown.title().ifPresent(words::add);
    shown.text().ifPresent(words::add);
    switch (shown) {
      case Slide.Quote quote -> words.add(quote.attribution());
      case Slide.Figures figures -> figures.items().forEach(item -> words.add(item.label()));
      case Slide.Timeline timeline -> timeline.events().forEach(event -> words.add(event.text()));
      case Slide.Photo _, Slide.Text _, Slide.Book _, Slide.Chapter _, Slide.Silence _ -> {}
    }
    return words.stream()
        .map(w -> w.resolve(language, exhibit.languages()).language())
        .filter(in -> !in.equals(language))
        .findFirst();
  }

  /// The language whose way of setting a list of works in many languages has: that of the visitor
  /// where it runs from right to left, as the page does, else that of the controls.
  Language listLanguage() {
    return language.isRightToLeft() ? language : texts().language();
  }

  /// What the slide rests on, its own sources first, then those of its items, each once.
  List<Source> sources() {
    Set<String> ids = new LinkedHashSet<>(content().sources());
    switch (content()) {
      case Slide.Figures figures ->
          figures.items().stream().map(Figure::sources).forEach(ids::addAll);
      case Slide.Timeline timeline ->
          timeline.events().stream().map(Slide.Timeline.Event::sources).forEach(ids::addAll);
      case Slide.Photo _,
          Slide.Text _,
          Slide.Book _,
          Slide.Quote _,
          Slide.Chapter _,
          Slide.Silence _ -> {}
    }
    return ids.stream().flatMap(id -> exhibit.source(id).stream()).toList();
  }

  /// A source on one line, as a bibliography has it.
  static String cited(Source source) {
    StringBuilder line = new StringBuilder();
    source.author().ifPresent(author -> line.append(closed(author)));
    line.append(source.title());
    source
        .publisher()
        .ifPresent(publisher -> {
          line.append(line.toString().endsWith(".") ? " " : ". ").append(publisher);
        });
    source
        .year()
        .ifPresent(year -> line.append(source.publisher().isPresent() ? ", " : ". ").append(year));
    return line.toString();
  }

  private static String closed(String part) {
    return part.endsWith(".") ? part + " " : part + ". ";
  }

  Optional<Plate> plate(Picture picture) {
    return plates.of(picture);
  }

  double aspect(Picture picture) {
    return plate(picture).map(Plate::picture).map(StoredPicture::aspect).orElse(USUAL_ASPECT);
  }

  /// What the photo's field is filled with; the page's own ground where nothing is stored.
  Optional<Ground> backdrop(Picture picture) {
    return plate(picture).map(p -> Ground.of(p.picture().backdrop(), theme));
  }

  /// The credit in the visitor's language, else in the first there is.
  Optional<Localized.Said<String>> credit(Picture picture) {
    return picture.credit().map((LocalizedText c) -> said(c));
  }

  /// The screen as a board of the loop, with the visitor's language among those on it.
  BoardRoom asBoard() {
    int board = 0;
    while (board < BoardRoom.boards(exhibit) - 1
        && !BoardRoom.languages(exhibit, board).contains(language)) {
      board++;
    }
    return BoardRoom.of(exhibit, slide, board, glass, plates);
  }
}
