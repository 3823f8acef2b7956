package vitrin.pack;

import java.io.EOFException;
import java.io.IOException;
import vitrin.model.PixelSize;

/// A lossless picture of a WebP (RFC 9649, section 3): pixels, and the transforms that made them
/// smaller, which are undone in turn.
final class LosslessPicture {
  private static final int HEADER = 5;
  private static final int SIGNATURE = 0x2f;
  private static final int OPAQUE = 0xff000000;

  private LosslessPicture() {}

  /// What undoes a transform.
  private interface Undo {
    int[] apply(int[] pixels);
  }

  /// The size that a picture claims.
  ///
  /// @throws EOFException if it is shorter than its header
  static PixelSize size(byte[] data) throws PictureException, EOFException {
    LosslessBits in = new LosslessBits(data, 0);
    if (in.number(8) != SIGNATURE) {
      throw new PictureException("picture.damaged");
    }
    int width = in.number(14) + 1;
    int height = in.number(14) + 1;
    return new PixelSize(width, height);
  }

  /// @return 0xAARRGGBB of each pixel
  static int[] decode(byte[] data, Deadline deadline) throws PictureException, IOException {
    PixelSize size = size(data);
    boolean hasAlpha = (data[4] & 0x10) != 0;
    if ((data[4] & 0xe0) != 0) {
      throw new PictureException("picture.damaged");
    }
    int[] pixels = decode(new LosslessBits(data, HEADER), size, deadline);
    for (int i = 0; !hasAlpha && i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    return pixels;
  }

  /// @param in behind the header
  static int[] decode(LosslessBits in, PixelSize size, Deadline deadline)
      throws PictureException, IOException {
    LosslessPixels fields = new LosslessPixels(in, deadline);
    Undo[] undo = new Undo[4];
    int count = 0;
    int seen = 0;
    int width = size.width();
    while (in.flag()) {
      int kind = in.number(2);
      if ((seen >> kind & 1) == 1) {
        throw new PictureException("picture.damaged");
      }
      seen |= 1 << kind;
      int full = width;
      switch (kind) {
        case 0, 1 -> {
          int bits = in.number(3) + 2;
          int across = LosslessPixels.across(width, bits);
          int[] part = fields.part(across, LosslessPixels.across(size.height(), bits));
          undo[count++] =
              kind == 0
                  ? pixels -> LosslessPrediction.undo(pixels, full, part, bits)
                  : pixels -> colours(pixels, full, part, bits);
        }
        case 2 -> undo[count++] = LosslessPicture::green;
        default -> {
          int colours = in.number(8) + 1;
          int[] palette = palette(fields.part(colours, 1));
          int bits = colours <= 2 ? 3 : colours <= 4 ? 2 : colours <= 16 ? 1 : 0;
          width = LosslessPixels.across(width, bits);
          int packed = width;
          undo[count++] = pixels -> unpacked(pixels, packed, full, palette, bits);
        }
      }
    }
    int[] pixels = fields.whole(width, size.height());
    while (count > 0) {
      pixels = undo[--count].apply(pixels);
    }
    return pixels;
  }

  private static int[] palette(int[] differences) {
    for (int i = 1; i < differences.length; i++) {
      differences[i] = LosslessPrediction.sum(differences[i], differences[i - 1]);
    }
    return differences;
  }

  private static int[] unpacked(int[] pixels, int packed, int width, int[] palette, int bits) {
    int height = pixels.length / packed;
    int size = 8 >> bits;
    int[] full = bits == 0 ? pixels : new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int green = pixels[y * packed + (x >> bits)] >> 8 & 0xff;
        int index = green >> (x & (1 << bits) - 1) * size & (1 << size) - 1;
        full[y * width + x] = index < palette.length ? palette[index] : 0;
      }
    }
    return full;
  }

  private static int[] green(int[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      int green = pixels[i] >> 8 & 0xff;
      int redAndBlue = (pixels[i] & 0xff00ff) + (green << 16 | green) & 0xff00ff;
      pixels[i] = pixels[i] & 0xff00ff00 | redAndBlue;
    }
    return pixels;
  }

  private static int[] colours(int[] pixels, int width, int[] part, int bits) {
    int across = LosslessPixels.across(width, bits);
    for (int i = 0; i < pixels.length; i++) {
      int factors = part[(i / width >> bits) * across + (i % width >> bits)];
      int green = (byte) (pixels[i] >> 8);
      int red = (pixels[i] >> 16) + ((byte) factors * green >> 5) & 0xff;
      int blue = pixels[i] + ((byte) (factors >> 8) * green >> 5);
      blue = blue + ((byte) (factors >> 16) * (byte) red >> 5) & 0xff;
      pixels[i] = pixels[i] & 0xff00ff00 | red << 16 | blue;
    }
    return pixels;
  }
}
