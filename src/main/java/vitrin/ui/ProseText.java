package vitrin.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vitrin.model.Language;
import vitrin.model.Prose;

/// A text of paragraphs, lists and quotations in one column. Its height follows from its width and
/// is its preferred height.
final class ProseText extends Region {

  /// Space between two blocks, in em of the text.
  private static final double BETWEEN = 0.72;

  /// Space between the items of a list, in em of the text.
  private static final double BETWEEN_ITEMS = 0.33;

  private static final double LIST_INDENT = 1.25;

  /// Least space between the number of an item and its words, in em of the text.
  private static final double AFTER_MARK = 0.33;

  private static final double QUOTATION_INDENT = 1;
  private static final double BAR = 0.125;

  private final Language language;
  private final double size;
  private final double leading;
  private final double columnWidth;
  private final double height;

  /// @param language the prose is in
  /// @param size of the text in pixels
  /// @param leading distance of two lines in em of the text
  /// @param width of the column in pixels
  ProseText(Prose prose, Language language, double size, double leading, double width) {
    this.language = language;
    this.size = size;
    this.leading = leading;
    columnWidth = width;
    height = blocks(prose.blocks(), 0, width, 0, BETWEEN);
  }

  /// Lays blocks below each other and answers where the last one ends.
  private double blocks(
      List<Prose.Block> blocks, double from, double width, double top, double between) {
    double y = top;
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        y += Math.round(between * size);
      }
      y =
          switch (blocks.get(i)) {
            case Prose.Paragraph paragraph -> paragraph(paragraph, from, width, y);
            case Prose.Items items -> items(items, from, width, y);
            case Prose.Quotation quotation -> quotation(quotation, from, width, y);
          };
    }
    return y;
  }

  private double paragraph(Prose.Paragraph paragraph, double from, double width, double top) {
    TextFlow flow = new TextFlow();
    List<String> ready =
        paragraph.spans().stream()
            .map(span -> Typography.set(span.text(), language, width, size))
            .toList();
    // Measured in the widest weight, so that no line is longer than the column.
    String whole = String.join("", ready);
    Font widest = RightToLeft.font(whole, Inter.SEMI_BOLD.at(size));
    String broken = RightToLeft.broken(whole, widest, width);
    int begin = 0;
    for (int i = 0; i < ready.size(); i++) {
      int end = begin + ready.get(i).length();
      Text text = new Text(broken.substring(begin, end));
      Inter weight = weight(paragraph.spans().get(i).emphasis());
      text.setFont(RightToLeft.font(whole, weight.at(size)));
      text.getStyleClass().add("text");
      flow.getChildren().add(text);
      begin = end;
    }
    flow.setLineSpacing(Typography.spacing(leading, size));
    flow.setTextAlignment(Typography.alignment(language));
    double tall = Math.ceil(flow.prefHeight(width));
    place(flow, from, top, width, tall);
    return top + tall;
  }

  private static Inter weight(Prose.Emphasis emphasis) {
    return switch (emphasis) {
      case NONE -> Inter.REGULAR;
      case BOLD -> Inter.SEMI_BOLD;
      case ITALIC -> Inter.ITALIC;
      case BOLD_ITALIC -> Inter.SEMI_BOLD_ITALIC;
    };
  }

  private double items(Prose.Items items, double from, double width, double top) {
    Font font = Inter.REGULAR.at(size);
    double widest = Words.width(mark(items.order(), items.items().size()), font);
    double indent = Math.round(Math.max(LIST_INDENT * size, widest + AFTER_MARK * size));
    double y = top;
    for (int i = 0; i < items.items().size(); i++) {
      if (i > 0) {
        y += Math.round(BETWEEN_ITEMS * size);
      }
      String mark = mark(items.order(), i + 1);
      Text marked = Typography.text(mark, language, font, leading, 0, "text");
      place(marked, from, y, marked.getLayoutBounds().getWidth(), 0);
      y = blocks(items.items().get(i), from + indent, width - indent, y, BETWEEN_ITEMS);
    }
    return y;
  }

  /// @param number of the item, from 1
  private static String mark(Prose.Items.Order order, int number) {
    return switch (order) {
      case BULLETS -> "•";
      case NUMBERS -> number + ".";
    };
  }

  private double quotation(Prose.Quotation quotation, double from, double width, double top) {
    double indent = Math.round(QUOTATION_INDENT * size);
    double y = blocks(quotation.blocks(), from + indent, width - indent, top, BETWEEN);
    Region bar = new Region();
    bar.getStyleClass().add("accent-fill");
    place(bar, from, top, Math.round(BAR * size), y - top);
    return y;
  }

  /// @param from distance from the side the lines begin at
  private void place(Node node, double from, double top, double width, double tall) {
    node.setManaged(false);
    double left = language.isRightToLeft() ? columnWidth - from - width : from;
    if (node.isResizable()) {
      node.resizeRelocate(left, top, width, tall);
    } else {
      node.relocate(left, top);
    }
    getChildren().add(node);
  }

  @Override
  protected double computePrefWidth(double height) {
    return columnWidth;
  }

  @Override
  protected double computePrefHeight(double width) {
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    return height;
  }
}
