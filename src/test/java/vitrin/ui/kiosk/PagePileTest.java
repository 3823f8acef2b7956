package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vitrin.slideshow.Motion;
import vitrin.ui.FxTest;

/// Pages that come over each other.
@FxTest
class PagePileTest {
  private final Region loop = new Region();
  private final Region visit = new Region();
  private final PagePile pile = new PagePile(_ -> {});

  @BeforeEach
  void begin() {
    pile.of(loop, visit);
    pile.turnTo(loop, Duration.seconds(1), Motion.MOVING);
  }

  @Test
  void theFirstIsThereAtOnce() {
    assertEquals(1, loop.getOpacity());
  }

  @Test
  void oneThatComesIsNotSeenBeforeItsFadeHasBegun() {
    pile.turnTo(visit, Duration.seconds(1), Motion.MOVING);
    assertEquals(0, visit.getOpacity());
    assertTrue(loop.isVisible());
    assertEquals(1, loop.getOpacity());
  }

  @Test
  void aFaceThatIsNoneOfThemIsNotSeenBeforeItsFadeHasBegun() {
    Region staff = new Region();
    pile.turnTo(staff, Duration.seconds(1), Motion.MOVING);
    assertEquals(0, staff.getOpacity());
  }
}
