package vitrin.art.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Inter as outlines, taken at 1000 units so that they are the same at every size.
public enum Lettering {
  LIGHT("Inter-Light"),
  REGULAR("Inter-Regular"),
  ITALIC("Inter-Italic"),
  SEMI_BOLD("Inter-SemiBold");

  private static final double UNITS = 1000;
  private final Font font;

  Lettering(String file) {
    String path = "/com/formdev/flatlaf/fonts/inter/" + file + ".otf";
    try (InputStream in = Lettering.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("The font " + path + " is not on the class path.");
      }
      font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) UNITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font " + path + " cannot be read.", e);
    }
  }

  /// The line with its left end and baseline at the point, `size` in picture heights.
  public Shape line(String words, double x, double baseline, double size) {
    return line(words, x, baseline, size, 0);
  }

  /// As above with extra space (in parts of the size) after each letter.
  public Shape line(String words, double x, double baseline, double size, double spacing) {
    Path2D.Double path = new Path2D.Double();
    FontRenderContext frc = new FontRenderContext(null, true, true);
    if (spacing == 0) {
      path.append(font.createGlyphVector(frc, words).getOutline(), false);
    } else {
      double pen = 0;
      for (int k = 0; k < words.length(); k++) {
        var glyph = font.createGlyphVector(frc, words.substring(k, k + 1));
        path.append(
            AffineTransform.getTranslateInstance(pen, 0).createTransformedShape(glyph.getOutline()),
            false);
        pen += glyph.getGlyphMetrics(0).getAdvanceX() + spacing * UNITS;
      }
    }
    AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
    place.scale(size / UNITS, size / UNITS);
    return place.createTransformedShape(path);
  }

  /// How wide the ink of the line is at this size.
  public double width(String words, double size) {
    Rectangle2D box = line(words, 0, 0, size).getBounds2D();
    return box.getMaxX();
  }
}
