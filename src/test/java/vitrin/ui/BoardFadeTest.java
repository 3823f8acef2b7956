package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FxTest
class BoardFadeTest {
  private static final Duration CHANGE = Duration.millis(1000);

  private final BoardFade boards =
      new BoardFade(new Glass(1920, 1080, 0.5, 700, OptionalDouble.empty()));
  private final Group old = new Group(line(100));
  private final Group next = new Group(line(400));

  private static Node line(double top) {
    Text line = new Text("Xalça");
    line.relocate(900, top);
    return line;
  }

  private void begin() {
    boards.cut(new BoardFade.Drawn(Optional.empty(), Optional.empty(), old));
    boards.fade(new BoardFade.Drawn(Optional.empty(), Optional.empty(), next), CHANGE, _ -> {});
  }

  @Test
  void aChangeBeginsWithTheOldWordsAloneAndEndsWithTheNewOnes() {
    begin();
    assertEquals(1, old.getOpacity());
    assertEquals(0, next.getOpacity());
    boards.finish();
    assertEquals(1, next.getOpacity());
  }

  @Test
  void wordsComeAndGoBySteps() {
    begin();
    boards.jumpTo(CHANGE.multiply(0.3));
    double early = old.getOpacity();
    assertTrue(early > 0.1 && early < 0.95, "the old ones are on their way: " + early);
    boards.jumpTo(CHANGE.multiply(0.7));
    double late = next.getOpacity();
    assertTrue(late > 0.1 && late < 0.95, "the new ones are on their way: " + late);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99})
  void twoTextsAreNeverBothSeenWellAndNeverBothUnseen(double part) {
    begin();
    boards.jumpTo(CHANGE.multiply(part));
    assertTrue(Math.min(old.getOpacity(), next.getOpacity()) < 0.35, "over each other");
    assertTrue(Math.max(old.getOpacity(), next.getOpacity()) > 0.25, "an empty frame");
  }
}
