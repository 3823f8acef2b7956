package vitrin.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import javafx.scene.text.Font;

/// The weights of the one typeface. Letters it does not have come from the system's fonts.
public enum Inter {
  LIGHT("Light"),
  REGULAR("Regular"),
  SEMI_BOLD("SemiBold"),
  ITALIC("Italic"),
  SEMI_BOLD_ITALIC("SemiBoldItalic");

  /// Line height of a JavaFX text in Inter without extra spacing, in em (measured).
  public static final double NATURAL_LEADING = 1.21;

  private final String file;
  private String name;

  Inter(String style) {
    file = "/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf";
  }

  /// The font at that size in pixels. The first call for a weight reads it from the class path.
  public Font at(double size) {
    if (name == null) {
      try (InputStream in = Inter.class.getResourceAsStream(file)) {
        Font font = Font.loadFont(in, size);
        if (font == null) {
          throw new IllegalStateException(
              "the font " + name().toLowerCase(Locale.ROOT) + " is missing");
        }
        name = font.getName();
        return font;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Font(name, size);
  }
}
