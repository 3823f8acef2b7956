import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// An exhibit whose every word and colour is known.
final class Sample {

  /// The four quarters of the first photo: upper left, upper right, lower left, lower right.
  static final List<Color> FIRST =
      List.of(
          new Color(196, 64, 48),
          new Color(64, 160, 72),
          new Color(56, 88, 192),
          new Color(208, 176, 64));

  /// The four quarters of the second photo.
  static final List<Color> SECOND =
      List.of(
          new Color(160, 72, 176),
          new Color(72, 168, 168),
          new Color(216, 128, 64),
          new Color(136, 144, 152));

  private Sample() {}

  /// Writes the source folder.
  static void write(Path folder) throws IOException {
    Path photos = Files.createDirectories(folder.resolve("photos"));
    draw(photos.resolve("first.png"), 2400, 1500, FIRST);
    draw(photos.resolve("second.png"), 1500, 2000, SECOND);
    Files.writeString(folder.resolve("exhibit.json"), JSON);
  }

  private static void draw(Path file, int width, int height, List<Color> quarters)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    for (int i = 0; i < quarters.size(); i++) {
      brush.setColor(quarters.get(i));
      brush.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    brush.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private static final String JSON =
      """
      {
        "id": "display-test", "edition": 1, "languages": ["az", "ru", "en"],
        "title": {"az": "Sınaq sərgisi", "ru": "Пробная выставка", "en": "A trial exhibit"},
        "slides": [
          {"kind": "photo",
           "photo": {"file": "photos/first.png",
             "alt": {"az": "Dörd rəng", "ru": "Четыре цвета", "en": "Four colours"},
             "credit": {"az": "Sınaq", "ru": "Проба", "en": "Trial"}},
           "title": {"az": "Birinci şəkil", "ru": "Первый снимок", "en": "The first picture"},
           "text": {"az": "Burada dörd rəng var.", "ru": "Здесь четыре цвета.",
             "en": "There are four colours here."}},
          {"kind": "photo",
           "photo": {"file": "photos/second.png",
             "alt": {"az": "Başqa rənglər", "ru": "Другие цвета", "en": "Other colours"},
             "credit": {"az": "Sınaq", "ru": "Проба", "en": "Trial"}},
           "title": {"az": "İkinci şəkil", "ru": "Второй снимок", "en": "The second picture"},
           "text": {"az": "Bu şəkil hündürdür.", "ru": "Этот снимок высокий.",
             "en": "This picture is tall."}},
          {"kind": "text",
           "title": {"az": "Üçüncü səhifə", "ru": "Третья страница", "en": "The third page"},
           "text": {"az": "Burada yalnız mətn var.", "ru": "Здесь только текст.",
             "en": "There is only text here."}}
        ]
      }
      """;
}
