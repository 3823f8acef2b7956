package vitrin.slideshow;

import java.util.List;
import java.util.Optional;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// A silence that is held now.
///
/// @param languages in which it is announced, in order, at least one
/// @param title what it is for; absent: the words of the interface
/// @param seconds how long it lasts, 1–600
public record Silence(List<Language> languages, Optional<LocalizedText> title, int seconds) {
  public Silence {
    languages = List.copyOf(languages);
  }
}
