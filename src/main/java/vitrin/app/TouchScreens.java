package vitrin.app;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The touch screens that the system knows of.
///
/// Linux lists its input devices as text: each a paragraph with a line `N: Name="…"`, `B: PROP=…`
/// and `B: ABS=…`, where the numbers are sets of bits in words of 64, the highest first.
final class TouchScreens {

  /// Where Linux lists its input devices.
  static final Path LIST = Path.of("/proc/bus/input/devices");

  /// A device that is touched where it shows: not a pad beside a keyboard.
  private static final int DIRECT = 1;

  private static final int ABS_X = 0;
  private static final int ABS_MT_POSITION_X = 0x35;

  private TouchScreens() {}

  /// Their names, as the manufacturer gave them.
  ///
  /// @param list as [#LIST]
  static List<String> in(Path list) throws IOException {
    List<String> names = new ArrayList<>();
    String name = "";
    boolean direct = false;
    for (String line : Files.readAllLines(list)) {
      if (line.startsWith("N: Name=")) {
        name = line.substring("N: Name=".length()).replace("\"", "").strip();
        direct = false;
      } else if (line.startsWith("B: PROP=")) {
        direct = bits(line).testBit(DIRECT);
      } else if (line.startsWith("B: ABS=") && direct) {
        BigInteger axes = bits(line);
        if (axes.testBit(ABS_MT_POSITION_X) || axes.testBit(ABS_X)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static BigInteger bits(String line) {
    BigInteger bits = BigInteger.ZERO;
    for (String word : line.substring(line.indexOf('=') + 1).strip().split(" +")) {
      bits = bits.shiftLeft(Long.SIZE).or(new BigInteger(word, 16));
    }
    return bits;
  }
}
