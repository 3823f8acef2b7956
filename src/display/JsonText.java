import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a text is one JSON object and nothing else (RFC 8259).
final class JsonText {
  private static final Pattern TEXT =
      Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"");
  private static final Pattern PLAIN =
      Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  static boolean isObject(String text) {
    JsonText json = new JsonText(text);
    json.space();
    boolean object = json.next('{') && json.members('}');
    json.space();
    return object && json.at == text.length();
  }

  private boolean value() {
    space();
    if (next('{')) {
      return members('}');
    }
    if (next('[')) {
      return members(']');
    }
    return token(TEXT) || token(PLAIN);
  }

  /// What stands between brackets, the closing one too.
  private boolean members(char close) {
    space();
    if (next(close)) {
      return true;
    }
    do {
      space();
      if (close == '}' && !name() || !value()) {
        return false;
      }
      space();
    } while (next(','));
    return next(close);
  }

  private boolean name() {
    if (!token(TEXT)) {
      return false;
    }
    space();
    return next(':');
  }

  private boolean token(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (matcher.lookingAt()) {
      at = matcher.end();
      return true;
    }
    return false;
  }

  private boolean next(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
