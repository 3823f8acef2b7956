package vitrin.ui;

/// What has been opened over a leaf, and takes the keyboard while it is there.
abstract class Opened extends Sheet {
  Opened(double width, double height) {
    super(width, height);
    setPickOnBounds(true);
  }

  /// Gives the keyboard what it was opened for.
  abstract void focus();

  /// How far it rises while it comes, in em.
  double rise() {
    return 0;
  }
}
