package vitrin.ui.staff;

import vitrin.i18n.Numbers;
import vitrin.i18n.Texts;
import vitrin.library.Tally;

/// Counts and times as an officer reads them.
record TallyWords(Texts texts) {
  private static final int MINUTE = 60;

  /// How often; fewer than five is not told.
  String times(Tally.Times times) {
    return times.told().isPresent()
        ? Numbers.whole(times.told().getAsLong(), texts.language())
        : texts.get("staff.counters.few");
  }

  String duration(long seconds) {
    return seconds < MINUTE
        ? texts.get("staff.counters.seconds", Long.toString(seconds))
        : texts.get(
            "staff.counters.minutes",
            Long.toString(seconds / MINUTE),
            Long.toString(seconds % MINUTE));
  }
}
