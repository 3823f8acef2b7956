package vitrin.ui;

import java.util.List;
import java.util.stream.DoubleStream;

/// Where things stand on a page of the attract loop, in pixels.
///
/// @param columns how many languages stand beside each other, 1 to 3
record LoopGrid(Glass glass, int columns) {

  /// The most languages that a board shows at once.
  static final int MOST_COLUMNS = 3;

  private static final double ROW_HEIGHT = 3.17;

  /// Height of the band that the row of language buttons stands in: that of a visit's controls.
  private static final double BAND = 5.33;

  private static final double PORTRAIT_BAND = 9.83;

  /// A screen that holds fewer em than this is a small room.
  private static final double ROOMY = 76;

  double width() {
    return glass.width();
  }

  double height() {
    return glass.height();
  }

  boolean isPortrait() {
    return glass.isPortrait();
  }

  boolean isSmallRoom() {
    return !isPortrait() && glass.widthInEm() < ROOMY;
  }

  double em(double em) {
    return glass.px(em);
  }

  double margin() {
    return em(isPortrait() ? 2.33 : 3);
  }

  double gap() {
    return em(2.33);
  }

  /// Width between the margins.
  double inner() {
    return width() - 2 * margin();
  }

  double columnWidth() {
    return Math.floor((inner() - (columns - 1) * gap()) / columns);
  }

  /// @param column from 0
  double columnX(int column) {
    return margin() + Math.round(column * (inner() + gap()) / columns);
  }

  /// Upper edge of the language buttons.
  double rowTop() {
    return isPortrait() ? height() - em(PORTRAIT_BAND) + em(1) : height() - em(1) - rowHeight();
  }

  double rowHeight() {
    return em(ROW_HEIGHT);
  }

  /// Lower edge of a photo that stands beside its text.
  double floor() {
    return isPortrait() ? rowTop() - em(1.5) : height() - em(BAND);
  }

  /// Sizes of a title, largest first.
  List<Double> titleSizes() {
    return sizes(1, 0.85, 0.72);
  }

  /// Sizes of a lead, largest first; the last is one em of the visit.
  List<Double> leadSizes() {
    return sizes(1, 0.9, 0.8, 0.73, 0.68, 0.63, 0.59);
  }

  /// Sizes of a quotation, largest first.
  List<Double> quoteSizes() {
    return sizes(1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8, 0.73, 0.68, 0.63, 0.59);
  }

  private List<Double> sizes(double... aem) {
    return DoubleStream.of(aem)
        .map(s -> Math.max(glass.attractPx(s), glass.em()))
        .boxed()
        .distinct()
        .toList();
  }
}
