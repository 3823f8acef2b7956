package vitrin.slideshow;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import vitrin.model.Exhibit;
import vitrin.model.Slide;

/// What events mean while somebody is reading.
record InVisit(Order order) {

  /// While "Still reading?" stands there, a touch answers it and does nothing else: what is under
  /// the finger was not what the visitor looked at.
  State next(State.Visit visit, Event event, Duration now) {
    if (event instanceof Event.Tick || event instanceof Event.Ready) {
      return wait(visit, now);
    }
    if (event instanceof Event.EndSilence) {
      return visit;
    }
    if (event instanceof Event.Finish) {
      return State.Loop.at(visit.place(), now);
    }
    State.Visit here = visit.touchedAt(now);
    return visit.asked().isPresent() ? here : act(here, event, now);
  }

  /// How long the visitor may do nothing before "Still reading?" is asked.
  Duration patience(State.Visit visit) {
    return Pacing.untilAsked(exhibit(visit), visit.place().slide(), visit.language());
  }

  private State wait(State.Visit visit, Duration now) {
    if (visit.asked().isPresent()) {
      return now.minus(visit.asked().get()).compareTo(Slideshow.ANSWER) >= 0
          ? State.Loop.at(visit.place(), now)
          : visit;
    }
    return now.minus(visit.touched()).compareTo(patience(visit)) >= 0 ? visit.askedAt(now) : visit;
  }

  private State act(State.Visit visit, Event event, Duration now) {
    int slide = visit.place().slide();
    return switch (event) {
      case Event.Next _ -> open(visit, slide + 1, now);
      case Event.Previous _ -> open(visit, slide - 1, now);
      case Event.GoTo to -> open(visit, to.slide(), now);
      case Event.Home _ -> open(visit, 0, now);
      case Event.ChooseLanguage chosen ->
          exhibit(visit).languages().contains(chosen.language())
              ? visit.in(chosen.language())
              : visit;
      case Event.OpenPanel open ->
          open.panel() == Panel.SHELF && !hasBooks(visit)
              ? visit
              : visit.with(Optional.of(open.panel()));
      case Event.ClosePanel _ -> visit.with(Optional.empty());
      case Event.LookCloser look -> lookCloser(visit, look.picture());
      case Event.LookAway _ -> visit.lookingAt(OptionalInt.empty());
      case Event.ChooseTextSize chosen -> visit.at(chosen.size());
      case Event.ChooseTheme chosen -> visit.under(chosen.theme());
      case Event.ChooseMotion chosen -> visit.moving(chosen.motion());
      case Event.ChooseReach chosen -> visit.reaching(chosen.reach());
      case Event.Tick _,
          Event.Ready _,
          Event.Touch _,
          Event.Here _,
          Event.Finish _,
          Event.Hold _,
          Event.EndSilence _ ->
          visit;
    };
  }

  /// The exhibit's ends hold: before the first slide is the first, after the last the last.
  private State.Visit open(State.Visit visit, int slide, Duration now) {
    int last = exhibit(visit).slides().size() - 1;
    int there = Math.clamp(slide, 0, last);
    return there == visit.place().slide()
        ? visit.with(Optional.empty()).lookingAt(OptionalInt.empty())
        : visit.opened(new Place(visit.place().exhibit(), there), now);
  }

  private boolean hasBooks(State.Visit visit) {
    return exhibit(visit).slides().stream().anyMatch(Slide.Book.class::isInstance);
  }

  private State lookCloser(State.Visit visit, int picture) {
    Slide slide = exhibit(visit).slides().get(visit.place().slide());
    return picture >= 0 && picture < slide.pictures().size()
        ? visit.lookingAt(OptionalInt.of(picture))
        : visit;
  }

  private Exhibit exhibit(State.Visit visit) {
    return order.exhibit(visit.place());
  }
}
