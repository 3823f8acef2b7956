package vitrin.cli;

import java.util.List;

/// What was typed can't be meant.
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<String> arguments;

  /// @param key of the interface's text that says what is wrong
  UsageException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  List<String> arguments() {
    return arguments;
  }
}
