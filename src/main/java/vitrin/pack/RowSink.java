package vitrin.pack;

import java.io.IOException;

/// Is given the rows of a picture as they are decoded, so that no picture needs to be in memory as
/// a whole.
@FunctionalInterface
interface RowSink {

  /// @param rgb red, green and blue of each pixel of the next row from the top; the array is used
  ///   again for the row after
  void row(byte[] rgb) throws IOException;
}
