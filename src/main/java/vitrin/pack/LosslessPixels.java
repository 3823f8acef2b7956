package vitrin.pack;

import java.io.EOFException;
import java.io.IOException;
import java.util.HexFormat;

/// A field of pixels of a lossless WebP (RFC 9649, section 3): literal ones, repetitions, and
/// colours met before.
final class LosslessPixels {

  /// The nearest places a repetition may begin at: four bits for rows up, four for columns to the
  /// left, counted from eight.
  private static final byte[] NEAR =
      HexFormat.of()
          .parseHex(
              "1807171928062729161a262a38053739151b363a252b48044749141c353b464a242c58454b343c03"
                  + "5759131d565a232d444c555b333d68026769121e666a222e545c434d656b323e78017779535d111f"
                  + "646c424e767a212f757b313f636d525e00747c414f1020626e30737d515f40727e616f50717f6070");

  private static final int LITERALS = 256;
  private static final int LENGTHS = 24;
  private static final int DISTANCES = 40;
  private static final int MOST_CACHE_BITS = 11;

  /// Bits of a side of a block that has all pixels in it.
  private static final int ALL = 30;

  /// Of all codes of a picture together.
  private static final int MOST_NODES = 8_000_000;

  private final LosslessBits in;
  private final Deadline deadline;
  private int nodes;

  /// The five codes of a part of the picture.
  private record Codes(
      PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {}

  LosslessPixels(LosslessBits in, Deadline deadline) {
    this.in = in;
    this.deadline = deadline;
  }

  /// Reads a field that describes another one.
  int[] part(int width, int height) throws PictureException, IOException {
    int cacheBits = cacheBits();
    return pixels(width, height, cacheBits, new Codes[] {codes(cacheBits)}, new int[1], ALL);
  }

  /// Reads the picture itself.
  int[] whole(int width, int height) throws PictureException, IOException {
    int cacheBits = cacheBits();
    if (!in.flag()) {
      return pixels(width, height, cacheBits, new Codes[] {codes(cacheBits)}, new int[1], ALL);
    }
    int bits = in.number(3) + 2;
    int[] groups = part(across(width, bits), across(height, bits));
    int most = 0;
    for (int i = 0; i < groups.length; i++) {
      groups[i] = groups[i] >> 8 & 0xffff;
      most = Math.max(most, groups[i]);
    }
    Codes[] codes = new Codes[most + 1];
    for (int i = 0; i <= most; i++) {
      codes[i] = codes(cacheBits);
    }
    return pixels(width, height, cacheBits, codes, groups, bits);
  }

  /// How many blocks of 2 to the power of `bits` a side has.
  static int across(int side, int bits) {
    return side + (1 << bits) - 1 >> bits;
  }

  private int cacheBits() throws PictureException, EOFException {
    if (!in.flag()) {
      return 0;
    }
    int bits = in.number(4);
    if (bits < 1 || bits > MOST_CACHE_BITS) {
      throw new PictureException("picture.damaged");
    }
    return bits;
  }

  private Codes codes(int cacheBits) throws PictureException, EOFException {
    int cached = cacheBits == 0 ? 0 : 1 << cacheBits;
    return new Codes(
        code(LITERALS + LENGTHS + cached),
        code(LITERALS),
        code(LITERALS),
        code(LITERALS),
        code(DISTANCES));
  }

  private PrefixCode code(int symbols) throws PictureException, EOFException {
    PrefixCode code = PrefixCode.read(in, symbols);
    nodes += code.nodes() + 16;
    if (nodes > MOST_NODES) {
      throw new PictureException("picture.unusual", PictureKind.WEBP.label());
    }
    return code;
  }

  private int[] pixels(int width, int height, int cacheBits, Codes[] codes, int[] groups, int bits)
      throws PictureException, IOException {
    int[] pixels = new int[width * height];
    int[] cache = new int[1 << cacheBits];
    int remembered = 0;
    int groupsAcross = across(width, bits);
    int at = 0;
    while (at < pixels.length) {
      int x = at % width;
      int y = at / width;
      if (x == 0) {
        deadline.check();
      }
      Codes here = codes[groups[(y >> bits) * groupsAcross + (x >> bits)]];
      int green = here.green.symbol(in);
      if (green < LITERALS) {
        int red = here.red.symbol(in);
        int blue = here.blue.symbol(in);
        pixels[at++] = here.alpha.symbol(in) << 24 | red << 16 | green << 8 | blue;
      } else if (green < LITERALS + LENGTHS) {
        int length = value(green - LITERALS);
        int distance = distance(value(here.distance.symbol(in)), width);
        if (distance > at || length > pixels.length - at) {
          throw new PictureException("picture.damaged");
        }
        for (int i = 0; i < length; i++, at++) {
          pixels[at] = pixels[at - distance];
        }
      } else {
        for (; remembered < at; remembered++) {
          cache[place(pixels[remembered], cacheBits)] = pixels[remembered];
        }
        pixels[at++] = cache[green - LITERALS - LENGTHS];
      }
    }
    return pixels;
  }

  private static int place(int colour, int cacheBits) {
    return colour * 0x1e35a7bd >>> 32 - cacheBits;
  }

  /// A length or distance, from a symbol and the bits behind it.
  private int value(int symbol) throws EOFException {
    if (symbol < 4) {
      return symbol + 1;
    }
    int bits = symbol - 2 >> 1;
    return (2 + (symbol & 1) << bits) + in.number(bits) + 1;
  }

  private static int distance(int value, int width) {
    if (value > NEAR.length) {
      return value - NEAR.length;
    }
    int near = NEAR[value - 1];
    return Math.max(1, (near >> 4) * width + 8 - (near & 0xf));
  }
}
