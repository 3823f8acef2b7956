package vitrin.app;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vitrin.library.Schedule;
import vitrin.library.Settings;

/// What visitors and staff are going to do in a hall, and when. All of it comes from the seed: the
/// same one gives the same plan.
final class SoakPlan {

  /// Between two visits, and between two things that staff do, in seconds of the hall.
  private static final int BETWEEN_VISITS = 420;

  private static final int BETWEEN_STAFF = 1500;

  private static final int LONGEST_VISIT = 30;

  private final Random random;
  private final int exhibits;
  private final List<Act> acts = new ArrayList<>();

  /// @param at since the beginning, in the time of the hall
  record Act(Duration at, Deed deed) {}

  private SoakPlan(long seed, int exhibits) {
    this.random = new Random(seed);
    this.exhibits = exhibits;
  }

  /// @param exhibits how many are installed, at least one
  /// @return in the order in which they are done
  static List<Act> of(long seed, Duration hall, int exhibits) {
    SoakPlan plan = new SoakPlan(seed, exhibits);
    plan.visits(hall.toSeconds());
    plan.staff(hall.toSeconds());
    List<Act> acts = plan.acts;
    acts.sort(Comparator.comparing(Act::at));
    return Collections.unmodifiableList(acts);
  }

  /// Short gaps are more frequent than long ones.
  private double gap(int usual) {
    return -usual * Math.log(1 - random.nextDouble());
  }

  private void visits(long end) {
    double now = gap(BETWEEN_VISITS);
    while (now < end) {
      int touches = 1 + random.nextInt(LONGEST_VISIT);
      add(
          now,
          new Deed.TouchPlace(0.2 + 0.6 * random.nextDouble(), 0.2 + 0.4 * random.nextDouble()));
      for (int i = 0; i < touches && now < end; i++) {
        now += 1 + gap(5);
        add(now, touch());
      }
      now += gap(BETWEEN_VISITS);
    }
  }

  private Deed touch() {
    return switch (random.nextInt(10)) {
      case 0 -> new Deed.TouchPlace(random.nextDouble(), random.nextDouble());
      case 1 -> new Deed.LookCloser(random.nextDouble(), 0.7 * random.nextDouble());
      case 2 ->
          new Deed.Drag(
              random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
      default -> new Deed.TouchControl(random.nextDouble());
    };
  }

  private void staff(long end) {
    for (double now = gap(BETWEEN_STAFF); now < end; now += gap(BETWEEN_STAFF)) {
      int exhibit = random.nextInt(exhibits);
      add(
          now,
          switch (random.nextInt(5)) {
            case 0, 1 -> new Deed.Install(exhibit);
            case 2 -> new Deed.RollBack(exhibit);
            case 3 -> new Deed.Reschedule(exhibit, schedule());
            default -> new Deed.Move(exhibit, 1 + random.nextInt(exhibits));
          });
    }
  }

  private Schedule schedule() {
    Schedule usual = Schedule.AS_PACKED.on(new Schedule.Days.Always());
    return switch (random.nextInt(6)) {
      case 0 -> Schedule.AS_PACKED;
      case 1 -> usual.as(Schedule.Role.ALONE);
      case 2 -> usual.as(Schedule.Role.DEFAULT);
      case 3 ->
          usual.at(Optional.of(new Settings.Hours(LocalTime.of(10, 0), LocalTime.of(16, 30))));
      case 4 -> usual.on(EnumSet.complementOf(EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)))));
      default -> usual;
    };
  }

  private void add(double seconds, Deed deed) {
    acts.add(new Act(Duration.ofMillis(Math.round(seconds * 1000)), deed));
  }
}
