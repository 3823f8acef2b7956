package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folders that staff may take bundles from.
class PlacesTest {
  @TempDir Path folder;

  private Path make(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private List<String> within(Path place) throws IOException {
    return Places.in(List.of(place)).within(Stick.chosen(place)).stream().map(Stick::name).toList();
  }

  @Test
  void aPlaceThatIsNotThereIsNotShown() throws Exception {
    Path there = make("there");
    assertEquals(
        List.of(Stick.chosen(there)), Places.in(List.of(there, folder.resolve("gone"))).now());
  }

  @Test
  void everyHomeHasAPlaceForBundles() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    assertEquals(Stick.chosen(home.incoming()), Places.ofThisMachine(home).now().getFirst());
  }

  @Test
  void foldersAreShownByNameAndFilesAreNot() throws Exception {
    make("place/b");
    make("place/A");
    Files.createFile(folder.resolve("place/c.vitrin"));
    assertEquals(List.of("A", "b"), within(folder.resolve("place")));
  }

  @Test
  void whatIsHiddenIsNotShown() throws Exception {
    make("place/.Trashes");
    make("place/System Volume Information");
    assertEquals(List.of(), within(folder.resolve("place")));
  }

  @Test
  void noLinkLeadsOutOfAPlace() throws Exception {
    Path outside = make("outside");
    Path place = make("place");
    Files.createSymbolicLink(place.resolve("link"), outside);
    assertEquals(List.of(), within(place));
    assertEquals(List.of(), Places.in(List.of(place.resolve("link"))).now());
  }

  @Test
  void aFolderOfThousandsShowsAHundred() throws Exception {
    Path place = make("place");
    for (int i : IntStream.range(0, 1000).toArray()) {
      Files.createDirectory(place.resolve("f" + i));
    }
    assertEquals(100, within(place).size());
  }

  @Test
  void aFolderThatIsGoneIsAFault() {
    assertThrows(IOException.class, () -> within(folder.resolve("gone")));
  }
}
