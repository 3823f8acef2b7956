package vitrin.app;

/// Where the process begins.
public final class Main {
  private Main() {}

  /// Starts the program.
  public static void main(String[] args) {
    System.exit(0);
  }
}
