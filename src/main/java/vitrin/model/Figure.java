package vitrin.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// One counted thing of a figures slide.
///
/// @param as whether it counts people, who are drawn as lights, or something else
/// @param value what the source gives, 0 or more
/// @param label what is counted, in the grammatical form that stands beside the number
/// @param parts subsets of the whole that do not overlap; their sum is at most the value. What is
///   left over is drawn and never numbered. May be empty.
/// @param sources ids of [Source]s
public record Figure(
    As as, long value, LocalizedText label, List<Part> parts, List<String> sources) {
  public Figure {
    Objects.requireNonNull(as);
    Objects.requireNonNull(label);
    parts = List.copyOf(parts);
    sources = List.copyOf(sources);
  }

  public enum As {
    PEOPLE,
    NUMBER;

    /// As it is written in `exhibit.json`.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param value 0 or more
  public record Part(long value, LocalizedText label) {}
}
