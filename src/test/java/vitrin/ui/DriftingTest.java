package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Slide;
import vitrin.slideshow.Drift;

@FxTest
class DriftingTest {
  private static final Slide PHOTO =
      Exhibits.photo(
          Exhibits.words("Ad", "Имя", "Name"),
          Exhibits.prose("Oxunan mətn.", "Текст для чтения.", "A text to read."));

  private static boolean isInside(Bounds bounds, Glass glass) {
    return bounds.getMinX() >= 0
        && bounds.getMinY() >= 0
        && bounds.getMaxX() <= glass.width()
        && bounds.getMaxY() <= glass.height();
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void theButtonsOfTheLoopMoveByWholePixelsAndStayOnTheScreenAsLargeAsTheyWere(Glass glass) {
    LoopPage page = Screens.loop(Exhibits.of(PHOTO, PHOTO), 0, Plates.NONE, glass);
    List<Node> buttons = Screens.styled(page, "loop-button");
    assertEquals(4, buttons.size());
    Bounds before = Screens.onScreen(buttons.getFirst());
    page.drift(Drift.at(Duration.ofMinutes(20)));
    assertNotEquals(before, Screens.onScreen(buttons.getFirst()));
    for (int minute = 0; minute < 60; minute++) {
      page.drift(Drift.at(Duration.ofMinutes(minute)));
      for (Node button : buttons) {
        Bounds now = Screens.onScreen(button);
        assertTrue(isInside(now, glass), glass + " " + minute + " " + now);
      }
      Bounds first = Screens.onScreen(buttons.getFirst());
      assertEquals(before.getWidth(), first.getWidth());
      assertEquals(before.getHeight(), first.getHeight());
      assertEquals(Math.rint(first.getMinX()), first.getMinX());
      assertEquals(Math.rint(first.getMinY()), first.getMinY());
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void thePageThatSaysThatNothingIsOnIsNeverCutOff(Glass glass) {
    EmptyPage page = new EmptyPage(glass);
    VisitorScene.of(page);
    page.applyCss();
    page.resize(glass.width(), glass.height());
    page.layout();
    for (int minute = 0; minute < 60; minute++) {
      page.drift(Drift.at(Duration.ofMinutes(minute)));
      for (Text text : Screens.texts(page)) {
        assertTrue(isInside(Screens.onScreen(text), glass), glass + " " + minute);
      }
    }
  }
}
