package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class ThisMachineTest {

  @Test
  void whatWasOnItsWayWhenTheProgramEndedMayStillAskToBeWoken() {
    ThisMachine machine = new ThisMachine();
    machine.close();
    assertDoesNotThrow(() -> machine.wake(machine.now(), () -> {}));
  }
}
