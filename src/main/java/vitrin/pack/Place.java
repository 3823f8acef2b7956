package vitrin.pack;

/// A place in a text file.
///
/// @param line from 1; 0: the whole file
/// @param column from 1; 0: the whole file
record Place(int line, int column) {
  static final Place WHOLE_FILE = new Place(0, 0);
}
