package vitrin.cli;

/// How far something has come, on a terminal as a bar that grows in place; elsewhere one line that
/// says what is being done, since a log is no place for a bar.
public final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 40;

  private final Console console;
  private final String label;
  private int drawn = -1;
  private boolean said;

  /// @param label what is being done, said before the bar
  public ProgressBar(Console console, String label) {
    this.console = console;
    this.label = label;
  }

  /// @param done how much of it; from any thread
  /// @param all how much there is; 0: nothing is drawn
  public synchronized void show(long done, long all) {
    if (console.screen() == Console.Screen.LINES) {
      if (!said) {
        said = true;
        console.err().println(label + " …");
      }
      return;
    }
    if (all == 0) {
      return;
    }
    int percent = (int) (100 * Math.min(done, all) / all);
    if (percent == drawn) {
      return;
    }
    drawn = percent;
    int full = WIDTH * percent / 100;
    console.err().print("\r" + label + "  " + "━".repeat(full) + "─".repeat(WIDTH - full));
    console.err().print("  " + percent + " %");
    console.err().flush();
  }

  /// Wipes the bar away: what follows is said on a clean line.
  @Override
  public synchronized void close() {
    if (drawn >= 0) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
