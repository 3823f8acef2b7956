package vitrin.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Looks at an encoded picture before any decoder does: only what Vitrin itself packs gets through.
/// Decoders take gigabytes or minutes over some headers of a few hundred bytes.
final class HeaderGate {

  /// The most bytes an encoded picture may have.
  static final int MAX_BYTES = 32 << 20;

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DQT = 0xDB;
  private static final int DHT = 0xC4;
  private static final int DRI = 0xDD;
  private static final int SOF_BASELINE = 0xC0;
  private static final int APP_JFIF = 0xE0;
  private static final int APP_ADOBE = 0xEE;

  private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private HeaderGate() {}

  /// @param width what its row says, in pixels
  /// @param height what its row says, in pixels
  /// @throws Refusal of kind CONTENT_INVALID, saying what is wrong
  static void check(byte[] data, Rendition.Format format, int width, int height) throws Refusal {
    if (data.length > MAX_BYTES) {
      throw Refusal.content("picture of " + data.length + " bytes");
    }
    Dimensions found =
        switch (format) {
          case JPEG -> jpeg(data);
          case PNG -> png(data);
        };
    if (found.width != width || found.height != height) {
      throw Refusal.content(
          "picture of %dx%d that should have %dx%d"
              .formatted(found.width, found.height, width, height));
    }
  }

  private record Dimensions(int width, int height) {}

  /// Baseline JPEG (ITU-T T.81): one frame of 8 bits, one or three components, no metadata, at most
  /// one scan for each component, nothing after its end.
  private static Dimensions jpeg(byte[] data) throws Refusal {
    Reader in = new Reader(data);
    require(in.u8() == 0xFF && in.u8() == SOI, "not a JPEG");
    Dimensions frame = null;
    int components = 0;
    int scans = 0;
    while (true) {
      require(in.u8() == 0xFF, "JPEG without a marker where one should be");
      int marker = in.u8();
      if (marker == EOI) {
        require(scans > 0, "JPEG without a scan");
        require(in.left() == 0, "JPEG with bytes after its end");
        return frame;
      }
      Reader segment = in.segment();
      switch (marker) {
        case SOF_BASELINE -> {
          require(frame == null, "JPEG with two frames");
          require(segment.u8() == 8, "JPEG that has not 8 bits");
          int height = segment.u16();
          frame = new Dimensions(segment.u16(), height);
          components = segment.u8();
          require(components == 1 || components == 3, "JPEG of " + components + " components");
          require(segment.left() == 3 * components, "JPEG with a frame of the wrong length");
          components(segment, components);
        }
        case SOS -> {
          require(frame != null, "JPEG with a scan before its frame");
          require(++scans <= components, "JPEG with more scans than components");
          in.skipScan();
        }
        case DQT, DHT, DRI, APP_JFIF, APP_ADOBE -> {}
        default -> throw Refusal.content("JPEG with a segment %02x".formatted(marker));
      }
    }
  }

  private static void components(Reader frame, int components) throws Refusal {
    int blocks = 0;
    for (int i = 0; i < components; i++) {
      frame.u8();
      int sampling = frame.u8();
      int across = sampling >> 4;
      int down = sampling & 15;
      require(
          across >= 1 && across <= 4 && down >= 1 && down <= 4, "JPEG with impossible sampling");
      blocks += across * down;
      require(frame.u8() <= 3, "JPEG with an impossible table");
    }
    require(components == 1 || blocks <= 10, "JPEG with too many blocks in a unit");
  }

  /// PNG of at most 8 bits, not interlaced, without metadata, every checksum right, nothing after
  /// its end.
  private static Dimensions png(byte[] data) throws Refusal {
    require(
        data.length >= PNG_MAGIC.length
            && Arrays.equals(data, 0, PNG_MAGIC.length, PNG_MAGIC, 0, PNG_MAGIC.length),
        "not a PNG");
    ByteBuffer in = ByteBuffer.wrap(data, PNG_MAGIC.length, data.length - PNG_MAGIC.length);
    Dimensions header = null;
    boolean needsPalette = false;
    String before = "";
    while (in.remaining() >= 12) {
      int length = in.getInt();
      require(length >= 0 && length <= in.remaining() - 8, "PNG with a chunk that is cut off");
      int start = in.position();
      CRC32 crc = new CRC32();
      crc.update(data, start, 4 + length);
      String type = new String(data, start, 4, StandardCharsets.ISO_8859_1);
      require(in.getInt(start + 4 + length) == (int) crc.getValue(), "PNG with a wrong checksum");
      require(header != null || type.equals("IHDR"), "PNG that does not begin with its header");
      in.position(start + 4);
      switch (type) {
        case "IHDR" -> {
          require(header == null && length == 13, "PNG with a wrong header");
          header = pngHeader(in);
          needsPalette = data[start + 4 + 9] == 3;
        }
        case "PLTE" -> {
          require(before.equals("IHDR") && length <= 768, "PNG with a wrong palette");
          needsPalette = false;
        }
        case "tRNS" -> require(!before.equals("IDAT") && length <= 256, "PNG with a wrong tRNS");
        case "IDAT" -> require(!needsPalette, "PNG without its palette");
        case "IEND" -> {
          require(before.equals("IDAT") && length == 0, "PNG with a wrong end");
          require(in.remaining() == 4, "PNG with bytes after its end");
          return header;
        }
        default -> throw Refusal.content("PNG with a chunk " + type);
      }
      in.position(start + 4 + length + 4);
      before = type;
    }
    throw Refusal.content("PNG without an end");
  }

  private static Dimensions pngHeader(ByteBuffer in) throws Refusal {
    Dimensions size = new Dimensions(in.getInt(), in.getInt());
    int depth = in.get();
    int colour = in.get();
    boolean possible =
        switch (colour) {
          case 0, 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
          case 2, 4, 6 -> depth == 8;
          default -> false;
        };
    require(possible, "PNG of colour type " + colour + " with " + depth + " bits");
    require(in.get() == 0 && in.get() == 0, "PNG with an unknown method");
    require(in.get() == 0, "interlaced PNG");
    return size;
  }

  private static void require(boolean right, String otherwise) throws Refusal {
    if (!right) {
      throw Refusal.content(otherwise);
    }
  }

  /// Reads bytes of a JPEG; its end is a refusal, not an exception of Java's.
  private static final class Reader {
    private final byte[] data;
    private final int end;
    private int at;

    Reader(byte[] data) {
      this(data, 0, data.length);
    }

    private Reader(byte[] data, int from, int end) {
      this.data = data;
      this.at = from;
      this.end = end;
    }

    int left() {
      return end - at;
    }

    int u8() throws Refusal {
      require(at < end, "JPEG that is cut off");
      return data[at++] & 0xFF;
    }

    int u16() throws Refusal {
      return u8() << 8 | u8();
    }

    /// The segment that begins here with its length; goes on after it.
    Reader segment() throws Refusal {
      int length = u16();
      require(length >= 2 && length - 2 <= left(), "JPEG with a segment that is cut off");
      Reader segment = new Reader(data, at, at + length - 2);
      at += length - 2;
      return segment;
    }

    /// Goes on to the marker that ends the scan: neither a stuffed byte nor a restart.
    void skipScan() throws Refusal {
      while (true) {
        require(left() >= 2, "JPEG that is cut off");
        if ((data[at] & 0xFF) == 0xFF) {
          int next = data[at + 1] & 0xFF;
          if (next != 0 && (next < 0xD0 || next > 0xD7)) {
            return;
          }
          at++;
        }
        at++;
      }
    }
  }
}
