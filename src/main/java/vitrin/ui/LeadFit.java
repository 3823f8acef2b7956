package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Finds how a board's words fit: first they step down in size, then the last sentence leaves all
/// languages together and the others grow into its room. Never an ellipsis, never half a sentence.
record LeadFit(LoopGrid grid, List<Voice> voices, Block.Arrangement arrangement, double width) {

  /// Leading of a lead in em of its size.
  private static final double LEADING = 1.4;

  /// Less than any running text takes for a character, in square em of its size.
  private static final double NARROWEST = 0.25;

  private static final double TITLE_LEADING = 1.2;
  private static final double QUOTE_LEADING = 1.28;

  /// @param size of the leads in pixels
  /// @param dropped how many sentences left
  /// @param excess by how many pixels the blocks are higher than their room; 0 where they fit
  record Fitted(List<Block> blocks, double size, int dropped, double excess) {
    boolean isWhole() {
      return dropped == 0 && excess == 0;
    }

    boolean isCloserThan(Fitted other) {
      return dropped < other.dropped || dropped == other.dropped && excess < other.excess;
    }
  }

  /// The blocks of title and lead that fit a height in pixels, in the order of the languages. Where
  /// nothing fits they are at the last step, each with its first sentence, and higher.
  Fitted leads(double room) {
    Optional<Fitted> spacious = spacious(room);
    if (spacious.isPresent()) {
      return spacious.get();
    }
    double largest = titleSize();
    List<Double> titles = grid.titleSizes().stream().filter(t -> t <= largest).toList();
    Fitted fitted = null;
    // A title that takes the room of its lead steps down before a sentence leaves, if that helps.
    for (double title : titles) {
      List<Double> leads = grid.leadSizes().stream().filter(size -> size <= title).toList();
      Fitted tried = fit(leads, room, (size, dropped) -> leads(title, size, dropped));
      if (fitted == null || tried.isCloserThan(fitted)) {
        fitted = tried;
      }
      if (fitted.isWhole()) {
        break;
      }
    }
    return fitted;
  }

  /// Where the leads have room at their largest, titles are at theirs, on two lines too: a title
  /// that is smaller than its lead is none.
  private Optional<Fitted> spacious(double room) {
    double title = grid.titleSizes().getFirst();
    double lead = grid.leadSizes().getFirst();
    if (grid.isSmallRoom() || !Words.fits(titles(), Inter.SEMI_BOLD.at(title), width, 2)) {
      return Optional.empty();
    }
    List<Block> blocks = leads(title, lead, 0);
    return fits(blocks, room) ? Optional.of(new Fitted(blocks, lead, 0, 0)) : Optional.empty();
  }

  /// The same for quotations.
  Fitted quotes(double room) {
    return fit(grid.quoteSizes(), room, this::quotes);
  }

  private Fitted fit(
      List<Double> sizes, double room, BiFunction<Double, Integer, List<Block>> set) {
    Search search = new Search(sizes, room, set);
    int most = voices.stream().mapToInt(v -> v.sentences().size()).max().orElse(0) - 1;
    return search
        .largest(0)
        .or(() -> most < 1 ? Optional.empty() : search.largest(search.least(most)))
        .orElseGet(() -> search.unfitted(Math.max(0, most)));
  }

  /// What is tried until words fit. An editor's first paragraph may be a whole text: fitting it
  /// sentence by sentence would keep the screen from moving for minutes.
  private final class Search {
    private final List<Double> sizes;
    private final double room;
    private final BiFunction<Double, Integer, List<Block>> set;

    Search(List<Double> sizes, double room, BiFunction<Double, Integer, List<Block>> set) {
      this.sizes = sizes;
      this.room = room;
      this.set = set;
    }

    /// The largest size at which the words fit after so many sentences left.
    Optional<Fitted> largest(int dropped) {
      return sizes.stream().flatMap(size -> fitted(size, dropped).stream()).findFirst();
    }

    /// The fewest sentences that must leave for the others to fit at the last size.
    int least(int most) {
      int low = 1;
      int high = most;
      while (low < high) {
        int middle = (low + high) / 2;
        if (fitted(sizes.getLast(), middle).isPresent()) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }

    /// The words as small as they can be, whether they fit or not.
    Fitted unfitted(int dropped) {
      List<Block> blocks = set.apply(sizes.getLast(), dropped);
      return new Fitted(blocks, sizes.getLast(), dropped, excess(blocks, room));
    }

    private Optional<Fitted> fitted(double size, int dropped) {
      if (voices.stream().anyMatch(v -> v.lead(dropped).length() > mostCharacters(size))) {
        return Optional.empty();
      }
      List<Block> blocks = set.apply(size, dropped);
      return fits(blocks, room)
          ? Optional.of(new Fitted(blocks, size, dropped, 0))
          : Optional.empty();
    }

    /// More than that fill the room however narrow they are.
    private double mostCharacters(double size) {
      return width * room / (size * size * NARROWEST);
    }
  }

  private double excess(List<Block> blocks, double room) {
    return Math.max(0, Block.height(blocks, arrangement, grid.glass()) - room);
  }

  private boolean fits(List<Block> blocks, double room) {
    return blocks.stream().noneMatch(Block::hasBrokenWord)
        && Block.height(blocks, arrangement, grid.glass()) <= room;
  }

  /// One size for the titles of all languages: first the largest at which they keep to one line,
  /// then to two.
  double titleSize() {
    List<String> titles = titles();
    for (int lines = 1; lines <= 2; lines++) {
      List<Double> sizes = grid.titleSizes();
      if (lines > 1 && grid.isSmallRoom()) {
        sizes = sizes.subList(1, sizes.size());
      }
      double size = Words.titleSize(titles, Inter.SEMI_BOLD, sizes, width, lines);
      if (Words.fits(titles, Inter.SEMI_BOLD.at(size), width, lines)) {
        return size;
      }
    }
    return grid.titleSizes().getLast();
  }

  private List<String> titles() {
    return voices.stream()
        .flatMap(v -> v.title().map(t -> Typography.set(t, v.language())).stream())
        .toList();
  }

  private List<Block> leads(double titleSize, double size, int dropped) {
    List<Block> blocks = voices.stream().map(v -> new Block(v.language(), width)).toList();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      voices
          .get(i)
          .title()
          .ifPresent(t -> block.add(t, Inter.SEMI_BOLD.at(titleSize), TITLE_LEADING, 0, "text"));
    }
    if (arrangement == Block.Arrangement.COLUMNS) {
      double titles = blocks.stream().mapToDouble(Sheet::high).max().orElse(0);
      for (int i = 0; i < blocks.size(); i++) {
        if (voices.get(i).only().isEmpty()) {
          blocks.get(i).reach(titles);
        }
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      addRest(blocks.get(i), voices.get(i), titleSize, size, dropped);
    }
    return blocks;
  }

  /// What is as large as the title stands further from it.
  private void addRest(Block block, Voice voice, double titleSize, double size, int dropped) {
    double gap = grid.em(size < titleSize ? 0.33 : 0.67);
    voice.byline().ifPresent(b -> block.add(b, Inter.REGULAR.at(byline(size)), 1.35, gap, "muted"));
    if (voice.hasLead()) {
      block.add(voice.lead(dropped), Inter.REGULAR.at(size), LEADING, gap, "text");
    }
    voice.only().ifPresent(only -> block.addMark(only, grid.glass()));
  }

  private double byline(double size) {
    return Math.max(grid.glass().em(), Math.round(size * 0.85));
  }

  private List<Block> quotes(double size, int dropped) {
    return voices.stream().map(v -> quote(v, size, dropped)).toList();
  }

  private Block quote(Voice voice, double size, int dropped) {
    Block block = new Block(voice.language(), width);
    var dash = Rules.dash(grid.glass());
    block.add(dash, 0, dash.getPrefHeight());
    if (voice.language().isRightToLeft()) {
      dash.relocate(width - dash.getPrefWidth(), 0);
    }
    double gap = grid.em(1.5);
    if (voice.hasLead()) {
      block.add(voice.lead(dropped), Inter.LIGHT.at(size), QUOTE_LEADING, gap, "text");
    }
    voice.only().ifPresent(only -> block.addMark(only, grid.glass()));
    double small = Math.max(grid.glass().em(), Math.min(grid.glass().attractPx(0.85), size * 0.85));
    voice
        .byline()
        .ifPresent(b -> block.add(b, Inter.REGULAR.at(Math.round(small)), 1.35, gap, "muted"));
    return block;
  }
}
