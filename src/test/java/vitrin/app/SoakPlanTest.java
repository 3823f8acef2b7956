package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SoakPlanTest {
  private static final Duration A_DAY = Duration.ofHours(24);

  @Test
  void theSameSeedGivesTheSamePlanAndAnotherSeedAnother() {
    assertEquals(SoakPlan.of(7, A_DAY, 3), SoakPlan.of(7, A_DAY, 3));
    assertNotEquals(SoakPlan.of(7, A_DAY, 3), SoakPlan.of(8, A_DAY, 3));
  }

  @Test
  void inADayVisitorsAndStaffDoEverythingThereIsToDoInOrderAndInTime() {
    List<SoakPlan.Act> plan = SoakPlan.of(1, A_DAY, 3);
    Duration before = Duration.ZERO;
    for (SoakPlan.Act act : plan) {
      assertTrue(act.at().compareTo(before) >= 0, act.toString());
      before = act.at();
    }
    assertTrue(before.compareTo(A_DAY.plusMinutes(1)) < 0, before.toString());
    Set<Class<?>> done =
        plan.stream().map(act -> act.deed().getClass()).collect(Collectors.toSet());
    assertEquals(Set.of(Deed.class.getPermittedSubclasses()), done);
  }
}
