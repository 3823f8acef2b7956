package vitrin.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads a JSON file into values that know where they stand. It is strict: UTF-8, at most 1 MB, at
/// most 50 levels deep, no field twice.
final class JsonFile {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 50;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final JsonParser parser;
  private final Faults faults;

  private JsonFile(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /// What the bytes say; absent, with a fault, if they are no JSON.
  static Optional<JsonValue> parse(byte[] bytes, Faults faults) {
    Optional<String> text = decode(bytes, faults);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), text.get())) {
      return new JsonFile(parser, faults).document();
    } catch (UnexpectedEndOfInputException e) {
      faults.broken(place(e.getLocation()), "", "json.cut-off");
    } catch (JacksonException e) {
      faults.broken(place(e.getLocation()), "", "json.syntax");
    }
    return Optional.empty();
  }

  /// The bytes of the file; absent, with a fault, if it can't be read or is too large.
  static Optional<byte[]> bytes(Path file, Faults faults) {
    if (!Files.exists(file)) {
      faults.broken("", "json.missing");
    } else if (!Files.isRegularFile(file)) {
      faults.broken("", "json.unreadable");
    } else {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length <= LARGEST) {
          return Optional.of(bytes);
        }
        faults.broken("", "json.too-large");
      } catch (IOException _) {
        faults.broken("", "json.unreadable");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, Faults faults) {
    if (bytes.length >= 2 && (isUtf16Mark(bytes) || bytes[0] == 0 || bytes[1] == 0)) {
      faults.broken("", "json.utf-16");
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      faults.broken(new Place(line, column), "", "json.not-utf-8");
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      faults.warning("", "json.byte-order-mark");
      text = text.substring(1);
    }
    if (text.isBlank()) {
      faults.broken("", "json.empty");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean isUtf16Mark(byte[] bytes) {
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfeff || mark == 0xfffe;
  }

  private Optional<JsonValue> document() {
    parser.nextToken();
    JsonValue root = value("", 0);
    if (root != null && parser.nextToken() != null) {
      faults.broken(here(), "", "json.syntax");
      return Optional.empty();
    }
    return Optional.ofNullable(root);
  }

  /// The value at the current token; null, with a fault, where it is too deep.
  private JsonValue value(String pointer, int depth) {
    faults.places().put(pointer, here());
    if (depth > DEEPEST) {
      faults.broken(here(), "", "json.too-deep", DEEPEST);
      return null;
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> array(pointer, depth);
      case VALUE_STRING -> new JsonValue.Text(pointer, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonValue.Num(pointer, parser.getDecimalValue());
      case VALUE_TRUE -> new JsonValue.Bool(pointer, true);
      case VALUE_FALSE -> new JsonValue.Bool(pointer, false);
      case VALUE_NULL -> new JsonValue.Null(pointer);
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("not the beginning of a value");
    };
  }

  private JsonValue object(String pointer, int depth) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Place place = here();
      String child = Places.child(pointer, name);
      boolean twice = fields.containsKey(name);
      if (twice) {
        faults.broken(place, child, "json.field-twice", name);
      }
      parser.nextToken();
      JsonValue value = value(child, depth + 1);
      if (value == null) {
        return null;
      }
      if (!twice) {
        fields.put(name, value);
      }
    }
    return new JsonValue.Obj(pointer, fields);
  }

  private JsonValue array(String pointer, int depth) {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonValue value = value(pointer + "/" + items.size(), depth + 1);
      if (value == null) {
        return null;
      }
      items.add(value);
    }
    return new JsonValue.Arr(pointer, items);
  }

  private Place here() {
    return place(parser.currentTokenLocation());
  }

  private static Place place(TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? Place.WHOLE_FILE
        : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }
}
