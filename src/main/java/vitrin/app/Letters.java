package vitrin.app;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// What the three languages are written with, and whether the typeface of the screens has it.
final class Letters {
  private static final String CLASS_PATH = "/com/formdev/flatlaf/fonts/inter/";
  private static final String FILE = "Inter-Regular.otf";

  private static final String AZERBAIJANI =
      "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz";
  private static final String RUSSIAN =
      "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя";
  private static final String ENGLISH = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
  private static final String SIGNS = "0123456789.,;:!?…–—-«»“”„‘’()[]/%№°×&+−=•";

  private Letters() {}

  /// Those that can't be drawn, one after another; empty: all can.
  static String missing() throws IOException {
    String folder = System.getProperty("vitrin.typeface");
    try (InputStream in = Letters.class.getResourceAsStream(CLASS_PATH + FILE)) {
      if (folder == null && in == null) {
        return AZERBAIJANI + RUSSIAN + ENGLISH + SIGNS;
      }
      Font font =
          folder == null
              ? Font.createFont(Font.TRUETYPE_FONT, in)
              // In the image, which has it as a file: a stream would be written to the disk first.
              : Font.createFont(Font.TRUETYPE_FONT, Path.of(folder, FILE).toFile());
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
