package vitrin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.cli.Complaint;
import vitrin.cli.Console;
import vitrin.cli.RefusedFile;
import vitrin.library.Home;
import vitrin.pack.PackException;

/// The bundles that lie in `$VITRIN_HOME/bundles`: what the hall plays.
final class Installed {
  private static final String ENDING = ".vitrin";

  private final Home home;
  private final Opening opening;
  private final Console console;

  Installed(Home home, Opening opening, Console console) {
    this.home = home;
    this.opening = opening;
    this.console = console;
  }

  /// Those that are due on a day, by their names. One that can't be opened is told and left out.
  List<Bundle> due(LocalDate day) throws IOException, InterruptedException {
    List<Bundle> due = new ArrayList<>();
    for (Path file : files()) {
      try {
        Bundle bundle = opening.open(file);
        if (bundle.exhibit().dates().map(dates -> dates.includes(day)).orElse(true)) {
          due.add(bundle);
        } else {
          bundle.close();
        }
      } catch (RefusedFile | BundleException | PackException e) {
        Complaint.of(e, console).say(console);
      }
    }
    return due;
  }

  private List<Path> files() throws IOException {
    Path folder = home.folder().resolve("bundles");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }
}
