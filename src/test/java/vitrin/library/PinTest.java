package vitrin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Pin.Standing;

/// The number that lets staff in.
class PinTest {
  @TempDir Path folder;

  private final AtomicLong nanos = new AtomicLong();
  private Home home;
  private Pin pin;

  @BeforeEach
  void set() throws Exception {
    home = Home.open(folder.resolve("home"));
    pin = new Pin(home, nanos::get);
    TestPin.set(home, "2468");
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private Duration left() {
    return assertInstanceOf(Standing.Waiting.class, pin.standing()).left();
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      assertFalse(pin.enter("1111").isRight());
    }
  }

  @Test
  void theRightNumberLetsInAndNoOther() {
    assertTrue(pin.enter("2468").isRight());
    for (String other : new String[] {"2467", "246", "24680", "", "2468 ", "٢٤٦٨"}) {
      assertFalse(pin.enter(other).isRight(), other);
      pin.enter("2468");
    }
  }

  @Test
  void whereNoneIsSetNobodyComesIn() throws Exception {
    Files.delete(home.folder().resolve("pin.json"));
    assertInstanceOf(Standing.Unset.class, pin.standing());
    assertFalse(pin.enter("2468").isRight());
    assertFalse(pin.enter("").isRight());
  }

  @Test
  void aFileThatSaysSomethingElseLetsNobodyIn() throws Exception {
    for (String said :
        new String[] {
          "", "{}", "{\"iterations\":1,\"salt\":\"AA==\",\"hash\":\"\",\"wrong\":0}", "[]"
        }) {
      Files.writeString(home.folder().resolve("pin.json"), said);
      assertInstanceOf(Standing.Unset.class, pin.standing(), said);
      assertFalse(pin.enter("").isRight(), said);
    }
  }

  @Test
  void aSetNumberIsKeptForItsUserAloneAndNotItself() throws Exception {
    pin.set("13579");
    Path file = home.folder().resolve("pin.json");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertFalse(Files.readString(file).contains("13579"));
    assertTrue(Files.readString(file).contains("600000"));
    assertFalse(pin.enter("2468").isRight());
    assertTrue(pin.enter("13579").isRight());
  }

  @Test
  void aNumberHasFourToEightDigits() {
    assertThrows(IllegalArgumentException.class, () -> pin.set("123"));
    assertThrows(IllegalArgumentException.class, () -> pin.set("123456789"));
    assertThrows(IllegalArgumentException.class, () -> pin.set("12a4"));
    assertTrue(pin.enter("2468").isRight());
  }

  @Test
  void theTriesThatAreLeftAreTold() {
    assertEquals(new Standing.Open(5), pin.standing());
    wrong(2);
    assertEquals(new Standing.Open(3), pin.standing());
    pin.enter("2468");
    assertEquals(new Standing.Open(5), pin.standing());
  }

  @Test
  void afterFiveWrongOnesNotEvenTheRightOneIsLookedAtForFiveMinutes() {
    wrong(5);
    assertEquals(Duration.ofMinutes(5), left());
    assertFalse(pin.enter("2468").isRight());
    pass(Duration.ofMinutes(5).minusNanos(1));
    assertFalse(pin.enter("2468").isRight());
    pass(Duration.ofNanos(1));
    assertTrue(pin.enter("2468").isRight());
  }

  @Test
  void everyFurtherWrongOneDoublesTheWaitUpToHalfAnHour() {
    wrong(5);
    for (int minutes : new int[] {10, 20, 30, 30, 30}) {
      pass(left());
      wrong(1);
      assertEquals(Duration.ofMinutes(minutes), left());
    }
  }

  @Test
  void aRestartForgetsNoWrongOneAndBeginsTheWholeWaitAnew() {
    wrong(5);
    pass(Duration.ofMinutes(4));
    pin = new Pin(home, nanos::get);
    assertEquals(Duration.ofMinutes(5), left());
    pin = new Pin(home, nanos::get);
    pass(Duration.ofMinutes(5));
    assertEquals(new Standing.Open(1), pin.standing());
  }

  @Test
  void oneThatIsSetAtTheMachineEndsTheWait() throws Exception {
    wrong(5);
    TestPin.set(home, "8642");
    assertEquals(new Standing.Open(5), pin.standing());
    assertTrue(pin.enter("8642").isRight());
  }

  @Test
  void whoEndsTheProgramWhileTheNumberIsLookedAtHasUsedATry() throws Exception {
    pin.enter("1111");
    String file = Files.readString(home.folder().resolve("pin.json"));
    assertTrue(file.contains("\"wrong\" : 1"), file);
  }

  @Test
  void wrongOnesAreCountedAlsoWhereTheDiskTakesNothing() throws Exception {
    Path tmp = home.folder().resolve("tmp");
    Files.delete(tmp);
    wrong(5);
    assertEquals(Duration.ofMinutes(5), left());
    Files.createDirectory(tmp);
  }
}
