package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import vitrin.model.PixelSize;

/// A GIF (87a or 89a), of which the first frame is the picture.
///
/// @param stored the screen it draws on, and whatever of the frame sticks out of it
/// @param profile of its palette, where it has one
record GifOriginal(PixelSize stored, Optional<ICC_Profile> profile, Frame frame)
    implements Original {

  private static final String PROFILE = "ICCRGBG1012";

  /// Where the size of the screen is.
  private static final int SCREEN = 6;

  private static final int LONGEST_PROFILE = 4 << 20;

  /// The first frame.
  ///
  /// @param palette three bytes a colour
  /// @param transparent the colour that is; -1: none
  /// @param data where its code begins in the file
  record Frame(
      int left,
      int top,
      PixelSize size,
      boolean interlaced,
      byte[] palette,
      int transparent,
      long data) {}

  static GifOriginal read(FileBytes in) throws PictureException, IOException {
    in.order(ByteOrder.LITTLE_ENDIAN);
    return new Header(in).read();
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public long held() {
    return (long) frame.size.width() * frame.size.height();
  }

  @Override
  public void decode(Path file, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    GifDecoder.decode(file, this, sink);
  }

  /// Goes from block to block up to the end of the file.
  private static final class Header {
    private final FileBytes in;
    private long at = SCREEN;
    private byte[] palette = {};
    private int transparent = -1;
    private byte[] profile = {};
    private PixelSize size = new PixelSize(1, 1);
    private Optional<Frame> frame = Optional.empty();

    Header(FileBytes in) {
      this.in = in;
    }

    GifOriginal read() throws PictureException, IOException {
      int flags = in.u8(at + 4);
      at += 7;
      palette = palette(flags);
      while (block()) {
        // Until the trailer.
      }
      if (frame.isEmpty()) {
        throw new PictureException("picture.damaged");
      }
      return new GifOriginal(size, Profiles.rgb(profile), frame.get());
    }

    /// @return false behind the trailer
    private boolean block() throws PictureException, IOException {
      switch (in.u8(at++)) {
        case 0x21 -> extension();
        case 0x2c -> image();
        case 0x3b -> {
          return false;
        }
        default -> throw new PictureException("picture.damaged");
      }
      return true;
    }

    private byte[] palette(int flags) throws IOException {
      if ((flags & 0x80) == 0) {
        return new byte[0];
      }
      byte[] colours = in.bytes(at, 3 << (flags & 7) + 1);
      at += colours.length;
      return colours;
    }

    private void extension() throws PictureException, IOException {
      int label = in.u8(at++);
      if (label == 0xf9 && frame.isEmpty() && in.u8(at) == 4) {
        transparent = (in.u8(at + 1) & 1) == 1 ? in.u8(at + 4) : -1;
      }
      if (label == 0xff
          && Arrays.equals(
              in.bytes(at + 1, in.u8(at)), PROFILE.getBytes(StandardCharsets.US_ASCII))) {
        at += 1 + PROFILE.length();
        profile = collect();
      } else {
        skipBlocks();
      }
    }

    private void image() throws PictureException, IOException {
      int left = in.u16(at);
      int top = in.u16(at + 2);
      int width = in.u16(at + 4);
      int height = in.u16(at + 6);
      int flags = in.u8(at + 8);
      at += 9;
      byte[] own = palette(flags);
      if (frame.isEmpty()) {
        byte[] used = own.length == 0 ? palette : own;
        if (width == 0 || height == 0 || used.length == 0) {
          throw new PictureException("picture.damaged");
        }
        int fullWidth = Math.max(in.u16(SCREEN), left + width);
        int fullHeight = Math.max(in.u16(SCREEN + 2), top + height);
        Original.checkSize(fullWidth, fullHeight, Original.MOST_PIXELS_AT_ONCE);
        size = new PixelSize(fullWidth, fullHeight);
        boolean interlaced = (flags & 0x40) != 0;
        PixelSize drawn = new PixelSize(width, height);
        frame = Optional.of(new Frame(left, top, drawn, interlaced, used, transparent, at));
      }
      int symbolBits = in.u8(at++);
      if (symbolBits < 2 || symbolBits > 8) {
        throw new PictureException("picture.damaged");
      }
      skipBlocks();
    }

    private void skipBlocks() throws IOException {
      for (int length = in.u8(at++); length > 0; length = in.u8(at++)) {
        at += length;
      }
    }

    private byte[] collect() throws IOException {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int length = in.u8(at++); length > 0; length = in.u8(at++)) {
        if (all.size() < LONGEST_PROFILE) {
          all.writeBytes(in.bytes(at, length));
        }
        at += length;
      }
      return all.toByteArray();
    }
  }
}
