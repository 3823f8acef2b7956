package vitrin.art;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import vitrin.art.carpets.CarpetPictures;
import vitrin.art.january.JanuaryPictures;
import vitrin.art.khojaly.KhojalyPictures;

/// Draws the pictures of the sample exhibits anew, the same bytes every time.
///
/// Arguments: the exhibits folder, then (to draw fewer) an exhibit's id, then a picture's name,
/// then (to look at a draft) a width in pixels.
public final class DrawPictures {
  private static final float QUALITY = 0.88f;

  /// Wool is all grain: it costs many bytes and hides what a smooth picture would show.
  private static final float WOVEN = 0.82f;

  private DrawPictures() {}

  /// Every picture that a program of this project draws.
  public static List<Picture> all() {
    return Stream.of(JanuaryPictures.all(), KhojalyPictures.all(), CarpetPictures.all())
        .flatMap(List::stream)
        .toList();
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("Arguments: <exhibits folder> [exhibit id] [picture name] [width]");
      System.exit(2);
    }
    System.setProperty("java.awt.headless", "true");
    List<Picture> chosen =
        all().stream()
            .filter(p -> args.length < 2 || p.exhibit().equals(args[1]))
            .filter(p -> args.length < 3 || p.name().equals(args[2]))
            .toList();
    if (chosen.isEmpty()) {
      System.err.println("No picture has this exhibit id and name.");
      System.exit(2);
    }
    for (Picture p : chosen) {
      Path file = Path.of(args[0], p.exhibit(), "photos", p.name() + ".jpg");
      write(
          args.length < 4 ? p.draw() : p.draw(Integer.parseInt(args[3])),
          file,
          p.exhibit().equals("carpets") ? WOVEN : QUALITY);
      System.out.println(file + " " + Files.size(file) / 1024 + " KB");
    }
  }

  private static void write(BufferedImage image, Path file, float quality) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
  }
}
