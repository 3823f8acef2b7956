package vitrin.pack;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import vitrin.model.PixelSize;

/// Decodes a JPEG row by row with the platform's decoder.
///
/// The decoder hands each finished row to the raster it was told to fill. Ours keeps none of them,
/// so that a picture of any size costs the memory of a row, but for what a progressive one needs
/// inside the decoder.
final class JpegDecoder {
  private JpegDecoder() {}

  static void decode(Path file, JpegOriginal original, RowSink sink)
      throws PictureException, IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    AtomicBoolean warned = new AtomicBoolean();
    PixelSize size = original.stored();
    Rows rows = new Rows(size, original.scans(), sink);
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      BufferedImage target = new BufferedImage(Images.colours(colours(reader)), rows, false, null);
      reader.addIIOReadWarningListener((_, _) -> warned.set(true));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setDestination(target);
      reader.read(0, param);
    } catch (IIOException e) {
      throw new PictureException("picture.damaged");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      reader.dispose();
    }
    if (warned.get() || !rows.isComplete()) {
      throw new PictureException("picture.damaged");
    }
  }

  /// The space the decoder takes the rows for. It must be told the same, or it converts each row;
  /// colours are converted later, when there are fewer pixels.
  private static ColorSpace colours(ImageReader reader) throws IOException, PictureException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    ColorSpace srgb = null;
    while (types.hasNext()) {
      ColorSpace space = types.next().getColorModel().getColorSpace();
      if (space.getType() == ColorSpace.TYPE_RGB) {
        if (!space.isCS_sRGB()) {
          return space;
        }
        srgb = space;
      }
    }
    if (srgb == null) {
      throw new PictureException("picture.jpeg-unusual");
    }
    return srgb;
  }

  /// Passes on what it is given instead of keeping it.
  private static final class Rows extends WritableRaster {
    private final int height;
    private final int passes;
    private final RowSink sink;
    private int pass;
    private int next;

    Rows(PixelSize size, int passes, RowSink sink) {
      super(
          new PixelInterleavedSampleModel(
              DataBuffer.TYPE_BYTE,
              size.width(),
              size.height(),
              3,
              3 * size.width(),
              new int[] {0, 1, 2}),
          new DataBufferByte(3),
          new Point());
      height = size.height();
      this.passes = passes;
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
      if (pass < passes || y != next) {
        return;
      }
      next++;
      try {
        sink.row(((DataBufferByte) row.getDataBuffer()).getData());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
