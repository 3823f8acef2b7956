import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/// A visit of about three minutes as people make it, with a picture of every state it comes to, to
/// be looked at: in each language, on a screen that lies and on one that stands.
///
/// `Tour.java IMAGE FOLDER BASE [WORD …]`: the image, the folder for the pictures, and the folder
/// of the sources with the sample exhibits. The words narrow it down: `az`, `ru`, `en`, `landscape`
/// and `portrait`; `27`, `43` or `55` is the diagonal of the screen in inches, 43 where none is
/// said.
class Tour {
  private static final List<String> LANGUAGES = List.of("az", "ru", "en");
  private static final List<String> DIAGONALS = List.of("27", "43", "55");

  /// Longer than packing the samples takes.
  private static final long OPENING_SECONDS = 300;

  /// Longer than it takes until a visitor of the last page is asked, and until the loop is back.
  private static final long ASKED_SECONDS = 150;

  private static final long BACK_SECONDS = 30;

  private final Hall hall;
  private final Kiosk kiosk;
  private final Path folder;
  private final String language;
  private final Properties says = new Properties();
  private final List<String> missed = new ArrayList<>();
  private int pictures;

  private Tour(Hall hall, Kiosk kiosk, Path folder, Path base, String language) throws IOException {
    this.hall = hall;
    this.kiosk = kiosk;
    this.folder = Files.createDirectories(folder);
    this.language = language;
    Path texts =
        base.resolve("src/main/resources/vitrin/i18n/messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(texts)) {
      says.load(reader);
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path image = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    Path base = Path.of(args[2]);
    List<String> words =
        Arrays.stream(args)
            .skip(3)
            .flatMap(word -> Arrays.stream(word.split(" ")))
            .filter(word -> !word.isEmpty() && !word.equals("all"))
            .toList();
    boolean all = words.stream().noneMatch(LANGUAGES::contains);
    boolean both = words.stream().noneMatch(List.of("landscape", "portrait")::contains);
    String diagonal = words.stream().filter(DIAGONALS::contains).findFirst().orElse("43");
    List<String> missed = new ArrayList<>();
    for (Screen screen : Screen.both(diagonal)) {
      for (String language : LANGUAGES) {
        if ((both || words.contains(screen.way)) && (all || words.contains(language))) {
          missed.addAll(visit(image, folder, base, screen, language));
        }
      }
    }
    missed.forEach(what -> System.out.println("missed: " + what));
    System.exit(missed.isEmpty() ? 0 : 1);
  }

  /// A screen of the hall.
  ///
  /// @param way it is hung: `landscape` or `portrait`
  private record Screen(String diagonal, String way, int width, int height) {

    /// The screen of a diagonal both ways round, with the pixels that are usual for it.
    static List<Screen> both(String diagonal) {
      int times = diagonal.equals("55") ? 2 : 1;
      int wide = 1920 * times;
      int high = 1080 * times;
      return List.of(
          new Screen(diagonal, "landscape", wide, high),
          new Screen(diagonal, "portrait", high, wide));
    }
  }

  private static List<String> visit(
      Path image, Path folder, Path base, Screen screen, String language)
      throws IOException, InterruptedException {
    Path samples = base.resolve("exhibits");
    List<String> words =
        List.of(
            "play",
            samples.resolve("20-january-1990").toString(),
            samples.resolve("carpets").toString(),
            "--diagonal",
            screen.diagonal);
    String name = screen.diagonal + "-" + screen.way + "-" + language;
    long began = System.nanoTime();
    try (Hall hall = new Hall(screen.width, screen.height);
        Kiosk kiosk =
            new Kiosk(
                image.resolve("bin/vitrin"), hall, folder.resolve("home"), List.of(), words)) {
      Tour tour = new Tour(hall, kiosk, folder.resolve(name), base, language);
      hall.withdraw();
      tour.loop();
      tour.read();
      tour.settings();
      tour.closer();
      tour.books();
      tour.leave();
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
      System.out.printf(Locale.ROOT, "%s: %d pictures, %d s%n", name, tour.pictures, seconds);
      return tour.missed.stream().map(what -> name + ": " + what).toList();
    }
  }

  private String said(String key) {
    return says.getProperty(key);
  }

  /// Nobody is there; then somebody.
  private void loop() throws IOException, InterruptedException {
    await("the loop", "Azərbaycanca", OPENING_SECONDS);
    TimeUnit.SECONDS.sleep(3);
    picture("loop-chapter");
    if (language.equals("az")) {
      // What is held does not go on by itself while it is looked at.
      touch(said("visit.pause"));
      hall.key("Left");
      picture("loop-title-card");
      for (int i = 0; i < 22; i++) {
        hall.key("Right");
        picture("loop-slide");
      }
      touch(said("visit.resume"));
    }
    touch(
        switch (language) {
          case "az" -> "Azərbaycanca";
          case "ru" -> "Русский";
          default -> "English";
        });
    await("a visit", said("visit.next"), 5);
    picture("visit-entered");
    hall.key("Home");
  }

  /// The slides, one after another.
  private void read() throws IOException, InterruptedException {
    touch(said("visit.contents"));
    picture("contents");
    touch(said("visit.contents"));
    hall.swipe(hall.width * 0.8, hall.height * 0.3, hall.width * 0.3, hall.height * 0.3);
    picture("photo");
    if (kiosk.control(said("visit.down")).isPresent()) {
      touch(said("visit.down"));
      picture("photo-scrolled");
    }
    touch(said("visit.sources"));
    picture("sources");
    touch(said("visit.sources"));
    for (int i = 2; i < 20; i++) {
      touch(said("visit.next"));
      picture("slide");
    }
  }

  /// How one wants to read.
  private void settings() throws IOException, InterruptedException {
    hall.key("Home");
    for (int i = 0; i < 2; i++) {
      touch(said("visit.next"));
    }
    touch(said("visit.language"));
    picture("languages");
    touch(said("visit.language"));
    touch(said("visit.textSize"));
    picture("text-sizes");
    touch(said("size.largest"));
    picture("largest-text");
    touch(said("visit.textSize"));
    touch(said("size.normal"));
    touch(said("visit.contrast"));
    touch(said("theme.light"));
    picture("light");
    touch(said("visit.contrast"));
    picture("light-chooser");
    touch(said("theme.high-contrast"));
    picture("high-contrast");
    hall.key("Tab");
    hall.key("Tab");
    picture("high-contrast-focus");
    touch(said("visit.contrast"));
    touch(said("theme.dark"));
    touch(said("visit.lower"));
    picture("reach");
    touch(said("visit.textSize"));
    picture("reach-chooser");
    touch(said("visit.textSize"));
    touch(said("visit.lower"));
    touch(said("visit.pause"));
    picture("paused");
    touch(said("visit.resume"));
  }

  private void closer() throws IOException, InterruptedException {
    touch(said("closer.open"));
    picture("closer");
    touch(said("closer.larger"));
    touch(said("closer.larger"));
    touch(said("closer.larger"));
    picture("closer-larger");
    hall.swipe(hall.width * 0.6, hall.height * 0.4, hall.width * 0.4, hall.height * 0.5);
    picture("closer-dragged");
    touch(said("panel.close"));
  }

  private void books() throws IOException, InterruptedException {
    hall.key("Home");
    touch(said("visit.contents"));
    await("the way to the books", said("shelf.title"), 5);
    touch(said("shelf.title"));
    picture("shelf");
    hall.key("Escape");
  }

  /// Who goes away is asked, may stay, and is forgotten in the end.
  private void leave() throws IOException, InterruptedException {
    await("still reading?", said("idle.question"), ASKED_SECONDS);
    picture("idle");
    touch(said("idle.yes"));
    picture("stayed");
    await("still reading?", said("idle.question"), ASKED_SECONDS);
    touch(said("idle.finished"));
    await("the loop", "Azərbaycanca", BACK_SECONDS);
    TimeUnit.SECONDS.sleep(2);
    picture("loop-again");
  }

  private void await(String what, String words, long seconds) throws InterruptedException {
    Optional<List<Kiosk.Part>> seen =
        kiosk.await(
            parts -> parts.stream().anyMatch(part -> part.words().contains(words)), seconds);
    if (seen.isEmpty()) {
      missed.add(what + " after picture " + pictures + ": " + kiosk.messages());
    }
  }

  /// Touches a control as somebody does who has seen it, and looks what comes of it.
  private void touch(String control) throws IOException, InterruptedException {
    Optional<Kiosk.Part> found = kiosk.control(control);
    if (found.isEmpty()) {
      missed.add("no control '" + control + "' after picture " + pictures);
      return;
    }
    hall.touch(found.get().middleX(), found.get().middleY());
    TimeUnit.MILLISECONDS.sleep(900);
  }

  private void picture(String name) throws IOException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(1200);
    pictures++;
    Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", pictures, name));
    ImageIO.write(hall.look(), "png", file.toFile());
  }
}
