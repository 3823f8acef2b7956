package vitrin.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

  private static final String CLASS_PATH = "/com/formdev/flatlaf/fonts/inter/";

  private final String file;
  private String name;

  Inter(String style) {
    file = "Inter-" + style + ".otf";
  }

  /// The font at that size in pixels. The first call for a weight reads it.
  public Font at(double size) {
    if (name == null) {
      Font font = fromTheImage(size);
      if (font == null) {
        font = fromTheClassPath(size);
      }
      if (font == null) {
        throw new IllegalStateException(
            "the font " + name().toLowerCase(Locale.ROOT) + " is missing");
      }
      name = font.getName();
      return font;
    }
    return new Font(name, size);
  }

  /// The image has its fonts as files: what comes as a stream the toolkit writes to the disk first,
  /// which may be full.
  private Font fromTheImage(double size) {
    String folder = System.getProperty("vitrin.typeface");
    return folder == null ? null : Font.loadFont(Path.of(folder, file).toUri().toString(), size);
  }

  private Font fromTheClassPath(double size) {
    try (InputStream in = Inter.class.getResourceAsStream(CLASS_PATH + file)) {
      return Font.loadFont(in, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
