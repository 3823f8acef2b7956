package vitrin.ui.staff;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import vitrin.bundle.SealKeys;
import vitrin.i18n.Texts;
import vitrin.library.Settings;
import vitrin.library.Settings.Hours;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.Language;
import vitrin.ui.FxTest;

/// Draws the officer's face as PNG, to look at while it is worked on: `StaffLook OUT`.
final class StaffLook {
  private static final int[][] SCREENS = {
    {1920, 1080, 43}, {1920, 1080, 27}, {1080, 1920, 43}, {1080, 1920, 27}
  };

  /// Of the machine's page, as the texts call them.
  static final List<String> PARTS =
      List.of("state", "language", "hours", "pin", "screen", "keys", "touch");

  private StaffLook() {}

  public static void main(String[] args) throws Throwable {
    Path out = Files.createDirectories(Path.of(args[0]));
    try {
      List<Language> languages =
          args.length > 1
              ? List.of(new Language(args[1]))
              : List.of(Language.AZ, Language.RU, Language.EN);
      for (Language language : languages) {
        for (int[] screen : SCREENS) {
          FxTest.OnFxThread.call(() -> {
            draw(out, language, screen);
            return null;
          });
        }
      }
    } finally {
      Platform.exit();
    }
  }

  private static void draw(Path out, Language language, int[] screen) throws Exception {
    Path folder = Files.createTempDirectory("staff-look");
    try (TestDesk desk = new TestDesk(folder)) {
      speak(desk, language);
      StaffHands hands = new StaffHands(desk, screen[0], screen[1], screen[2]);
      String name =
          language.tag() + (screen[1] > screen[0] ? "-portrait-" : "-landscape-") + screen[2];
      hands.touch("1");
      hands.touch("2");
      write(hands, out.resolve(name + "-pin.png"));
      hands.face.second();
      settings(out, name, desk, screen);
    }
  }

  /// Settings and restarts as a hall has them after some months.
  static void furnish(TestDesk desk) throws Exception {
    desk.restarted(Instant.parse("2027-01-10T23:12:00Z"), "watchdog");
    desk.restarted(Instant.parse("2026-12-30T05:40:00Z"), "exit-code 70");
    desk.restarted(Instant.parse("2026-12-02T05:40:00Z"), "signal SEGV");
    Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SUNDAY) {
        week.put(day, new Hours(LocalTime.of(9, 0), LocalTime.of(18, 30)));
      }
    }
    desk.settings()
        .replace(
            desk.settings()
                .read()
                .openAt(week)
                .trusting(
                    List.of(
                        new TrustedKey("Sərgi şöbəsi", SealKeys.generate().getPublic()),
                        new TrustedKey("Arxiv", SealKeys.generate().getPublic()))));
  }

  private static void settings(Path out, String name, TestDesk desk, int[] screen)
      throws Exception {
    furnish(desk);
    Texts texts = Texts.of(desk.settings().read().staffLanguage());
    StaffHands hands = StaffHands.inside(desk, screen[0], screen[1], screen[2]);
    hands.touch(texts.get("staff.tab.machine"));
    for (String part : PARTS) {
      hands.touch(texts.get("staff.machine." + part));
      write(hands, out.resolve(name + "-" + part + ".png"));
    }
    hands.touch(texts.get("staff.touch.start"));
    write(hands, out.resolve(name + "-wipe.png"));
    hands.touch(texts.get("staff.touch.end"));
    hands.touch(texts.get("staff.machine.screen"));
    hands.touch(texts.get("staff.screen.measure"));
    write(hands, out.resolve(name + "-measure.png"));
    hands.touch(texts.get("calibrate.leave"));
    hands.touch(texts.get("staff.machine.state"));
    hands.touch(texts.get("staff.machine.leave"));
    write(hands, out.resolve(name + "-question.png"));
    hands.touch(texts.get("staff.no"));
    hands.touch(texts.get("staff.log.export"));
    write(hands, out.resolve(name + "-saying.png"));
    hands.seconds(110);
    write(hands, out.resolve(name + "-leaving.png"));
  }

  static void speak(TestDesk desk, Language language) throws IOException {
    Settings now = desk.settings().read();
    desk.settings().replace(now.spokenToStaffIn(language));
  }

  static void write(StaffHands hands, Path file) throws IOException {
    hands.lay();
    WritableImage seen = hands.scene().snapshot(null);
    int width = (int) seen.getWidth();
    int height = (int) seen.getHeight();
    int[] pixels = new int[width * height];
    seen.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    ImageIO.write(image, "png", file.toFile());
  }
}
