package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.StickList.Bounds;
import vitrin.library.StickList.Extent;

class StickListTest {
  private static final LongSupplier STANDING_CLOCK = () -> 0;

  @TempDir Path folder;

  private static List<String> names(StickList list) {
    return list.files().stream().map(StickFile::name).toList();
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "12345");
  }

  private StickList list() throws IOException {
    return StickList.of(Stick.of(folder));
  }

  @Nested
  class WhatIsListed {
    @Test
    void filesCalledBundlesAreListedThoseAtTheRootFirst() throws Exception {
      file("years/2027/b.vitrin");
      file("years/a.vitrin");
      file("z.VITRIN");
      file("letter.doc");
      StickList list = list();
      assertEquals(List.of("z.VITRIN", "a.vitrin", "b.vitrin"), names(list));
      assertEquals(List.of(5L, 5L, 5L), list.files().stream().map(StickFile::bytes).toList());
      assertEquals(Extent.WHOLE, list.extent());
    }

    @Test
    void aStickWithoutBundlesGivesAnEmptyList() throws Exception {
      file("photos/1.jpg");
      assertEquals(new StickList(List.of(), 0, Extent.WHOLE), list());
    }

    @Test
    void whatSystemsLeaveBehindIsNoBundle() throws Exception {
      file("._a.vitrin");
      file(".Trashes/501/b.vitrin");
      file("$RECYCLE.BIN/c.vitrin");
      file("System Volume Information/d.vitrin");
      assertEquals(List.of(), names(list()));
    }

    @Test
    void noLinkIsFollowed() throws Exception {
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      Path stick = Files.createDirectory(folder.resolve("stick"));
      Files.writeString(elsewhere.resolve("a.vitrin"), "1");
      Files.createSymbolicLink(stick.resolve("folder"), elsewhere);
      Files.createSymbolicLink(stick.resolve("b.vitrin"), elsewhere.resolve("a.vitrin"));
      Files.createSymbolicLink(stick.resolve("round"), stick);
      assertEquals(List.of(), names(StickList.of(Stick.of(stick))));
    }

    @Test
    void aFolderCalledABundleIsNone() throws Exception {
      Files.createDirectory(folder.resolve("a.vitrin"));
      assertEquals(List.of(), names(list()));
    }

    @Test
    void aNameThatWouldTurnALineRoundIsShownWithoutThat() throws Exception {
      file("kh\u202Enirtiv.exe.vitrin");
      file("two\nlines.vitrin");
      for (String name : names(list())) {
        assertFalse(name.contains("\u202E") || name.contains("\n"), name);
      }
      assertEquals(2, list().files().size());
    }

    @Test
    void aStickThatCantBeReadIsAFailure() {
      assertThrows(IOException.class, () -> StickList.of(Stick.of(folder.resolve("gone"))));
    }
  }

  @Nested
  class Bounded {
    @Test
    void ofManyBundlesTwoHundredAreListedAndTheOthersCounted() throws Exception {
      for (int i = 0; i < 250; i++) {
        file("%03d.vitrin".formatted(i));
      }
      StickList list = list();
      assertEquals(200, list.files().size());
      assertEquals("199.vitrin", list.files().getLast().name());
      assertEquals(50, list.leftOut());
    }

    @Test
    void noMoreNamesAreReadThanTheBoundSays() throws Exception {
      for (int i = 0; i < 300; i++) {
        file("many/%03d.jpg".formatted(i));
      }
      file("many/more/a.vitrin");
      StickList list = StickList.of(Stick.of(folder), new Bounds(200, 8, 100, 1), STANDING_CLOCK);
      assertEquals(new StickList(List.of(), 0, Extent.PART), list);
    }

    @Test
    void aTreeOfAThousandFoldersInEachOtherIsLeftAtItsDepth() throws Exception {
      Path deep = folder;
      for (int i = 0; i < 1000; i++) {
        deep = deep.resolve("d");
        if (deep.toString().length() > 3500) {
          break;
        }
        Files.createDirectory(deep);
      }
      Files.writeString(deep.getParent().resolve("a.vitrin"), "1");
      file("b.vitrin");
      StickList list = list();
      assertEquals(List.of("b.vitrin"), names(list));
      assertEquals(Extent.PART, list.extent());
    }

    @Test
    void afterItsTimeNoFurtherFolderIsEntered() throws Exception {
      file("a.vitrin");
      file("one/b.vitrin");
      file("two/c.vitrin");
      AtomicLong clock = new AtomicLong();
      StickList list =
          StickList.of(Stick.of(folder), new Bounds(200, 8, 1000, 5), () -> clock.getAndAdd(2));
      assertEquals(List.of("a.vitrin"), names(list));
      assertEquals(Extent.PART, list.extent());
    }
  }
}
