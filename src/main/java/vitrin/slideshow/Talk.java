package vitrin.slideshow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

/// Exhibits in the hands of a speaker: nothing moves but by a cue, and a slide that nobody has
/// turned for an hour makes place for a black screen.
///
/// ```java
/// Talk.Shown shown = talk.begin(now);
/// shown = talk.next(shown, new Cue.Forward(), now);
/// ```
public final class Talk {

  /// How long a typed digit waits for the next one, and the first wish to leave for the second.
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /// How long one slide may stand: no panel is to keep the shadow of it when the speaker has gone.
  static final Duration LONGEST_LIGHT = Duration.ofHours(1);

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int MOST_DIGITS = 3;

  private final List<Exhibit> programme;
  private final List<Place> places;
  private final Boards boards;

  /// How many boards a slide takes on the screen where the talk is held, at least 1: not every
  /// slide has room on one in all its languages and with all its events.
  @FunctionalInterface
  public interface Boards {
    /// @param slide its index, or [Exhibit#TITLE_CARD]
    int of(Exhibit exhibit, int slide);
  }

  /// One picture of the talk.
  ///
  /// @param board from 0
  public record Step(Place place, int board) {}

  /// What is on the screen. Times are since the program began.
  ///
  /// @param step on a screen that has become larger, a later board than there are
  /// @param since when it came
  /// @param lit when it was last seen to come, out of a black screen too
  /// @param light whether anything is to be seen
  /// @param numbered whether the number of the slide is shown
  /// @param typed digits of a number to go to; empty while nobody types
  /// @param asked when the last digit was typed or the wish to leave was said; absent while nothing
  ///   waits
  /// @param leaving how far somebody is on the way out
  public record Shown(
      Step step,
      Duration since,
      Duration lit,
      Light light,
      boolean numbered,
      String typed,
      Optional<Duration> asked,
      Leaving leaving) {

    private Shown at(Step other, Duration now) {
      return new Shown(other, now, now, Light.ON, numbered, "", Optional.empty(), Leaving.NO);
    }

    private Shown lit(Duration now) {
      return new Shown(step, since, now, Light.ON, numbered, "", Optional.empty(), Leaving.NO);
    }

    private Shown black() {
      return new Shown(step, since, lit, Light.BLACK, numbered, "", Optional.empty(), Leaving.NO);
    }

    private Shown numbered(boolean wanted) {
      return new Shown(step, since, lit, light, wanted, "", Optional.empty(), Leaving.NO);
    }

    private Shown typing(String digits, Duration now) {
      return new Shown(step, since, lit, light, numbered, digits, Optional.of(now), Leaving.NO);
    }

    private Shown leaving(Leaving how, Optional<Duration> when) {
      return new Shown(step, since, lit, light, numbered, "", when, how);
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
  public Talk(List<Exhibit> programme, Boards boards) {
    this.programme = List.copyOf(programme);
    this.boards = boards;
    List<Place> all = new ArrayList<>();
    for (int exhibit = 0; exhibit < programme.size(); exhibit++) {
      int slides = programme.get(exhibit).slides().size();
      for (int slide = Exhibit.TITLE_CARD; slide < slides; slide++) {
        all.add(new Place(exhibit, slide));
      }
    }
    places = List.copyOf(all);
  }

  /// The title of the first exhibit.
  public Shown begin(Duration now) {
    Step title = new Step(places.getFirst(), 0);
    return new Shown(title, now, now, Light.ON, false, "", Optional.empty(), Leaving.NO);
  }

  /// What is on the screen after a cue.
  ///
  /// @param now never earlier than in the call before
  public Shown next(Shown shown, Cue cue, Duration now) {
    Shown here = shown.asked().filter(when -> isOver(when, now)).isPresent() ? calm(shown) : shown;
    return switch (cue) {
      case Cue.Tick _ -> isWornOut(here, now) ? here.black() : here;
      case Cue.Forward _ -> turn(here, forward(step(here)), now);
      case Cue.Back _ -> turn(here, back(step(here)), now);
      case Cue.First _ -> here.at(new Step(places.getFirst(), 0), now);
      case Cue.Last _ -> here.at(end(places.getLast()), now);
      case Cue.Black _ -> here.light() == Light.ON ? here.black() : here.lit(now);
      case Cue.Number _ -> here.numbered(!here.numbered());
      case Cue.Digit digit ->
          here.typed().length() < MOST_DIGITS
              ? here.typing(here.typed() + digit.digit(), now)
              : here;
      case Cue.Go _ ->
          here.typed().isEmpty()
              ? turn(here, forward(step(here)), now)
              : here.at(numbered(Integer.parseInt(here.typed())), now);
      case Cue.Leave _ ->
          here.leaving() == Leaving.NO
              ? here.leaving(Leaving.ASKED, Optional.of(now))
              : here.leaving(Leaving.LEFT, Optional.empty());
    };
  }

  /// The first cue after a black screen gives the same slide back: the speaker goes on where the
  /// hall last looked.
  private Shown turn(Shown shown, Step step, Duration now) {
    return shown.light() == Light.BLACK ? shown.lit(now) : shown.at(step, now);
  }

  private Step forward(Step step) {
    if (step.board() + 1 < boards(step.place())) {
      return new Step(step.place(), step.board() + 1);
    }
    Place next = beside(step.place(), 1);
    return next.equals(step.place()) ? step : new Step(next, 0);
  }

  private Step back(Step step) {
    if (step.board() > 0) {
      return new Step(step.place(), step.board() - 1);
    }
    Place before = beside(step.place(), -1);
    return before.equals(step.place()) ? step : end(before);
  }

  private Step end(Place place) {
    return new Step(place, boards(place) - 1);
  }

  private int boards(Place place) {
    return boards.of(programme.get(place.exhibit()), place.slide());
  }

  /// The place that many further, or the end.
  private Place beside(Place place, int further) {
    return places.get(Math.clamp(places.indexOf(place) + further, 0, places.size() - 1));
  }

  private static Shown calm(Shown shown) {
    return shown.leaving(Leaving.NO, Optional.empty());
  }

  private static boolean isOver(Duration when, Duration now) {
    return now.minus(when).compareTo(PATIENCE) >= 0;
  }

  private static boolean isWornOut(Shown shown, Duration now) {
    return shown.light() == Light.ON && now.minus(shown.lit()).compareTo(LONGEST_LIGHT) >= 0;
  }

  /// The step of a slide's number; the last, where there are not so many.
  private Step numbered(int number) {
    return new Step(places.get(Math.clamp(number - 1, 0, places.size() - 1)), 0);
  }

  /// What is on the screen, which has a board of that number.
  public Step step(Shown shown) {
    Place place = shown.step().place();
    return new Step(place, Math.min(shown.step().board(), boards(place) - 1));
  }

  /// The slide after this one, whose picture is worth reading.
  public Place following(Shown shown) {
    return beside(shown.step().place(), 1);
  }

  public Place preceding(Shown shown) {
    return beside(shown.step().place(), -1);
  }

  /// The number of the slide, beginning with 1 for the title of the first exhibit.
  public int number(Shown shown) {
    return places.indexOf(shown.step().place()) + 1;
  }

  /// How many slides and titles there are.
  public int size() {
    return places.size();
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
    Optional<Duration> black =
        shown.light() == Light.ON ? Optional.of(shown.lit().plus(LONGEST_LIGHT)) : Optional.empty();
    return Stream.of(ring, black, shown.asked().map(PATIENCE::plus))
        .flatMap(Optional::stream)
        .min(Duration::compareTo);
  }

  private Slide slide(Shown shown) {
    Place place = shown.step().place();
    return programme.get(place.exhibit()).shown(place.slide());
  }
}
