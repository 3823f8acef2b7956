package vitrin.library;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The fields of a JSON object, each to be taken once; [#end] refuses what nobody took.
final class Fields {
  private final String name;
  private final Map<String, Object> left;

  /// @param name of the object, for messages
  Fields(String name, Object object) throws MalformedException {
    this.name = name;
    this.left = new LinkedHashMap<>();
    if (!(object instanceof Map<?, ?> fields)) {
      throw new MalformedException(name + " is not an object");
    }
    fields.forEach((key, value) -> left.put((String) key, value));
  }

  /// Of the fields that nobody has taken yet.
  Set<String> names() {
    return Set.copyOf(left.keySet());
  }

  Optional<Object> take(String field) {
    return Optional.ofNullable(left.remove(field));
  }

  Optional<String> text(String field) throws MalformedException {
    return as(field, String.class);
  }

  /// What a text stands for.
  ///
  /// @param parse throws an [IllegalArgumentException] or a [DateTimeException] if the text stands
  ///   for nothing
  <T> Optional<T> parsed(String field, Function<String, T> parse) throws MalformedException {
    Optional<String> text = text(field);
    try {
      return text.map(parse);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedException(name + "." + field + " is " + text.orElse(""), e);
    }
  }

  Optional<Boolean> bool(String field) throws MalformedException {
    return as(field, Boolean.class);
  }

  Optional<BigDecimal> number(String field) throws MalformedException {
    return as(field, BigDecimal.class);
  }

  /// A whole number.
  Optional<Long> whole(String field) throws MalformedException {
    Optional<BigDecimal> number = number(field);
    try {
      return number.map(BigDecimal::longValueExact);
    } catch (ArithmeticException e) {
      throw new MalformedException(name + "." + field + " is not a whole number", e);
    }
  }

  Optional<List<?>> list(String field) throws MalformedException {
    Optional<Object> value = take(field);
    if (value.isPresent() && !(value.get() instanceof List<?>)) {
      throw new MalformedException(name + "." + field + " is not a list");
    }
    return value.map(list -> (List<?>) list);
  }

  /// @throws MalformedException if a field is absent that has to be there
  static <T> T required(Optional<T> value, String field) throws MalformedException {
    return value.orElseThrow(() -> new MalformedException(field + " is missing"));
  }

  /// @throws MalformedException if there is a field that nobody took
  void end() throws MalformedException {
    if (!left.isEmpty()) {
      throw new MalformedException(name + " has unknown fields " + left.keySet());
    }
  }

  private <T> Optional<T> as(String field, Class<T> type) throws MalformedException {
    Optional<Object> value = take(field);
    if (value.isPresent() && !type.isInstance(value.get())) {
      throw new MalformedException(name + "." + field + " is not of its type");
    }
    return value.map(type::cast);
  }
}
