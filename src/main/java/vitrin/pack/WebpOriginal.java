package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import vitrin.model.PixelSize;

/// A WebP (RFC 9649); of one that moves the first frame is the picture.
///
/// @param profile of its colours, where it has one
/// @param isExact whether it is lossless
/// @param data what is coded
/// @param alpha how transparent a lossy picture is, where it is
record WebpOriginal(
    PixelSize stored,
    Orientation orientation,
    Optional<ICC_Profile> profile,
    boolean isExact,
    Part data,
    Optional<Part> alpha)
    implements Original {

  /// A part of the file.
  record Part(long at, int length) {}

  private static final int LONGEST_PART = 128 << 20;
  private static final int LONGEST_METADATA = 4 << 20;

  /// The head of a chunk: four letters and its length.
  private static final int HEAD = 8;

  /// What a frame of several has before its own chunks.
  private static final int FRAME_HEAD = 16;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  static WebpOriginal read(FileBytes in) throws PictureException, IOException {
    in.order(ByteOrder.LITTLE_ENDIAN);
    long end = HEAD + in.u32(4);
    if (end > in.length()) {
      throw new PictureException("picture.cut-off");
    }
    Header header = new Header(in);
    header.chunks(12, end);
    return header.original();
  }

  @Override
  public long held() {
    long pixels = (long) stored.width() * stored.height();
    return data.length
        + (isExact ? 6 * pixels : 3 * pixels / 2)
        + (alpha.isPresent() ? 6 * pixels : 0);
  }

  @Override
  public void decode(Path file, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    try (FileBytes in = new FileBytes(file)) {
      byte[] coded = in.bytes(data.at, data.length);
      if (isExact) {
        lossless(LosslessPicture.decode(coded, deadline), sink);
        return;
      }
      Vp8Frame frame = new Vp8Frame(coded);
      frame.decode(deadline);
      Vp8Colours colours = new Vp8Colours(frame, stored);
      if (alpha.isEmpty()) {
        colours.decode(sink);
      } else {
        byte[] plane =
            AlphaPlane.decode(in.bytes(alpha.get().at, alpha.get().length), stored, deadline);
        colours.decode(new OnGround(plane, Ground.in(profile), sink));
      }
    } catch (EOFException _) {
      throw new PictureException("picture.damaged");
    }
  }

  private void lossless(int[] pixels, RowSink sink) throws IOException {
    Ground ground = Ground.in(profile);
    byte[] rgb = new byte[3 * stored.width()];
    for (int at = 0; at < pixels.length; ) {
      for (int x = 0; x < stored.width(); x++, at++) {
        int argb = pixels[at];
        ground.put(rgb, 3 * x, argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, argb >>> 24);
      }
      sink.row(rgb);
    }
  }

  /// Puts rows on the ground.
  private static final class OnGround implements RowSink {
    private final byte[] alpha;
    private final Ground ground;
    private final RowSink sink;
    private int at;

    OnGround(byte[] alpha, Ground ground, RowSink sink) {
      this.alpha = alpha;
      this.ground = ground;
      this.sink = sink;
    }

    @Override
    public void row(byte[] rgb) throws IOException {
      for (int i = 0; i < rgb.length; i += 3) {
        ground.put(rgb, i, rgb[i] & 0xff, rgb[i + 1] & 0xff, rgb[i + 2] & 0xff, alpha[at++] & 0xff);
      }
      sink.row(rgb);
    }
  }

  /// Goes from chunk to chunk.
  private static final class Header {
    private final FileBytes in;
    private Optional<PixelSize> canvas = Optional.empty();
    private Optional<PixelSize> size = Optional.empty();
    private Optional<Part> data = Optional.empty();
    private Optional<Part> alpha = Optional.empty();
    private boolean isExact;
    private Optional<ICC_Profile> profile = Optional.empty();
    private Orientation orientation = Orientation.NONE;

    Header(FileBytes in) {
      this.in = in;
    }

    void chunks(long from, long end) throws PictureException, IOException {
      for (long at = from; at + HEAD <= end; ) {
        long length = in.u32(at + 4);
        if (length > end - at - HEAD) {
          throw new PictureException("picture.cut-off");
        }
        String name = new String(in.bytes(at, 4), StandardCharsets.ISO_8859_1);
        chunk(name, at + HEAD, length);
        at += HEAD + length + (length & 1);
      }
    }

    private void chunk(String name, long at, long length) throws PictureException, IOException {
      switch (name) {
        case "VP8X" -> canvas = Optional.of(new PixelSize(u24(at + 4) + 1, u24(at + 7) + 1));
        case "VP8 ", "VP8L" -> {
          if (data.isEmpty()) {
            isExact = name.equals("VP8L");
            byte[] head = in.bytes(at, (int) Math.min(length, 10));
            size = Optional.of(isExact ? LosslessPicture.size(head) : Vp8Frame.size(head));
            data = Optional.of(part(at, length));
          }
        }
        case "ALPH" -> {
          if (data.isEmpty()) {
            alpha = Optional.of(part(at, length));
          }
        }
        case "ANMF" -> {
          if (data.isEmpty() && length >= FRAME_HEAD) {
            chunks(at + FRAME_HEAD, at + length);
          }
        }
        case "ICCP" -> {
          if (length <= LONGEST_METADATA) {
            profile = Profiles.rgb(in.bytes(at, (int) length));
          }
        }
        case "EXIF" -> {
          if (length <= LONGEST_METADATA) {
            orientation = orientation(in.bytes(at, (int) length));
          }
        }
        default -> {}
      }
    }

    private int u24(long at) throws IOException {
      return in.u16(at) | in.u8(at + 2) << 16;
    }

    private static Part part(long at, long length) throws PictureException {
      if (length > LONGEST_PART) {
        throw new PictureException("picture.unusual", PictureKind.WEBP.label());
      }
      return new Part(at, (int) length);
    }

    /// Some programs put the beginning of JPEG's segment before it.
    private static Orientation orientation(byte[] exif) {
      boolean hasHead =
          exif.length > EXIF.length && Arrays.equals(exif, 0, EXIF.length, EXIF, 0, EXIF.length);
      return Orientation.of(hasHead ? Arrays.copyOfRange(exif, EXIF.length, exif.length) : exif);
    }

    WebpOriginal original() throws PictureException {
      if (data.isEmpty()) {
        throw new PictureException("picture.damaged");
      }
      PixelSize stored = size.get();
      Original.checkSize(stored.width(), stored.height(), Original.MOST_PIXELS_AT_ONCE);
      if (canvas.isPresent() && !canvas.get().equals(stored)) {
        throw new PictureException("picture.unusual", PictureKind.WEBP.label());
      }
      return new WebpOriginal(
          stored, orientation, profile, isExact, data.get(), isExact ? Optional.empty() : alpha);
    }
  }
}
