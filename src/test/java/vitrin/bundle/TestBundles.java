package vitrin.bundle;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import vitrin.model.Exhibit;
import vitrin.model.Picture;

/// Makes real bundles, small ones, for the tests of every room.
public final class TestBundles {

  /// The backdrop of every picture.
  public static final Backdrop BACKDROP = new Backdrop(0.32, 0.02, -0.015);

  private static final Map<Drawing, byte[]> DRAWN = new ConcurrentHashMap<>();

  private record Drawing(String name, int width, int height, Rendition.Format format) {}

  private TestBundles() {}

  /// Packs an exhibit with pictures drawn for it: those called `wide` are 2000×1200, `tall`
  /// 700×1000 and in PNG where the file says so, all others 600×400.
  ///
  /// @return the file
  public static Path pack(Exhibit exhibit, Path file) throws IOException {
    try (BundleWriter writer = BundleWriter.create(file, exhibit)) {
      addPictures(writer, exhibit);
      writer.finish();
    }
    return file;
  }

  /// As [#pack], with a seal.
  public static Path seal(Exhibit exhibit, Path file, KeyPair keys) throws IOException {
    try (BundleWriter writer = BundleWriter.create(file, exhibit)) {
      addPictures(writer, exhibit);
      writer.finish(keys);
    }
    return file;
  }

  /// Changes a word of a sealed bundle and counts its digest anew, as somebody would who has not
  /// got the key.
  public static Path forge(Path sealed) throws Exception {
    byte[] seal = Forgery.trailer(sealed).bytes();
    Forgery.sql(sealed, "UPDATE words SET said='Changed' WHERE id=1");
    Forgery.bytes(
        sealed,
        all -> {
          int trailer = all.length - Trailer.LENGTH;
          all[trailer + 11] = 1;
          System.arraycopy(
              seal,
              Trailer.KEY_ID_AT,
              all,
              trailer + Trailer.KEY_ID_AT,
              Trailer.LENGTH - Trailer.KEY_ID_AT);
        });
    return sealed;
  }

  /// Adds a drawing for every picture of the exhibit.
  public static void addPictures(BundleWriter writer, Exhibit exhibit) throws IOException {
    for (Picture picture : exhibit.pictures()) {
      String file = picture.file();
      int width = file.contains("wide") ? 2000 : file.contains("tall") ? 700 : 600;
      int height = file.contains("wide") ? 1200 : file.contains("tall") ? 1000 : 400;
      writer.add(file, width, height, BACKDROP, renditions(file, width, height));
    }
  }

  /// A drawing in every size that a picture of that name and size has.
  public static List<EncodedRendition> renditions(String file, int width, int height) {
    Rendition.Format format = file.endsWith(".png") ? Rendition.Format.PNG : Rendition.Format.JPEG;
    List<EncodedRendition> renditions = new ArrayList<>();
    for (Rendition.Size size : Rendition.Size.values()) {
      int longSide = Math.max(width, height);
      if (size == Rendition.Size.UHD && longSide <= Rendition.Size.SCREEN.longSide()) {
        continue;
      }
      double scale = Math.min(1, (double) size.longSide() / longSide);
      int w = (int) Math.round(width * scale);
      int h = (int) Math.round(height * scale);
      renditions.add(new EncodedRendition(size, w, h, format, encoded(file, w, h, format)));
    }
    return renditions;
  }

  /// A drawing, different for each name.
  public static byte[] encoded(String name, int width, int height, Rendition.Format format) {
    return DRAWN
        .computeIfAbsent(
            new Drawing(name, width, height, format), _ -> draw(name, width, height, format))
        .clone();
  }

  private static byte[] draw(String name, int width, int height, Rendition.Format format) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    int hash = name.hashCode();
    pen.setPaint(
        new GradientPaint(
            0, 0, new Color(hash & 0xFFFFFF), width, height, new Color(hash >> 8 & 0xFFFFFF)));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.WHITE);
    pen.drawOval(width / 4, height / 4, width / 2, height / 2);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      if (!ImageIO.write(image, format.id(), out)) {
        throw new AssertionError("no encoder for " + format);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
