package vitrin.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import vitrin.bundle.Bundle;
import vitrin.model.Exhibit;
import vitrin.pack.Packer;
import vitrin.pack.SourceFolder;

/// Draws every slide of a folder or bundle as PNG, to look at while the views are worked on:
/// `Preview FOLDER-or-BUNDLE OUT WIDTHxHEIGHT DIAGONAL [SLIDE …]`.
final class Preview {
  private Preview() {}

  public static void main(String[] args) throws Throwable {
    try {
      draw(args);
    } finally {
      Platform.exit();
    }
  }

  private static void draw(String[] args) throws Throwable {
    Path given = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    String[] size = args[2].split("x");
    Glass glass =
        Glass.of(
            Integer.parseInt(size[0]),
            Integer.parseInt(size[1]),
            OptionalDouble.of(Double.parseDouble(args[3])),
            OptionalDouble.empty());
    Path bundleFile = given;
    if (Files.isDirectory(given)) {
      bundleFile = out.resolve("preview.vitrin");
      if (!Files.exists(bundleFile)) {
        Packer.pack(SourceFolder.read(given), bundleFile, (_, _) -> {});
      }
    }
    Path copy = out.resolve("copy.vitrin");
    Files.deleteIfExists(copy);
    FxTest.OnFxThread.start();
    try (Bundle bundle = Bundle.open(bundleFile, copy)) {
      Exhibit exhibit = bundle.exhibit();
      for (int i = 0; i < exhibit.slides().size(); i++) {
        boolean wanted = args.length == 4;
        for (int a = 4; a < args.length; a++) {
          wanted |= Integer.parseInt(args[a]) == i;
        }
        if (wanted) {
          int slide = i;
          long begin = System.nanoTime();
          Plates plates =
              PlateReader.read(Draft.of(exhibit, slide, bundle, glass, Page.ATTRACT), bundle);
          long read = System.nanoTime();
          FxTest.OnFxThread.call(() -> {
            long from = System.nanoTime();
            LoopPage page = new LoopPage(glass, _ -> {});
            page.show(exhibit, slide, plates, Arrival.CUT);
            page.elapsed(0.6);
            long shown = System.nanoTime();
            String name = "%s-%02d-attract.png".formatted(args[2], slide);
            write(image(page, glass), out.resolve(name).toFile());
            System.out.printf(
                "%s read %d ms, show %d ms%n",
                name, (read - begin) / 1_000_000, (shown - from) / 1_000_000);
            return null;
          });
        }
      }
    }
  }

  /// What a page looks like on a screen of its own. On the FX thread.
  static WritableImage image(Parent page, Glass glass) {
    Scene scene = VisitorScene.of(page);
    return scene.snapshot(new WritableImage(glass.width(), glass.height()));
  }

  static void write(WritableImage image, File file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffered.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      ImageIO.write(buffered, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
