package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import vitrin.model.PixelSize;

/// A BMP of Windows 2 to 98 and of OS/2.
///
/// @param profile of its colours, where it has one
/// @param fromBottom whether the last row is stored first
/// @param data where the pixels begin in the file
record BmpOriginal(
    PixelSize stored,
    Optional<ICC_Profile> profile,
    BmpFormat format,
    boolean fromBottom,
    long data)
    implements Original {

  private static final int OLDEST = 12;
  private static final int WITH_MASKS = 52;
  private static final int WITH_ALPHA = 56;
  private static final int WITH_PROFILE = 124;
  private static final int EMBEDDED = 0x4d424544;
  private static final int LONGEST_PROFILE = 4 << 20;

  static BmpOriginal read(FileBytes in) throws PictureException, IOException {
    in.order(ByteOrder.LITTLE_ENDIAN);
    long header = in.u32(14);
    return header == OLDEST ? readOldest(in) : read(in, header);
  }

  private static BmpOriginal readOldest(FileBytes in) throws PictureException, IOException {
    int bits = in.u16(24);
    BmpFormat format =
        BmpFormat.of(
            bits,
            BmpFormat.PLAIN,
            new int[4],
            palette(in, 26, 3, 1 << Math.min(bits, 8)),
            Ground.in(Optional.empty()));
    return checked(in, in.u16(18), in.u16(20), Optional.empty(), format);
  }

  private static BmpOriginal read(FileBytes in, long header) throws PictureException, IOException {
    if (header < 16 || header > 1024) {
      throw new PictureException("picture.damaged");
    }
    int bits = in.u16(28);
    int code = header >= 40 ? in.s32(30) : BmpFormat.PLAIN;
    boolean masksBehind =
        header == 40 && (code == BmpFormat.MASKS || code == BmpFormat.MASKS_ALPHA);
    int[] masks = new int[4];
    if (masksBehind || header >= WITH_MASKS) {
      int count = header >= WITH_ALPHA || code == BmpFormat.MASKS_ALPHA ? 4 : 3;
      for (int i = 0; i < count; i++) {
        masks[i] = in.s32(14 + 40 + 4L * i);
      }
    }
    long behind = 14 + header + (masksBehind ? code == BmpFormat.MASKS ? 12 : 16 : 0);
    long used = header >= 40 ? in.u32(46) : 0;
    int colours = bits > 8 ? 0 : (int) (used == 0 ? 1 << bits : Math.min(used, 1 << bits));
    Optional<ICC_Profile> profile = profile(in, header);
    BmpFormat format =
        BmpFormat.of(bits, code, masks, palette(in, behind, 4, colours), Ground.in(profile));
    return checked(in, in.s32(18), in.s32(22), profile, format);
  }

  /// @param bytes of a colour, blue first
  /// @return three bytes a colour, red first
  private static byte[] palette(FileBytes in, long at, int bytes, int colours) throws IOException {
    long room = Math.max(0, in.u32(10) - at) / bytes;
    byte[] stored = in.bytes(at, bytes * (int) Math.min(colours, room));
    byte[] palette = new byte[3 * (stored.length / bytes)];
    for (int i = 0; i < palette.length / 3; i++) {
      for (int k = 0; k < 3; k++) {
        palette[3 * i + k] = stored[bytes * i + 2 - k];
      }
    }
    return palette;
  }

  private static Optional<ICC_Profile> profile(FileBytes in, long header) throws IOException {
    if (header < WITH_PROFILE || in.s32(70) != EMBEDDED || in.u32(130) > LONGEST_PROFILE) {
      return Optional.empty();
    }
    return Profiles.rgb(in.bytes(14 + in.u32(126), (int) in.u32(130)));
  }

  private static BmpOriginal checked(
      FileBytes in, int width, int height, Optional<ICC_Profile> profile, BmpFormat format)
      throws PictureException, IOException {
    Original.checkSize(width, Math.absExact((long) height), Original.MOST_PIXELS_AT_ONCE);
    PixelSize size = new PixelSize(width, Math.abs(height));
    long data = in.u32(10);
    long length = format.isRunLength() ? 2 : (long) format.rowBytes(width) * size.height();
    if (data + length > in.length()) {
      throw new PictureException("picture.cut-off");
    }
    if (format.isRunLength() && height < 0) {
      throw new PictureException("picture.damaged");
    }
    return new BmpOriginal(size, profile, format, height > 0, data);
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public long held() {
    return format.isRunLength() ? (long) stored.width() * stored.height() : 0;
  }

  @Override
  public void decode(Path file, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    BmpDecoder.decode(file, this, sink);
  }
}
