package vitrin.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrin.bundle.BundleException;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// A library in a folder of its own, and bundles to put into it.
final class TestLibrary implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-10T08:00:00Z");

  final Path folder;
  final Home home;
  Library library;

  TestLibrary(Path folder) throws HomeException, LibraryException {
    this.folder = folder;
    home = Home.open(folder.resolve("home"));
    library = Library.open(home);
  }

  /// As after a new start of the program.
  void reopen() throws HomeException, LibraryException {
    library.close();
    library = Library.open(Home.open(home.folder()));
  }

  /// One text under a name.
  ///
  /// @param title tells contents of the same edition apart
  static Exhibit exhibit(String id, int edition, String title, Optional<Dates> dates) {
    Exhibit least = TestExhibits.least();
    return new Exhibit(
        id,
        edition,
        least.languages(),
        LocalizedText.of(Language.EN, title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        dates,
        List.of(),
        List.of(),
        least.slides());
  }

  Path packed(String id, int edition) throws IOException {
    return packed(id, edition, "Title");
  }

  Path packed(String id, int edition, String title) throws IOException {
    Path file = folder.resolve(id + "-" + edition + "-" + title + ".vitrin");
    return Files.exists(file)
        ? file
        : TestBundles.pack(exhibit(id, edition, title, Optional.empty()), file);
  }

  Installation install(Path file) throws BundleException, LibraryException, IOException {
    return install(file, Installation.Consent.NOT_GIVEN);
  }

  Installation install(Path file, Installation.Consent consent)
      throws BundleException, LibraryException, IOException {
    return library.install(file, consent, new Seals(Settings.defaults()), NOON, (_, _) -> {});
  }

  InstalledExhibit get(String id) throws LibraryException {
    return library.get(id);
  }

  int plays(String id) throws LibraryException {
    return get(id).current().orElseThrow().edition();
  }

  /// The numbers of the editions that are here, the one installed last first.
  List<Integer> editions(String id) throws LibraryException {
    return get(id).editions().stream().map(Edition::edition).toList();
  }

  /// What lies in `bundles`, such as `a/1`.
  List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(home.bundles())) {
      return all.filter(Files::isRegularFile)
          .map(file ->
              file.getParent().getFileName()
                  + "/"
                  + file.getFileName().toString().replaceFirst("-.*", ""))
          .sorted()
          .toList();
    }
  }

  List<Path> temporary() throws IOException {
    try (Stream<Path> all = Files.list(home.tmp())) {
      return all.toList();
    }
  }

  @Override
  public void close() {
    library.close();
  }
}
