package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.model.Exhibit;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// The beginning of a chapter in the loop: its number and its titles, its picture at the right. The
/// card that announces an exhibit has a dash in the place of the number.
final class AttractChapter {

  /// Width of the words in parts of the screen's; the picture has the rest.
  private static final double WORDS = 0.385;

  /// Height of the picture in portrait, in parts of the screen's.
  private static final double ABOVE = 0.45;

  /// The least part of a picture that must stay when it is cropped to fill its room; where less
  /// would stay, it is shown whole.
  private static final double LEAST_SEEN = 0.66;

  /// Sizes of the number, tried until number and titles fit.
  private static final List<Double> NUMBERS = List.of(6.8, 5.4, 4.2, 3.2);

  private static final List<Double> PORTRAIT_NUMBERS = List.of(4.8, 4.2, 3.2);
  private static final double TITLE_LEADING = 1.15;
  private static final List<Double> TITLES = List.of(1.5, 1.35, 1.2, 1.0, 0.85, 0.72);

  private final BoardRoom room;
  private final LoopGrid grid;
  private final Slide.Chapter slide;
  private final Sheet sheet;

  private AttractChapter(BoardRoom room, Slide.Chapter slide) {
    this.room = room;
    this.slide = slide;
    grid = room.grid();
    sheet = room.sheet();
  }

  static Board board(BoardRoom room, Slide.Chapter slide) {
    return new AttractChapter(room, slide).drawn();
  }

  private Board drawn() {
    Optional<Board.Photo> photo = slide.photo().map(this::photo);
    double top = grid.isPortrait() ? photo.map(p -> p.y() + p.height()).orElse(0.0) : 0;
    double width = grid.isPortrait() ? grid.inner() : photo.map(this::beside).orElse(grid.inner());
    words(top, width);
    return new Board(slide.photo().flatMap(room::backdrop), photo, sheet);
  }

  private double beside(Board.Photo photo) {
    return Math.floor(grid.width() * WORDS) - grid.margin() - grid.gap();
  }

  private Board.Photo photo(Picture picture) {
    double left = grid.isPortrait() ? 0 : Math.round(grid.width() * WORDS);
    Extent field =
        new Extent(
            grid.width() - left,
            grid.isPortrait() ? Math.round(grid.height() * ABOVE) : grid.floor());
    double aspect = room.aspect(picture);
    Extent covering = field.covered(aspect);
    double cropX = (1 - field.width() / covering.width()) / 2;
    double cropY = (1 - field.height() / covering.height()) / 2;
    if ((1 - 2 * cropX) * (1 - 2 * cropY) >= LEAST_SEEN) {
      return new Board.Photo(picture, left, 0, field.width(), field.height(), cropX, cropY);
    }
    Extent whole = field.fitted(aspect);
    return new Board.Photo(
        picture,
        left + Math.round((field.width() - whole.width()) / 2),
        Math.round((field.height() - whole.height()) / 2),
        whole.width(),
        whole.height(),
        0,
        0);
  }

  private void words(double top, double width) {
    List<Voice> voices = room.voices(slide);
    List<String> titles =
        voices.stream()
            .flatMap(v -> v.title().map(t -> Typography.set(t, v.language())).stream())
            .toList();
    double largest = titleSize(titles, width);
    double bottom = grid.isPortrait() ? grid.floor() : grid.floor() - grid.em(1);
    Region head = null;
    List<Block> blocks = List.of();
    double tall = 0;
    double below = grid.em(grid.isPortrait() || grid.isSmallRoom() ? 1 : 2.67);
    double between = grid.em(grid.isSmallRoom() ? 0.67 : 1.5);
    search:
    for (double size : sizes().stream().filter(s -> s <= largest).toList()) {
      for (double large : grid.isPortrait() ? PORTRAIT_NUMBERS : NUMBERS) {
        head = head(large);
        blocks = voices.stream().map(v -> title(v, size, width)).toList();
        tall =
            head.prefHeight(-1)
                + below
                + blocks.stream().mapToDouble(Sheet::high).sum()
                + (blocks.size() - 1) * between;
        if (tall <= bottom - top) {
          break search;
        }
      }
    }
    double y = top + Math.max(0, (bottom - top - tall) / 2);
    sheet.put(head, grid.margin(), y);
    y += head.prefHeight(-1) + below;
    for (Block block : blocks) {
      sheet.put(block, grid.margin(), y);
      y += block.high() + between;
    }
  }

  private Region head(double aem) {
    if (room.slide() == Exhibit.TITLE_CARD) {
      return Rules.dash(grid.glass());
    }
    Text number =
        Typography.text(
            Integer.toString(room.exhibit().chapterNumber(room.slide())),
            room.languages().getFirst(),
            Inter.LIGHT.at(grid.glass().attractPx(aem)),
            1,
            0,
            "accent");
    Sheet head = new Sheet(Sheet.width(number), Sheet.height(number));
    // The figure one has more room at its left than the letters below it.
    head.put(number, -Math.round(number.getFont().getSize() * 0.04), 0);
    return head;
  }

  private List<Double> sizes() {
    return TITLES.stream()
        .map(s -> Math.max(grid.glass().em(), grid.glass().attractPx(s)))
        .toList();
  }

  private double titleSize(List<String> titles, double width) {
    List<Double> sizes = sizes();
    for (int lines = 1; lines <= 2; lines++) {
      // Below 1 aem two lines read better from afar than one small one.
      List<Double> tried = lines == 1 ? sizes.subList(0, 4) : sizes;
      double size = Words.titleSize(titles, Inter.SEMI_BOLD, tried, width, lines);
      if (Words.fits(titles, Inter.SEMI_BOLD.at(size), width, lines)) {
        return size;
      }
    }
    return sizes.getLast();
  }

  private Block title(Voice voice, double size, double width) {
    Block block = new Block(voice.language(), width);
    voice.title().ifPresent(t -> block.add(t, Inter.SEMI_BOLD.at(size), TITLE_LEADING, 0, "text"));
    if (voice.title().isEmpty()) {
      voice.only().ifPresent(only -> block.addMark(only, grid.glass()));
    }
    return block;
  }
}
