package vitrin.slideshow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

/// Exhibits in the hands of a speaker: nothing moves but by a cue.
///
/// ```java
/// Talk.Shown shown = talk.begin(now);
/// shown = talk.next(shown, new Cue.Forward(), now);
/// ```
public final class Talk {

  /// How long a typed digit waits for the next one, and the first wish to leave for the second.
  static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int MOST_DIGITS = 3;

  private final List<Exhibit> programme;
  private final List<Step> steps;

  /// One picture of the talk.
  ///
  /// @param board which languages, from 0, where there are more than stand on one board
  public record Step(Place place, int board) {}

  /// What is on the screen. Times are since the program began.
  ///
  /// @param step its index
  /// @param since when it came
  /// @param light whether anything is to be seen
  /// @param numbered whether the number of the slide is shown
  /// @param typed digits of a number to go to; empty while nobody types
  /// @param asked when the last digit was typed or the wish to leave was said; absent while nothing
  ///   waits
  /// @param leaving how far somebody is on the way out
  public record Shown(
      int step,
      Duration since,
      Light light,
      boolean numbered,
      String typed,
      Optional<Duration> asked,
      Leaving leaving) {

    private Shown at(int other, Duration now) {
      return new Shown(other, now, Light.ON, numbered, "", Optional.empty(), Leaving.NO);
    }

    private Shown under(Light other) {
      return new Shown(step, since, other, numbered, "", Optional.empty(), Leaving.NO);
    }

    private Shown numbered(boolean wanted) {
      return new Shown(step, since, light, wanted, "", Optional.empty(), Leaving.NO);
    }

    private Shown typing(String digits, Duration now) {
      return new Shown(step, since, light, numbered, digits, Optional.of(now), Leaving.NO);
    }

    private Shown leaving(Leaving how, Optional<Duration> when) {
      return new Shown(step, since, light, numbered, "", when, how);
    }
  }

  /// Whether the screen shows its slide.
  public enum Light {
    ON,
    BLACK
  }

  /// How far somebody is on the way out.
  public enum Leaving {
    NO,
    /// One more cue, and it is so.
    ASKED,
    LEFT
  }

  /// @param programme at least one exhibit
  public Talk(List<Exhibit> programme) {
    this.programme = List.copyOf(programme);
    List<Step> all = new ArrayList<>();
    for (int exhibit = 0; exhibit < programme.size(); exhibit++) {
      int boards = Pacing.boards(programme.get(exhibit));
      int slides = programme.get(exhibit).slides().size();
      for (int slide = Exhibit.TITLE_CARD; slide < slides; slide++) {
        for (int board = 0; board < boards; board++) {
          all.add(new Step(new Place(exhibit, slide), board));
        }
      }
    }
    steps = List.copyOf(all);
  }

  /// The title of the first exhibit.
  public Shown begin(Duration now) {
    return new Shown(0, now, Light.ON, false, "", Optional.empty(), Leaving.NO);
  }

  /// What is on the screen after a cue.
  ///
  /// @param now never earlier than in the call before
  public Shown next(Shown shown, Cue cue, Duration now) {
    Shown here = shown.asked().filter(when -> isOver(when, now)).isPresent() ? calm(shown) : shown;
    return switch (cue) {
      case Cue.Tick _ -> here;
      case Cue.Forward _ -> turn(here, here.step() + 1, now);
      case Cue.Back _ -> turn(here, here.step() - 1, now);
      case Cue.First _ -> here.at(0, now);
      case Cue.Last _ -> here.at(steps.size() - 1, now);
      case Cue.Black _ -> here.under(here.light() == Light.ON ? Light.BLACK : Light.ON);
      case Cue.Number _ -> here.numbered(!here.numbered());
      case Cue.Digit digit ->
          here.typed().length() < MOST_DIGITS
              ? here.typing(here.typed() + digit.digit(), now)
              : here;
      case Cue.Go _ ->
          here.typed().isEmpty()
              ? turn(here, here.step() + 1, now)
              : here.at(numbered(Integer.parseInt(here.typed())), now);
      case Cue.Leave _ ->
          here.leaving() == Leaving.NO
              ? here.leaving(Leaving.ASKED, Optional.of(now))
              : here.leaving(Leaving.LEFT, Optional.empty());
    };
  }

  /// The first cue after a black screen gives the same slide back: the speaker goes on where the
  /// hall last looked.
  private Shown turn(Shown shown, int step, Duration now) {
    return shown.light() == Light.BLACK
        ? shown.under(Light.ON)
        : shown.at(Math.clamp(step, 0, steps.size() - 1), now);
  }

  private static Shown calm(Shown shown) {
    return shown.leaving(Leaving.NO, Optional.empty());
  }

  private static boolean isOver(Duration when, Duration now) {
    return now.minus(when).compareTo(PATIENCE) >= 0;
  }

  /// The step of a slide's number; the last, where there are not so many.
  private int numbered(int number) {
    List<Place> places = places();
    Place there = places.get(Math.clamp(number - 1, 0, places.size() - 1));
    return steps.indexOf(new Step(there, 0));
  }

  public Step step(Shown shown) {
    return steps.get(shown.step());
  }

  /// The step that most likely comes next, whose picture is worth reading.
  public Step following(Shown shown) {
    return steps.get(Math.min(shown.step() + 1, steps.size() - 1));
  }

  public Step preceding(Shown shown) {
    return steps.get(Math.max(shown.step() - 1, 0));
  }

  /// The number of the slide, beginning with 1 for the title of the first exhibit.
  public int number(Shown shown) {
    return places().indexOf(step(shown).place()) + 1;
  }

  /// How many slides and titles there are.
  public int size() {
    return places().size();
  }

  private List<Place> places() {
    return steps.stream().map(Step::place).distinct().toList();
  }

  /// How much of an open silence is over, 0 to 1; 1 on a slide of another kind.
  public double silence(Shown shown, Duration now) {
    return slide(shown) instanceof Slide.Silence held
        ? Math.clamp(
            now.minus(shown.since()).toMillis()
                / (double) Duration.ofSeconds(held.seconds()).toMillis(),
            0,
            1)
        : 1;
  }

  /// When a [Cue.Tick] will next change something that is seen; absent if only the speaker can.
  public Optional<Duration> nextWake(Shown shown, Duration now) {
    Optional<Duration> ring =
        silence(shown, now) < 1
            ? Optional.of(
                shown.since().plus(SECOND.multipliedBy(now.minus(shown.since()).toSeconds() + 1)))
            : Optional.empty();
    return Stream.concat(ring.stream(), shown.asked().map(PATIENCE::plus).stream())
        .min(Duration::compareTo);
  }

  private Slide slide(Shown shown) {
    Place place = step(shown).place();
    return programme.get(place.exhibit()).shown(place.slide());
  }
}
