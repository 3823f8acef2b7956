package vitrin.library;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrin.bundle.Label;

/// Which edition of which exhibit plays on this machine, for whoever only compares.
public final class Editions {
  private static final System.Logger LOG = System.getLogger(Editions.class.getName());

  private final Map<String, InstalledExhibit> installed;

  private Editions(Map<String, InstalledExhibit> installed) {
    this.installed = Map.copyOf(installed);
  }

  /// What is installed now; nothing, if that can't be found out. Where there is no library none is
  /// made.
  public static Editions of(Home home) {
    if (!Files.exists(home.library())) {
      return new Editions(Map.of());
    }
    try (Library library = Library.open(home)) {
      return new Editions(
          library.exhibits().stream()
              .collect(Collectors.toMap(InstalledExhibit::id, exhibit -> exhibit)));
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "what is installed can't be listed", e);
      return new Editions(Map.of());
    }
  }

  /// What a bundle is to be compared with: an installed edition of the same number and other
  /// content, else the one that plays; absent if nothing of its exhibit is installed.
  public Optional<Label> beside(Label bundle) {
    return Optional.ofNullable(installed.get(bundle.exhibit()))
        .map(exhibit -> exhibit.beside(bundle).label());
  }
}
