package vitrin.pack;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import vitrin.model.PixelSize;

/// Decodes a TIFF in black and white as fax machines code it (ITU-T T.4 and T.6) with the
/// platform's decoder: a whole page has one bit a pixel.
final class FaxDecoder {
  /// What the decoder finds odd though nothing is lost by it.
  private static final String HARMLESS = "T.4 compressed data should begin with EOL.";

  private FaxDecoder() {}

  static void decode(Path file, TiffOriginal original, RowSink sink)
      throws PictureException, IOException {
    PixelSize size = original.stored();
    BufferedImage page = page(file, original.page());
    if (page.getWidth() != size.width() || page.getHeight() != size.height()) {
      throw new PictureException("picture.damaged");
    }
    int[] pixels = new int[size.width()];
    byte[] rgb = new byte[3 * size.width()];
    for (int y = 0; y < size.height(); y++) {
      page.getRGB(0, y, size.width(), 1, pixels, 0, size.width());
      for (int x = 0; x < pixels.length; x++) {
        byte grey = (byte) pixels[x];
        rgb[3 * x] = grey;
        rgb[3 * x + 1] = grey;
        rgb[3 * x + 2] = grey;
      }
      sink.row(rgb);
    }
  }

  private static BufferedImage page(Path file, int page) throws PictureException, IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    AtomicBoolean warned = new AtomicBoolean();
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, false, true);
      reader.addIIOReadWarningListener(
          (_, warning) -> warned.compareAndSet(false, !warning.equals(HARMLESS)));
      BufferedImage image = reader.read(page);
      if (warned.get()) {
        throw new PictureException("picture.damaged");
      }
      return image;
    } catch (IIOException | RuntimeException _) {
      // The platform's decoder runs over the end of its arrays where the codes are wrong.
      throw new PictureException("picture.damaged");
    } finally {
      reader.dispose();
    }
  }
}
