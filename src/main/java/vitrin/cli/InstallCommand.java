package vitrin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.library.Coming;
import vitrin.library.Edition;
import vitrin.library.Home;
import vitrin.library.Installation;
import vitrin.library.InstalledExhibit;
import vitrin.library.Library;
import vitrin.library.Schedule;
import vitrin.library.Standing;

/// `vitrin install`: a bundle comes into the library and plays from then on, or from a day on.
final class InstallCommand implements Command {
  @Override
  public String name() {
    return "install";
  }

  @Override
  public Operands operands() {
    return Operands.BUNDLE;
  }

  @Override
  public List<Option> options() {
    return List.of(Option.FROM, Option.TO, Option.YES, Option.JSON);
  }

  @Override
  public Launch run(Given given, Console console) throws Exception {
    Path file = given.file();
    try {
      Installation done = install(file, given, console);
      if (given.has(Option.JSON)) {
        print(file, done, console);
      } else {
        say(file, done, console);
      }
      return new Launch.Done(ExitCode.DONE);
    } catch (BundleException e) {
      Complaint refused = refused(e, console);
      if (given.has(Option.JSON)) {
        Map<String, Object> answer = Json.object();
        answer.put("file", file.toString());
        answer.put("refused", Json.of(refused));
        Json.print(answer, console.out());
      }
      return new Launch.Done(refused.say(console));
    }
  }

  private static Installation install(Path file, Given given, Console console) throws Exception {
    GivenDates dates = new GivenDates(given);
    Optional<Schedule.Days> days = dates.dates().map(Schedule.Days.Within::new);
    Home home = console.home().open();
    Vouching vouching = Vouching.of(home);
    Instant now = Instant.now();
    try (Library library = Library.open(home)) {
      LocalDate today = LocalDate.ofInstant(library.clock().read(now).at(), ZoneId.systemDefault());
      Installation.Wish wish =
          new Installation.Wish(
              given.has(Option.YES) ? Installation.Consent.GIVEN : Installation.Consent.NOT_GIVEN,
              days,
              dates.next(today).filter(today::isBefore));
      try (ProgressBar bar = new ProgressBar(console, console.texts().get("cli.install.doing"))) {
        Installation done =
            Unfinished.work(() -> library.install(file, wish, vouching.seals(), now, bar::show));
        library.clock().see(now);
        return done;
      }
    }
  }

  /// What a yes would change is said with how to say it.
  private static Complaint refused(BundleException e, Console console) {
    Complaint refused = Complaint.of(e, console);
    Optional<String> key =
        switch (e.kind()) {
          case CHANGED_EDITION -> Optional.of("cli.install.changed");
          case OLDER_EDITION -> Optional.of("cli.install.older");
          default -> Optional.empty();
        };
    return key.map(text -> new Complaint(text, refused.arguments(), refused.code(), refused.exit()))
        .orElse(refused);
  }

  private static void say(Path file, Installation done, Console console) throws Exception {
    InstalledExhibit exhibit = done.exhibit();
    Optional<Coming> coming = exhibit.coming();
    Edition edition = coming.map(Coming::edition).or(exhibit::current).orElseThrow();
    try (Bundle bundle = Bundle.openVerified(edition.file(), edition.digest())) {
      Vouching.of(console.home().open())
          .doubtOfSeal(file, bundle, console.texts())
          .ifPresent(console.err()::println);
    }
    String key =
        coming.isPresent()
            ? "cli.install.coming"
            : done.standing() == Standing.SAME ? "cli.install.same" : "cli.install.done";
    InstalledExhibit then = coming.map(next -> exhibit.on(next.first())).orElse(exhibit);
    console.say(
        key,
        ExhibitLines.title(edition, console.texts()),
        edition.exhibit(),
        edition.edition(),
        ExhibitLines.due(then, console.texts()),
        exhibit.shown().edition());
  }

  private static void print(Path file, Installation done, Console console) {
    Map<String, Object> answer = Json.object();
    answer.put("file", file.toString());
    answer.put("was", ExhibitLines.id(done.standing()));
    answer.put("seal", ExhibitLines.id(done.seal()));
    answer.put("exhibit", ExhibitLines.json(done.exhibit()));
    Json.print(answer, console.out());
  }
}
