package vitrin.cli;

/// How the process ends, for scripts and the watchdog.
public enum ExitCode {
  DONE(0),
  /// What was checked has errors: content, or this machine.
  CONTENT(1),
  /// The command line was not understood.
  USAGE(2),
  /// A file was refused, or could not be read or written.
  REFUSED(3),
  /// Staff want the program to begin anew.
  RESTART(20),
  /// Staff have left the program.
  LEFT(21),
  /// Our own fault.
  FAULT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
