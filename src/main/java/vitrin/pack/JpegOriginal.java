package vitrin.pack;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vitrin.model.PixelSize;

/// A JPEG (ITU-T T.81): baseline, extended or progressive, 8 bits, grey, in three colours or in the
/// four inks of printing.
///
/// @param profile of its grey or its three colours, where it has one
/// @param coding of its colours
/// @param scans how often its coefficients are written over; more than one needs the whole picture
///   in the decoder's memory
/// @param profileMarkers where in the file the last byte of the marker of each part of a profile is
record JpegOriginal(
    PixelSize stored,
    Orientation orientation,
    Optional<ICC_Profile> profile,
    Coding coding,
    int scans,
    List<Long> profileMarkers)
    implements Original {

  /// What its components are.
  sealed interface Coding {
    /// How many they are.
    int components();
  }

  /// Shades of grey, or brightness and two differences of colour, or red, green and blue.
  record Light(int components) implements Coding {}

  /// Cyan, magenta, yellow and black, or their brightness and differences.
  ///
  /// @param profile of the inks, where it has one
  /// @param isInverted whether 0 stands for all of an ink, as where Adobe's programs wrote it
  record Printed(Optional<ICC_Profile> profile, boolean isInverted) implements Coding {
    @Override
    public int components() {
      return 4;
    }
  }

  /// Each scan costs as much as a decoding; no camera and no program writes more than a dozen.
  private static final int MOST_SCANS = 30;

  /// Of a block of 8 × 8 samples.
  private static final int COEFFICIENTS = 64;

  /// Into which a profile may be cut.
  private static final int MOST_PARTS = 255;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

  static JpegOriginal read(PictureInput in) throws PictureException, IOException {
    JpegOriginal original = new Header().read(in);
    boolean byRows = original.scans == 1 && original.coding instanceof Light;
    Original.checkSize(
        original.stored.width(),
        original.stored.height(),
        byRows ? Original.MOST_PIXELS_BY_ROWS : Original.MOST_PIXELS_AT_ONCE);
    return original;
  }

  /// Reads a strip or tile of another file, whose size that file must know.
  static JpegOriginal readPiece(PictureInput in) throws PictureException, IOException {
    return new Header().read(in);
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public long held() {
    return scans > 1 ? 2L * coding.components() * stored.width() * stored.height() : 0;
  }

  @Override
  public void decode(Path file, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    JpegDecoder.decode(file, this, deadline, sink);
  }

  /// Walks from marker to marker up to the end of the image.
  private static final class Header {
    private PixelSize size;
    private boolean progressive;
    private int components;
    private int scans;
    private final List<Integer> componentIds = new ArrayList<>();

    /// For each coefficient of each component: more than 0 until its last bit has come.
    private int[][] missingBits;

    private Orientation orientation = Orientation.NONE;
    private boolean isAdobe;
    private final List<Long> profileMarkers = new ArrayList<>();
    private final Map<Integer, byte[]> profileParts = new TreeMap<>();

    JpegOriginal read(PictureInput in) throws PictureException, IOException {
      in.skip(2);
      int marker = nextMarker(in);
      while (marker != 0xd9) {
        marker = segment(in, marker);
      }
      if (size == null || scans == 0) {
        throw new PictureException("picture.damaged");
      }
      if (!isComplete()) {
        throw new PictureException("picture.cut-off");
      }
      return new JpegOriginal(
          size,
          orientation,
          colours(),
          components == 4 ? new Printed(Profiles.cmyk(profile()), isAdobe) : new Light(components),
          scans,
          List.copyOf(profileMarkers));
    }

    /// Reads the segment of that marker.
    ///
    /// @return the marker behind it
    private int segment(PictureInput in, int marker) throws PictureException, IOException {
      int length = in.u16() - 2;
      if (length < 0) {
        throw new PictureException("picture.damaged");
      }
      switch (marker) {
        case 0xc0, 0xc1, 0xc2 -> frame(in, marker, length);
        case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf ->
            throw new PictureException("picture.unusual", PictureKind.JPEG.label());
        case 0xe1 -> exif(in.bytes(length));
        case 0xe2 -> {
          long place = in.position() - 3;
          profilePart(in.bytes(length), place);
        }
        case 0xee -> isAdobe |= startsWith(in.bytes(length), ADOBE);
        case 0xda -> scan(in.bytes(length));
        default -> in.skip(length);
      }
      if (marker != 0xda) {
        return nextMarker(in);
      }
      if (scans > MOST_SCANS) {
        throw new PictureException("picture.unusual", PictureKind.JPEG.label());
      }
      return afterScan(in);
    }

    private static int nextMarker(PictureInput in) throws PictureException, IOException {
      if (in.u8() != 0xff) {
        throw new PictureException("picture.damaged");
      }
      int marker = in.u8();
      while (marker == 0xff) {
        marker = in.u8();
      }
      if (marker == 0 || marker >= 0xd0 && marker <= 0xd8) {
        throw new PictureException("picture.damaged");
      }
      return marker;
    }

    /// Notes which coefficients of which components the scan brings, and how many of their bits are
    /// left for later scans.
    private void scan(byte[] header) throws PictureException {
      scans++;
      int count = header.length == 0 ? 0 : header[0];
      if (missingBits == null || count < 1 || header.length != 4 + 2 * count) {
        throw new PictureException("picture.damaged");
      }
      int from = progressive ? header[1 + 2 * count] : 0;
      int to = progressive ? header[2 + 2 * count] : COEFFICIENTS - 1;
      int left = progressive ? header[3 + 2 * count] & 0xf : 0;
      if (from < 0 || to >= COEFFICIENTS || from > to) {
        throw new PictureException("picture.damaged");
      }
      for (int i = 0; i < count; i++) {
        int component = componentIds.indexOf(header[1 + 2 * i] & 0xff);
        if (component < 0) {
          throw new PictureException("picture.damaged");
        }
        Arrays.fill(missingBits[component], from, to + 1, left);
      }
    }

    /// Whether scans have brought every bit of every coefficient.
    private boolean isComplete() {
      return Arrays.stream(missingBits).flatMapToInt(Arrays::stream).allMatch(bits -> bits == 0);
    }

    /// Goes through coded data, in which 0xff is followed by 0, by itself or by a restart marker.
    private static int afterScan(PictureInput in) throws IOException {
      while (true) {
        in.skipPast(0xff);
        int next = in.u8();
        while (next == 0xff) {
          next = in.u8();
        }
        if (next != 0 && (next < 0xd0 || next > 0xd7)) {
          return next;
        }
      }
    }

    private void frame(PictureInput in, int marker, int length)
        throws PictureException, IOException {
      if (size != null || length < 6) {
        throw new PictureException("picture.damaged");
      }
      int bits = in.u8();
      int height = in.u16();
      int width = in.u16();
      components = in.u8();
      byte[] specification = in.bytes(length - 6);
      if (bits != 8) {
        throw new PictureException("picture.unusual", PictureKind.JPEG.label());
      }
      if (components != 1 && components != 3 && components != 4) {
        throw new PictureException("picture.unusual", PictureKind.JPEG.label());
      }
      if (specification.length != 3 * components) {
        throw new PictureException("picture.damaged");
      }
      for (int i = 0; i < components; i++) {
        componentIds.add(specification[3 * i] & 0xff);
      }
      missingBits = new int[components][COEFFICIENTS];
      for (int[] missing : missingBits) {
        Arrays.fill(missing, 1);
      }
      size = new PixelSize(width, height);
      progressive = marker == 0xc2;
    }

    private void exif(byte[] segment) {
      if (startsWith(segment, EXIF) && orientation == Orientation.NONE) {
        orientation = Orientation.of(Arrays.copyOfRange(segment, EXIF.length, segment.length));
      }
    }

    /// @param marker where the last byte of its marker is
    private void profilePart(byte[] segment, long marker) throws PictureException {
      if (startsWith(segment, ICC) && segment.length > ICC.length + 2) {
        if (profileMarkers.size() == MOST_PARTS) {
          throw new PictureException("picture.unusual", PictureKind.JPEG.label());
        }
        profileMarkers.add(marker);
        int number = segment[ICC.length] & 0xff;
        profileParts.put(number, Arrays.copyOfRange(segment, ICC.length + 2, segment.length));
      }
    }

    private Optional<ICC_Profile> colours() {
      return switch (components) {
        case 1 -> Profiles.grey(profile());
        case 3 -> Profiles.rgb(profile());
        default -> Optional.empty();
      };
    }

    private byte[] profile() {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      profileParts.values().forEach(whole::writeBytes);
      return whole.toByteArray();
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
      return bytes.length >= prefix.length
          && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
  }
}
