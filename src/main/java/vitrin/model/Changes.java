package vitrin.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Finds in what an edition differs from another. Slides have no names, so which slide of the one
/// is which of the other is judged by what they share.
public final class Changes {
  private final List<SlideTraits> before;
  private final List<SlideTraits> after;

  private Changes(List<SlideTraits> before, List<SlideTraits> after) {
    this.before = before;
    this.after = after;
  }

  /// An edition, and how its pictures are told apart.
  ///
  /// @param identity by the name of a picture's file: the same for the same pixels alone
  public record Side(Exhibit exhibit, UnaryOperator<String> identity) {

    private List<SlideTraits> traits() {
      return exhibit.slides().stream().map(slide -> SlideTraits.of(slide, identity)).toList();
    }
  }

  /// What is different: first the exhibit as a whole, then its slides in the order of the later
  /// edition, and where a slide has gone, before the one that stood behind it. Empty if nothing
  /// that is shown is different; the number of the edition is none of it.
  public static List<Change> between(Side before, Side after) {
    List<Change> changes = new ArrayList<>(whole(before, after));
    changes.addAll(new Changes(before.traits(), after.traits()).slides());
    return List.copyOf(changes);
  }

  private static List<Change> whole(Side one, Side other) {
    Exhibit before = one.exhibit();
    Exhibit after = other.exhibit();
    List<Change> changes = new ArrayList<>();
    Set<Language> name = other(before.title(), after.title());
    name.addAll(other(before.summary(), after.summary()));
    if (!name.isEmpty()) {
      changes.add(new Change.Name(name));
    }
    if (!before.languages().equals(after.languages())) {
      changes.add(new Change.Languages(before.languages(), after.languages()));
    }
    if (!before.dates().equals(after.dates())) {
      changes.add(new Change.Due(before.dates(), after.dates()));
    }
    if (!cover(one).equals(cover(other))) {
      changes.add(new Change.Whole(Change.Aspect.COVER));
    }
    if (!before.accent().equals(after.accent())) {
      changes.add(new Change.Whole(Change.Aspect.ACCENT));
    }
    if (!before.silences().equals(after.silences())) {
      changes.add(new Change.Whole(Change.Aspect.SILENCES));
    }
    if (!before.sources().equals(after.sources())) {
      changes.add(new Change.Whole(Change.Aspect.SOURCES));
    }
    return changes;
  }

  private static Optional<List<Object>> cover(Side side) {
    return side.exhibit()
        .cover()
        .map(cover -> List.of(side.identity().apply(cover.file()), cover.alt(), cover.credit()));
  }

  private static Set<Language> other(
      Optional<LocalizedText> before, Optional<LocalizedText> after) {
    if (before.isPresent() && after.isPresent()) {
      return other(before.get(), after.get());
    }
    Set<Language> languages = new HashSet<>();
    before.or(() -> after).ifPresent(text -> languages.addAll(text.byLanguage().keySet()));
    return languages;
  }

  private static Set<Language> other(LocalizedText before, LocalizedText after) {
    Set<Language> languages = new HashSet<>(before.byLanguage().keySet());
    languages.addAll(after.byLanguage().keySet());
    languages.removeIf(language -> before.in(language).equals(after.in(language)));
    return languages;
  }

  private List<Change> slides() {
    List<Change> inPlace = aligned();
    List<Change> changes = new ArrayList<>();
    Set<Integer> moved = new HashSet<>();
    for (Change change : inPlace) {
      if (change instanceof Change.Added added) {
        Optional<Integer> from = sameAmong(inPlace, moved, added.slide());
        from.ifPresent(moved::add);
        changes.add(from.<Change>map(old -> new Change.Moved(old, added.slide())).orElse(added));
      } else {
        changes.add(change);
      }
    }
    changes.removeIf(
        change -> change instanceof Change.Removed removed && moved.contains(removed.slide()));
    return changes;
  }

  /// The slide that has gone and is the same as one that has come.
  private Optional<Integer> sameAmong(List<Change> changes, Set<Integer> taken, int slide) {
    return changes.stream()
        .filter(Change.Removed.class::isInstance)
        .map(removed -> ((Change.Removed) removed).slide())
        .filter(old -> !taken.contains(old))
        .filter(old -> before.get(old).equals(after.get(slide)))
        .findFirst();
  }

  /// Pairs slides without changing their order, so that the pairs are as like as can be.
  private List<Change> aligned() {
    int[][] best = new int[before.size() + 1][after.size() + 1];
    int[][] likeness = new int[before.size()][after.size()];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        likeness[i][j] = before.get(i).likeness(after.get(j));
        best[i][j] =
            Math.max(
                Math.max(best[i + 1][j], best[i][j + 1]),
                likeness[i][j] > 0 ? best[i + 1][j + 1] + likeness[i][j] : 0);
      }
    }
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean bothLeft = i < before.size() && j < after.size();
      if (bothLeft && likeness[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + likeness[i][j]) {
        edited(i++, j++).ifPresent(changes::add);
      } else if (j == after.size() || bothLeft && best[i][j] == best[i + 1][j]) {
        changes.add(new Change.Removed(i++));
      } else {
        changes.add(new Change.Added(j++));
      }
    }
    return changes;
  }

  private Optional<Change> edited(int one, int other) {
    SlideTraits old = before.get(one);
    SlideTraits now = after.get(other);
    return old.equals(now)
        ? Optional.empty()
        : Optional.of(new Change.Edited(one, other, old.otherWords(now), old.otherParts(now)));
  }
}
