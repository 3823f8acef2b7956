package vitrin.pack;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// Source folders that tests pack: real files with real pictures, drawn on the spot.
public final class SourceFolders {

  /// For pictures that have none.
  static final Renditions.Pyramids NO_PYRAMID =
      levels -> {
        throw new AssertionError("a pyramid of " + levels);
      };

  private SourceFolders() {}

  /// A complete exhibit in three languages with all eight kinds of slide, in which nothing is to be
  /// found wrong.
  ///
  /// @return the folder, `parent/small-exhibit`
  public static Path complete(Path parent) {
    Path folder = parent.resolve("small-exhibit");
    picture(folder.resolve("photos/wide.jpg"), 1280, 720);
    picture(folder.resolve("photos/tall.jpg"), 720, 1080);
    picture(folder.resolve("photos/cover.png"), 300, 420);
    picture(folder.resolve("photos/page.jpg"), 420, 300);
    exhibit(folder, COMPLETE);
    return folder;
  }

  /// Writes `exhibit.json`, in UTF-8.
  public static void exhibit(Path folder, String json) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(SourceFolder.EXHIBIT_FILE), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of the complete exhibit with one passage exchanged, to break it in one place.
  ///
  /// @throws IllegalArgumentException if the passage is not there
  public static String completeWith(String passage, String instead) {
    if (!COMPLETE.contains(passage)) {
      throw new IllegalArgumentException("not in the exhibit: " + passage);
    }
    return COMPLETE.replaceFirst(Pattern.quote(passage), Matcher.quoteReplacement(instead));
  }

  /// Draws a picture and writes it in the kind that its name says, `.jpg` or `.png`.
  public static void picture(Path file, int width, int height) {
    write(file, encode(drawn(width, height), file.toString().endsWith(".png") ? "png" : "jpg"));
  }

  /// Four corners of different colours, so that it matters which is where, on a slope of grey: red
  /// top left, green top right, blue bottom right, yellow bottom left.
  public static BufferedImage drawn(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(new GradientPaint(0, 0, new Color(0x2a3037), width, height, new Color(0xbcc1c7)));
    g.fillRect(0, 0, width, height);
    int w = width / 3;
    int h = height / 3;
    fill(g, new Color(0xc02020), 0, 0, w, h);
    fill(g, new Color(0x20a040), width - w, 0, w, h);
    fill(g, new Color(0x2040c0), width - w, height - h, w, h);
    fill(g, new Color(0xd0c020), 0, height - h, w, h);
    g.dispose();
    return image;
  }

  private static void fill(Graphics2D g, Color colour, int x, int y, int w, int h) {
    g.setColor(colour);
    g.fillRect(x, y, w, h);
  }

  /// @param format `jpg` or `png`
  public static byte[] encode(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException("no encoder for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `exhibit.json` of the complete exhibit.
  public static final String COMPLETE =
      """
      {
        "id": "small-exhibit",
        "edition": 1,
        "languages": ["az", "ru", "en"],
        "accent": "caspian",
        "title": {"az": "Dənizin şəhəri", "ru": "Город у моря", "en": "A town by the sea"},
        "summary": {"az": "Qısa sərgi.", "ru": "Короткая выставка.", "en": "A short exhibition."},
        "cover": {
          "file": "photos/wide.jpg",
          "alt": {"az": "Sahil", "ru": "Берег", "en": "The shore"},
          "credit": {"az": "Sınaq üçün çəkilib", "ru": "Нарисовано для проверки", "en": "Drawn for a test"}
        },
        "dates": {"from": "02-22", "to": "02-29", "everyYear": true},
        "silences": [
          {
            "date": "02-26",
            "time": "17:00",
            "seconds": 60,
            "title": {"az": "Bir dəqiqə sükut", "ru": "Минута молчания", "en": "A minute of silence"}
          }
        ],
        "sources": [
          {
            "id": "census",
            "title": "Census of the town",
            "author": "Town office",
            "year": 1897,
            "publisher": "Town press",
            "url": "https://example.org/census"
          }
        ],
        "slides": [
          {
            "kind": "chapter",
            "title": {"az": "Sahil", "ru": "Берег", "en": "The shore"},
            "text": {"az": "Hər şey burada başladı.", "ru": "Здесь всё началось.", "en": "Here it began."}
          },
          {
            "kind": "photo",
            "photo": {
              "file": "photos/wide.jpg",
              "alt": {"az": "Sahil", "ru": "Берег", "en": "The shore"},
              "credit": {"az": "Sınaq üçün çəkilib", "ru": "Нарисовано для проверки", "en": "Drawn for a test"}
            },
            "title": {"az": "Səhər", "ru": "Утро", "en": "Morning"},
            "text": {
              "az": "Dəniz **sakitdir**. Qayıqlar çıxır.\\n\\nHava isinir.",
              "ru": "Море **спокойно**. Лодки выходят.\\n\\nСтановится теплее.",
              "en": "The sea is **calm**. Boats set out.\\n\\nIt grows warmer."
            },
            "sources": ["census"]
          },
          {
            "kind": "text",
            "title": {"az": "Şəhər", "ru": "Город", "en": "The town"},
            "text": {
              "az": "Burada yaşayırdılar:\\n\\n- balıqçılar\\n- dülgərlər\\n\\n> Dəniz bizimdir.",
              "ru": "Здесь жили:\\n\\n- рыбаки\\n- плотники\\n\\n> Море наше.",
              "en": "Here lived:\\n\\n- fishermen\\n- carpenters\\n\\n> The sea is ours."
            }
          },
          {
            "kind": "book",
            "title": {"az": "Dəniz haqqında", "ru": "О море", "en": "Of the sea"},
            "author": "A. Town",
            "year": 1903,
            "publisher": "Town press",
            "language": "ru",
            "text": {"az": "Köhnə kitab.", "ru": "Старая книга.", "en": "An old book."},
            "cover": {
              "file": "photos/cover.png",
              "alt": {"az": "Üz qabığı", "ru": "Обложка", "en": "The cover"},
              "credit": {"az": "Sınaq üçün çəkilib", "ru": "Нарисовано для проверки", "en": "Drawn for a test"}
            },
            "pages": [
              {
                "file": "photos/page.jpg",
                "alt": {"az": "Səhifə", "ru": "Страница", "en": "A page"},
                "credit": {"az": "Sınaq üçün çəkilib", "ru": "Нарисовано для проверки", "en": "Drawn for a test"}
              }
            ]
          },
          {
            "kind": "quote",
            "text": {"az": "Dəniz unutmur.", "ru": "Море не забывает.", "en": "The sea forgets nothing."},
            "attribution": {"az": "Köhnə söz", "ru": "Старая поговорка", "en": "An old saying"},
            "photo": {
              "file": "photos/tall.jpg",
              "alt": {"az": "Mayak", "ru": "Маяк", "en": "The lighthouse"},
              "credit": {"az": "Sınaq üçün çəkilib", "ru": "Нарисовано для проверки", "en": "Drawn for a test"}
            }
          },
          {
            "kind": "figures",
            "title": {"az": "Nə qədər idilər", "ru": "Сколько их было", "en": "How many they were"},
            "items": [
              {
                "as": "people",
                "value": 613,
                "label": {"az": "nəfər", "ru": "человек", "en": "people"},
                "parts": [
                  {"value": 106, "label": {"az": "qadın", "ru": "женщин", "en": "women"}},
                  {"value": 63, "label": {"az": "uşaq", "ru": "детей", "en": "children"}}
                ],
                "sources": ["census"]
              },
              {"value": 40, "label": {"az": "qayıq", "ru": "лодок", "en": "boats"}}
            ]
          },
          {
            "kind": "timeline",
            "title": {"az": "İllər", "ru": "Годы", "en": "Years"},
            "events": [
              {"date": "1897", "text": {"az": "Siyahıyaalma.", "ru": "Перепись.", "en": "A census."}},
              {"date": "1903-05", "text": {"az": "Kitab çıxdı.", "ru": "Вышла книга.", "en": "A book came out."}},
              {"date": "1904-02-29", "text": {"az": "Mayak.", "ru": "Маяк.", "en": "A lighthouse."}, "sources": ["census"]}
            ]
          },
          {
            "kind": "silence",
            "title": {"az": "Dənizdə qalanlar", "ru": "Оставшимся в море", "en": "For those lost at sea"},
            "seconds": 60
          }
        ]
      }
      """;
}
