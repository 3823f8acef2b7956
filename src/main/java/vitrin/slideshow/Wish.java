package vitrin.slideshow;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/// What staff have said about silences, beside those that are set.
///
/// @param called the local time of one that they want held once; absent: none
/// @param ended when they last ended one early, local time; absent: never. None that began until
///   then is begun again
public record Wish(Optional<LocalDateTime> called, Optional<LocalDateTime> ended) {

  /// They have said nothing.
  public static final Wish NONE = new Wish(Optional.empty(), Optional.empty());

  /// How long a silence is that staff call for.
  public static final int SECONDS = 60;

  public Wish {
    Objects.requireNonNull(called);
    Objects.requireNonNull(ended);
  }

  /// One at that local time, in the place of one that was called before.
  public Wish calling(LocalDateTime at) {
    return new Wish(Optional.of(at), ended);
  }

  /// None is to be held now, nor the one that was called.
  ///
  /// @param now local time
  public Wish ending(LocalDateTime now) {
    return new Wish(Optional.empty(), Optional.of(now));
  }

  boolean lets(LocalDateTime begins) {
    return ended.filter(at -> !begins.isAfter(at)).isEmpty();
  }
}
