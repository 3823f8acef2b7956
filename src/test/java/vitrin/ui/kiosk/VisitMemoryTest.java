package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.model.Slide;
import vitrin.slideshow.Panel;
import vitrin.slideshow.State;
import vitrin.ui.Frames;
import vitrin.ui.FxTest;

/// A visitor who has looked at all kinds of things and has gone, in a hall that moves.
class VisitMemoryTest {
  @TempDir Path folder;

  private final List<WeakReference<Object>> seen = new ArrayList<>();
  private TestHall hall;

  private static void onScreen(Callable<Object> what) throws Throwable {
    FxTest.OnFxThread.call(what);
    Frames.pass(30);
  }

  /// All pictures below a node.
  private static Stream<ImageView> pictures(Node from) {
    return switch (from) {
      case ImageView picture -> Stream.of(picture);
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream().flatMap(VisitMemoryTest::pictures);
      default -> Stream.empty();
    };
  }

  /// The visitor sees what is on the page.
  private Object look() {
    List<ImageView> there = pictures(hall.page()).toList();
    assertFalse(there.isEmpty(), "a page without pictures");
    there.forEach(picture -> seen.add(new WeakReference<>(picture)));
    return null;
  }

  private State.Visit visit() {
    return assertInstanceOf(State.Visit.class, hall.kiosk.state());
  }

  private int slide() {
    return assertInstanceOf(State.Loop.class, hall.kiosk.state()).place().slide();
  }

  private Object beginOnAPhoto() throws Exception {
    hall =
        new TestHall(
            folder,
            "2026-03-01T09:00:00",
            TestHall.LANDSCAPE,
            KioskOptions.Leaving.LOCKED,
            List.of(TestExhibits.everything()));
    List<Slide> slides = TestExhibits.everything().slides();
    while (!(slides.get(slide()) instanceof Slide.Photo)) {
      hall.key(KeyCode.RIGHT);
    }
    hall.tap(480, 100);
    visit();
    return null;
  }

  /// Goes through everything that shows pictures and moves.
  private void visitEverything() throws Throwable {
    onScreen(this::beginOnAPhoto);
    onScreen(this::look);
    onScreen(() -> {
      hall.tap(pictures(hall.page()).findFirst().orElseThrow());
      assertTrue(visit().closer().isPresent(), "a closer look");
      return null;
    });
    onScreen(this::look);
    onScreen(() -> {
      hall.key(KeyCode.ESCAPE);
      assertFalse(visit().closer().isPresent(), "no closer look any more");
      return null;
    });
    onScreen(() -> {
      hall.key(KeyCode.RIGHT);
      return look();
    });
    onScreen(() -> {
      hall.drag(480, 100, 440, 100);
      return null;
    });
    onScreen(() -> {
      hall.tap(TestHall.control(hall.page(), "Mündəricat"));
      assertEquals(Optional.of(Panel.CONTENTS), visit().panel());
      look();
      pictures(hall.page()).forEach(picture -> seen.add(new WeakReference<>(picture.getImage())));
      return null;
    });
  }

  @Test
  void thePageOfAVisitThatIsOverKeepsNoPictures() throws Throwable {
    try {
      visitEverything();
      onScreen(() -> {
        hall.pass(15 * 60);
        assertInstanceOf(State.Loop.class, hall.kiosk.state());
        return null;
      });
      Frames.settle();
      Frames.held();
      assertEquals(
          List.of(), seen.stream().map(WeakReference::get).filter(o -> o != null).toList());
    } finally {
      FxTest.OnFxThread.call(() -> {
        hall.close();
        return null;
      });
    }
  }
}
