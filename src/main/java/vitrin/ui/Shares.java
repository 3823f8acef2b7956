package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a width is divided among things that stand beside each other.
final class Shares {
  private Shares() {}

  /// Equal parts of a width, but none smaller than it needs to be as long as others can give.
  static List<Double> of(double width, List<Double> needs) {
    List<Double> parts = new ArrayList<>(needs);
    double left = width;
    List<Integer> equal = new ArrayList<>(IntStream.range(0, needs.size()).boxed().toList());
    boolean changed = true;
    while (changed && !equal.isEmpty()) {
      double part = Math.floor(left / equal.size());
      List<Integer> wide = equal.stream().filter(i -> needs.get(i) > part).toList();
      changed = !wide.isEmpty() && wide.size() < equal.size();
      for (int i : equal) {
        parts.set(i, part);
      }
      if (changed) {
        for (int i : wide) {
          parts.set(i, Math.ceil(needs.get(i)));
          left -= Math.ceil(needs.get(i));
        }
        equal.removeAll(wide);
      }
    }
    return parts;
  }
}
