package vitrin.ui.staff;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import vitrin.library.Settings.Hours;

/// The officer's face for tests of other rooms.
public final class OpenStaffFace {
  private OpenStaffFace() {}

  /// Opens it where a control of a library is on it, and draws it.
  public static void withAControl(Path folder) throws Exception {
    try (TestDesk desk = new TestDesk(folder)) {
      Hours day = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
      desk.settings().replace(desk.settings().read().openAt(Map.of(DayOfWeek.MONDAY, day)));
      StaffHands hands = StaffHands.inside(desk, 1280, 720, 27);
      hands.touch("Ayarlar");
      hands.touch("İş saatları");
      hands.scene().snapshot(null);
    }
  }
}
