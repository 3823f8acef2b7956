package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrin.model.Language;

@FxTest
class LeadFitTest {
  private static final LoopGrid GRID = new LoopGrid(Screens.glass(1920, 1080, 43), 3);
  private static final double ROOM = 400;

  private static LeadFit fit(int sentences) {
    List<Voice> voices =
        List.of(Language.AZ, Language.RU, Language.EN).stream()
            .map(language ->
                new Voice(
                    language,
                    Optional.of("Title"),
                    Optional.empty(),
                    Collections.nCopies(sentences, "The women of the family sit at the loom."),
                    Optional.empty()))
            .toList();
    return new LeadFit(GRID, voices, Block.Arrangement.COLUMNS, GRID.columnWidth());
  }

  @Test
  void asManySentencesStayAsFit() {
    int sentences = 12;
    LeadFit.Fitted fitted = fit(sentences).leads(ROOM);
    int kept = sentences - fitted.dropped();
    assertTrue(kept > 1 && kept < sentences, "kept: " + kept);
    assertEquals(0, fitted.excess());
    assertTrue(fit(kept).leads(ROOM).isWhole());
    assertFalse(fit(kept + 1).leads(ROOM).isWhole());
  }

  @Test
  void aWholeTextInTheFirstParagraphIsFittedInAFewSteps() {
    int sentences = 2000;
    int kept = 12 - fit(12).leads(ROOM).dropped();
    assertEquals(sentences - kept, fit(sentences).leads(ROOM).dropped());
  }

  @Test
  void whereNothingFitsTheFirstSentenceStaysAndIsHigher() {
    LeadFit.Fitted fitted = fit(3).leads(10);
    assertEquals(2, fitted.dropped());
    assertTrue(fitted.excess() > 0);
    assertEquals(0, fit(1).leads(10).dropped());
  }
}
