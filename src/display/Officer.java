import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the hall officer does on one screen, with a stick that is a folder which appears: puts an
/// exhibit on, sees it play, begins the program anew and leaves it.
final class Officer extends Seeing {
  private static final String PIN = "2468";
  private static final String ENTER = "Daxil ol";
  private static final String LOG = "Jurnalı fləş yaddaşa yaz";
  private static final String DOWN = "Aşağı";
  private static final int TRIES = 4;

  /// Four times as long as the corner has to be held.
  private static final long HOLDING_SECONDS = 20;

  /// How long a machine that has much else to do may look at a number.
  private static final long LOOKING_SECONDS = 180;

  /// Ten times as long as a page fades in.
  private static final long COMING_SECONDS = 3;

  /// Ten times as long as a touch of the button scrolls.
  private static final long SCROLLING_SECONDS = 3;

  /// How far from the upper right corner a finger holds it, in pixels.
  private static final int FINGER = 12;

  private final Path launcher;
  private final Path home;
  private final Path sticks;
  private final Path bundle;

  /// @param bundle of [Sample], sealed as the settings in `home` ask for
  Officer(Path launcher, Hall hall, Path home, Path bundle, Checks checks) {
    super(hall, checks);
    this.launcher = launcher;
    this.home = home;
    this.bundle = bundle;
    sticks = home.resolveSibling(home.getFileName() + "-sticks");
  }

  void run() throws IOException, InterruptedException {
    checks.that("a PIN can be set without a terminal" + place, setPin() == 0, home);
    try (Kiosk kiosk = start()) {
      await(kiosk, "where nothing is installed that is said", says("Hazırda sərgi yoxdur"));
      comeIn(kiosk);
      lookAround(kiosk);
      takeTheLog(kiosk);
      install(kiosk);
      touch(kiosk, "Sərgiyə qayıt");
      await(kiosk, "what was put on plays when the officer has left", says("Birinci şəkil"));
      quarters("the loop shows the whole photo of what was put on", Sample.FIRST);
      comeIn(kiosk);
      leave(kiosk, "Proqramı yenidən başlat", "Yenidən başlat");
      Optional<Integer> ended = kiosk.ended();
      checks.that("20 asks for a new start" + place, ended.equals(Optional.of(20)), ended);
    }
    hall.withdraw();
    try (Kiosk kiosk = start()) {
      await(
          kiosk,
          "after a new start the same plays",
          parts -> isThere(parts, "Birinci şəkil") || isThere(parts, "İkinci şəkil"));
      comeIn(kiosk);
      leave(kiosk, "Proqramdan çıx", "Çıx");
      Optional<Integer> ended = kiosk.ended();
      checks.that("21 says that staff have left" + place, ended.equals(Optional.of(21)), ended);
    }
  }

  private Kiosk start() throws IOException {
    return new Kiosk(
        launcher, hall, home, List.of("-Dvitrin.sticks=" + sticks.toAbsolutePath()), List.of());
  }

  private int setPin() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(launcher.toString(), "pin", "--reset")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("VITRIN_HOME", home.toString());
    Process process = builder.start();
    try (OutputStream keyboard = process.getOutputStream()) {
      keyboard.write((PIN + "\n" + PIN + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return process.waitFor();
  }

  /// Holds the corner until the pad is there, and enters the number. The pad closes by itself;
  /// where the machine is slower than that, once more. However often that is, it is judged once.
  private void comeIn(Kiosk kiosk) throws IOException, InterruptedException {
    Optional<List<Kiosk.Part>> pad = Optional.empty();
    boolean in = false;
    for (int i = 0; i < TRIES && !in; i++) {
      Optional<List<Kiosk.Part>> asked = hold(kiosk);
      pad = asked.isPresent() ? asked : pad;
      for (char digit : PIN.toCharArray()) {
        touchIfThere(kiosk, Character.toString(digit));
      }
      touchIfThere(kiosk, ENTER);
      in =
          kiosk
              .await(hasControl("Paketlər").or(hasControl(ENTER).negate()), LOOKING_SECONDS)
              .filter(hasControl("Paketlər"))
              .isPresent();
    }
    checks.that(
        "who holds the corner is asked for the number" + place, pad.isPresent(), kiosk.shown());
    inside(pad.orElse(List.of()));
    checks.that("the right number lets in" + place, in, kiosk.shown());
  }

  /// Whoever comes before the door is there has to begin again.
  ///
  /// @return the pad; absent: it did not come
  private Optional<List<Kiosk.Part>> hold(Kiosk kiosk) throws IOException, InterruptedException {
    Optional<List<Kiosk.Part>> pad = Optional.empty();
    for (int i = 0; i < TRIES && pad.isEmpty(); i++) {
      hall.press(hall.width - FINGER, FINGER);
      pad = kiosk.await(hasControl(ENTER), HOLDING_SECONDS);
      hall.release();
    }
    return pad;
  }

  /// What is faint, since its page is just coming, is there in a moment.
  private void touchIfThere(Kiosk kiosk, String control) throws IOException, InterruptedException {
    kiosk.await(hasControl(control), COMING_SECONDS);
    Optional<Kiosk.Part> found = kiosk.control(control);
    if (found.isPresent()) {
      hall.touch(found.get().middleX(), found.get().middleY());
    }
  }

  /// Every page is there and fits.
  private void lookAround(Kiosk kiosk) throws IOException, InterruptedException {
    page(kiosk, "Təqvim", "Yaxın on iki həftə");
    page(kiosk, "Ziyarətlər", "Bu müddətdə hələ ziyarət olmayıb");
    page(kiosk, "Ayarlar", "Proqramdan çıx");
    page(kiosk, "İndi ekranda", "Bu kioskda hələ heç bir sərgi quraşdırılmayıb");
    page(kiosk, "Paketlər", "USB fləş yaddaşı taxın");
  }

  private void page(Kiosk kiosk, String tab, String words)
      throws IOException, InterruptedException {
    touch(kiosk, tab);
    await(kiosk, "the page " + tab + " opens", says(words));
  }

  /// Onto a stick, and onto one that can't be written to where this machine lets us make one.
  private void takeTheLog(Kiosk kiosk) throws IOException, InterruptedException {
    Path stick = Files.createDirectories(sticks.resolve("JURNAL"));
    page(kiosk, "Ayarlar", "Proqramdan çıx");
    touch(kiosk, LOG);
    await(kiosk, "the log is written to the stick", says("faylı yazıldı"));
    try (Stream<Path> written = Files.list(stick)) {
      for (Path file : written.toList()) {
        Files.delete(file);
      }
    }
    if (done("mount", "-t", "tmpfs", "-o", "ro", "none", stick.toString())) {
      try {
        touch(kiosk, LOG);
        await(kiosk, "that a stick can't be written to is said", says("(V59)"));
      } finally {
        done("umount", stick.toString());
      }
    } else {
      System.out.println(
          "left out: a stick that can't be written to (nothing can be mounted here)" + place);
    }
    Files.delete(stick);
    page(kiosk, "Paketlər", "USB fləş yaddaşı taxın");
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private void install(Kiosk kiosk) throws IOException, InterruptedException {
    Path stick = Files.createDirectories(sticks.resolve("SINAQ"));
    Path half = Files.copy(bundle, stick.resolve("sinaq.part"));
    Files.move(half, stick.resolve("sinaq.vitrin"));
    await(kiosk, "a stick is noticed by itself", hasControl("Quraşdır: Sınaq sərgisi"));
    touch(kiosk, "Önizlə: Sınaq sərgisi");
    await(kiosk, "it is looked at as visitors will see it", says("Birinci şəkil"));
    quarters("the preview shows the whole photo", Sample.FIRST);
    touch(kiosk, "Önizləməni bağla");
    await(
        kiosk,
        "the preview closes",
        hasControl("Quraşdır: Sınaq sərgisi").and(hasControl("Önizləməni bağla").negate()));
    touch(kiosk, "Quraşdır: Sınaq sərgisi");
    await(kiosk, "it is asked from when", says("Nə vaxt göstərilsin?"));
    touch(kiosk, "Quraşdır");
    await(kiosk, "a receipt says that it is done", says("Quraşdırıldı"));
    Files.delete(stick.resolve("sinaq.vitrin"));
    Files.delete(stick);
    touch(kiosk, "Aydındır");
    await(kiosk, "a stick that is taken out is gone", says("USB fləş yaddaşı taxın"));
    page(kiosk, "İndi ekranda", "Sınaq sərgisi");
  }

  private void leave(Kiosk kiosk, String how, String yes) throws IOException, InterruptedException {
    page(kiosk, "Ayarlar", how);
    bringUp(kiosk, how);
    touch(kiosk, how);
    await(kiosk, "before it is done it is asked", hasControl(yes));
    touch(kiosk, yes);
  }

  /// What lies below the foot of its card has to be brought up first.
  private void bringUp(Kiosk kiosk, String name) throws IOException, InterruptedException {
    for (int i = 0; i < TRIES && liesBelow(kiosk.shown(), name); i++) {
      touchIfThere(kiosk, DOWN);
      kiosk.await(parts -> !liesBelow(parts, name), SCROLLING_SECONDS);
    }
    checks.that(
        "what lies below can be brought up" + place,
        !liesBelow(kiosk.shown(), name),
        kiosk.shown());
  }

  /// Whether a control lies below the screen, or below the button that brings up what does.
  private boolean liesBelow(List<Kiosk.Part> shown, String name) {
    double foot =
        Kiosk.control(shown, DOWN).map(down -> down.y() + down.height()).orElse(1.0 * hall.height);
    return Kiosk.control(shown, name).filter(part -> part.middleY() > foot).isPresent();
  }

  private static Predicate<List<Kiosk.Part>> hasControl(String name) {
    return parts ->
        parts.stream()
            .anyMatch(part -> part.kind() == Kiosk.Part.Kind.CONTROL && part.words().equals(name));
  }
}
