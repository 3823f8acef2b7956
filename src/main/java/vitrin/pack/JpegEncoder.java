package vitrin.pack;

import java.io.ByteArrayOutputStream;

/// Writes baseline JPEG (ITU-T T.81) of quality 88 without any metadata but the mark of JFIF, which
/// says what the colours are.
///
/// Colour is kept at full resolution (4:4:4): the pictures are shown pixel for pixel, and halved
/// colour smears the red of carpets, seals and printed letters. It is written here and not by the
/// platform because the same bytes must come out everywhere, and because it takes a third of the
/// time.
final class JpegEncoder {
  private static final int QUALITY = 88;
  private static final int COMPONENTS = 3;

  /// Quantisation of brightness and colour, in the order of the coefficients' rows (T.81, table K.1
  /// and K.2), at quality 50.
  private static final int[][] HALF_QUALITY = {
    {
      16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, //
      14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, //
      18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, //
      49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99
    },
    {
      17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, //
      24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99, //
      99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, //
      99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99
    }
  };

  private final Pixels pixels;
  private final JpegBlocks[] blocks = new JpegBlocks[COMPONENTS];

  private JpegEncoder(Pixels pixels) {
    this.pixels = pixels;
    int across = Math.ceilDiv(pixels.width(), 8);
    for (int c = 0; c < COMPONENTS; c++) {
      blocks[c] = new JpegBlocks(across, table(c));
    }
  }

  static byte[] encode(Pixels pixels) {
    return new JpegEncoder(pixels).encode();
  }

  /// The first component is brightness, the others colour.
  private static int[] table(int component) {
    int[] half = HALF_QUALITY[Math.min(component, 1)];
    int[] table = new int[half.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = Math.clamp((half[i] * (200 - 2 * QUALITY) + 50) / 100, 1, 255);
    }
    return table;
  }

  private byte[] encode() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(pixels.rgb().length / 8 + 1024);
    header(out);
    JpegBits bits = new JpegBits(out);
    int[] previous = new int[COMPONENTS];
    int across = Math.ceilDiv(pixels.width(), 8);
    for (int top = 0; top < pixels.height(); top += 8) {
      load(top);
      for (JpegBlocks component : blocks) {
        component.transform();
      }
      for (int block = 0; block < across; block++) {
        for (int c = 0; c < COMPONENTS; c++) {
          short[] values = blocks[c].values();
          JpegCodes.Table dc = c == 0 ? JpegCodes.DC_BRIGHTNESS : JpegCodes.DC_COLOUR;
          JpegCodes.Table ac = c == 0 ? JpegCodes.AC_BRIGHTNESS : JpegCodes.AC_COLOUR;
          int first = 64 * block;
          bits.writeFirst(values[first] - previous[c], dc);
          previous[c] = values[first];
          bits.writeRest(values, first, ac);
        }
      }
    }
    bits.finish();
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
    return out.toByteArray();
  }

  /// Splits eight rows of pixels into brightness and colour; beyond the picture its last row and
  /// column go on.
  private void load(int top) {
    int width = pixels.width();
    byte[] rgb = pixels.rgb();
    int across = Math.ceilDiv(width, 8);
    for (int y = 0; y < 8; y++) {
      int row = 3 * width * Math.min(top + y, pixels.height() - 1);
      for (int x = 0; x < 8; x++) {
        float[] brightness = blocks[0].samples(8 * y + x);
        float[] blue = blocks[1].samples(8 * y + x);
        float[] red = blocks[2].samples(8 * y + x);
        for (int block = 0; block < across; block++) {
          int i = row + 3 * Math.min(8 * block + x, width - 1);
          int r = rgb[i] & 0xff;
          int g = rgb[i + 1] & 0xff;
          int b = rgb[i + 2] & 0xff;
          brightness[block] = 0.299f * r + 0.587f * g + 0.114f * b - 128;
          blue[block] = -0.168736f * r - 0.331264f * g + 0.5f * b;
          red[block] = 0.5f * r - 0.418688f * g - 0.081312f * b;
        }
      }
    }
  }

  private void header(ByteArrayOutputStream out) {
    segment(out, 0xd8);
    segment(out, 0xe0, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    for (int i = 0; i < 2; i++) {
      int[] table = table(i);
      int[] body = new int[65];
      body[0] = i;
      for (int k = 0; k < 64; k++) {
        body[1 + k] = table[JpegBlocks.ZIGZAG[k]];
      }
      segment(out, 0xdb, body);
    }
    int h = pixels.height();
    int w = pixels.width();
    segment(out, 0xc0, 8, h >> 8, h, w >> 8, w, COMPONENTS, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1);
    segment(out, 0xc4, JpegCodes.DC_BRIGHTNESS.segment(0x00));
    segment(out, 0xc4, JpegCodes.AC_BRIGHTNESS.segment(0x10));
    segment(out, 0xc4, JpegCodes.DC_COLOUR.segment(0x01));
    segment(out, 0xc4, JpegCodes.AC_COLOUR.segment(0x11));
    segment(out, 0xda, COMPONENTS, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0);
  }

  private static void segment(ByteArrayOutputStream out, int marker, int... body) {
    out.write(0xff);
    out.write(marker);
    if (body.length > 0) {
      out.write(body.length + 2 >> 8);
      out.write(body.length + 2);
      for (int value : body) {
        out.write(value);
      }
    }
  }
}
