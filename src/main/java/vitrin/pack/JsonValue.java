package vitrin.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A value of a JSON file that knows where it stands.
sealed interface JsonValue {

  /// Its JSON Pointer.
  String pointer();

  /// @param fields in the order of the file
  record Obj(String pointer, Map<String, JsonValue> fields) implements JsonValue {}

  record Arr(String pointer, List<JsonValue> items) implements JsonValue {}

  record Text(String pointer, String value) implements JsonValue {}

  record Num(String pointer, BigDecimal value) implements JsonValue {}

  record Bool(String pointer, boolean value) implements JsonValue {}

  record Null(String pointer) implements JsonValue {}
}
