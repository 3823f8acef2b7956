package vitrin.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One thing in which an edition of an exhibit differs from another. Slides are meant by their
/// index.
public sealed interface Change {

  /// A slide that only the later edition has.
  ///
  /// @param slide in the later edition
  record Added(int slide) implements Change {}

  /// A slide that only the earlier edition has.
  ///
  /// @param slide in the earlier edition
  record Removed(int slide) implements Change {}

  /// A slide that stands elsewhere among the others, and is as it was.
  ///
  /// @param before in the earlier edition
  /// @param after in the later edition
  record Moved(int before, int after) implements Change {}

  /// A slide that is still there and no longer the same.
  ///
  /// @param before in the earlier edition
  /// @param after in the later edition
  /// @param words in which languages it says something else
  /// @param parts what else of it is different
  record Edited(int before, int after, Set<Language> words, Set<Part> parts) implements Change {
    public Edited {
      words = inOrder(words);
      parts = Set.copyOf(parts);
    }
  }

  /// The title or the summary.
  ///
  /// @param words in which languages
  record Name(Set<Language> words) implements Change {
    public Name {
      words = inOrder(words);
    }
  }

  /// The languages or their order.
  record Languages(List<Language> before, List<Language> after) implements Change {
    public Languages {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// When it is due.
  ///
  /// @param before absent: every day
  /// @param after absent: every day
  record Due(Optional<Dates> before, Optional<Dates> after) implements Change {
    public Due {
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
    }
  }

  /// Something of the exhibit as a whole.
  record Whole(Aspect aspect) implements Change {
    public Whole {
      Objects.requireNonNull(aspect);
    }
  }

  /// What of a slide is different beside its words.
  enum Part {
    PICTURES,
    /// Numbers, dates, sources, names, seconds.
    FACTS
  }

  /// What of an exhibit as a whole is different.
  enum Aspect {
    COVER,
    ACCENT,
    /// The silences at set hours.
    SILENCES,
    SOURCES
  }

  private static Set<Language> inOrder(Set<Language> languages) {
    Set<Language> sorted = new TreeSet<>(java.util.Comparator.comparing(Language::tag));
    sorted.addAll(languages);
    return java.util.Collections.unmodifiableSet(sorted);
  }
}
