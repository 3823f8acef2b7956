package vitrin.pack;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vitrin.model.PixelSize;

/// Decodes a JPEG row by row with the platform's decoder.
///
/// The decoder hands each finished row to the raster it was told to fill. Ours keeps none of them,
/// so that a picture of any size costs the memory of a row, but for what a progressive one needs
/// inside the decoder.
final class JpegDecoder {

  /// What the decoder says where its memory is bounded (`JPEGMEM`) and does not suffice.
  private static final String BEYOND_MEMORY = "Backing store not supported";

  private JpegDecoder() {}

  static void decode(Path file, JpegOriginal original, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    try (WithoutProfile in = new WithoutProfile(file, original.profileMarkers())) {
      decode(in, original, deadline, sink);
    }
  }

  /// @param in the whole JPEG, at its beginning, without a profile
  static void decode(ImageInputStream in, JpegOriginal original, Deadline deadline, RowSink sink)
      throws PictureException, IOException {
    RowSink inSrgb =
        switch (original.coding()) {
          case JpegOriginal.Light _ -> sink;
          case JpegOriginal.Printed printed -> printed(printed, original.stored().width(), sink);
        };
    int bands = Math.max(3, original.coding().components());
    Rows rows = new Rows(original.stored(), bands, original.scans(), deadline, inSrgb);
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    AtomicBoolean warned = new AtomicBoolean();
    try {
      reader.setInput(in, true, true);
      ComponentColorModel colours =
          new ComponentColorModel(
              colours(reader, bands), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
      reader.addIIOReadWarningListener((_, _) -> warned.set(true));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setDestination(new BufferedImage(colours, rows, false, null));
      reader.read(0, param);
    } catch (IIOException e) {
      throw new PictureException(
          BEYOND_MEMORY.equals(e.getMessage()) ? "picture.too-much-memory" : "picture.damaged");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      reader.dispose();
    }
    if (warned.get() || !rows.isComplete()) {
      throw new PictureException("picture.damaged");
    }
  }

  /// Takes rows of inks. The decoder has turned their values round, since nearly all files have
  /// them inverted.
  private static RowSink printed(JpegOriginal.Printed printed, int width, RowSink sink) {
    Inks inks = new Inks(printed.profile());
    byte[] rgb = new byte[3 * width];
    return row -> {
      if (!printed.isInverted()) {
        for (int i = 0; i < row.length; i++) {
          row[i] = (byte) ~row[i];
        }
      }
      inks.toSrgb(row, rgb);
      sink.row(rgb);
    };
  }

  /// A space of as many colours as the rows have. The decoder sees no profile, so it converts
  /// nothing.
  private static ColorSpace colours(ImageReader reader, int bands)
      throws IOException, PictureException {
    for (var types = reader.getImageTypes(0); types.hasNext(); ) {
      ImageTypeSpecifier type = types.next();
      if (type.getNumComponents() == bands) {
        return type.getColorModel().getColorSpace();
      }
    }
    throw new PictureException("picture.unusual", PictureKind.JPEG.label());
  }

  /// Passes on what it is given instead of keeping it.
  private static final class Rows extends WritableRaster {
    private final int height;
    private final int passes;
    private final Deadline deadline;
    private final RowSink sink;
    private int pass;
    private int next;

    Rows(PixelSize size, int bands, int passes, Deadline deadline, RowSink sink) {
      super(
          new PixelInterleavedSampleModel(
              DataBuffer.TYPE_BYTE,
              size.width(),
              size.height(),
              bands,
              bands * size.width(),
              IntStream.range(0, bands).toArray()),
          new DataBufferByte(bands),
          new Point());
      height = size.height();
      this.passes = passes;
      this.deadline = deadline;
      this.sink = sink;
    }

    /// Whether every row of the last pass has been passed on.
    boolean isComplete() {
      return pass == passes && next == height;
    }

    @Override
    public void setRect(int x, int y, Raster row) {
      if (y == 0) {
        pass++;
        next = 0;
      }
      try {
        deadline.check();
        if (pass < passes || y != next) {
          return;
        }
        next++;
        sink.row(((DataBufferByte) row.getDataBuffer()).getData());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The file with its profile made invisible: colours are converted later, when there are fewer
  /// pixels, and a profile that can't be used is no damage.
  private static final class WithoutProfile extends FileImageInputStream {
    /// An application segment that nobody reads.
    private static final byte UNKNOWN = (byte) 0xef;

    private final List<Long> markers;

    /// @param markers where the last byte of each marker of a profile is
    WithoutProfile(Path file, List<Long> markers) throws IOException {
      super(file.toFile());
      this.markers = markers;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int count) throws IOException {
      long from = getStreamPosition();
      int read = super.read(to, offset, count);
      for (long marker : markers) {
        if (marker >= from && marker < from + read) {
          to[offset + (int) (marker - from)] = UNKNOWN;
        }
      }
      return read;
    }
  }
}
