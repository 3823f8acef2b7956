package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.BundleWriter;
import vitrin.bundle.EncodedRendition;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.model.Exhibit;
import vitrin.model.Picture;
import vitrin.model.Slide;
import vitrin.slideshow.State;
import vitrin.ui.FxTest;
import vitrin.ui.LoopPage;

/// A photo that is what was packed, and begins as a picture should, and yet nothing can decode it.
@FxTest
class UnshowablePhotoTest {
  private static final Exhibit WHOLE = TestExhibits.everything();

  /// The slide that shows nothing but this photo.
  private static final int BROKEN = 2;

  @TempDir Path folder;

  private TestHall hall(Exhibit exhibit) throws Exception {
    try (BundleWriter writer = BundleWriter.create(folder.resolve("packed-0.vitrin"), exhibit)) {
      for (Picture picture : exhibit.pictures()) {
        boolean broken = picture.file().contains("tall");
        List<EncodedRendition> renditions =
            TestBundles.renditions(picture.file(), broken ? 700 : 600, broken ? 1000 : 400);
        writer.add(
            picture.file(),
            broken ? 700 : 600,
            broken ? 1000 : 400,
            TestBundles.BACKDROP,
            broken ? renditions.stream().map(UnshowablePhotoTest::broken).toList() : renditions);
      }
      writer.finish();
    }
    return new TestHall(
        folder,
        "2026-03-01T09:00:00",
        TestHall.LANDSCAPE,
        KioskOptions.Leaving.LOCKED,
        List.of(exhibit));
  }

  /// The same head and the same parts with right checksums, but what is in them makes no sense.
  private static EncodedRendition broken(EncodedRendition whole) {
    byte[] data = whole.data().clone();
    String text = new String(data, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf("IDAT"); at >= 0; at = text.indexOf("IDAT", at + 1)) {
      ByteBuffer part = ByteBuffer.wrap(data);
      int end = at + 4 + part.getInt(at - 4);
      Arrays.fill(data, at + 4, end, (byte) 0x5a);
      CRC32 sum = new CRC32();
      sum.update(data, at, end - at);
      part.putInt(end, (int) sum.getValue());
    }
    return new EncodedRendition(whole.size(), whole.width(), whole.height(), whole.format(), data);
  }

  private static int slide(TestHall hall) {
    return assertInstanceOf(State.Loop.class, hall.kiosk.state()).place().slide();
  }

  @Test
  void theLoopPassesOverItAndShowsEveryOtherSlide() throws Exception {
    try (TestHall hall = hall(WHOLE)) {
      List<Integer> shown = new ArrayList<>();
      for (int i = 0; i < WHOLE.slides().size() - 1; i++) {
        shown.add(slide(hall));
        hall.key(KeyCode.RIGHT);
      }
      assertTrue(!shown.contains(BROKEN), shown.toString());
      assertEquals(WHOLE.slides().size() - 1, new TreeSet<>(shown).size());
    }
  }

  @Test
  void theLoopThatGoesOnByItselfNeverShowsIt() throws Exception {
    try (TestHall hall = hall(WHOLE)) {
      for (int i = 0; i < 600; i++) {
        hall.pass(1);
        assertTrue(slide(hall) != BROKEN, "after " + i + " s");
      }
    }
  }

  @Test
  void aVisitShowsWhatItIsCalledAndThatItCannotBeShown() throws Exception {
    Slide.Photo named =
        new Slide.Photo(
            ((Slide.Book) WHOLE.slides().get(5)).cover().orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    List<Slide> slides = new ArrayList<>(WHOLE.slides());
    slides.set(BROKEN, named);
    try (TestHall hall = hall(with(slides))) {
      hall.key(KeyCode.SPACE);
      hall.key(KeyCode.PAGE_DOWN);
      hall.key(KeyCode.PAGE_DOWN);
      State.Visit visit = assertInstanceOf(State.Visit.class, hall.kiosk.state());
      assertEquals(BROKEN, visit.place().slide());
      List<String> words = TestHall.words(hall.page());
      String alt = named.photo().alt().orElseThrow().resolve(visit.language(), List.of()).value();
      assertTrue(words.contains(alt), words.toString());
    }
  }

  @Test
  void whereNothingCanBeShownTheLoopShowsEverySlideInItsTurn() throws Exception {
    List<Slide> slides = List.of(WHOLE.slides().get(BROKEN), WHOLE.slides().get(BROKEN));
    try (TestHall hall = hall(with(slides))) {
      TreeSet<Integer> shown = new TreeSet<>();
      for (int i = 0; i < 60; i++) {
        assertInstanceOf(LoopPage.class, hall.page());
        shown.add(slide(hall));
        hall.pass(1);
      }
      assertEquals(2, shown.size());
    }
  }

  private static Exhibit with(List<Slide> slides) {
    return new Exhibit(
        WHOLE.id(),
        WHOLE.edition(),
        WHOLE.languages(),
        WHOLE.title(),
        WHOLE.summary(),
        WHOLE.cover(),
        WHOLE.accent(),
        WHOLE.dates(),
        WHOLE.silences(),
        WHOLE.sources(),
        slides);
  }
}
