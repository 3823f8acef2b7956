import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What visitors do on one screen, and what they must see.
final class Visiting extends Seeing {
  /// Longer than it takes until a visitor is asked, and than the ring takes: a minute, 20 seconds.
  private static final long IDLE_SECONDS = 90;

  private static final long RING_SECONDS = 40;

  private final Path launcher;
  private final Path home;
  private final Path bundle;

  Visiting(Path launcher, Hall hall, Path home, Path bundle, Checks checks) {
    super(hall, checks);
    this.launcher = launcher;
    this.home = home;
    this.bundle = bundle;
  }

  void run() throws IOException, InterruptedException {
    hall.withdraw();
    try (Kiosk kiosk = start(List.of(), "play", bundle.toString())) {
      loop(kiosk);
      visit(kiosk);
      leave(kiosk);
    }
    hall.withdraw();
    try (Kiosk kiosk = start(List.of(), "play", bundle.toString())) {
      languages(kiosk);
      if (hall.width > hall.height) {
        idle(kiosk);
      }
    }
    try (Kiosk kiosk = start(List.of(), "play", bundle.toString(), "--seconds", "2")) {
      Optional<Integer> ended = kiosk.ended();
      checks.that("--seconds ends it" + place, ended.equals(Optional.of(0)), ended);
    }
  }

  private Kiosk start(List<String> properties, String... words) throws IOException {
    return new Kiosk(launcher, hall, home, properties, List.of(words));
  }

  /// Nobody is there.
  private void loop(Kiosk kiosk) throws IOException, InterruptedException {
    await(
        kiosk,
        "the loop shows a title in three languages at once",
        says("Birinci şəkil", "Первый снимок", "The first picture"));
    checks.that(
        "the loop offers every language by its own name" + place,
        List.of("Azərbaycanca", "Русский", "English").stream()
            .allMatch(name -> kiosk.control(name).isPresent()),
        kiosk.shown());
    inside(kiosk);
    quarters("the loop shows the whole first photo", Sample.FIRST);
    await(
        kiosk,
        "the loop goes on by itself",
        says("İkinci şəkil", "Второй снимок", "The second picture"));
    faded(kiosk);
    quarters("the loop shows the whole second photo", Sample.SECOND);
  }

  /// While one slide gives way to the next, the screen is never dark.
  private void faded(Kiosk kiosk) throws IOException, InterruptedException {
    BufferedImage seen = hall.look();
    long bright = 0;
    for (int y = 0; y < hall.height; y += 8) {
      for (int x = 0; x < hall.width; x += 8) {
        Color colour = new Color(seen.getRGB(x, y));
        bright +=
            Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue())) > 60 ? 1 : 0;
      }
    }
    double share = bright / (hall.width * hall.height / 64.0);
    checks.that("no frame between two photos is dark" + place, share > 0.2, share);
  }

  /// Somebody reads.
  private void visit(Kiosk kiosk) throws IOException, InterruptedException {
    hall.touch(hall.width / 2.0, hall.height / 4.0);
    await(kiosk, "a touch opens that slide in the first language", isVisit("Bu şəkil hündürdür."));
    inside(kiosk);
    hall.swipe(hall.width * 0.7, hall.height * 0.3, hall.width * 0.3, hall.height * 0.3);
    await(kiosk, "a swipe to the left opens the next slide", isVisit("Burada yalnız mətn var."));
    hall.swipe(hall.width * 0.3, hall.height * 0.3, hall.width * 0.7, hall.height * 0.3);
    await(kiosk, "a swipe to the right opens the one before", isVisit("Bu şəkil hündürdür."));
    hall.key("Left");
    await(kiosk, "the left arrow opens the slide before", isVisit("Burada dörd rəng var."));
    hall.key("Right");
    await(kiosk, "the right arrow opens the next", isVisit("Bu şəkil hündürdür."));
  }

  private void leave(Kiosk kiosk) throws IOException, InterruptedException {
    hall.key("Escape");
    Optional<Integer> ended = kiosk.ended();
    checks.that("Escape ends it" + place, ended.equals(Optional.of(0)), ended);
    checks.that("it said nothing" + place, kiosk.messages().isEmpty(), kiosk.messages());
  }

  /// Somebody chooses a language, and then another.
  private void languages(Kiosk kiosk) throws IOException, InterruptedException {
    await(kiosk, "the loop begins again", says("Birinci şəkil"));
    touch(kiosk, "Русский");
    await(
        kiosk, "a language button begins a visit in its language", isVisit("Здесь четыре цвета."));
    touch(kiosk, "Язык");
    await(kiosk, "the languages can be chosen in a visit", says("English"));
    touch(kiosk, "English");
    await(kiosk, "the visit goes on in the other language", says("There are four colours here."));
  }

  /// Somebody goes away, comes back in time, and goes away for good.
  private void idle(Kiosk kiosk) throws IOException, InterruptedException {
    await(kiosk, "who does nothing is asked", says("Still reading?"), IDLE_SECONDS);
    touch(kiosk, "Yes, I am reading");
    await(
        kiosk,
        "one touch keeps the visit",
        parts ->
            isThere(parts, "There are four colours here.") && !isThere(parts, "Still reading?"));
    await(kiosk, "who goes away is asked again", says("Still reading?"), IDLE_SECONDS);
    await(kiosk, "without an answer the loop comes back", says("Birinci şəkil"), RING_SECONDS);
  }

  /// The words are there, and those of the other languages are not.
  private static Predicate<List<Kiosk.Part>> isVisit(String words) {
    return parts -> isThere(parts, words) && !isThere(parts, "The ");
  }
}
