package vitrin.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a picture file is, by its first bytes or by what its name says.
enum PictureKind {
  JPEG("JPEG", "jpg", "jpeg", "jpe", "jfif"),
  PNG("PNG", "png"),
  GIF("GIF", "gif"),
  BMP("BMP", "bmp", "dib"),
  TIFF("TIFF", "tif", "tiff"),
  WEBP("WebP", "webp"),
  HEIC("HEIC", "heic", "heif"),
  AVIF("AVIF", "avif"),
  SVG("SVG", "svg"),
  PDF("PDF", "pdf"),
  PSD("Photoshop", "psd", "psb"),
  JPEG_2000("JPEG 2000", "jp2", "j2k"),
  JPEG_XL("JPEG XL", "jxl");

  /// How many bytes [#of] wants to see.
  static final int HEAD = 512;

  private final String label;
  private final List<String> extensions;

  PictureKind(String label, String... extensions) {
    this.label = label;
    this.extensions = List.of(extensions);
  }

  /// As people call it, the same in every language.
  String label() {
    return label;
  }

  /// What the name of the file says it is; absent if it says nothing.
  static Optional<PictureKind> named(String file) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(k -> k.extensions.contains(extension)).findFirst();
  }

  /// What the first bytes of the file say it is; absent if it is no picture.
  static Optional<PictureKind> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("ÿØÿ")) {
      return Optional.of(JPEG);
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (text.startsWith("GIF8")) {
      return Optional.of(GIF);
    }
    if (text.startsWith("BM")) {
      return Optional.of(BMP);
    }
    if (Stream.of("II*\0", "MM\0*", "II+\0", "MM\0+").anyMatch(text::startsWith)) {
      return Optional.of(TIFF);
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    if (text.startsWith("ftyp", 4)) {
      return Optional.of(text.startsWith("avi", 8) ? AVIF : HEIC);
    }
    if (text.startsWith("%PDF")) {
      return Optional.of(PDF);
    }
    if (text.startsWith("8BPS")) {
      return Optional.of(PSD);
    }
    if (text.startsWith("jP  ", 4)) {
      return Optional.of(JPEG_2000);
    }
    if (text.startsWith("ÿ\n") || text.startsWith("JXL ", 4)) {
      return Optional.of(JPEG_XL);
    }
    return text.contains("<svg") ? Optional.of(SVG) : Optional.empty();
  }
}
