package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// A book in the loop: its cover at the left, what is said of it beside.
final class AttractBook {

  /// The most of the screen that a cover takes.
  private static final double WIDE = 0.32;

  private static final double HIGH = 0.72;
  private static final double PORTRAIT_WIDE = 0.6;
  private static final double PORTRAIT_HIGH = 0.36;

  /// Parts of that, tried until the words fit.
  private static final List<Double> SHARES = List.of(1.0, 0.85, 0.7, 0.55);

  private AttractBook() {}

  static Board board(BoardRoom room, Slide.Book slide) {
    LoopGrid grid = room.grid();
    Sheet sheet = room.sheet();
    if (slide.cover().isEmpty()) {
      double height = grid.floor() - 2 * grid.em(2.67);
      LeadFit fit = fit(room, slide, room.arrangement(), room.column());
      room.putInMiddle(fit.leads(height).blocks(), sheet);
      return new Board(Optional.of(Ground.book(BoardRoom.THEME)), Optional.empty(), sheet);
    }
    Picture cover = slide.cover().get();
    Extent extent = null;
    LeadFit.Fitted words = null;
    for (double share : SHARES) {
      Extent most = coverRoom(grid);
      extent = new Extent(most.width() * share, most.height() * share).fitted(room.aspect(cover));
      words = words(room, slide, extent);
      if (words.excess() == 0) {
        break;
      }
    }
    place(room, cover, extent, words.blocks(), sheet);
    Optional<Ground> ground =
        room.backdrop(cover).or(() -> Optional.of(Ground.book(BoardRoom.THEME)));
    return new Board(ground, Optional.empty(), sheet);
  }

  /// Room for a cover, in pixels.
  static Extent coverRoom(LoopGrid grid) {
    return grid.isPortrait()
        ? new Extent(grid.width() * PORTRAIT_WIDE, grid.height() * PORTRAIT_HIGH)
        : new Extent(grid.width() * WIDE, grid.height() * HIGH);
  }

  /// What is said of the book, beside its cover or in portrait below it.
  private static LeadFit.Fitted words(BoardRoom room, Slide.Book slide, Extent cover) {
    LoopGrid grid = room.grid();
    double width = grid.width() - left(grid, cover) - grid.margin();
    double around = grid.em(grid.isSmallRoom() ? 1 : 2);
    double height =
        grid.isPortrait() ? grid.floor() - below(grid, cover) : grid.floor() - 2 * around;
    return fit(room, slide, Block.Arrangement.STACK, width).leads(height);
  }

  private static void place(
      BoardRoom room, Picture cover, Extent extent, List<Block> blocks, Sheet sheet) {
    LoopGrid grid = room.grid();
    Node drawn = cover(room, cover, extent);
    double top = grid.isPortrait() ? below(grid, extent) : 0;
    if (grid.isPortrait()) {
      sheet.put(drawn, (grid.width() - extent.width()) / 2, grid.em(2.67));
    } else {
      sheet.put(drawn, grid.margin() + grid.em(1.5), (grid.floor() - extent.height()) / 2);
    }
    double tall = Block.height(blocks, Block.Arrangement.STACK, grid.glass());
    double y = top + Math.round(Math.max(0, grid.floor() - top - tall) / 2);
    Block.putStack(blocks, sheet, grid, left(grid, extent), y);
  }

  private static double left(LoopGrid grid, Extent cover) {
    return grid.isPortrait()
        ? grid.margin()
        : grid.margin() + grid.em(1.5) + cover.width() + grid.em(4);
  }

  private static double below(LoopGrid grid, Extent cover) {
    return 2 * grid.em(2.67) + cover.height();
  }

  private static LeadFit fit(
      BoardRoom room, Slide.Book slide, Block.Arrangement arrangement, double width) {
    List<Voice> voices = room.voices(slide).stream().map(v -> v.withByline(byline(slide))).toList();
    return new LeadFit(room.grid(), voices, arrangement, width);
  }

  private static Optional<String> byline(Slide.Book slide) {
    List<String> parts = new ArrayList<>();
    slide.author().ifPresent(parts::add);
    slide.year().ifPresent(year -> parts.add(Integer.toString(year)));
    slide.publisher().ifPresent(parts::add);
    return Optional.of(parts.stream().collect(Collectors.joining("  ·  ")))
        .filter(line -> !line.isEmpty());
  }

  private static Node cover(BoardRoom room, Picture picture, Extent extent) {
    if (room.image(picture).isEmpty()) {
      return new MissingPlate(
          picture,
          room.languages(),
          room.exhibit().languages(),
          room.glass(),
          extent.width(),
          extent.height());
    }
    return cover(room.image(picture).get(), extent, room.glass(), saying(room, picture));
  }

  private static String saying(BoardRoom room, Picture picture) {
    return picture
        .alt()
        .map(a -> a.resolve(room.languages().getFirst(), room.exhibit().languages()).value())
        .orElse("");
  }

  /// A cover with its shadow, the only one there is.
  static Node cover(javafx.scene.image.Image image, Extent extent, Glass glass, String saying) {
    ImageView view = new ImageView(image);
    view.setFitWidth(extent.width());
    view.setFitHeight(extent.height());
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(saying);
    return Shade.under(view, extent, glass.px(1), glass.px(0.5), 0.6);
  }
}
