package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vitrin.bundle.TestBundles;
import vitrin.bundle.Verifier;

/// What an interruption leaves of a library on which [Staff] was at work.
final class Wreck {

  /// Above every number that a process may have.
  private static final long NOBODY = 1L << 40;

  private Wreck() {}

  /// Every bundle that staff may install.
  static Path pack(Path bundles) throws IOException {
    Files.createDirectories(bundles);
    for (String id : List.of("a", "b", "c")) {
      for (int edition = 1; edition <= Staff.EDITIONS; edition++) {
        TestBundles.pack(
            TestLibrary.exhibit(id, edition, "Title", Optional.empty()),
            Staff.bundle(bundles, id, edition));
      }
    }
    return bundles;
  }

  /// Writes how often which state was found into `target`, for whoever wants the figures.
  static void tell(String name, Map<String, Integer> found) throws IOException {
    Path target = Path.of(System.getProperty("project.basedir", "."), "target");
    List<String> lines = new ArrayList<>();
    found.forEach((state, times) -> lines.add(times + " " + state));
    Files.write(target.resolve(name + ".txt"), lines);
  }

  /// Opens what was left, as the next start does, and finds the library as it was before the step
  /// that was interrupted or as it is after it: every edition whole, nothing besides.
  ///
  /// @return which of both, and whether there was something to clear away
  static String look(Path home, Staff before, Staff after, String moment) throws Exception {
    boolean cleared = !temporary(home).isEmpty();
    try (Library library = Library.open(Home.open(home))) {
      assertEquals(List.of(), temporary(home), moment);
      Map<String, Staff.Expected> there = there(library);
      assertTrue(
          there.equals(before.expected()) || there.equals(after.expected()),
          () ->
              moment
                  + ": "
                  + there
                  + " is neither "
                  + before.expected()
                  + " nor "
                  + after.expected());
      List<Path> named = new ArrayList<>();
      for (InstalledExhibit exhibit : library.exhibits()) {
        for (Edition edition : exhibit.editions()) {
          assertEquals(edition.digest(), Verifier.verify(edition.file()), moment);
          named.add(edition.file());
        }
        Lease lease = library.lease(exhibit.current().orElseThrow());
        library.giveBack(lease);
      }
      assertEquals(named.stream().sorted().toList(), files(home), moment);
      return (there.equals(after.expected()) ? "after" : "before")
          + (cleared ? ", cleared away" : "");
    }
  }

  private static Map<String, Staff.Expected> there(Library library) throws LibraryException {
    Map<String, Staff.Expected> there = new LinkedHashMap<>();
    for (InstalledExhibit exhibit : library.exhibits()) {
      there.put(
          exhibit.id(),
          new Staff.Expected(
              exhibit.editions().reversed().stream().map(Edition::edition).toList(),
              exhibit.current().orElseThrow().edition(),
              exhibit.schedule(),
              exhibit
                  .coming()
                  .map(coming -> Map.of(coming.first(), coming.edition().edition()))
                  .orElse(Map.of())));
    }
    return there;
  }

  private static List<Path> temporary(Path home) throws IOException {
    Path tmp = home.resolve("tmp");
    if (!Files.exists(tmp)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(tmp)) {
      return all.toList();
    }
  }

  private static List<Path> files(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("bundles"))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// Copies what a kill would leave: what is temporary then belongs to a process that is dead.
  static Path copy(Path home, Path copy) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.toList()) {
        String name = home.relativize(file).toString().replaceFirst("^tmp/\\d+", "tmp/" + NOBODY);
        Files.copy(file, copy.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy;
  }

  static void delete(Path copy) throws IOException {
    try (Stream<Path> all = Files.walk(copy)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
