package vitrin.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import vitrin.bundle.UnwrittenException;

/// Writes drawn pages as PNG on threads of its own, as many at a time as there are processors and
/// room in memory for, so that the next page is drawn meanwhile.
final class DrawingWriter implements AutoCloseable {

  /// Between 0, smallest, and 1, quickest: a folder to leaf through needs no smallest files.
  private static final float QUICK = 0.7f;

  /// What pages that are under way may hold together, in pixels of four bytes: three of the largest
  /// screens.
  private static final long ROOM = 3L * 3840 * 2160;

  private final int most = Runtime.getRuntime().availableProcessors();
  private final ExecutorService threads = Executors.newFixedThreadPool(most);
  private final Deque<UnderWay> underWay = new ArrayDeque<>();
  private long held;

  private record UnderWay(Future<?> written, long pixels) {}

  /// Takes a page to be written; waits while enough others are under way. The page itself is not
  /// kept.
  ///
  /// @throws IOException if an earlier page could not be written
  void write(Image page, Path file) throws IOException {
    long size = (long) page.getWidth() * (long) page.getHeight();
    while (!underWay.isEmpty() && (underWay.size() > most || held + size > ROOM)) {
      awaitFirst();
    }
    BufferedImage pixels = pixels(page);
    Future<?> written =
        threads.submit(() -> {
          encode(pixels, file);
          return null;
        });
    underWay.addLast(new UnderWay(written, size));
    held += size;
  }

  private void awaitFirst() throws IOException {
    UnderWay first = underWay.removeFirst();
    held -= first.pixels;
    try {
      first.written.get();
    } catch (InterruptedException e) {
      throw (InterruptedIOException) new InterruptedIOException().initCause(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unwritten) {
        throw unwritten;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static BufferedImage pixels(Image page) {
    int width = (int) page.getWidth();
    int height = (int) page.getHeight();
    BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      page.getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
      pixels.getRaster().setDataElements(0, y, width, 1, row);
    }
    return pixels;
  }

  private static void encode(BufferedImage pixels, Path file) throws IOException {
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(pixels), "png").next();
    try (OutputStream out = Files.newOutputStream(file);
        ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUICK);
      writer.write(null, new IIOImage(pixels, null, null), how);
    } catch (IOException e) {
      throw UnwrittenException.of(file, e);
    } finally {
      writer.dispose();
    }
  }

  /// Waits until every page is written.
  @Override
  public void close() throws IOException {
    try {
      while (!underWay.isEmpty()) {
        awaitFirst();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
