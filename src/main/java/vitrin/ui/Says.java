package vitrin.ui;

import vitrin.i18n.Texts;
import vitrin.model.Language;

/// What the loop says of itself, each in the language of who reads it.
final class Says {
  private Says() {}

  /// The invitation.
  static String touch(Language reader) {
    return Texts.of(reader).get("loop.touch");
  }

  /// What a language button does.
  static String enter(Language reader) {
    return Texts.of(reader).get("loop.enter", reader.ownName());
  }

  /// What the button does that holds the loop.
  static String pause(Language reader) {
    return Texts.of(reader).get("visit.pause");
  }

  /// What the button does that lets the loop go on.
  static String resume(Language reader) {
    return Texts.of(reader).get("visit.resume");
  }

  /// That words are there in one language only.
  static String onlyIn(Language reader, Language only) {
    Texts texts = Texts.of(reader);
    String key = "missing.text." + only.locale().getLanguage();
    return texts.has(key) ? texts.get(key) : texts.get("missing.text.other", only.ownName());
  }

  /// That a picture can't be decoded.
  static String cannotShow(Language reader) {
    return Texts.of(reader).get("missing.photo");
  }
}
