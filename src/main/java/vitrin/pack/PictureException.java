package vitrin.pack;

import java.util.List;
import java.util.stream.Stream;

/// A picture can't be used, for a reason that has a key and arguments like a problem of content.
final class PictureException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<Object> arguments;

  PictureException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  /// The name of the picture, then what the sentence needs besides.
  Object[] arguments(String file) {
    return Stream.concat(Stream.of(file), arguments.stream()).toArray();
  }
}
