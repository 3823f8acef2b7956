package vitrin.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;

/// The fields of one JSON object, each asked for once. What is missing, mistyped or never asked for
/// becomes a fault; an absent answer means that there is nothing to use.
final class Fields {
  private final JsonValue.Obj object;
  private final Faults faults;
  private final TreeSet<String> known = new TreeSet<>();

  Fields(JsonValue.Obj object, Faults faults) {
    this.object = object;
    this.faults = faults;
  }

  String pointer() {
    return object.pointer();
  }

  Faults faults() {
    return faults;
  }

  /// Where that field stands or would stand.
  String at(String name) {
    return Places.child(object.pointer(), name);
  }

  /// The field, which may be missing.
  Optional<JsonValue> optional(String name) {
    known.add(name);
    return Optional.ofNullable(object.fields().get(name));
  }

  /// The field, whose lack is a fault.
  Optional<JsonValue> required(String name) {
    Optional<JsonValue> value = optional(name);
    if (value.isEmpty()) {
      faults.broken(at(name), "json.field-missing", name);
    }
    return value;
  }

  /// Says which fields nobody asked for.
  void refuseOthers() {
    for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
      if (!known.contains(field.getKey())) {
        faults.broken(
            field.getValue().pointer(),
            "json.field-unknown",
            field.getKey(),
            String.join(", ", known));
      }
    }
  }

  Optional<String> text(JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      if (!text.value().isBlank()) {
        return Optional.of(text.value());
      }
      faults.broken(value.pointer(), "words.blank");
    } else {
      faults.broken(value.pointer(), "json.expected-text");
    }
    return Optional.empty();
  }

  Optional<Boolean> truth(JsonValue value) {
    if (value instanceof JsonValue.Bool truth) {
      return Optional.of(truth.value());
    }
    faults.broken(value.pointer(), "json.expected-true-or-false");
    return Optional.empty();
  }

  Optional<Long> number(JsonValue value) {
    if (value instanceof JsonValue.Num(String pointer, BigDecimal number)) {
      try {
        return Optional.of(number.longValueExact());
      } catch (ArithmeticException _) {
        faults.broken(pointer, "json.expected-number");
        return Optional.empty();
      }
    }
    faults.broken(value.pointer(), "json.expected-number");
    return Optional.empty();
  }

  /// A whole number that is not far out of any range of the contract.
  Optional<Integer> smallNumber(JsonValue value) {
    Optional<Long> number = number(value);
    if (number.isPresent() && number.get() != number.get().intValue()) {
      faults.broken(value.pointer(), "json.number-out-of-range", number.get());
      return Optional.empty();
    }
    return number.map(Long::intValue);
  }

  OptionalInt optionalNumber(String name) {
    return optional(name)
        .flatMap(this::smallNumber)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /// A text that means something: absent, with a fault of that key, if it does not.
  <T> Optional<T> parsed(JsonValue value, String key, Function<String, Optional<T>> meaning) {
    Optional<String> text = text(value);
    Optional<T> parsed = text.flatMap(meaning);
    if (text.isPresent() && parsed.isEmpty()) {
      faults.broken(value.pointer(), key, text.get());
    }
    return parsed;
  }

  /// The fields of an object.
  Optional<Fields> object(JsonValue value) {
    if (value instanceof JsonValue.Obj inner) {
      return Optional.of(new Fields(inner, faults));
    }
    faults.broken(value.pointer(), "json.expected-object");
    return Optional.empty();
  }

  /// The values of a list; empty where there is no such list.
  <T> List<T> list(Optional<JsonValue> value, Function<JsonValue, T> each) {
    List<T> all = new ArrayList<>();
    if (value.isPresent()) {
      if (value.get() instanceof JsonValue.Arr list) {
        list.items().forEach(item -> all.add(each.apply(item)));
      } else {
        faults.broken(value.get().pointer(), "json.expected-list");
      }
    }
    return all;
  }

  /// The name and value of each field, all of them known.
  Map<String, JsonValue> all() {
    known.addAll(object.fields().keySet());
    return object.fields();
  }
}
