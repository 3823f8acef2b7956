package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.model.Exhibit;

class NextEditionTest {
  @TempDir Path folder;

  private Bundle open(String file) throws Exception {
    return Bundle.open(folder.resolve(file), folder.resolve("own-" + file));
  }

  @Test
  void theNextEditionIsFoundRightAndDiffersInItsNumberAlone() throws Exception {
    Exhibit exhibit = TestExhibits.everything();
    TestBundles.pack(exhibit, folder.resolve("a.vitrin"));
    try (Bundle first = open("a.vitrin")) {
      NextEdition.write(first, folder.resolve("b.vitrin"));
      try (Bundle second = open("b.vitrin")) {
        assertEquals(exhibit.edition() + 1, second.exhibit().edition());
        assertEquals(exhibit.edition() + 1, second.label().edition());
        assertEquals(exhibit.slides(), second.exhibit().slides());
        for (StoredPicture picture : first.pictures()) {
          for (Rendition rendition : picture.renditions()) {
            assertArrayEquals(first.read(picture, rendition), second.read(picture, rendition));
          }
        }
      }
    }
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws Exception {
    TestBundles.pack(TestExhibits.least(), folder.resolve("a.vitrin"));
    Path there = Files.writeString(folder.resolve("b.vitrin"), "mine");
    try (Bundle first = open("a.vitrin")) {
      assertThrows(FileAlreadyExistsException.class, () -> NextEdition.write(first, there));
    }
    assertEquals("mine", Files.readString(there));
  }
}
