package vitrin.pack;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/// What a TIFF (6.0, or a BigTIFF) says of its first page: of the first picture that is not a small
/// copy of another.
final class TiffDirectory {
  private static final int SUBFILE = 254;
  private static final int REDUCED = 1;

  /// No page that is wanted has so many others before it.
  private static final int MOST_DIRECTORIES = 64;

  private static final int MOST_ENTRIES = 4096;

  /// More strips or tiles than the largest picture has.
  private static final int MOST_NUMBERS = 2_000_000;

  private static final int BYTE = 1;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int UNDEFINED = 7;
  private static final int LONG_8 = 16;

  private final FileBytes in;
  private final boolean isBig;
  private final Map<Integer, Entry> entries = new HashMap<>();

  /// Its place among all directories, from 0.
  private int index;

  private record Entry(int type, long count, long at) {}

  private TiffDirectory(FileBytes in, boolean isBig) {
    this.in = in;
    this.isBig = isBig;
  }

  /// @throws PictureException if there is none, or only small copies
  static TiffDirectory read(FileBytes in) throws PictureException, IOException {
    in.order(in.u8(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    TiffDirectory directory = new TiffDirectory(in, in.u16(2) == 43);
    long at = directory.isBig ? in.s64(8) : in.u32(4);
    while (at != 0 && directory.index < MOST_DIRECTORIES) {
      at = directory.fill(at);
      if ((directory.number(SUBFILE, 0) & REDUCED) == 0) {
        return directory;
      }
      directory.index++;
    }
    throw new PictureException("picture.unusual", PictureKind.TIFF.label());
  }

  /// @return where the next directory is; 0: there is none
  private long fill(long at) throws PictureException, IOException {
    entries.clear();
    long count = isBig ? in.s64(at) : in.u16(at);
    if (count < 1 || count > MOST_ENTRIES) {
      throw new PictureException("picture.damaged");
    }
    long entry = at + (isBig ? 8 : 2);
    for (int i = 0; i < count; i++, entry += isBig ? 20 : 12) {
      int type = in.u16(entry + 2);
      long values = isBig ? in.s64(entry + 4) : in.u32(entry + 4);
      long place = entry + (isBig ? 12 : 8);
      boolean inside = values <= (isBig ? 8 : 4) / size(type);
      long there = inside ? place : isBig ? in.s64(place) : in.u32(place);
      entries.putIfAbsent(in.u16(entry), new Entry(type, values, there));
    }
    return isBig ? in.s64(entry) : in.u32(entry);
  }

  int index() {
    return index;
  }

  boolean has(int tag) {
    return entries.containsKey(tag);
  }

  /// The first number of a tag.
  long number(int tag, long otherwise) throws PictureException, IOException {
    Entry entry = entries.get(tag);
    return entry == null || entry.count == 0 ? otherwise : number(entry, 0);
  }

  /// All numbers of a tag; empty if it is not there.
  long[] numbers(int tag) throws PictureException, IOException {
    Entry entry = entries.get(tag);
    if (entry == null) {
      return new long[0];
    }
    if (entry.count < 0 || entry.count > MOST_NUMBERS) {
      throw new PictureException("picture.damaged");
    }
    requireInside(entry);
    long[] numbers = new long[(int) entry.count];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(entry, i);
    }
    return numbers;
  }

  /// The bytes of a tag; empty if it is not there or has more than that.
  byte[] bytes(int tag, int most) throws IOException {
    Entry entry = entries.get(tag);
    if (entry == null
        || entry.type != BYTE && entry.type != UNDEFINED
        || entry.count < 0
        || entry.count > most) {
      return new byte[0];
    }
    return in.bytes(entry.at, (int) entry.count);
  }

  private void requireInside(Entry entry) throws EOFException {
    if (entry.at < 0 || entry.at > in.length() - entry.count * size(entry.type)) {
      throw new EOFException();
    }
  }

  private long number(Entry entry, int i) throws PictureException, IOException {
    return switch (entry.type) {
      case BYTE, UNDEFINED -> in.u8(entry.at + i);
      case SHORT -> in.u16(entry.at + 2L * i);
      case LONG -> in.u32(entry.at + 4L * i);
      case LONG_8 -> in.s64(entry.at + 8L * i);
      default -> throw new PictureException("picture.damaged");
    };
  }

  /// Bytes of a value.
  private static int size(int type) {
    return switch (type) {
      case SHORT, 8 -> 2;
      case LONG, 9, 11, 13 -> 4;
      case LONG_8, 5, 10, 12, 17, 18 -> 8;
      default -> 1;
    };
  }
}
