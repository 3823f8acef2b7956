import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An officer before the hall: comes in by the corner, with the PIN, and has the program begin
/// anew.
final class Officer {
  private static final String PIN = "2468";

  /// Longer than the corner is to be held.
  private static final double HOLD_SECONDS = 5.6;

  private final Path launcher;
  private final Hall hall;
  private final Path home;
  private final Path bundle;
  private final Checks checks;

  Officer(Path launcher, Hall hall, Path home, Path bundle, Checks checks) {
    this.launcher = launcher;
    this.hall = hall;
    this.home = home;
    this.bundle = bundle;
    this.checks = checks;
  }

  void run() throws IOException, InterruptedException {
    checks.that("a bundle is put on", type("", "install", bundle.toString()) == 0, home);
    try (Kiosk kiosk = new Kiosk(launcher, hall, home, List.of(), List.of())) {
      checks.that("the hall plays it", sees(kiosk, "Azərbaycanca"), kiosk.shown());
      hall.hold(hall.width - 4, 4, HOLD_SECONDS);
      checks.that(
          "without a PIN the corner lets nobody in",
          !sees(kiosk, "Əməkdaş girişi", 3),
          kiosk.shown());
    }
    int set = type(PIN + "\n" + PIN + "\n", "pin");
    checks.that("vitrin pin sets a PIN", set == 0 && Files.exists(home.resolve("pin.json")), set);
    try (Kiosk kiosk = new Kiosk(launcher, hall, home, List.of(), List.of())) {
      sees(kiosk, "Azərbaycanca");
      // The hall looks for a PIN every other second.
      hall.hold(hall.width / 2.0, 4, HOLD_SECONDS);
      checks.that(
          "another place of the screen lets nobody in",
          !sees(kiosk, "Əməkdaş girişi", 1),
          kiosk.shown());
      hall.hold(hall.width - 4, 4, HOLD_SECONDS);
      checks.that(
          "the corner, held for five seconds, asks for the PIN",
          sees(kiosk, "Əməkdaş girişi"),
          kiosk.shown());
      enter(kiosk, "1111");
      checks.that(
          "a wrong PIN is counted", sees(kiosk, "Kod düz deyil. Qalan cəhd: 4"), kiosk.shown());
      enter(kiosk, PIN);
      checks.that("the right one lets staff in", sees(kiosk, "Ayarlar"), kiosk.shown());
      touch(kiosk, "Sərgiyə qayıt");
      checks.that(
          "one touch brings the exhibition back", sees(kiosk, "Azərbaycanca"), kiosk.shown());
      hall.hold(hall.width - 4, 4, HOLD_SECONDS);
      sees(kiosk, "Əməkdaş girişi");
      enter(kiosk, PIN);
      touch(kiosk, "Ayarlar");
      touch(kiosk, "Proqramı yenidən başlat");
      touch(kiosk, "Yenidən başlat");
      Optional<Integer> ended = kiosk.ended();
      checks.that("staff may have the program begin anew", ended.equals(Optional.of(20)), ended);
    }
  }

  private static boolean sees(Kiosk kiosk, String words) throws InterruptedException {
    return sees(kiosk, words, Kiosk.PATIENCE_SECONDS);
  }

  private static boolean sees(Kiosk kiosk, String words, long seconds) throws InterruptedException {
    return kiosk
        .await(parts -> parts.stream().anyMatch(part -> part.words().equals(words)), seconds)
        .isPresent();
  }

  private void enter(Kiosk kiosk, String digits) throws IOException, InterruptedException {
    for (char digit : digits.toCharArray()) {
      touch(kiosk, Character.toString(digit));
    }
    touch(kiosk, "Daxil ol");
  }

  private void touch(Kiosk kiosk, String name) throws IOException, InterruptedException {
    kiosk.await(
        parts ->
            parts.stream()
                .anyMatch(
                    part -> part.kind() == Kiosk.Part.Kind.CONTROL && part.words().equals(name)),
        Kiosk.PATIENCE_SECONDS);
    Optional<Kiosk.Part> control = kiosk.control(name);
    checks.that("there is “" + name + "” to touch", control.isPresent(), kiosk.shown());
    if (control.isPresent()) {
      hall.touch(control.get().middleX(), control.get().middleY());
    }
  }

  /// Types a word of the command line, and what it asks for.
  ///
  /// @return its exit code
  private int type(String asked, String... words) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("VITRIN_HOME", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(asked.getBytes(StandardCharsets.UTF_8));
    }
    return process.waitFor();
  }
}
