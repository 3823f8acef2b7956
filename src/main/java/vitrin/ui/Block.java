package vitrin.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import vitrin.model.Language;

/// What a board says in one language, as one piece.
class Block extends Sheet {
  private final Language language;
  private final double columnWidth;
  private double y;
  private boolean broken;

  /// @param width of the column in pixels
  Block(Language language, double width) {
    this.language = language;
    columnWidth = width;
    extent(width, 0);
  }

  /// Adds a text below what is there.
  ///
  /// @param gap space above it in pixels, unless it is the first
  final Text add(String words, Font font, double leading, double gap, String role) {
    Text text = Typography.text(words, language, font, leading, columnWidth, role);
    broken |= Words.widestWord(text.getText(), text.getFont()) > columnWidth;
    add(text, gap, height(text));
    return text;
  }

  final void add(Node node, double gap, double tall) {
    if (y > 0) {
      y += gap;
    }
    put(node, 0, y);
    y += tall;
    extent(columnWidth, y);
  }

  /// Makes the block at least that high, in pixels.
  final void reach(double height) {
    y = Math.max(y, height);
    extent(columnWidth, y);
  }

  /// The line that stands where the words are missing in this language.
  final void addMark(Language only, Glass glass) {
    double size = glass.em();
    Node globe = Icon.LANG.at(glass.px(1.1));
    globe.getStyleClass().add("icon-muted");
    double indent = glass.px(1.5);
    Sheet mark = new Sheet();
    Text line =
        Typography.text(
            Says.onlyIn(language, only),
            language,
            Inter.ITALIC.at(size),
            1.35,
            columnWidth - indent,
            "muted");
    boolean mirrored = language.isRightToLeft();
    mark.put(globe, mirrored ? columnWidth - glass.px(1.1) : 0, glass.px(0.05));
    mark.put(line, mirrored ? 0 : indent, 0);
    mark.keepSides();
    mark.extent(columnWidth, Math.max(height(line), glass.px(1.2)));
    add(mark, 0, mark.high());
  }

  /// Whether a word is wider than the column, so that JavaFX breaks it.
  final boolean hasBrokenWord() {
    return broken;
  }

  /// Which languages' blocks stand beside or below each other.
  enum Arrangement {
    COLUMNS,
    STACK
  }

  /// Space above and below the rule between two stacked blocks, in em.
  private static final double RULE_SPACE = 1;

  /// Height of blocks that stand together, in pixels.
  static double height(List<? extends Block> blocks, Arrangement arrangement, Glass glass) {
    return switch (arrangement) {
      case COLUMNS -> blocks.stream().mapToDouble(Sheet::high).max().orElse(0);
      case STACK ->
          blocks.stream().mapToDouble(Sheet::high).sum()
              + Math.max(0, blocks.size() - 1) * 2 * glass.px(RULE_SPACE);
    };
  }

  /// Puts blocks over their language buttons, their tops on one line.
  static void putColumns(List<? extends Block> blocks, Sheet on, LoopGrid grid, double top) {
    for (int i = 0; i < blocks.size(); i++) {
      on.put(blocks.get(i), grid.columnX(i), top);
    }
  }

  /// Puts blocks below each other with rules between them.
  static void putStack(
      List<? extends Block> blocks, Sheet on, LoopGrid grid, double left, double top) {
    double y = top;
    double space = grid.em(RULE_SPACE);
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        on.put(Rules.across(), left, y + space, blocks.get(i).wide(), Rules.THICKNESS);
        y += 2 * space;
      }
      on.put(blocks.get(i), left, y);
      y += blocks.get(i).high();
    }
  }
}
