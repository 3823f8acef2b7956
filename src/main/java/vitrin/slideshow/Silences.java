package vitrin.slideshow;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vitrin.model.Exhibit;
import vitrin.model.HeldSilence;
import vitrin.model.Language;

/// The silences at a set hour, and whether one is to be held at a moment. What comes of it depends
/// on the moment alone: it is the same right after a start, or after somebody has set the clock.
///
/// @param programme whose silences are held while they are due
/// @param own silences of this house, held whatever is on
/// @param languages in which those are announced, and the ones that staff call for; empty: those of
///   staff are not held either
/// @param wish what staff have said
public record Silences(
    List<Exhibit> programme, List<HeldSilence> own, List<Language> languages, Wish wish) {

  /// A silence that is missed by more than this is not held.
  private static final Duration LATEST = Duration.ofMinutes(1);

  /// One that is nearly over is not begun: it would come and go in the same breath.
  private static final Duration LEAST = Duration.ofSeconds(6);

  public Silences {
    programme = List.copyOf(programme);
    own = List.copyOf(own);
    languages = List.copyOf(languages);
  }

  /// Those that are set, as long as staff have said nothing.
  public Silences(List<Exhibit> programme, List<HeldSilence> own, List<Language> languages) {
    this(programme, own, languages, Wish.NONE);
  }

  /// No silence at all.
  public static Silences none() {
    return new Silences(List.of(), List.of(), List.of());
  }

  /// Those that are set, after staff have said that.
  public Silences after(Wish said) {
    return new Silences(programme, own, languages, said);
  }

  /// Whether there is none to wait for, whatever the time.
  public boolean areNone() {
    return own.isEmpty()
        && programme.stream().allMatch(e -> e.silences().isEmpty())
        && (wish.called().isEmpty() || languages.isEmpty());
  }

  /// The one that staff have called for and that can still come.
  ///
  /// @param wall the local time
  public Optional<LocalDateTime> called(ZonedDateTime wall) {
    return wish.called().filter(at -> !at.plus(LATEST).isBefore(wall.toLocalDateTime()));
  }

  /// The silence that is to be begun at a moment; absent for nearly all of them.
  ///
  /// @param wall the local time
  public Optional<Event.Hold> at(ZonedDateTime wall) {
    Optional<Event.Hold> called =
        languages.isEmpty()
            ? Optional.empty()
            : wish.called()
                .flatMap(
                    at -> hold(wall, at, new Silence(languages, Optional.empty(), Wish.SECONDS)));
    if (called.isPresent()) {
      return called;
    }
    for (HeldSilence silence : own) {
      Optional<Event.Hold> hold = at(wall, silence, languages, Optional.empty());
      if (hold.isPresent()) {
        return hold;
      }
    }
    for (Exhibit exhibit : programme) {
      for (HeldSilence silence : exhibit.silences()) {
        Optional<Event.Hold> hold = at(wall, silence, exhibit.languages(), Optional.of(exhibit));
        if (hold.isPresent()) {
          return hold;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Event.Hold> at(
      ZonedDateTime wall,
      HeldSilence silence,
      List<Language> languages,
      Optional<Exhibit> exhibit) {
    // One that begins before midnight may still be held after it.
    for (LocalDate day : List.of(wall.toLocalDate(), wall.toLocalDate().minusDays(1))) {
      boolean due = exhibit.flatMap(Exhibit::dates).map(dates -> dates.includes(day)).orElse(true);
      if (due && silence.date().atYear(day.getYear()).equals(day)) {
        Optional<Event.Hold> hold =
            hold(
                wall,
                LocalDateTime.of(day, silence.time()),
                new Silence(languages, silence.title(), silence.seconds()));
        if (hold.isPresent()) {
          return hold;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Event.Hold> hold(ZonedDateTime wall, LocalDateTime begins, Silence silence) {
    Duration over = Duration.between(begins.atZone(wall.getZone()), wall);
    return wish.lets(begins) && isToBegin(over, Duration.ofSeconds(silence.seconds()))
        ? Optional.of(new Event.Hold(silence, over))
        : Optional.empty();
  }

  private static boolean isToBegin(Duration over, Duration lasts) {
    Duration least = LEAST.compareTo(lasts.dividedBy(2)) < 0 ? LEAST : lasts.dividedBy(2);
    return !over.isNegative()
        && over.compareTo(LATEST) <= 0
        && lasts.minus(over).compareTo(least) >= 0;
  }
}
