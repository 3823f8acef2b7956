package vitrin.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrin.model.Problem;
import vitrin.model.Problem.Severity;

/// Collects what is wrong with one `exhibit.json`, so that an editor hears everything at once.
final class Faults {
  private static final Set<String> LANGUAGE_RULES =
      Set.of(
          "words.language-not-listed",
          "words.not-translated",
          "exhibit.title-missing",
          "exhibit.languages-count");

  private final Path file;
  private final Places places;
  private final List<Fault> found = new ArrayList<>();
  private final Set<String> broken = new HashSet<>();

  Faults(Path file) {
    this(file, new Places());
  }

  Faults(Path file, Places places) {
    this.file = file;
    this.places = places;
  }

  /// Where each value of the file stands.
  Places places() {
    return places;
  }

  /// The structure is wrong there: what was put in its place is no content, and [#problem] will not
  /// repeat what follows from it.
  void broken(String pointer, String key, Object... arguments) {
    broken.add(pointer);
    add(Severity.ERROR, places.find(pointer), pointer, key, arguments);
  }

  /// As [#broken(String, String, Object...)], at a place of its own: a field's name, or where
  /// reading stopped.
  void broken(Place place, String pointer, String key, Object... arguments) {
    broken.add(pointer);
    add(Severity.ERROR, place, pointer, key, arguments);
  }

  /// What follows from a fault already told, anywhere inside that value, is not told again.
  void hide(String pointer) {
    broken.add(pointer);
  }

  void error(String pointer, String key, Object... arguments) {
    add(Severity.ERROR, places.find(pointer), pointer, key, arguments);
  }

  void warning(String pointer, String key, Object... arguments) {
    add(Severity.WARNING, places.find(pointer), pointer, key, arguments);
  }

  /// Something the rules of content found, unless it stands in what is broken, or follows from a
  /// list of languages that could not be read.
  void problem(Problem problem) {
    boolean follows = LANGUAGE_RULES.contains(problem.key()) && isBrokenInside("/languages");
    if (!follows && !isBroken(problem.pointer())) {
      Place place = places.find(problem.pointer());
      found.add(new Fault(problem, file, place.line(), place.column()));
    }
  }

  /// Whether the value there, or one it is part of, has been put in the place of something broken.
  boolean isBroken(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = Places.parent(at)) {
      if (broken.contains(at)) {
        return true;
      }
    }
    return broken.contains("");
  }

  private void add(
      Severity severity, Place place, String pointer, String key, Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(argument.toString());
    }
    found.add(
        new Fault(new Problem(severity, key, texts, pointer), file, place.line(), place.column()));
  }

  private boolean isBrokenInside(String pointer) {
    return isBroken(pointer) || broken.stream().anyMatch(at -> at.startsWith(pointer + "/"));
  }

  /// Errors first, each group in the order of the file.
  List<Fault> list() {
    return found.stream()
        .sorted(
            Comparator.comparing((Fault fault) -> fault.problem().severity())
                .thenComparing(Fault::line)
                .thenComparing(Fault::column))
        .toList();
  }
}
