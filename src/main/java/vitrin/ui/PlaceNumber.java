package vitrin.ui;

import java.util.List;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.model.Language;

/// Which slide of how many one is at, as large as its room allows.
final class PlaceNumber extends Sheet {

  /// Sizes tried, in em.
  private static final List<Double> SIZES = List.of(1.25, 1.125, 1.0);

  private final double inked;

  /// @param place from 1
  /// @param slides how many the exhibit has
  /// @param room in pixels; the smallest size is taken also if it needs more
  PlaceNumber(Glass glass, Texts texts, int place, int slides, double room) {
    Text here = null;
    Text all = null;
    double wide = 0;
    for (double size : SIZES) {
      here = placed(Integer.toString(place), Inter.SEMI_BOLD, glass.px(size), "text");
      all = placed(" / " + slides, Inter.REGULAR, glass.px(size), "muted");
      wide = across(here) + across(all);
      if (wide <= room) {
        break;
      }
    }
    inked = wide;
    here.setAccessibleText(
        texts.get("visit.place", Integer.toString(place), Integer.toString(slides)));
    extent(Math.ceil(wide), height(here));
    keepSides();
    put(here, 0, 0);
    put(all, across(here), 0);
  }

  /// How wide its digits are, in pixels, not rounded.
  double inked() {
    return inked;
  }

  private static double across(Text text) {
    return Words.width(text.getText(), text.getFont());
  }

  private static Text placed(String words, Inter weight, double size, String role) {
    return Typography.text(words, Language.EN, weight.at(size), Inter.NATURAL_LEADING, 0, role);
  }
}
