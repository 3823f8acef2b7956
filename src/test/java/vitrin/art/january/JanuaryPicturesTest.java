package vitrin.art.january;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrin.art.Picture;
import vitrin.art.january.Candles.Place;

class JanuaryPicturesTest {
  private static final double ASPECT = 16.0 / 9;

  @Test
  void theCandleFieldHasOneLightForEachOfThe147() {
    assertEquals(147, Candles.places(ASPECT).size());
  }

  @Test
  void noCandleStandsBeforeAnother() {
    List<Place> places = Candles.places(ASPECT);
    for (int k = 0; k < places.size(); k++) {
      for (int n = k + 1; n < places.size(); n++) {
        Place far = places.get(k);
        Place near = places.get(n);
        boolean beside = Math.abs(near.x() - far.x()) > 0.08 * near.scale();
        boolean below = near.y() - 0.44 * near.scale() > far.y() - 0.20 * far.scale();
        assertTrue(beside || below, far + " is behind " + near);
      }
    }
  }

  @Test
  void theCoverDrawnSmallHasTheSamePixelsAsEver() {
    assertEquals("39738a4b385b6fca", pixels("cover", 240));
  }

  @Test
  void aLetteredPageDrawnSmallHasTheSamePixelsAsEver() {
    assertEquals("ecd107c5a9422b8c", pixels("book-black-garden", 160));
  }

  private static String pixels(String name, int width) {
    Picture picture =
        JanuaryPictures.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    BufferedImage image = picture.draw(width);
    int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    ByteBuffer bytes = ByteBuffer.allocate(rgb.length * 4);
    bytes.asIntBuffer().put(rgb);
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}
