package vitrin.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows that belong to rows of another table: taken once by their owner, none left over, so that
/// nothing is hidden in a bundle that no slide shows.
final class Belongings<T> {
  private final String table;
  private final Map<Long, List<T>> left = new LinkedHashMap<>();

  Belongings(String table) {
    this.table = table;
  }

  void add(long owner, T belonging) {
    left.computeIfAbsent(owner, _ -> new ArrayList<>()).add(belonging);
  }

  /// In the order they were added; empty if there are none.
  List<T> take(long owner) {
    List<T> taken = left.remove(owner);
    return taken == null ? List.of() : taken;
  }

  void requireNoneLeft() throws Refusal {
    if (!left.isEmpty()) {
      throw Refusal.content(
          table + ": " + left.keySet().iterator().next() + " is not where it could belong");
    }
  }
}
