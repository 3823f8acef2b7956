package vitrin.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// What a claim or a figure rests on, so that a stranger can check it. Given as it is published, in
/// the language of the publication.
///
/// @param id how slides refer to it, unique in the exhibit
/// @param title of the publication
/// @param author absent where none is named
/// @param year of publication
/// @param publisher absent where none is named
/// @param url an `http` or `https` address; the kiosk shows it and never opens it
public record Source(
    String id,
    String title,
    Optional<String> author,
    OptionalInt year,
    Optional<String> publisher,
    Optional<String> url) {
  public Source {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
  }
}
