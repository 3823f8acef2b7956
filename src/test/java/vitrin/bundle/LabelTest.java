package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.BundleException.Kind;

class LabelTest {
  @TempDir Path folder;

  @Test
  void aLabelSaysOfABundleWhatIsInside() throws Exception {
    Path file = TestBundles.pack(TestExhibits.everything(), folder.resolve("a"));
    Label label = Label.of(file);
    assertEquals(new Label("carpets-of-shirvan", 3, Verifier.verify(file)), label);
    try (Bundle bundle = Bundle.open(file, folder.resolve("copy"))) {
      assertEquals(label, bundle.label());
    }
  }

  @Test
  void whatHasNoTrailerHasNoLabel() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "A text");
    BundleException refused = assertThrows(BundleException.class, () -> Label.of(file));
    assertEquals(Kind.NOT_A_BUNDLE, refused.kind());
  }
}
