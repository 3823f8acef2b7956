package vitrin.cli;

import java.util.List;

/// One word of the command line.
interface Command {

  /// The word.
  String name();

  /// What the files and folders after it are.
  Operands operands();

  List<Option> options();

  /// Does what the word says.
  ///
  /// @throws Exception whatever goes wrong; [Complaint] makes a sentence of it
  Launch run(Given given, Console console) throws Exception;

  /// How many files and folders a word takes, and what they are called.
  enum Operands {
    NONE("", "0", ""),
    FOLDER("0", "1", "cli.label.folder"),
    BUNDLE("0", "1", "cli.label.bundle"),
    EXHIBIT("0", "1", "cli.label.exhibit"),
    EXHIBITS("0..*", "1..*", "cli.label.exhibit"),
    INSTALLED("0", "1", "cli.label.installed"),
    ONE_INSTALLED_OR_ALL("0", "0..1", "cli.label.installed");

    private final String index;
    private final String arity;
    private final String labelKey;

    Operands(String index, String arity, String labelKey) {
      this.index = index;
      this.arity = arity;
      this.labelKey = labelKey;
    }

    String index() {
      return index;
    }

    String arity() {
      return arity;
    }

    boolean areNeeded() {
      return !arity.startsWith("0");
    }

    String labelKey() {
      return labelKey;
    }
  }
}
