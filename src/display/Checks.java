import java.util.ArrayList;
import java.util.List;

/// Counts what is as it should be, and says what is not.
final class Checks {
  private final List<String> failed = new ArrayList<>();
  private int passed;

  /// @param sentence what should be true
  /// @param truth whether it is
  /// @param seen what was found, for whoever has to find out why it is not
  void that(String sentence, boolean truth, Object seen) {
    if (truth) {
      passed++;
    } else {
      failed.add(sentence);
      System.out.println("FAILED: " + sentence + "\n  found: " + seen);
    }
  }

  /// Says the count.
  void sum() {
    System.out.println(passed + " passed, " + failed.size() + " failed");
  }

  boolean allPassed() {
    return failed.isEmpty();
  }
}
