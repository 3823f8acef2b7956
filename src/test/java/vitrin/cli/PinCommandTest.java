package vitrin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Home;
import vitrin.library.Pin;
import vitrin.library.TestPin;
import vitrin.model.Language;

/// `vitrin pin`.
class PinCommandTest {
  @TempDir Path folder;

  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("home"), Language.EN);
  }

  private boolean letsIn(String digits) throws Exception {
    return new Pin(Home.open(folder.resolve("home"))).enter(digits).isRight();
  }

  @Test
  void whatIsTypedTwiceLetsStaffIn() throws Exception {
    assertEquals(ExitCode.DONE, terminal.answering("2468", "2468").type("pin").exit());
    assertTrue(letsIn("2468"));
  }

  @Test
  void whoeverChangesItHasToKnowItAndAResetNot() throws Exception {
    TestPin.set(Home.open(folder.resolve("home")), "2468");
    assertEquals(ExitCode.REFUSED, terminal.answering("1111").type("pin").exit());
    assertEquals(ExitCode.DONE, terminal.answering("2468", "1357", "1357").type("pin").exit());
    assertTrue(letsIn("1357"));
    assertEquals(ExitCode.DONE, terminal.answering("8642", "8642").type("pin", "--reset").exit());
    assertTrue(letsIn("8642"));
  }

  @Test
  void whatIsNoPinOrTypedOnceIsNotTaken() throws Exception {
    TestPin.set(Home.open(folder.resolve("home")), "2468");
    for (String[] typed : new String[][] {{"123"}, {"abcd"}, {"1357", "1358"}, {"1357"}, {}}) {
      assertEquals(
          ExitCode.USAGE,
          new Terminal(folder.resolve("home"), Language.EN)
              .answering(typed)
              .type("pin", "--reset")
              .exit());
    }
    assertTrue(letsIn("2468"));
  }

  @Test
  void theNumberIsSaidNowhere() {
    Terminal.Answer answer = terminal.answering("2468", "2468").type("pin");
    assertFalse((answer.out() + answer.err()).contains("2468"));
  }
}
