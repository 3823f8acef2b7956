package vitrin.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

class SourceFolderTest {
  @TempDir Path temp;

  @Test
  void aCompleteExhibitIsReadWithoutAnyFault() {
    SourceFolder folder = SourceFolder.read(SourceFolders.complete(temp));

    assertEquals(List.of(), folder.faults());
    Exhibit exhibit = folder.exhibit().orElseThrow();
    assertEquals(List.of(Slide.Kind.values()).size(), exhibit.slides().size());
    for (Slide.Kind kind : Slide.Kind.values()) {
      assertTrue(exhibit.slides().stream().anyMatch(slide -> slide.kind() == kind), kind.id());
    }
  }

  @Test
  void everySampleExhibitHasNoProblem() throws IOException {
    Path samples = Path.of(System.getProperty("project.basedir", "."), "exhibits");
    List<Path> folders;
    try (Stream<Path> all = Files.list(samples)) {
      folders = all.filter(f -> Files.exists(f.resolve("photos"))).sorted().toList();
    }
    assertTrue(!folders.isEmpty());
    for (Path folder : folders) {
      assertEquals(List.of(), SourceFolder.read(folder).faults(), folder.toString());
    }
  }

  @Test
  void theContentKeyChangesWithAnyPictureAndAnyWord() {
    Path folder = SourceFolders.complete(temp);
    String first = SourceFolder.read(folder).contentKey();
    assertEquals(first, SourceFolder.read(folder).contentKey());

    SourceFolders.picture(folder.resolve("photos/page.jpg"), 421, 300);
    String otherPicture = SourceFolder.read(folder).contentKey();
    SourceFolders.exhibit(folder, SourceFolders.completeWith("Dənizin", "Denizin"));
    String otherWord = SourceFolder.read(folder).contentKey();

    assertEquals(3, Stream.of(first, otherPicture, otherWord).distinct().count());
  }
}
