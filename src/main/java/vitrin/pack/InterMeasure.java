package vitrin.pack;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import vitrin.model.TextMeasure;

/// Widths of texts in Inter, the typeface of the screens.
final class InterMeasure implements TextMeasure {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

  /// Large, so that rounding to whole units of the outline does not show.
  private static final float SIZE = 1000;

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /// Reading them takes longer than everything else that is done to a small exhibit.
  private static final Map<Weight, Font> FONTS =
      Map.of(
          Weight.LIGHT, font("Inter-Light.otf"),
          Weight.REGULAR, font("Inter-Regular.otf"),
          Weight.SEMIBOLD, font("Inter-SemiBold.otf"));

  @Override
  public double width(String text, Weight weight) {
    return FONTS.get(weight).getStringBounds(text, CONTEXT).getWidth() / SIZE;
  }

  private static Font font(String name) {
    try (InputStream in = InterMeasure.class.getResourceAsStream(FOLDER + name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
