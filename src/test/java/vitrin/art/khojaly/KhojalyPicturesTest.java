package vitrin.art.khojaly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import vitrin.art.Picture;

class KhojalyPicturesTest {

  @Test
  void theCoverDrawnSmallHasTheSamePixelsAsEver() {
    assertEquals("e18c1e01b131e31c", pixels("cover", 160));
  }

  @Test
  void theFootprintsDrawnSmallHaveTheSamePixelsAsEver() {
    assertEquals("b4acd598d6e87202", pixels("footprints", 160));
  }

  @Test
  void theHallDrawnSmallHasTheSamePixelsAsEver() {
    assertEquals("bc4c7fbc0389b817", pixels("chapter-after", 64));
  }

  @Test
  void theCandleFieldDrawnSmallHasTheSamePixelsAsEver() {
    assertEquals("c2e1de121176a19c", pixels("candles", 200));
  }

  @Test
  void aLetteredPageDrawnSmallHasTheSamePixelsAsEver() {
    assertEquals("957bd5f3ffff9951", pixels("book-memorial", 160));
  }

  private static String pixels(String name, int width) {
    Picture picture =
        KhojalyPictures.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
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
