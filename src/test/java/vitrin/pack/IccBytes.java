package vitrin.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Colour profiles (ICC.1:2001) written byte by byte.
final class IccBytes {
  private static final int HEADER = 128;

  /// Places of the table of inks in each direction; what lies between two is a mixture.
  private static final int GRID = 6;

  /// What each ink of [#printed] leaves of white, as intensities of red, green and blue in sRGB.
  private static final double[][] INKS = {
    {0.05, 0.40, 0.75}, {0.70, 0.04, 0.25}, {0.95, 0.80, 0.03}, {0.03, 0.03, 0.03}
  };

  private IccBytes() {}

  /// @param device what a profile is for: `mntr` or `prtr`
  /// @param space what it codes: `RGB `, `GRAY` or `CMYK`
  /// @param connection `XYZ ` or `Lab `
  static byte[] profile(String device, String space, String connection, Map<String, byte[]> tags) {
    Map<String, byte[]> all = new LinkedHashMap<>(tags);
    all.put("desc", described());
    all.put("cprt", ascii("text\0\0\0\0none\0"));
    all.put("wtpt", white());
    ByteBuffer table = ByteBuffer.allocate(4 + 12 * all.size()).putInt(all.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    all.forEach((name, bytes) -> {
      table.put(ascii(name)).putInt(HEADER + table.capacity() + data.size());
      table.putInt(bytes.length);
      data.writeBytes(bytes);
      data.writeBytes(new byte[-bytes.length & 3]);
    });
    int length = HEADER + table.capacity() + data.size();
    ByteBuffer profile = ByteBuffer.allocate(length).putInt(length).put(ascii("test"));
    profile.putInt(0x02400000).put(ascii(device)).put(ascii(space)).put(ascii(connection));
    profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
    profile.position(36).put(ascii("acsp"));
    profile.position(68).putInt(0xf6d6).putInt(0x10000).putInt(0xd32d);
    profile.position(HEADER).put(table.array()).put(data.toByteArray());
    return profile.array();
  }

  /// A profile of grey whose light is the square of its level.
  static byte[] squareGrey() {
    ByteBuffer curve = ByteBuffer.allocate(14).put(ascii("curv\0\0\0\0"));
    return profile(
        "mntr", "GRAY", "XYZ ", Map.of("kTRC", curve.putInt(1).putShort((short) 0x200).array()));
  }

  /// What a sheet looks like in sRGB that has so much of each ink.
  ///
  /// @param cmyk 0 to 255 each
  static int printed(int... cmyk) {
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      double light = 1;
      for (int ink = 0; ink < 4; ink++) {
        light *= 1 - cmyk[ink] / 255.0 * (1 - INKS[ink][i]);
      }
      double coded = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
      rgb = rgb << 8 | (int) Math.round(255 * coded);
    }
    return rgb;
  }

  /// The profile of those inks: a table of what they look like together.
  static byte[] inks() {
    int nodes = GRID * GRID * GRID * GRID;
    ByteBuffer table = ByteBuffer.allocate(52 + 2 * (4 * 2 + 3 * nodes + 3 * 2));
    table.put(ascii("mft2\0\0\0\0")).put(new byte[] {4, 3, GRID, 0});
    for (int i = 0; i < 9; i++) {
      table.putInt(i % 4 == 0 ? 0x10000 : 0);
    }
    table.putShort((short) 2).putShort((short) 2);
    for (int i = 0; i < 4; i++) {
      table.putShort((short) 0).putShort((short) 0xffff);
    }
    for (int node = 0; node < nodes; node++) {
      int step = 255 / (GRID - 1);
      double[] xyz =
          Rgb.SRGB.toXyz(
              printed(
                  node / GRID / GRID / GRID * step,
                  node / GRID / GRID % GRID * step,
                  node / GRID % GRID * step,
                  node % GRID * step));
      double x = Scene.root(xyz[0] / Rgb.D50[0]);
      double y = Scene.root(xyz[1] / Rgb.D50[1]);
      double z = Scene.root(xyz[2] / Rgb.D50[2]);
      table.putShort((short) Math.round((116 * y - 16) / 100 * 0xff00));
      table.putShort((short) Math.round((500 * (x - y) + 128) * 256));
      table.putShort((short) Math.round((200 * (y - z) + 128) * 256));
    }
    for (int i = 0; i < 3; i++) {
      table.putShort((short) 0).putShort((short) 0xffff);
    }
    return profile("prtr", "CMYK", "Lab ", Map.of("A2B0", table.array()));
  }

  private static byte[] described() {
    return ByteBuffer.allocate(12 + 5 + 4 + 4 + 2 + 1 + 67)
        .put(ascii("desc\0\0\0\0"))
        .putInt(5)
        .put(ascii("test\0"))
        .array();
  }

  private static byte[] white() {
    return ByteBuffer.allocate(20)
        .put(ascii("XYZ \0\0\0\0"))
        .putInt(0xf6d6)
        .putInt(0x10000)
        .putInt(0xd32d)
        .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
