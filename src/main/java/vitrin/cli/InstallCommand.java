package vitrin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.library.Edition;
import vitrin.library.Home;
import vitrin.library.Installation;
import vitrin.library.Library;

/// `vitrin install`: a bundle comes into the library and plays from then on.
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
    return List.of(Option.YES, Option.JSON);
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
    Home home = console.home().open();
    Vouching vouching = Vouching.of(home);
    Installation.Consent consent =
        given.has(Option.YES) ? Installation.Consent.GIVEN : Installation.Consent.NOT_GIVEN;
    Instant now = Instant.now();
    try (Library library = Library.open(home);
        ProgressBar bar = new ProgressBar(console, console.texts().get("cli.install.doing"))) {
      Installation done =
          Unfinished.work(() -> library.install(file, consent, vouching.seals(), now, bar::show));
      library.clock().see(now);
      return done;
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
    Edition edition = done.exhibit().current().orElseThrow();
    try (Bundle bundle = Bundle.openVerified(edition.file(), edition.digest())) {
      Vouching.of(console.home().open())
          .doubtOfSeal(file, bundle, console.texts())
          .ifPresent(console.err()::println);
    }
    String key =
        switch (done.standing()) {
          case NEW, NEWER, CHANGED, OLDER -> "cli.install.done";
          case SAME -> "cli.install.same";
        };
    console.say(
        key,
        ExhibitLines.title(edition, console.texts()),
        edition.exhibit(),
        edition.edition(),
        ExhibitLines.due(done.exhibit(), console.texts()));
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
