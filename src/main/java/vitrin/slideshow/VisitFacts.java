package vitrin.slideshow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrin.model.Exhibit;
import vitrin.model.VisitFact;

/// What a change of state says of visits.
final class VisitFacts {
  private static final Duration LONGEST_STAY = Duration.ofDays(1).minusNanos(1);

  private VisitFacts() {}

  static List<VisitFact> of(
      List<Exhibit> programme, State before, Event event, State after, Duration now) {
    List<VisitFact> facts = new ArrayList<>();
    Optional<State.Visit> left = visit(before);
    Optional<State.Visit> open = visit(after);
    boolean sameSlide =
        left.isPresent() && open.isPresent() && left.get().place().equals(open.get().place());
    if (left.isPresent() && !sameSlide) {
      State.Visit visit = left.get();
      facts.add(
          new VisitFact.SlideLeft(
              id(programme, visit), visit.place().slide(), since(visit.opened(), now)));
    }
    if (left.isPresent() && open.isEmpty()) {
      VisitFact.End end =
          event instanceof Event.Finish ? VisitFact.End.BY_VISITOR : VisitFact.End.BY_IDLE;
      Duration lasted = now.minus(left.get().began());
      facts.add(new VisitFact.Ended(id(programme, left.get()), lasted, end));
    }
    open.ifPresent(visit -> {
      String id = id(programme, visit);
      if (left.isEmpty()) {
        facts.add(new VisitFact.Began(id, visit.language()));
      } else if (!left.get().language().equals(visit.language())) {
        facts.add(new VisitFact.LanguageChosen(id, visit.language()));
      }
      if (!sameSlide) {
        facts.add(new VisitFact.SlideOpened(id, visit.place().slide(), visit.language()));
      }
    });
    return List.copyOf(facts);
  }

  private static Duration since(Duration opened, Duration now) {
    Duration stayed = now.minus(opened);
    return stayed.compareTo(LONGEST_STAY) > 0 ? LONGEST_STAY : stayed;
  }

  private static Optional<State.Visit> visit(State state) {
    return switch (state) {
      case State.Nothing _, State.Loop _ -> Optional.empty();
      case State.Visit visit -> Optional.of(visit);
      case State.Held held -> visit(held.before());
    };
  }

  private static String id(List<Exhibit> programme, State.Visit visit) {
    return programme.get(visit.place().exhibit()).id();
  }
}
