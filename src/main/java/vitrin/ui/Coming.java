package vitrin.ui;

import java.time.LocalDate;
import java.util.Objects;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// The exhibit that comes next, where none is on.
///
/// @param day the first on which it is
public record Coming(LocalizedText title, LocalDate day) {
  public Coming {
    Objects.requireNonNull(title);
    Objects.requireNonNull(day);
  }

  /// Its title in a language of the interface, or in the first that there is.
  String title(Language language) {
    return title.resolve(language, Texts.LANGUAGES).value();
  }
}
