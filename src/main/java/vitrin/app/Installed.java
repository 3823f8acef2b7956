package vitrin.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.BundleException.Kind;
import vitrin.cli.Complaint;
import vitrin.cli.Console;
import vitrin.library.Editions;
import vitrin.library.Home;
import vitrin.library.Standing;

/// The bundles that lie in `$VITRIN_HOME/bundles`: what the hall plays.
final class Installed {
  private final Home home;
  private final Opening opening;
  private final Console console;

  Installed(Home home, Opening opening, Console console) {
    this.home = home;
    this.opening = opening;
    this.console = console;
  }

  private record Found(Path file, Bundle bundle) {}

  /// The newest edition of each exhibit that is due on a day, by the names of the files. One that
  /// can't be opened is told and left out, as an older edition is; then the next older one plays.
  List<Bundle> due(LocalDate day) throws IOException, InterruptedException {
    Map<String, Found> newest = new LinkedHashMap<>();
    for (Path file : Editions.files(home)) {
      try {
        Found found = new Found(file, opening.installed(file));
        newest.merge(found.bundle.label().exhibit(), found, this::newer);
      } catch (BundleException e) {
        Complaint.of(e, console).say(console);
      }
    }
    List<Bundle> due = new ArrayList<>();
    for (Found found : newest.values()) {
      Bundle bundle = found.bundle;
      if (bundle.exhibit().dates().map(dates -> dates.includes(day)).orElse(true)) {
        due.add(bundle);
      } else {
        bundle.close();
      }
    }
    return due;
  }

  private Found newer(Found one, Found other) {
    Standing standing = Standing.of(one.bundle.label(), Optional.of(other.bundle.label()));
    Found left = standing == Standing.OLDER ? one : other;
    left.bundle.close();
    switch (standing) {
      case OLDER, NEWER ->
          Complaint.of(
                  new BundleException(
                      Kind.OLDER_EDITION, left.file, "edition " + left.bundle.label().edition()),
                  console)
              .say(console);
      case CHANGED -> console.say("cli.doubt.changed", left.file, one.file);
      case SAME, NEW -> {}
    }
    return left == one ? other : one;
  }
}
