package vitrin.ui.staff;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import vitrin.library.Settings;
import vitrin.model.Language;
import vitrin.ui.FxTest;

/// Draws the officer's face as PNG, to look at while it is worked on: `StaffLook OUT`.
final class StaffLook {
  private static final int[][] SCREENS = {{1920, 1080, 43}, {1920, 1080, 27}, {1080, 1920, 43}};

  private StaffLook() {}

  public static void main(String[] args) throws Throwable {
    Path out = Files.createDirectories(Path.of(args[0]));
    try {
      for (Language language : List.of(Language.AZ, Language.RU, Language.EN)) {
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
    }
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
