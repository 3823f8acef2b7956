package vitrin.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vitrin.model.Language;
import vitrin.model.PixelSize;

/// What a command line comes to.
public sealed interface Launch {

  /// Nothing is left to do.
  record Done(ExitCode code) implements Launch {
    public Done {
      Objects.requireNonNull(code);
    }
  }

  /// Open the hall: what is installed on this machine, full screen and locked.
  record Hall() implements Launch {}

  /// Show the marks that tell whether sizes are right, and keep what is set there.
  ///
  /// @param window size of the window; absent: full screen
  /// @param language absent: the one staff read
  record Calibrate(Optional<PixelSize> window, Optional<Language> language) implements Launch {}

  /// Look whether this machine has what the hall needs, and tell it.
  record Doctor(Answer answer) implements Launch {
    public Doctor {
      Objects.requireNonNull(answer);
    }
  }

  /// Play the hall in accelerated time, against a home of its own, and tell what was measured.
  ///
  /// @param exhibits bundles and source folders; at least one
  /// @param speed as many seconds of the hall go by in one while nothing moves
  /// @param hall how long, in the time of the hall
  /// @param seed what visitors and staff do comes from it
  /// @param window size of the window; absent: full screen
  record Soak(
      List<Path> exhibits,
      int speed,
      Duration hall,
      long seed,
      Optional<PixelSize> window,
      Answer answer)
      implements Launch {
    public Soak {
      exhibits = List.copyOf(exhibits);
    }
  }

  /// Who is told.
  enum Answer {
    /// People, in their language.
    WORDS,
    /// A program; never translated.
    JSON
  }

  /// Show exhibits in a window.
  ///
  /// @param exhibits bundles and source folders, in order; at least one
  /// @param window size of the window; absent: full screen
  /// @param language the one a visit begins in; absent: the first of the exhibit
  /// @param seconds when to end by itself; absent: never
  /// @param orSnapshot the folder for a snapshot of the first exhibit, where no window can be
  ///   opened; absent: that is a failure
  /// @param by who turns the slides
  record Play(
      List<Path> exhibits,
      Optional<PixelSize> window,
      Viewing viewing,
      Optional<Language> language,
      OptionalInt seconds,
      Optional<Path> orSnapshot,
      By by)
      implements Launch {
    public Play {
      exhibits = List.copyOf(exhibits);
    }
  }

  /// Who turns the slides of an exhibit.
  enum By {
    /// They go on by themselves until a visitor comes.
    VISITORS,
    /// A speaker turns them; nobody touches the screen.
    SPEAKER
  }

  /// Draw every slide into files.
  ///
  /// @param exhibit a bundle or a source folder
  /// @param sizes of the screens to draw for; at least one
  /// @param language absent: all of the exhibit
  /// @param mode absent: both
  record Snapshot(
      Path exhibit,
      Path output,
      List<PixelSize> sizes,
      Viewing viewing,
      Optional<Language> language,
      Optional<Mode> mode)
      implements Launch {
    public Snapshot {
      sizes = List.copyOf(sizes);
    }
  }

  /// The two pages a slide has.
  enum Mode {
    ATTRACT,
    VISIT
  }

  /// The screen as somebody stands before it.
  ///
  /// @param diagonalInches absent: as the settings say, else as the system does
  /// @param distanceMetres absent: as the settings say, else as usual for the size
  record Viewing(OptionalDouble diagonalInches, OptionalDouble distanceMetres) {}
}
