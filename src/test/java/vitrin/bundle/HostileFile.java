package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import vitrin.bundle.BundleException.Kind;

/// A line of the tables of files that somebody might bring on a stick, with the kind of its
/// refusal.
record HostileFile(String name, Kind kind, Making making) {

  /// Makes the file at `bundle`, which is a right bundle when it begins, into something else.
  interface Making {
    void make(Path bundle) throws Exception;
  }

  static HostileFile of(String name, Kind kind, Making making) {
    return new HostileFile(name, kind, making);
  }

  static HostileFile sql(String name, Kind kind, String... statements) {
    return of(name, kind, bundle -> Forgery.sql(bundle, statements));
  }

  /// Makes the file.
  ///
  /// @param good a right bundle, of which a copy is changed
  /// @param folder an empty one
  Path make(Path good, Path folder) throws Exception {
    Path bundle = Files.copy(good, folder.resolve("b.vitrin"));
    making.make(bundle);
    return bundle;
  }

  /// Makes the file and sees that it is refused as it should be.
  void refuse(Path good, Path folder) throws Exception {
    Path bundle = make(good, folder);
    assertEquals(kind, refused(bundle, folder).kind());
    if (Files.isSymbolicLink(bundle)) {
      // What it points to is not the test's to delete.
      Files.delete(bundle);
    }
  }

  /// How a file is refused, of which no copy is left.
  static BundleException refused(Path bundle, Path folder) {
    Path copy = folder.resolve("copy");
    BundleException refused =
        assertThrows(BundleException.class, () -> Bundle.open(bundle, copy).close());
    assertEquals(bundle, refused.file());
    assertFalse(Files.exists(copy), "a copy is left behind");
    return refused;
  }

  @Override
  public String toString() {
    return name + " → " + kind;
  }
}
