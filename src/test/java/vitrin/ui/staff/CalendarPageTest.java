package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Schedule;
import vitrin.model.Dates;
import vitrin.model.HeldSilence;
import vitrin.ui.FxTest;

/// The months ahead as an officer leafs through them.
@FxTest
class CalendarPageTest {
  @TempDir Path folder;

  private TestDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
    StaffBundles bundles = new StaffBundles(desk);
    bundles.install("carpets", 1, "Xalça");
    bundles.install(
        StaffBundles.exhibit(
            "night",
            1,
            "Gecə",
            Optional.of(new Dates.EveryYear(MonthDay.of(1, 16), MonthDay.of(1, 24))),
            new HeldSilence(MonthDay.of(1, 20), LocalTime.NOON, 60, Optional.empty())));
    desk.library().schedule("night", Schedule.AS_PACKED.as(Schedule.Role.ALONE));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StaffHands calendar(int width, int height, double inches) {
    StaffHands hands = StaffHands.inside(desk, width, height, inches);
    hands.touch("Təqvim");
    return hands;
  }

  @Test
  void theMonthOfTodayOpensWithTheTitlesOnItsBands() {
    StaffHands hands = calendar(1920, 1080, 43);
    hands.sees("Yanvar 2027");
    assertEquals(4, hands.words().stream().filter("Xalça"::equals).count() - 2, "a band a week");
    hands.sees("Gecə");
    hands.sees("20 yanvar, 12:00 — bir dəqiqəlik sükut");
  }

  @Test
  void aTouchOfADayTellsWhatPlaysOnIt() {
    StaffHands hands = calendar(1920, 1080, 43);
    hands.touch("20 yanvar");
    hands.sees("çərşənbə");
    hands.sees("hər il 16–24 yanvar · tək");
    hands.touch("28 yanvar");
    hands.sees("hər gün");
  }

  @Test
  void monthsAreLeafedAYearAheadAndNotIntoThePast() {
    StaffHands hands = calendar(1920, 1080, 43);
    assertFalse(hands.sayings().contains("Əvvəlki ay"));
    for (int i = 0; i < 12; i++) {
      hands.touch("Növbəti ay");
    }
    hands.sees("Yanvar 2028");
    assertFalse(hands.sayings().contains("Növbəti ay"));
    hands.touch("Əvvəlki ay");
    hands.sees("Dekabr 2027");
  }

  @Test
  void theComingTwelveWeeksAreTold() {
    StaffHands hands = calendar(1080, 1920, 43);
    hands.sees("Yaxın on iki həftə");
    hands.sees("16–24 yanvar");
    hands.sees("25 yanvar – 4 aprel");
  }
}
