package vitrin.app;

import java.util.Optional;
import javafx.application.Platform;
import vitrin.library.Pin;
import vitrin.ui.Glass;
import vitrin.ui.kiosk.Kiosk;
import vitrin.ui.staff.StaffFace;

/// Lets staff in where the corner was held, and shows them out again. Without a PIN there is no
/// door.
final class StaffDoor {
  private final Kiosk kiosk;
  private final StaffDesk desk;
  private boolean open;

  StaffDoor(Kiosk kiosk, StaffDesk desk) {
    this.kiosk = kiosk;
    this.desk = desk;
  }

  /// Sees whether a PIN has been set or taken away meanwhile. Not for the FX thread.
  void look() {
    boolean set = !(desk.pin().standing() instanceof Pin.Standing.Unset);
    if (set != open) {
      open = set;
      Platform.runLater(
          () -> kiosk.whenCornerIsHeld(set ? Optional.of(this::letIn) : Optional.empty()));
    }
  }

  private void letIn(Glass glass) {
    SeenSeconds seconds = new SeenSeconds();
    StaffFace face =
        new StaffFace(
            glass,
            desk,
            () -> {
              seconds.stop();
              kiosk.uncover();
            });
    // Who can't touch the face, since a silence is held, has not gone away.
    seconds.after(() -> {
      if (kiosk.isCoverSeen()) {
        face.second();
      }
    });
    seconds.start();
    desk.leavesBy(face::leave);
    kiosk.cover(face, face::fit);
  }
}
