package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.slideshow.Event;

@FxTest
class LanguageButtonTest {
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);

  private final List<Event> events = new ArrayList<>();
  private LoopPage page;
  private Node russian;

  @BeforeEach
  void showASlide() {
    Slide slide = Exhibits.people(3);
    Exhibit exhibit = Exhibits.of(slide);
    page = new LoopPage(GLASS, events::add);
    page.show(exhibit, 0, Plates.NONE, Arrival.CUT);
    VisitorScene.of(page);
    russian = Screens.styled(page, "language-button").get(1);
  }

  @Test
  void itActsWhenTheFingerLeavesIt() {
    Finger.fire(russian, MouseEvent.MOUSE_PRESSED, 10, 10);
    assertEquals(List.of(), events);
    Finger.fire(russian, MouseEvent.MOUSE_RELEASED, 10, 10);
    assertEquals(List.of(new Event.ChooseLanguage(Language.RU)), events);
  }

  @Test
  void slidingOffCancels() {
    Finger.fire(russian, MouseEvent.MOUSE_PRESSED, 10, 10);
    Finger.fire(russian, MouseEvent.MOUSE_DRAGGED, 10, -40);
    Finger.fire(russian, MouseEvent.MOUSE_RELEASED, 10, -40);
    assertEquals(List.of(), events);
  }

  @Test
  void itCanBeTouchedALittleBelowWhatIsDrawn() {
    double drawn = Screens.onScreen(Screens.styled(russian, "shape").getFirst()).getMaxY();
    double touched = Screens.onScreen(russian).getMaxY();
    assertEquals(GLASS.px(0.35), touched - drawn, 1);
    assertTrue(russian.isPickOnBounds());
  }

  @Test
  void itIsAtLeastTwentyMillimetresHighAndWide() {
    double least = 20 / GLASS.mmPerPixel();
    assertTrue(((Region) russian).getHeight() >= least);
    assertTrue(((Region) russian).getWidth() >= least);
  }

  @Test
  void theKeyboardReachesItAndEnterActs() {
    assertTrue(russian.isFocusTraversable());
    russian.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    assertEquals(List.of(new Event.ChooseLanguage(Language.RU)), events);
  }

  @Test
  void itSaysInItsOwnLanguageWhatItDoes() {
    assertEquals(AccessibleRole.BUTTON, russian.getAccessibleRole());
    assertTrue(russian.getAccessibleText().contains("Русский"));
  }

  @Test
  void aTouchOfTheSlideOpensIt() {
    Finger.fire(page, MouseEvent.MOUSE_PRESSED, 400, 300);
    Finger.fire(page, MouseEvent.MOUSE_RELEASED, 400, 300);
    assertEquals(List.of(new Event.Touch()), events);
  }
}
