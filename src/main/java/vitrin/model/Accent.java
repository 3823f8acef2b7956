package vitrin.model;

import java.util.Locale;
import java.util.Optional;

/// The one colour an exhibit may choose, out of eight whose contrast has been computed for every
/// theme. An exhibit that names none has [#BONE].
public enum Accent {
  SAFFRON,
  CARNATION,
  CANDLE,
  POMEGRANATE,
  CASPIAN,
  INDIGO,
  PISTACHIO,
  BONE;

  /// As it is written in `exhibit.json` and in style classes.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The accent of that id; absent if there is none.
  public static Optional<Accent> of(String id) {
    for (Accent accent : values()) {
      if (accent.id().equals(id)) {
        return Optional.of(accent);
      }
    }
    return Optional.empty();
  }
}
