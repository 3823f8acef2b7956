package vitrin.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrin.bundle.BundleException;
import vitrin.bundle.Label;

/// Which edition of which exhibit lies in `$VITRIN_HOME/bundles`, by what the files say of
/// themselves: none is opened, so it takes no time.
public final class Editions {
  private static final System.Logger LOG = System.getLogger(Editions.class.getName());
  private static final String ENDING = ".vitrin";

  private final Map<String, Label> newest;

  private Editions(Map<String, Label> newest) {
    this.newest = Map.copyOf(newest);
  }

  /// What lies there now. Files that say nothing are left out.
  public static Editions of(Home home) {
    try {
      return new Editions(
          files(home).stream()
              .flatMap(file -> label(file).stream())
              .collect(
                  Collectors.toMap(
                      Label::exhibit,
                      Function.identity(),
                      BinaryOperator.maxBy(Comparator.comparingLong(Label::edition)))));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "what is installed can't be listed: " + home.bundles(), e);
      return new Editions(Map.of());
    }
  }

  /// The bundles that lie there, by their names.
  public static List<Path> files(Home home) throws IOException {
    if (!Files.isDirectory(home.bundles())) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(home.bundles())) {
      return all.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// The newest that lies there of an exhibit.
  public Optional<Label> newest(String exhibit) {
    return Optional.ofNullable(newest.get(exhibit));
  }

  private static Optional<Label> label(Path file) {
    try {
      return Optional.of(Label.of(file));
    } catch (BundleException e) {
      LOG.log(Level.DEBUG, "no edition: " + file, e);
      return Optional.empty();
    }
  }
}
