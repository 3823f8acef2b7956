package vitrin.cli;

import java.util.List;
import vitrin.i18n.Texts;

/// Amounts of bytes, for people.
final class Sizes {
  private static final List<String> UNITS = List.of("kB", "MB", "GB");
  private static final double STEP = 1000;

  private Sizes() {}

  /// Such as `12.3 MB`, with the decimal mark of the language; powers of 1000.
  static String text(long bytes, Texts texts) {
    double amount = bytes / STEP;
    int unit = 0;
    while (amount >= STEP && unit < UNITS.size() - 1) {
      amount /= STEP;
      unit++;
    }
    return String.format(texts.language().locale(), "%.1f %s", amount, UNITS.get(unit));
  }
}
