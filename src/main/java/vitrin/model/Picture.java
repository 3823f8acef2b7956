package vitrin.model;

import java.util.Objects;
import java.util.Optional;

/// A picture of an exhibit, as its words speak of it; its pixels are elsewhere, under the same
/// name.
///
/// @param file the path inside the source folder, with `/` between its parts; inside a bundle the
///   picture keeps this name
/// @param alt what is to be seen, for those who can't see it; absent where nobody wrote it
/// @param credit who made it and whose it is; absent where nobody wrote it
public record Picture(String file, Optional<LocalizedText> alt, Optional<LocalizedText> credit) {
  public Picture {
    Objects.requireNonNull(file);
    Objects.requireNonNull(alt);
    Objects.requireNonNull(credit);
  }
}
