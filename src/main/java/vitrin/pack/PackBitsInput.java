package vitrin.pack;

import java.io.IOException;
import java.io.InputStream;

/// Undoes the run lengths of TIFF (6.0, section 9). Ends where the data ends.
final class PackBitsInput extends InputStream {
  private static final int NOTHING = 128;

  private final InputStream in;
  private int repeated;
  private int repeats;
  private int literals;

  PackBitsInput(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    while (repeats == 0 && literals == 0) {
      int header = in.read();
      if (header < 0) {
        return -1;
      }
      if (header < NOTHING) {
        literals = header + 1;
      } else if (header > NOTHING) {
        repeats = 257 - header;
        repeated = in.read();
      }
    }
    if (repeats > 0) {
      repeats--;
      return repeated;
    }
    literals--;
    return in.read();
  }
}
