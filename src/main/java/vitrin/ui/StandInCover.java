package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import vitrin.model.Language;
import vitrin.model.Localized;
import vitrin.model.Slide;

/// The cover of a book of which no picture is there: its title and author in type, on plain cloth.
final class StandInCover extends Sheet {

  /// Width to height of most books.
  private static final double ASPECT = 2 / 3.0;

  private static final double SPINE = 0.06;
  private static final double INSET = 0.09;

  /// Sizes of the title, in parts of the cover's height, tried until the whole title is there.
  private static final List<Double> SIZES = List.of(0.1, 0.085, 0.07, 0.06);

  private static final double INITIAL = 0.4;

  private final VisitRoom room;
  private final double left;
  private final double column;

  private StandInCover(VisitRoom room, Slide.Book book, Extent size) {
    super(size.width(), size.height());
    this.room = room;
    double spine = Math.round(wide() * SPINE);
    left = spine + Math.round(wide() * INSET);
    column = wide() - left - Math.round(wide() * INSET);
    put(Rules.filled("stand-in"), 0, 0, wide(), high());
    Region fold = Rules.filled("line-fill");
    put(fold, spine, 0, Math.max(1, room.em(0.08)), high());
    double inset = Math.round(high() * INSET);
    double foot = high() - inset;
    Optional<Text> author = author(book, foot - inset);
    author.ifPresent(text -> put(text, left, foot - height(text)));
    double room4Title = foot - inset - author.map(text -> height(text) + room.em(0.67)).orElse(0.0);
    title(book, inset, room4Title);
  }

  /// @param most room for it, in pixels
  static StandInCover in(VisitRoom room, Slide.Book book, Extent most) {
    return new StandInCover(room, book, most.fitted(ASPECT));
  }

  private Optional<Text> author(Slide.Book book, double tall) {
    Font font = Inter.REGULAR.at(Math.max(room.em(1), Math.round(high() * 0.05)));
    return book.author()
        .filter(author -> Words.fits(List.of(author), font, column, 3))
        .map(author -> line(author, room.language(), font))
        .filter(text -> height(text) <= tall / 2);
  }

  /// The title as large as the whole of it fits, else its first letter.
  private void title(Slide.Book book, double top, double tall) {
    Localized.Said<String> said = room.said(book.name());
    for (double part : SIZES) {
      Font font = Inter.SEMI_BOLD.at(Math.max(room.em(1), Math.round(high() * part)));
      Text title = line(said.value(), said.language(), font);
      if (Words.widestWord(title.getText(), title.getFont()) <= column && height(title) <= tall) {
        put(title, left, top);
        return;
      }
    }
    String first = said.value().substring(0, said.value().offsetByCodePoints(0, 1));
    Font font = Inter.LIGHT.at(Math.round(high() * INITIAL));
    Text initial = Typography.text(first, said.language(), font, 1, 0, "text");
    put(initial, left, top);
  }

  private Text line(String words, Language language, Font font) {
    return Typography.text(words, language, font, 1.2, column, "text");
  }
}
