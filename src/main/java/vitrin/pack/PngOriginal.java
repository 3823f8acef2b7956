package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import vitrin.model.PixelSize;

/// A PNG (W3C Portable Network Graphics, third edition) of any colour type and depth.
///
/// @param format how its pixels are coded
/// @param profile of its grey or its three colours, where it has one
record PngOriginal(
    PixelSize stored, Orientation orientation, Optional<ICC_Profile> profile, PngFormat format)
    implements Original {

  private static final int LONGEST_HELD_CHUNK = 4 << 20;

  static PngOriginal read(PictureInput in) throws PictureException, IOException {
    return new Header().read(in);
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public long held() {
    return format.interlaced() ? 3L * stored.width() * stored.height() : 0;
  }

  @Override
  public void decode(Path file, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    PngDecoder.decode(file, this, sink);
  }

  /// Goes from chunk to chunk and checks the sum of each.
  private static final class Header {
    private PixelSize size;
    private int depth;
    private int colourType;
    private boolean interlaced;
    private byte[] palette = {};
    private byte[] transparency = {};
    private byte[] profile = {};
    private boolean isSrgb;
    private Orientation orientation = Orientation.NONE;
    private boolean hasData;

    PngOriginal read(PictureInput in) throws PictureException, IOException {
      in.skip(8);
      while (chunk(in)) {
        // Until IEND.
      }
      if (!hasData || colourType == PngFormat.PALETTE && palette.length == 0) {
        throw new PictureException("picture.damaged");
      }
      boolean isGrey = colourType == PngFormat.GREY || colourType == PngFormat.GREY_ALPHA;
      Optional<ICC_Profile> colours =
          isSrgb ? Optional.empty() : isGrey ? Profiles.grey(profile) : Profiles.rgb(profile);
      return new PngOriginal(
          size,
          orientation,
          colours,
          new PngFormat(depth, colourType, interlaced, palette, transparency, Ground.in(colours)));
    }

    /// @return false behind the last chunk
    private boolean chunk(PictureInput in) throws PictureException, IOException {
      long length = in.u32();
      byte[] type = in.bytes(4);
      CRC32 crc = new CRC32();
      crc.update(type);
      String name = new String(type, StandardCharsets.ISO_8859_1);
      if (length > Integer.MAX_VALUE || size == null && !name.equals("IHDR")) {
        throw new PictureException("picture.damaged");
      }
      switch (name) {
        case "IHDR" -> header(held(in, length, crc));
        case "PLTE" -> palette = held(in, length, crc);
        case "tRNS" -> transparency = held(in, length, crc);
        case "iCCP" -> profile = inflated(held(in, length, crc));
        case "eXIf" -> orientation = Orientation.of(held(in, length, crc));
        case "sRGB" -> {
          isSrgb = true;
          in.skip(length, crc);
        }
        case "IDAT" -> {
          hasData = true;
          in.skip(length, crc);
        }
        default -> in.skip(length, crc);
      }
      if (in.u32() != crc.getValue()) {
        throw new PictureException("picture.damaged");
      }
      return !name.equals("IEND");
    }

    private static byte[] held(PictureInput in, long length, CRC32 crc)
        throws PictureException, IOException {
      if (length > LONGEST_HELD_CHUNK) {
        throw new PictureException("picture.damaged");
      }
      byte[] bytes = in.bytes((int) length);
      crc.update(bytes);
      return bytes;
    }

    private void header(byte[] chunk) throws PictureException {
      if (chunk.length != 13 || size != null) {
        throw new PictureException("picture.damaged");
      }
      long width = number(chunk, 0);
      long height = number(chunk, 4);
      depth = chunk[8];
      colourType = chunk[9];
      interlaced = chunk[12] == 1;
      if (!PngFormat.exists(depth, colourType)
          || chunk[10] != 0
          || chunk[11] != 0
          || chunk[12] < 0
          || chunk[12] > 1) {
        throw new PictureException("picture.damaged");
      }
      Original.checkSize(
          width, height, interlaced ? Original.MOST_PIXELS_AT_ONCE : Original.MOST_PIXELS_BY_ROWS);
      size = new PixelSize((int) width, (int) height);
    }

    private static long number(byte[] bytes, int at) {
      long number = 0;
      for (int i = 0; i < 4; i++) {
        number = number << 8 | bytes[at + i] & 0xff;
      }
      return number;
    }

    /// The profile behind its name and the byte for the method; empty if it is none.
    private static byte[] inflated(byte[] chunk) {
      int name = 0;
      while (name < chunk.length && chunk[name] != 0) {
        name++;
      }
      if (name + 2 >= chunk.length) {
        return new byte[0];
      }
      byte[] packed = Arrays.copyOfRange(chunk, name + 2, chunk.length);
      try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
        return in.readNBytes(LONGEST_HELD_CHUNK);
      } catch (IOException _) {
        return new byte[0];
      }
    }
  }
}
