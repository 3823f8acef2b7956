package vitrin.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// TIFF files written tag by tag.
final class TiffBytes {
  static final int SHORT = 3;
  static final int LONG = 4;
  static final int UNDEFINED = 7;

  private final ByteOrder order;
  private final Map<Integer, Field> fields = new TreeMap<>();
  private final List<byte[]> pieces = new ArrayList<>();

  private record Field(int type, int count, byte[] data) {}

  TiffBytes(ByteOrder order) {
    this.order = order;
  }

  /// The size of the scene, uncompressed, in one strip.
  static TiffBytes scene(ByteOrder order, int photometric, int bits, int samples) {
    int[] all = new int[samples];
    Arrays.fill(all, bits);
    return new TiffBytes(order)
        .shorts(256, Scene.WIDTH)
        .shorts(257, Scene.HEIGHT)
        .shorts(258, all)
        .shorts(259, 1)
        .shorts(262, photometric)
        .shorts(277, samples)
        .shorts(278, Scene.HEIGHT);
  }

  TiffBytes shorts(int tag, int... values) {
    ByteBuffer data = ByteBuffer.allocate(2 * values.length).order(order);
    Arrays.stream(values).forEach(value -> data.putShort((short) value));
    return field(tag, SHORT, values.length, data.array());
  }

  TiffBytes longs(int tag, long... values) {
    ByteBuffer data = ByteBuffer.allocate(4 * values.length).order(order);
    Arrays.stream(values).forEach(value -> data.putInt((int) value));
    return field(tag, LONG, values.length, data.array());
  }

  TiffBytes bytes(int tag, byte[] values) {
    return field(tag, UNDEFINED, values.length, values);
  }

  /// A field whose count need not be that of its data.
  TiffBytes field(int tag, int type, int count, byte[] data) {
    fields.put(tag, new Field(type, count, data));
    return this;
  }

  /// One more strip or tile.
  TiffBytes piece(byte[] data) {
    pieces.add(data);
    return this;
  }

  byte[] build() {
    return build(42, 0);
  }

  /// The same file with numbers of places in eight bytes.
  byte[] buildBig() {
    return build(43, 0);
  }

  /// @param next where the directory says that the next one is
  byte[] build(int magic, long next) {
    boolean big = magic == 43;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int start = big ? 16 : 8;
    long[] at = new long[pieces.size()];
    long[] lengths = new long[pieces.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = start + data.size();
      lengths[i] = pieces.get(i).length;
      data.writeBytes(pieces.get(i));
    }
    if (at.length > 0) {
      boolean tiled = fields.containsKey(322);
      longs(tiled ? 324 : 273, at);
      longs(tiled ? 325 : 279, lengths);
    }
    ByteBuffer directory = ByteBuffer.allocate(64 + 20 * fields.size()).order(order);
    if (big) {
      directory.putLong(fields.size());
    } else {
      directory.putShort((short) fields.size());
    }
    int inside = big ? 8 : 4;
    fields.forEach((tag, field) -> {
      directory.putShort(tag.shortValue()).putShort((short) field.type);
      number(directory, big, field.count);
      int end = directory.position() + inside;
      if (field.data.length <= inside) {
        directory.put(field.data);
      } else {
        number(directory, big, start + data.size());
        data.writeBytes(field.data);
      }
      directory.position(end);
    });
    number(directory, big, next);
    int place = start + data.size();
    ByteBuffer file = ByteBuffer.allocate(place + directory.position()).order(order);
    file.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M')).put(file.get(0));
    file.putShort((short) magic);
    if (big) {
      file.putShort((short) 8).putShort((short) 0);
    }
    number(file, big, place);
    file.put(data.toByteArray()).put(directory.array(), 0, directory.position());
    return file.array();
  }

  private static void number(ByteBuffer to, boolean big, long value) {
    if (big) {
      to.putLong(value);
    } else {
      to.putInt((int) value);
    }
  }
}
