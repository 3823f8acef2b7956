package vitrin.ui.staff;

import javafx.scene.layout.Region;

/// A page of the officer's face, under its tab. The face gives it its size; it lays its children
/// out within. It is made when it is opened for the first time and kept until staff leave.
abstract class StaffPage extends Region {
  private final StaffRoom room;

  StaffPage(StaffRoom room) {
    this.room = room;
    getStyleClass().add("staff-page");
  }

  final StaffRoom room() {
    return room;
  }

  /// Its tab was chosen: what it shows may have changed meanwhile.
  abstract void opened();

  /// Another tab was chosen, or staff leave; work that goes on may go on.
  abstract void closed();

  /// Staff have just come in, and it is the first page that they see. Comes before it is opened.
  void entered() {
    // Most pages are never the first.
  }

  /// It takes the place of another of its kind, as in another language, and begins where that was.
  void follow(StaffPage before) {
    // Most pages begin anew.
  }

  /// A second has passed while its tab is open.
  void second() {
    // Most pages stand still.
  }
}
