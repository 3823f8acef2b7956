package vitrin.app;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// What the three languages are written with, and whether the typeface of the screens has it.
final class Letters {
  private static final String TYPEFACE = "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf";

  private static final String AZERBAIJANI =
      "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz";
  private static final String RUSSIAN =
      "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя";
  private static final String ENGLISH = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
  private static final String SIGNS = "0123456789.,;:!?…–—-«»“”„‘’()[]/%№°×&+−=•";

  private Letters() {}

  /// Those that can't be drawn, one after another; empty: all can.
  static String missing() throws IOException {
    try (InputStream in = Letters.class.getResourceAsStream(TYPEFACE)) {
      if (in == null) {
        return AZERBAIJANI + RUSSIAN + ENGLISH + SIGNS;
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      StringBuilder missing = new StringBuilder();
      (AZERBAIJANI + RUSSIAN + ENGLISH + SIGNS)
          .codePoints()
          .distinct()
          .filter(letter -> !font.canDisplay(letter))
          .forEach(missing::appendCodePoint);
      return missing.toString();
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }
}
