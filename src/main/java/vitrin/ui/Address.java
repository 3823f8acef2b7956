package vitrin.ui;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.text.Font;

/// The address of a source, as people and as phones read it.
///
/// @param url as the exhibit names it
record Address(String url) {

  /// What a line may end after.
  private static final String ENDS = "/?&=#_-.,";

  /// As a person reads it: letters of other scripts as letters where it is one.
  String legible() {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8).replace(" ", "%20");
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  /// The legible address with its line ends in, in a column of that width in pixels: after a mark
  /// of it, where there is one in the last half of a line.
  String lines(Font font, double width) {
    String left = legible();
    StringBuilder lines = new StringBuilder();
    while (Words.width(left, font) > width) {
      int most = fitting(left, font, width);
      int end = most;
      while (end > most / 2 && ENDS.indexOf(left.charAt(end - 1)) < 0) {
        end--;
      }
      end = end > most / 2 ? end : most;
      lines.append(left, 0, end).append('\n');
      left = left.substring(end);
    }
    return lines.append(left).toString();
  }

  /// How many characters of a text a line holds; at least one.
  private static int fitting(String text, Font font, double width) {
    int fits = 1;
    int not = text.length();
    while (not - fits > 1) {
      int tried = (fits + not) / 2;
      if (Words.width(text.substring(0, tried), font) <= width) {
        fits = tried;
      } else {
        not = tried;
      }
    }
    return Character.isHighSurrogate(text.charAt(fits - 1)) && fits > 1 ? fits - 1 : fits;
  }

  /// As a phone reads it; absent where it is too long.
  Optional<QrCode> code() {
    return QrCode.of(URI.create(url).toASCIIString());
  }
}
