package vitrin.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vitrin.cli.Keyboard;

/// The keyboard of the terminal; where there is none, the lines of standard input.
final class TerminalKeyboard implements Keyboard {
  private final PrintStream err;
  private BufferedReader lines;

  /// @param err where is asked if there is no terminal
  TerminalKeyboard(PrintStream err) {
    this.err = err;
  }

  @Override
  public Optional<String> secret(String question) throws IOException {
    java.io.Console terminal = System.console();
    if (terminal != null && terminal.isTerminal()) {
      char[] typed = terminal.readPassword("%s ", question);
      return typed == null ? Optional.empty() : Optional.of(new String(typed).strip());
    }
    if (lines == null) {
      lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    err.println(question);
    return Optional.ofNullable(lines.readLine()).map(String::strip);
  }
}
