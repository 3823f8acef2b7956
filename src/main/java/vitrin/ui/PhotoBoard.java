package vitrin.ui;

import java.util.List;
import java.util.Optional;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// A board with a photograph as large as the screen allows and the words of all languages: under a
/// wide photo in columns, beside a narrower one in a stack, below it in portrait.
final class PhotoBoard {

  /// From this aspect on a photo stands at the top edge.
  private static final double WIDE = 1.6;

  /// The most of the screen's height that words under a wide photo take, and in a small room.
  private static final double PANEL = 0.30;

  private static final double SMALL_ROOM_PANEL = 0.36;

  /// Parts of the width that a photo beside its words may take, tried in this order until the words
  /// keep all their sentences.
  private static final List<Double> BESIDE = List.of(0.60, 0.54, 0.48, 0.42);

  /// Parts of the height that a tall photo may take in portrait, tried in this order until the
  /// words keep all their sentences.
  private static final List<Double> ABOVE = List.of(0.56, 0.5, 0.44, 0.38, 0.32);

  /// Size of a lead in aem that a tall photo in portrait leaves room for, as long as it keeps this
  /// part of the height.
  private static final double READABLE = 0.8;

  private static final double LEAST_FOR_SIZE = 0.44;

  private static final double ABOVE_WORDS = 1.17;
  private static final double BELOW_WORDS = 1.5;

  /// How a kind sets its words so that they fit a height in pixels.
  interface Setting {
    LeadFit.Fitted set(LeadFit fit, double room);
  }

  private final BoardRoom room;
  private final LoopGrid grid;
  private final Slide slide;
  private final Picture picture;
  private final Setting setting;
  private final Sheet sheet;
  private final double aspect;

  private PhotoBoard(BoardRoom room, Slide slide, Picture picture, Setting setting) {
    this.room = room;
    this.slide = slide;
    this.picture = picture;
    this.setting = setting;
    grid = room.grid();
    sheet = room.sheet();
    aspect = room.aspect(picture);
  }

  static Board of(BoardRoom room, Slide slide, Picture picture, Setting setting) {
    PhotoBoard board = new PhotoBoard(room, slide, picture, setting);
    Board.Photo photo =
        room.grid().isPortrait()
            ? board.above()
            : board.aspect >= WIDE ? board.wide() : board.beside();
    return new Board(room.backdrop(picture), Optional.of(photo), board.sheet);
  }

  private Board.Photo wide() {
    double around = grid.em(ABOVE_WORDS) + grid.em(BELOW_WORDS);
    double share = grid.isSmallRoom() ? SMALL_ROOM_PANEL : PANEL;
    double left = grid.rowTop() - around - grid.width() / aspect;
    List<Block> blocks =
        set(Block.Arrangement.COLUMNS, grid.columnWidth(), Math.max(share * grid.height(), left))
            .blocks();
    double content = Block.height(blocks, Block.Arrangement.COLUMNS, grid.glass());
    double least = grid.height() * 0.25;
    Extent extent =
        new Extent(grid.width(), Math.max(least, grid.rowTop() - around - content)).fitted(aspect);
    double spare = Math.max(0, grid.rowTop() - around - content - extent.height());
    Block.putColumns(
        blocks, sheet, grid, extent.height() + grid.em(ABOVE_WORDS) + Math.round(spare / 2));
    return photo(extent, Math.round((grid.width() - extent.width()) / 2), 0);
  }

  private Board.Photo beside() {
    Extent extent = null;
    LeadFit.Fitted words = null;
    for (double share : BESIDE) {
      Extent tried = new Extent(grid.width() * share, grid.floor()).fitted(aspect);
      if (!tried.equals(extent)) {
        extent = tried;
        words = setBeside(extent);
      }
      if (words.isWhole()) {
        break;
      }
    }
    double left = extent.width() + grid.margin();
    double tall = Block.height(words.blocks(), Block.Arrangement.STACK, grid.glass());
    double top = Math.max(grid.em(1), (grid.floor() - tall) / 2);
    Block.putStack(words.blocks(), sheet, grid, left, top);
    return photo(extent, 0, Math.round((grid.floor() - extent.height()) / 2));
  }

  private LeadFit.Fitted setBeside(Extent photo) {
    double width = grid.width() - photo.width() - 2 * grid.margin();
    double height = grid.floor() - 2 * grid.em(grid.isSmallRoom() ? 1 : 2);
    return set(Block.Arrangement.STACK, width, height);
  }

  private Board.Photo above() {
    Extent extent = above(ABOVE.getFirst());
    LeadFit.Fitted words = setAbove(extent);
    for (double share : ABOVE) {
      boolean roomy = words.isWhole() && words.size() >= grid.glass().attractPx(READABLE);
      boolean enough = words.isWhole() && share < LEAST_FOR_SIZE;
      if (roomy || enough) {
        break;
      }
      Extent tried = above(share);
      if (!tried.equals(extent)) {
        extent = tried;
        words = setAbove(extent);
      }
    }
    double tall = Block.height(words.blocks(), Block.Arrangement.STACK, grid.glass());
    double top = extent.height() + grid.em(BELOW_WORDS) + (spaceBelow(extent) - tall) / 2;
    Block.putStack(words.blocks(), sheet, grid, grid.margin(), top);
    return photo(extent, Math.round((grid.width() - extent.width()) / 2), 0);
  }

  private Extent above(double share) {
    return new Extent(grid.width(), grid.height() * share).fitted(aspect);
  }

  private LeadFit.Fitted setAbove(Extent photo) {
    return set(Block.Arrangement.STACK, grid.inner(), spaceBelow(photo));
  }

  private double spaceBelow(Extent photo) {
    return grid.floor() - photo.height() - grid.em(BELOW_WORDS);
  }

  private LeadFit.Fitted set(Block.Arrangement arrangement, double width, double height) {
    return setting.set(room.fit(slide, arrangement, width), height);
  }

  private Board.Photo photo(Extent extent, double x, double y) {
    return new Board.Photo(picture, x, y, extent.width(), extent.height(), 0, 0);
  }
}
