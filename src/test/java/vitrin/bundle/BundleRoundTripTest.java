package vitrin.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Picture;

class BundleRoundTripTest {

  @TempDir Path folder;

  private Bundle open(Path file) throws Exception {
    return Bundle.open(file, folder.resolve("own-" + file.getFileName()));
  }

  @Test
  void everyFieldOfEveryKindOfSlideComesBackAsItWasPacked() throws Exception {
    Exhibit exhibit = TestExhibits.everything();
    try (Bundle bundle = open(TestBundles.pack(exhibit, folder.resolve("a.vitrin")))) {
      assertEquals(exhibit, bundle.exhibit());
      // Maps are equal in any order, texts are not the same in any order.
      assertEquals(exhibit.toString(), bundle.exhibit().toString());
    }
  }

  @Test
  void theLeastExhibitComesBackAsItWasPacked() throws Exception {
    Exhibit exhibit = TestExhibits.least();
    try (Bundle bundle = open(TestBundles.pack(exhibit, folder.resolve("a.vitrin")))) {
      assertEquals(exhibit, bundle.exhibit());
      assertEquals(List.of(), bundle.pictures());
    }
  }

  @Test
  void datesOfOneYearComeBackAsTheyWerePacked() throws Exception {
    Exhibit of = TestExhibits.least();
    Dates dates = new Dates.Once(LocalDate.of(2026, 2, 22), LocalDate.of(2027, 1, 5));
    Exhibit exhibit =
        new Exhibit(
            of.id(),
            of.edition(),
            of.languages(),
            of.title(),
            of.summary(),
            of.cover(),
            of.accent(),
            Optional.of(dates),
            of.silences(),
            of.sources(),
            of.slides());
    try (Bundle bundle = open(TestBundles.pack(exhibit, folder.resolve("a.vitrin")))) {
      assertEquals(Optional.of(dates), bundle.exhibit().dates());
    }
  }

  @Test
  void everyPictureComesBackInEverySize() throws Exception {
    Exhibit exhibit = TestExhibits.everything();
    try (Bundle bundle = open(TestBundles.pack(exhibit, folder.resolve("a.vitrin")))) {
      assertEquals(
          exhibit.pictures().stream().map(Picture::file).toList(),
          bundle.pictures().stream().map(StoredPicture::file).toList());
      StoredPicture wide = bundle.find("photos/wide.jpg").orElseThrow();
      assertEquals(2000, wide.width());
      assertEquals(1200, wide.height());
      assertEquals(TestBundles.BACKDROP, wide.backdrop());
      assertEquals(3, wide.renditions().size());
      for (EncodedRendition packed : TestBundles.renditions("photos/wide.jpg", 2000, 1200)) {
        Rendition stored = wide.rendition(packed.size()).orElseThrow();
        assertEquals(packed.width(), stored.width());
        assertEquals(packed.height(), stored.height());
        assertArrayEquals(packed.data(), bundle.read(wide, stored));
      }
    }
  }

  @Test
  void aVerifiedCopyOpensWithTheSameContent() throws Exception {
    Path file = TestBundles.pack(TestExhibits.everything(), folder.resolve("a.vitrin"));
    try (Bundle first = open(file);
        Bundle second = Bundle.openVerified(first.file(), first.digest())) {
      assertEquals(first.exhibit(), second.exhibit());
      assertEquals(first.pictures(), second.pictures());
      assertEquals(Files.size(file), second.size());
    }
  }

  @Test
  void whatHasBeenPackedVerifies() throws Exception {
    Path file = folder.resolve("a.vitrin");
    Exhibit exhibit = TestExhibits.everything();
    try (BundleWriter writer = BundleWriter.create(file, exhibit)) {
      TestBundles.addPictures(writer, exhibit);
      assertEquals(writer.finish(), Verifier.verify(file));
    }
  }
}
