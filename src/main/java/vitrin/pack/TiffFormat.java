package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// How a TIFF codes its pixels, and how its samples become red, green and blue.
///
/// @param photometric what its samples are, as the tag has it
/// @param bits of a sample: 1, 2, 4, 8 or 16
/// @param samples of a pixel
/// @param alpha what the first sample behind the colours is, as the tag has it; anything but
///   [#ASSOCIATED] and [#UNASSOCIATED] is not shown
/// @param isLittleEndian how samples of 16 bits are stored
/// @param palette three bytes a colour; empty without one
/// @param inks profile of the inks, where it has one
/// @param ground in its colours
record TiffFormat(
    int photometric,
    int bits,
    int samples,
    int alpha,
    boolean isLittleEndian,
    byte[] palette,
    Optional<ICC_Profile> inks,
    Ground ground) {
  static final int WHITE_IS_ZERO = 0;
  static final int BLACK_IS_ZERO = 1;
  static final int RGB = 2;
  static final int PALETTE = 3;
  static final int INKS = 5;
  static final int BRIGHTNESS = 6;

  static final int ASSOCIATED = 1;
  static final int UNASSOCIATED = 2;

  /// Tags.
  private static final int BITS_PER_SAMPLE = 258;

  private static final int PHOTOMETRIC = 262;
  private static final int SAMPLES_PER_PIXEL = 277;
  private static final int COLOUR_MAP = 320;
  private static final int INK_SET = 332;
  private static final int EXTRA_SAMPLES = 338;
  private static final int SAMPLE_FORMAT = 339;

  private static final int CMYK = 1;
  private static final int WHOLE_NUMBERS = 1;
  private static final int UNDEFINED = 4;
  private static final int MOST_SAMPLES = 16;

  /// What a JPEG in a TIFF becomes when it is decoded.
  static final TiffFormat OF_JPEG =
      new TiffFormat(
          RGB, 8, 3, 0, false, new byte[0], Optional.empty(), Ground.in(Optional.empty()));

  static TiffFormat read(TiffDirectory directory, boolean isLittleEndian, byte[] profile)
      throws PictureException, IOException {
    int photometric = (int) directory.number(PHOTOMETRIC, -1);
    int bits = (int) directory.number(BITS_PER_SAMPLE, 1);
    int samples = (int) directory.number(SAMPLES_PER_PIXEL, 1);
    boolean possible =
        switch (photometric) {
          case WHITE_IS_ZERO, BLACK_IS_ZERO -> isOneOf(bits, 1, 2, 4, 8, 16);
          case PALETTE -> isOneOf(bits, 1, 2, 4, 8) && samples == 1;
          case RGB -> isOneOf(bits, 8, 16) && samples >= 3;
          case INKS ->
              isOneOf(bits, 8, 16) && samples >= 4 && directory.number(INK_SET, CMYK) == CMYK;
          case BRIGHTNESS -> bits == 8 && samples == 3;
          default -> false;
        };
    for (long other : directory.numbers(BITS_PER_SAMPLE)) {
      possible &= other == bits;
    }
    for (long format : directory.numbers(SAMPLE_FORMAT)) {
      possible &= format == WHOLE_NUMBERS || format == UNDEFINED;
    }
    if (!possible || samples < 1 || samples > MOST_SAMPLES || bits < 8 && samples > 1) {
      throw new PictureException("picture.unusual", PictureKind.TIFF.label());
    }
    return new TiffFormat(
        photometric,
        bits,
        samples,
        (int) directory.number(EXTRA_SAMPLES, 0),
        isLittleEndian,
        photometric == PALETTE ? palette(directory.numbers(COLOUR_MAP), 1 << bits) : new byte[0],
        photometric == INKS ? Profiles.cmyk(profile) : Optional.empty(),
        Ground.in(colours(photometric, profile)));
  }

  /// The profile of colours that are kept until the picture has become smaller.
  static Optional<ICC_Profile> colours(int photometric, byte[] profile) {
    return switch (photometric) {
      case INKS -> Optional.empty();
      case WHITE_IS_ZERO, BLACK_IS_ZERO -> Profiles.grey(profile);
      default -> Profiles.rgb(profile);
    };
  }

  private static boolean isOneOf(int value, int... values) {
    for (int other : values) {
      if (other == value) {
        return true;
      }
    }
    return false;
  }

  /// @param map 16 bits each: all reds, then all greens, then all blues
  private static byte[] palette(long[] map, int colours) throws PictureException {
    if (map.length != 3 * colours) {
      throw new PictureException("picture.damaged");
    }
    // Some old programs wrote numbers of 8 bits.
    long most = Arrays.stream(map).allMatch(value -> value < 256) ? 255 : 65_535;
    byte[] palette = new byte[map.length];
    for (int i = 0; i < map.length; i++) {
      palette[3 * (i % colours) + i / colours] = (byte) (map[i] * 255 / most);
    }
    return palette;
  }

  /// How many of the samples are colours.
  private int colours() {
    return switch (photometric) {
      case RGB -> 3;
      case INKS -> 4;
      default -> 1;
    };
  }

  private boolean isTransparent() {
    return samples > colours() && (alpha == ASSOCIATED || alpha == UNASSOCIATED);
  }

  /// Turns rows into red, green and blue; inks into sRGB.
  ///
  /// @param planes how many rows of one sample each stand behind each other in a row; 1: the
  ///   samples of a pixel stand together
  RowSink towards(RowSink sink, int width, int planes) {
    byte[] rgb = new byte[3 * width];
    if (photometric == INKS) {
      Inks conversion = new Inks(inks);
      byte[] cmyk = new byte[4 * width];
      return rows -> {
        for (int i = 0; i < cmyk.length; i++) {
          cmyk[i] = (byte) value(rows, planes, i / 4, i % 4);
        }
        conversion.toSrgb(cmyk, rgb);
        sink.row(rgb);
      };
    }
    return rows -> {
      if (photometric == RGB && bits == 8 && samples == 3 && planes == 1) {
        System.arraycopy(rows, 0, rgb, 0, rgb.length);
      } else {
        for (int x = 0; x < width; x++) {
          pixel(rows, planes, x, rgb);
        }
      }
      sink.row(rgb);
    };
  }

  private void pixel(byte[] rows, int planes, int x, byte[] rgb) {
    int red;
    int green;
    int blue;
    switch (photometric) {
      case RGB -> {
        red = value(rows, planes, x, 0);
        green = value(rows, planes, x, 1);
        blue = value(rows, planes, x, 2);
      }
      case PALETTE -> {
        int colour = 3 * sample(rows, x);
        red = palette[colour] & 0xff;
        green = palette[colour + 1] & 0xff;
        blue = palette[colour + 2] & 0xff;
      }
      default -> {
        int grey = value(rows, planes, x, 0);
        red = photometric == WHITE_IS_ZERO ? 255 - grey : grey;
        green = red;
        blue = red;
      }
    }
    if (!isTransparent()) {
      ground.put(rgb, 3 * x, red, green, blue, 255);
    } else if (alpha == UNASSOCIATED) {
      ground.put(rgb, 3 * x, red, green, blue, value(rows, planes, x, colours()));
    } else {
      ground.add(rgb, 3 * x, red, green, blue, value(rows, planes, x, colours()));
    }
  }

  /// A sample of a pixel at 8 bits.
  private int value(byte[] rows, int planes, int x, int number) {
    int index = planes == 1 ? x * samples + number : number * (rows.length / planes * 8 / bits) + x;
    int sample = sample(rows, index);
    return bits == 8 ? sample : (sample * 255 + ((1 << bits) - 1) / 2) / ((1 << bits) - 1);
  }

  private int sample(byte[] rows, int index) {
    return switch (bits) {
      case 8 -> rows[index] & 0xff;
      case 16 -> {
        int first = rows[2 * index] & 0xff;
        int second = rows[2 * index + 1] & 0xff;
        yield isLittleEndian ? second << 8 | first : first << 8 | second;
      }
      default -> {
        int bit = index * bits;
        yield (rows[bit >> 3] & 0xff) >> 8 - bits - (bit & 7) & (1 << bits) - 1;
      }
    };
  }
}
