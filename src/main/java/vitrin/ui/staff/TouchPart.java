package vitrin.ui.staff;

import vitrin.ui.Icon;

/// Whether every spot of the screen feels a finger.
final class TouchPart extends MachinePart {
  TouchPart(StaffRoom room, double width) {
    super(room, width);
    begin(text("staff.machine.touch"), text("staff.touch.explain"));
    add(room.button(Icon.TOUCH, text("staff.touch.start"), () -> TouchTest.lay(room)));
  }
}
