package vitrin.ui.staff;

import java.util.Optional;
import javafx.scene.image.Image;
import vitrin.library.Offer;

/// What is known of a file on the stick.
sealed interface Known {

  /// Its turn has not come.
  record Nothing() implements Known {}

  /// @param percent of it that were read
  record Reading(int percent) implements Known {}

  /// It is too large to be read unasked.
  record Unasked() implements Known {}

  /// @param cover absent: it has none, or none that can be decoded
  record Told(Offer offer, Optional<Image> cover) implements Known {}

  /// It could not be looked at, which is not the file's fault.
  record Failed(String sentence) implements Known {}
}
