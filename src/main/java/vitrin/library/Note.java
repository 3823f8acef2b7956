package vitrin.library;

import java.time.Instant;
import java.util.Objects;

/// Something that happened without staff and that they are to be told.
///
/// @param exhibit the id of the exhibit it is about
/// @param edition the edition of it
/// @param detail what the kind says; empty where it says nothing
public record Note(Instant at, Kind kind, String exhibit, int edition, String detail) {
  public Note {
    Objects.requireNonNull(at);
    Objects.requireNonNull(kind);
  }

  /// What happened. Unless it says otherwise, the edition was taken off and the last good one
  /// plays.
  public enum Kind {
    /// The program ended while it was on trial.
    CRASHED,
    /// The program stood still while it was on trial.
    HUNG,
    /// A picture of it can't be decoded; the detail is the number of the slide.
    PICTURE,
    /// Its bundle can't be opened any more.
    UNREADABLE,
    /// `library.db` was damaged and made anew from the bundles; this is about no exhibit.
    REBUILT
  }
}
