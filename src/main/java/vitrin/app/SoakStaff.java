package vitrin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.NextEdition;
import vitrin.library.Edition;
import vitrin.library.Home;
import vitrin.library.Installation;
import vitrin.library.InstalledExhibit;
import vitrin.library.Library;
import vitrin.library.LibraryException;
import vitrin.library.Schedule;
import vitrin.library.Seals;
import vitrin.library.Settings;

/// The staff of a hall that is soaked: they change its library as another program would.
final class SoakStaff implements AutoCloseable {
  private final Home home;
  private final Library library;
  private final InstantSource clock;
  private final List<String> exhibits;
  private int installs;
  private int rollbacks;
  private int dates;

  /// Installs all of these, due every day.
  SoakStaff(Home home, InstantSource clock, List<Bundle> bundles)
      throws BundleException, LibraryException, IOException {
    this.home = home;
    this.clock = clock;
    this.library = Library.open(home);
    this.exhibits = bundles.stream().map(bundle -> bundle.exhibit().id()).distinct().toList();
    try {
      for (Bundle bundle : bundles) {
        install(bundle.file());
      }
      for (String exhibit : exhibits) {
        library.schedule(exhibit, Schedule.AS_PACKED.on(new Schedule.Days.Always()));
      }
    } catch (BundleException | LibraryException | IOException | RuntimeException e) {
      library.close();
      throw e;
    }
  }

  int exhibits() {
    return exhibits.size();
  }

  void install(int exhibit) throws BundleException, LibraryException, IOException {
    Edition latest =
        library.get(exhibits.get(exhibit)).editions().stream()
            .max(Comparator.comparingInt(Edition::edition))
            .orElseThrow();
    Path next = home.scratch();
    try (Bundle bundle = Bundle.openVerified(latest.file(), latest.digest())) {
      NextEdition.write(bundle, next);
      install(next);
      installs++;
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /// Whoever installs is asked nothing: every edition is newer than those before.
  private void install(Path bundle) throws BundleException, LibraryException, IOException {
    library.install(
        bundle,
        Installation.Consent.GIVEN,
        new Seals(Settings.defaults()),
        clock.instant(),
        (_, _) -> {});
  }

  void rollBack(int exhibit) throws BundleException, LibraryException {
    InstalledExhibit installed = library.get(exhibits.get(exhibit));
    if (installed.before().isPresent()) {
      library.rollBack(installed.id());
      rollbacks++;
    }
  }

  void reschedule(int exhibit, Schedule schedule) throws LibraryException {
    library.schedule(exhibits.get(exhibit), schedule);
    dates++;
  }

  /// @param place from 1
  void move(int exhibit, int place) throws LibraryException {
    library.move(exhibits.get(exhibit), place);
    dates++;
  }

  /// How often they have installed since the beginning.
  int installs() {
    return installs;
  }

  int rollbacks() {
    return rollbacks;
  }

  /// How often they have set when something is due, or in which order.
  int dates() {
    return dates;
  }

  @Override
  public void close() {
    library.close();
  }
}
