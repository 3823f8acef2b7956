package vitrin.ui;

import vitrin.model.Language;

final class Says {
  private Says() {}

  static String touch(Language language) {
    return switch (language.tag()) {
      case "az" -> "Toxunun";
      case "ru" -> "Коснитесь";
      default -> "Touch";
    };
  }

  static String onlyIn(Language reader, Language only) {
    return switch (reader.tag()) {
      case "az" -> "Bu mətn hələlik yalnız bu dildədir: " + only.ownName();
      case "ru" -> "Этот текст пока только на языке: " + only.ownName();
      default -> "For now only in " + only.ownName();
    };
  }

  static String cannotShow(Language reader) {
    return switch (reader.tag()) {
      case "az" -> "Fotoşəkli hazırda göstərmək mümkün deyil";
      case "ru" -> "Фотографию сейчас показать нельзя";
      default -> "The photograph cannot be shown at the moment";
    };
  }
}
