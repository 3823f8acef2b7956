import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What visitors do on one screen, and what they must see.
final class Visiting {
  private static final List<String> IDLE =
      List.of("-Dvitrin.dev.idleSeconds=4", "-Dvitrin.dev.countdownSeconds=4");

  /// How far a channel may lie off its colour after a JPEG.
  private static final int NEAR = 12;

  private final Path launcher;
  private final Hall hall;
  private final Path home;
  private final Path bundle;
  private final Checks checks;
  private final String place;

  Visiting(Path launcher, Hall hall, Path home, Path bundle, Checks checks) {
    this.launcher = launcher;
    this.hall = hall;
    this.home = home;
    this.bundle = bundle;
    this.checks = checks;
    this.place = " (" + hall.width + "x" + hall.height + ")";
  }

  void run() throws IOException, InterruptedException {
    hall.withdraw();
    try (Kiosk kiosk = start(List.of(), "play", bundle.toString())) {
      loop(kiosk);
      visit(kiosk);
      leave(kiosk);
    }
    hall.withdraw();
    try (Kiosk kiosk = start(IDLE, "play", bundle.toString())) {
      idle(kiosk);
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

  /// Somebody goes away.
  private void idle(Kiosk kiosk) throws IOException, InterruptedException {
    await(kiosk, "the loop begins again", says("Birinci şəkil"));
    touch(kiosk, "Русский");
    await(
        kiosk, "a language button begins a visit in its language", isVisit("Здесь четыре цвета."));
  }

  private void touch(Kiosk kiosk, String control) throws IOException, InterruptedException {
    Optional<Kiosk.Part> found = kiosk.control(control);
    checks.that("there is a control called " + control + place, found.isPresent(), kiosk.shown());
    if (found.isPresent()) {
      hall.touch(found.get().middleX(), found.get().middleY());
    }
  }

  private void await(Kiosk kiosk, String sentence, Predicate<List<Kiosk.Part>> wanted)
      throws InterruptedException {
    Optional<List<Kiosk.Part>> seen = kiosk.await(wanted);
    checks.that(sentence + place, seen.isPresent(), kiosk.shown() + " " + kiosk.messages());
  }

  private static Predicate<List<Kiosk.Part>> says(String... words) {
    return parts -> List.of(words).stream().allMatch(text -> isThere(parts, text));
  }

  /// The words are there, and those of the other languages are not.
  private static Predicate<List<Kiosk.Part>> isVisit(String words) {
    return parts -> isThere(parts, words) && !isThere(parts, "The ");
  }

  private static boolean isThere(List<Kiosk.Part> parts, String words) {
    return parts.stream().anyMatch(part -> part.words().contains(words));
  }

  /// Every text and control lies on the screen.
  private void inside(Kiosk kiosk) {
    List<Kiosk.Part> outside =
        kiosk.shown().stream()
            .filter(part ->
                part.x() < -1
                    || part.y() < -1
                    || part.x() + part.width() > hall.width + 1
                    || part.y() + part.height() > hall.height + 1)
            .toList();
    checks.that("every text lies on the screen" + place, outside.isEmpty(), outside);
  }

  /// Each quarter of the photo is seen, large, and where it belongs.
  private void quarters(String sentence, List<Color> colours)
      throws IOException, InterruptedException {
    BufferedImage seen = hall.look();
    double[] x = new double[4];
    double[] y = new double[4];
    int[] count = new int[4];
    for (int row = 0; row < hall.height; row += 4) {
      for (int column = 0; column < hall.width; column += 4) {
        for (int i = 0; i < 4; i++) {
          if (Hall.distance(seen.getRGB(column, row), colours.get(i)) <= NEAR) {
            x[i] += column;
            y[i] += row;
            count[i]++;
          }
        }
      }
    }
    boolean large = true;
    for (int i = 0; i < 4; i++) {
      large &= count[i] * 16.0 > 0.04 * hall.width * hall.height;
      x[i] /= Math.max(1, count[i]);
      y[i] /= Math.max(1, count[i]);
    }
    boolean placed = x[0] < x[1] && x[2] < x[3] && y[0] < y[2] && y[1] < y[3];
    checks.that(sentence + place, large && placed, java.util.Arrays.toString(count));
  }
}
