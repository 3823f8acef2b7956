package vitrin.ui.kiosk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vitrin.i18n.Texts;
import vitrin.library.Settings;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.PixelSize;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Silences;

/// How a kiosk is set up.
///
/// @param window a window of that size instead of the full screen
/// @param diagonalInches of the panel; absent: what the system claims, else 27
/// @param distanceMetres from eye to screen; absent: 0.6 up to 32 inches, 0.7 above
/// @param mountingHeightMm of the screen's lower edge above the floor; absent: not measured
/// @param language in which a touch on a slide begins a visit; absent: the exhibit's first
/// @param leaving whether somebody at the keyboard may close the program
/// @param silences which of those at a set hour are held
/// @param motion [Motion#STILL] where every fade is to be a cut; the loop goes on all the same, and
///   a visitor may choose otherwise for a visit
public record KioskOptions(
    Optional<PixelSize> window,
    OptionalDouble diagonalInches,
    OptionalDouble distanceMetres,
    OptionalInt mountingHeightMm,
    Optional<Language> language,
    Leaving leaving,
    Settings.HeldSilences silences,
    Motion motion) {
  public KioskOptions {
    Objects.requireNonNull(window);
    Objects.requireNonNull(diagonalInches);
    Objects.requireNonNull(distanceMetres);
    Objects.requireNonNull(mountingHeightMm);
    Objects.requireNonNull(language);
    Objects.requireNonNull(leaving);
    Objects.requireNonNull(silences);
    Objects.requireNonNull(motion);
  }

  Silences silencesOf(List<Exhibit> programme) {
    return switch (silences) {
      case Settings.HeldSilences.Held held -> new Silences(programme, held.own(), Texts.LANGUAGES);
      case Settings.HeldSilences.LeftOut _ -> new Silences(List.of(), List.of(), Texts.LANGUAGES);
    };
  }

  public enum Leaving {
    /// Nothing a visitor can press ends the program.
    LOCKED,
    /// Escape and closing the window end it, and the screen says so for three seconds.
    BY_ESCAPE
  }
}
