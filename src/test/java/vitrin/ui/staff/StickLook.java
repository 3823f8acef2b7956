package vitrin.ui.staff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import vitrin.model.Language;
import vitrin.ui.FxTest;

/// Draws what an officer sees of a stick as PNG, to look at while it is worked on: `StickLook OUT`.
final class StickLook {
  private static final int[][] SCREENS = {
    {1920, 1080, 43}, {1920, 1080, 27}, {1080, 1920, 43}, {1080, 1920, 27}
  };

  private StickLook() {}

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
    Path folder = Files.createTempDirectory("stick-look");
    String name =
        language.tag() + (screen[1] > screen[0] ? "-portrait-" : "-landscape-") + screen[2];
    try (TestDesk desk = new TestDesk(folder)) {
      StaffLook.speak(desk, language);
      StaffHands hands = StaffHands.inside(desk, screen[0], screen[1], screen[2]);
      hands.touch(of(language, "staff.tab.bundles"));
      StaffLook.write(hands, out.resolve(name + "-0-none.png"));
      for (String each : List.of("Sərgi şöbəsi", "2026", "2027")) {
        Files.createDirectories(desk.folder.resolve("places").resolve(each));
      }
      hands.touch(of(language, "staff.folder.choose"));
      StaffLook.write(hands, out.resolve(name + "-0-places.png"));
      hands.touch("places");
      StaffLook.write(hands, out.resolve(name + "-0-within.png"));
      hands.touch(of(language, "staff.folder.take"));
      StaffLook.write(hands, out.resolve(name + "-0-without.png"));
      TestStick stick = new TestStick(desk).trusted();
      stick.everyKind();
      hands.seconds(1);
      hands.seconds(1);
      StaffLook.write(hands, out.resolve(name + "-1-list.png"));
      press(hands, language, "staff.bundle.install.of", 1);
      StaffLook.write(hands, out.resolve(name + "-2-ask.png"));
      hands.touch(hands.saying(of(language, "staff.when.FROM_DAY")));
      StaffLook.write(hands, out.resolve(name + "-3-days.png"));
      hands.touch(of(language, "staff.when.take"));
      hands.sayings().stream()
          .filter(saying -> saying.startsWith(yes(language)))
          .forEach(hands::touch);
      hands.touch(of(language, "staff.bundle.install"));
      StaffLook.write(hands, out.resolve(name + "-4-receipt.png"));
      hands.touch(of(language, "staff.receipt.close"));
      StaffLook.write(hands, out.resolve(name + "-5-after.png"));
      String changes = of(language, "staff.change.show.of");
      hands.sayings().stream()
          .filter(saying -> saying.endsWith(changes.substring(changes.indexOf("}") + 1)))
          .findFirst()
          .ifPresent(hands::touch);
      StaffLook.write(hands, out.resolve(name + "-6-changes.png"));
      hands.touch(of(language, "panel.close"));
      press(hands, language, "staff.bundle.preview.of", 0);
      StaffLook.write(hands, out.resolve(name + "-7-loop.png"));
      hands.touch(language.ownName());
      hands.touch(of(language, "staff.preview.next"));
      StaffLook.write(hands, out.resolve(name + "-8-visit.png"));
    }
  }

  private static String yes(Language language) {
    return of(language, "staff.question.yes.UNSEALED").split(",")[0] + ",";
  }

  private static void press(StaffHands hands, Language language, String key, int which) {
    String label = of(language, key);
    String start = label.substring(0, label.indexOf('{'));
    hands.touch(
        hands.sayings().stream().filter(s -> s.startsWith(start)).skip(which).findFirst().get());
  }

  private static String of(Language language, String key) {
    return vitrin.i18n.Texts.of(language).get(key);
  }
}
