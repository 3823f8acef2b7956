package vitrin.app;

import vitrin.library.Schedule;

/// Something that somebody does in a hall. Places are shares of the screen's width and height, 0 to
/// 1; exhibits are counted from 0.
sealed interface Deed {

  /// A visitor touches one of the controls that are seen.
  ///
  /// @param which its share of them, 0 to 1
  record TouchControl(double which) implements Deed {}

  /// A visitor touches whatever is there.
  record TouchPlace(double x, double y) implements Deed {}

  /// A visitor taps a place twice, which on a photo is to look closer.
  record LookCloser(double x, double y) implements Deed {}

  /// A visitor's finger goes from one place to another.
  record Drag(double fromX, double fromY, double toX, double toY) implements Deed {}

  /// Staff install the edition after the latest.
  record Install(int exhibit) implements Deed {}

  /// Staff go back to the edition before, where there is one.
  record RollBack(int exhibit) implements Deed {}

  /// Staff set when an exhibit is due.
  record Reschedule(int exhibit, Schedule schedule) implements Deed {}

  /// Staff move an exhibit in the order.
  ///
  /// @param place from 1
  record Move(int exhibit, int place) implements Deed {}
}
