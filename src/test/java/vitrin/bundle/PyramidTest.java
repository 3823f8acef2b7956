package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrin.bundle.BundleException.Kind;

/// Tiles of the cover, which is 600×400: two on level 0, one on level 1.
class PyramidTest {

  @TempDir Path folder;
  private Path bundle;

  @BeforeEach
  void pack() throws Exception {
    bundle = TestBundles.pack(TestExhibits.everything(), folder.resolve("a.vitrin"));
    Forgery.sql(
        bundle,
        "INSERT INTO pyramid VALUES(1, 1, 0, 600, 400, 1), (2, 1, 1, 300, 200, 3)",
        tile(1, 512, 400),
        tile(2, 88, 400),
        tile(3, 300, 200));
  }

  private static String tile(int id, int width, int height) {
    byte[] data = TestBundles.encoded("tile", width, height, Rendition.Format.JPEG);
    return "INSERT INTO tile VALUES(%d, 'jpeg', X'%s', X'%s')"
        .formatted(id, Sha256.hex(data), HexFormat.of().formatHex(data));
  }

  @Test
  void aPyramidOfRightTilesIsAccepted() throws Exception {
    assertEquals(Forgery.trailer(bundle).digest(), Verifier.verify(bundle));
  }

  @Test
  void aChangedTileIsDamaged() throws Exception {
    Forgery.sql(bundle, "UPDATE tile SET sha256=zeroblob(32) WHERE id=3");
    assertEquals(Kind.DAMAGED, refused());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM tile WHERE id=3",
        "UPDATE tile SET id=5 WHERE id=3",
        "UPDATE tile SET format='png' WHERE id=3",
        "INSERT INTO tile SELECT 4, format, sha256, data FROM tile WHERE id=3",
        "UPDATE pyramid SET width=599 WHERE id=1",
        "UPDATE pyramid SET width=301 WHERE id=2",
        "UPDATE pyramid SET level=2 WHERE id=2",
        "UPDATE pyramid SET level=0 WHERE id=2",
        "UPDATE pyramid SET picture=2 WHERE id=2",
        "UPDATE pyramid SET picture=99",
        "UPDATE pyramid SET first_tile=2 WHERE id=2",
        "DELETE FROM pyramid WHERE id=1"
      })
  void aPyramidThatIsNotWholeIsInvalid(String change) throws Exception {
    Forgery.sql(bundle, change);
    assertEquals(Kind.CONTENT_INVALID, refused());
  }

  @Test
  void aTileOfOtherSidesThanItsPlaceIsInvalid() throws Exception {
    Forgery.sql(bundle, "DELETE FROM tile WHERE id=2", tile(2, 512, 400));
    assertEquals(Kind.CONTENT_INVALID, refused());
  }

  private Kind refused() {
    return assertThrows(BundleException.class, () -> Verifier.verify(bundle)).kind();
  }
}
