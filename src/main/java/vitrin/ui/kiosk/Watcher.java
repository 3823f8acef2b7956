package vitrin.ui.kiosk;

import vitrin.model.Exhibit;

/// Is told, on the FX thread, what a kiosk shows.
public interface Watcher {

  /// Nobody watches.
  Watcher NOBODY =
      new Watcher() {
        @Override
        public void seen(Exhibit exhibit, int slide) {}

        @Override
        public void unshowable(Exhibit exhibit, int slide) {}
      };

  /// A slide has come on the screen.
  ///
  /// @param exhibit of the programme, the very object
  /// @param slide its index
  void seen(Exhibit exhibit, int slide);

  /// A picture of a slide was to come on the screen and can't be decoded.
  ///
  /// @param exhibit of the programme, the very object
  /// @param slide its index
  void unshowable(Exhibit exhibit, int slide);
}
