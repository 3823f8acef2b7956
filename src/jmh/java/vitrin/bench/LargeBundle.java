package vitrin.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import vitrin.bundle.Backdrop;
import vitrin.bundle.BundleWriter;
import vitrin.bundle.EncodedRendition;
import vitrin.bundle.Rendition;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// Makes a bundle of a wanted size, to see what grows with it: `LargeBundle FILE MEGABYTES`.
///
/// Whatever the size, it has a hundred slides and the same first one; the pictures of the others
/// are noise, of as many pixels as the size takes.
public final class LargeBundle {
  private static final int SLIDES = 100;
  private static final Backdrop BACKDROP = new Backdrop(0.3, 0, 0);

  private LargeBundle() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /// @param file does not exist yet
  /// @param megabytes 10–3000; met within a tenth
  static void write(Path file, int megabytes) throws IOException {
    Exhibit exhibit = exhibit();
    try (BundleWriter writer = BundleWriter.create(file, exhibit)) {
      BufferedImage first = pattern(2400, 1350);
      writer.add(
          name(0),
          2400,
          1350,
          BACKDROP,
          List.of(
              jpeg(Rendition.Size.THUMB, pattern(480, 270), 0.88f),
              jpeg(Rendition.Size.SCREEN, pattern(1920, 1080), 0.88f),
              jpeg(Rendition.Size.UHD, first, 0.88f)));
      long each = (megabytes * 1_000_000L) / (SLIDES - 1);
      double bytesAPixel = jpeg(Rendition.Size.THUMB, noise(480), 1).data().length / (480.0 * 480);
      int side = (int) Math.sqrt(each / bytesAPixel);
      Rendition.Size size =
          side <= Rendition.Size.SCREEN.longSide() ? Rendition.Size.SCREEN : Rendition.Size.UHD;
      List<EncodedRendition> renditions =
          List.of(jpeg(Rendition.Size.THUMB, pattern(48, 48), 0.88f), jpeg(size, noise(side), 1));
      for (int i = 1; i < SLIDES; i++) {
        writer.add(name(i), side, side, BACKDROP, renditions);
      }
      writer.finish();
    }
  }

  private static String name(int slide) {
    return "photos/%03d.jpg".formatted(slide);
  }

  private static Exhibit exhibit() {
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < SLIDES; i++) {
      slides.add(
          new Slide.Photo(
              new Picture(name(i), Optional.empty(), Optional.empty()),
              Optional.of(LocalizedText.of(Language.EN, "Photo " + (i + 1))),
              Optional.empty(),
              List.of()));
    }
    return new Exhibit(
        "large",
        1,
        List.of(Language.EN),
        LocalizedText.of(Language.EN, "Large"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        slides);
  }

  /// Something with many colours that a JPEG is small of.
  private static BufferedImage pattern(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int red = 255 * x / width;
        int green = 255 * y / height;
        int blue = (int) (127 + 127 * Math.sin(12.0 * x / width + 7.0 * y / height));
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return image;
  }

  private static BufferedImage noise(int side) {
    SplittableRandom random = new SplittableRandom(1);
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    return image;
  }

  private static EncodedRendition jpeg(Rendition.Size size, BufferedImage image, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return new EncodedRendition(
        size, image.getWidth(), image.getHeight(), Rendition.Format.JPEG, out.toByteArray());
  }
}
