package vitrin.ui;

import javafx.scene.text.Text;
import vitrin.i18n.Numbers;
import vitrin.model.Figure;
import vitrin.model.Localized;

/// A number of a visit with what it counts beside or below it.
///
/// @param em size of the number, made smaller where it would be wider than its column
/// @param width of the column in pixels
record VisitNumber(VisitRoom room, Figure figure, double em, double width) {

  /// A number larger than this, in em, is a great one.
  private static final double USUAL = 4;

  /// How far a comma reaches below the line, in em.
  private static final double COMMA = 0.16;

  /// The narrowest column of words beside a number, in em.
  private static final double LEAST_BESIDE = 8;

  private static final double ASCENT = FigureLabel.ASCENT;
  private static final double CAPITAL = FigureLabel.CAPITAL;

  /// Width of the number alone at its whole size, in pixels.
  double wide() {
    return Words.width(value(), Inter.LIGHT.at(room.em(em)));
  }

  /// Whether what it counts has room on the number's line.
  ///
  /// @param least width of the number's column, so that words below each other stand in line
  boolean hasRoomBeside(double least) {
    double beside = width - left(least);
    Text line = label(Math.max(1, beside));
    return beside >= room.em(LEAST_BESIDE)
        && Words.widestWord(line.getText(), line.getFont()) <= beside
        && Sheet.height(line) <= size() * CAPITAL + room.em(0.67);
  }

  /// @param least width of the number's column, so that words below each other stand in line
  Sheet beside(double least) {
    Sheet head = new Sheet();
    double baseline = put(head);
    Text line = label(width - left(least));
    double descent = Math.round((Inter.NATURAL_LEADING - ASCENT) * labelSize());
    head.put(line, left(least), baseline - Sheet.height(line) + descent);
    head.extent(width, baseline + room.em(0.33));
    return head;
  }

  Sheet above() {
    Sheet head = new Sheet();
    double baseline = put(head);
    Text line = label(width);
    // Below the comma that groups thousands.
    double top = baseline + Math.max(room.em(0.33), Math.round(size() * COMMA));
    head.put(line, 0, top);
    head.extent(width, top + Sheet.height(line));
    return head;
  }

  /// Puts the number at the top and answers where its baseline is.
  private double put(Sheet head) {
    double size = size();
    Text number = Typography.text(value(), room.language(), Inter.LIGHT.at(size), 1, 0, "text");
    // Without the room that the type has beside its first figure.
    double bearing = Math.round(size * 0.05);
    double above = Math.round(size * (ASCENT - CAPITAL)) - room.em(0.33);
    head.put(number, -bearing, -above);
    return Math.round(ASCENT * size) - above;
  }

  private double size() {
    double size = room.em(em);
    return wide() > width ? Math.floor(size * width / wide()) : size;
  }

  private boolean isGreat() {
    return em > USUAL;
  }

  private double left(double least) {
    double number = Math.ceil(Math.min(width, Math.max(least, wide())));
    return number + room.em(isGreat() ? 1.5 : 1);
  }

  private double labelSize() {
    return room.em(isGreat() ? 1.5 : 1.25);
  }

  private Text label(double column) {
    Localized.Said<String> said = room.said(figure.label());
    return Typography.text(
        said.value(), said.language(), Inter.REGULAR.at(labelSize()), 1.35, column, "muted");
  }

  private String value() {
    return Numbers.whole(figure.value(), room.language());
  }
}
