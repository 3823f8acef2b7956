package vitrin.ui;

/// The two whole pages a slide can stand on; each gives a picture its own room.
public enum Page {
  ATTRACT,
  VISIT
}
