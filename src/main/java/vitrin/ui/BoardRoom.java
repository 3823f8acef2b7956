package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import vitrin.bundle.StoredPicture;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.Theme;

/// What a board is drawn from.
///
/// @param slide its index in the exhibit
/// @param languages that stand on the board, one to three, in order
/// @param part how much of a timeline stands on it
record BoardRoom(
    Exhibit exhibit, int slide, List<Language> languages, LoopGrid grid, Plates plates, Part part) {

  /// The loop has one theme: nobody is there who could have chosen another.
  static final Theme THEME = Theme.DARK;

  /// Taken for a picture of which nothing is stored.
  private static final double USUAL_ASPECT = 16 / 9.0;

  /// One of several parts that a timeline is shown in, one after another.
  ///
  /// @param index from 0
  /// @param of how many parts
  record Part(int index, int of) {
    static final Part WHOLE = new Part(0, 1);
  }

  BoardRoom {
    languages = List.copyOf(languages);
  }

  /// A board with the whole of its slide.
  ///
  /// @param board from 0 to [#boards] - 1
  static BoardRoom of(Exhibit exhibit, int slide, int board, Glass glass, Plates plates) {
    List<Language> languages = languages(exhibit, board);
    LoopGrid grid = new LoopGrid(glass, languages.size());
    return new BoardRoom(exhibit, slide, languages, grid, plates, Part.WHOLE);
  }

  /// The same board with a part of its slide.
  BoardRoom with(Part shown) {
    return new BoardRoom(exhibit, slide, languages, grid, plates, shown);
  }

  /// How many boards a slide needs to show every language.
  static int boards(Exhibit exhibit) {
    return Math.ceilDiv(exhibit.languages().size(), LoopGrid.MOST_COLUMNS);
  }

  /// The languages of a board. The last board is full too: it repeats some of the one before.
  static List<Language> languages(Exhibit exhibit, int board) {
    List<Language> all = exhibit.languages();
    int columns = Math.min(all.size(), LoopGrid.MOST_COLUMNS);
    int from = Math.min(board * LoopGrid.MOST_COLUMNS, all.size() - columns);
    return all.subList(from, from + columns);
  }

  Glass glass() {
    return grid.glass();
  }

  List<Voice> voices(Slide of) {
    return Voice.of(of, languages, exhibit.languages());
  }

  Optional<Image> image(Picture picture) {
    return plates.of(picture).flatMap(Plate::image);
  }

  Optional<Ground> backdrop(Picture picture) {
    return plates.of(picture).map(p -> Ground.of(p.picture().backdrop(), THEME));
  }

  double aspect(Picture picture) {
    return plates.of(picture).map(Plate::picture).map(StoredPicture::aspect).orElse(USUAL_ASPECT);
  }

  /// An empty sheet of the size of the screen.
  Sheet sheet() {
    return new Sheet(grid.width(), grid.height());
  }

  LeadFit fit(Slide of, Block.Arrangement arrangement, double width) {
    return new LeadFit(grid, voices(of), arrangement, width);
  }

  /// One column for each language in landscape, one below the other in portrait.
  Block.Arrangement arrangement() {
    return grid.isPortrait() ? Block.Arrangement.STACK : Block.Arrangement.COLUMNS;
  }

  /// Width of one language's words where there is no picture.
  double column() {
    return grid.isPortrait() ? grid.inner() : grid.columnWidth();
  }

  /// Puts blocks on a sheet as [#arrangement] has it, in the middle of what is above the buttons.
  void putInMiddle(List<? extends Block> blocks, Sheet on) {
    double tall = Block.height(blocks, arrangement(), glass());
    double top = Math.max(grid.em(1.5), (grid.floor() - tall) / 2);
    switch (arrangement()) {
      case COLUMNS -> Block.putColumns(blocks, on, grid, top);
      case STACK -> Block.putStack(blocks, on, grid, grid.margin(), top);
    }
  }
}
