package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.TestExhibits;
import vitrin.slideshow.State;
import vitrin.ui.FxTest;

/// The toolkit keeps every look that a node has ever had on a page, for as long as the page is
/// there: a look that is made up of a number or a colour of the moment would fill the memory of a
/// hall that runs for months.
@FxTest
class StylesMemoryTest {

  /// Longer than anybody reads a page of these exhibits.
  private static final int UNTIL_EVERYBODY_HAS_LEFT = 15 * 60;

  @TempDir Path folder;

  /// Waits for the first slide of the loop.
  private static void begin(TestHall hall) {
    for (int i = 0; i < 500 && slide(hall) != 0; i++) {
      hall.pass(2);
    }
    assertEquals(0, slide(hall));
  }

  private static int slide(TestHall hall) {
    return assertInstanceOf(State.Loop.class, hall.kiosk.state()).place().slide();
  }

  /// The whole loop and a visit of every slide.
  private static void round(TestHall hall) {
    begin(hall);
    hall.tap(hall.page().lookup(".language-button"));
    assertInstanceOf(State.Visit.class, hall.kiosk.state());
    for (int i = 0; i < TestExhibits.everything().slides().size(); i++) {
      hall.key(KeyCode.RIGHT);
    }
    hall.pass(UNTIL_EVERYBODY_HAS_LEFT);
    hall.pass(2);
    begin(hall);
  }

  /// How many looks the toolkit keeps for the pages of that hall, each with all it depends on.
  private static int looks(TestHall hall) throws ReflectiveOperationException {
    int count = 0;
    for (Object look : ((Map<?, ?>) kept(hall, "styleCache")).values()) {
      Object states = field(look, "entries");
      count += states == null ? 0 : ((Map<?, ?>) states).size();
    }
    return count;
  }

  /// The looks that were given to a node alone.
  private static Set<?> ownLooks(TestHall hall) throws ReflectiveOperationException {
    return Set.copyOf(((Map<?, ?>) kept(hall, "inlineStylesCache")).keySet());
  }

  private static Object kept(TestHall hall, String name) throws ReflectiveOperationException {
    Map<?, ?> all =
        (Map<?, ?>)
            Class.forName("com.sun.javafx.css.StyleManager")
                .getField("cacheContainerMap")
                .get(null);
    return field(all.get(hall.scene().getRoot()), name);
  }

  private static Object field(Object of, String name) throws ReflectiveOperationException {
    Field field = of.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }

  @Test
  void whatHasBeenSeenOnceHasNoOtherLookTheNextTime() throws Exception {
    try (TestHall hall =
        new TestHall(
            folder,
            "2026-05-10T10:00:00",
            TestHall.LANDSCAPE,
            KioskOptions.Leaving.LOCKED,
            List.of(TestExhibits.everything()))) {
      round(hall);
      int before = looks(hall);
      Set<?> own = ownLooks(hall);
      assertTrue(before > 50, before + " looks");
      round(hall);
      assertEquals(before, looks(hall));
      assertEquals(own, ownLooks(hall));
    }
  }
}
