package vitrin.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Markdown;
import vitrin.bundle.MarkdownException;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.Picture;
import vitrin.model.Prose;

/// Reads what slides are made of: words in several languages, pictures, names of sources.
///
/// What can't be read gets a stand-in, so that the rest of the slide can still be looked at; the
/// fault that goes with it keeps the exhibit from being used.
final class WordsReader {
  private static final String STAND_IN = "–";

  private static final Prose STAND_IN_PROSE =
      new Prose(
          STAND_IN,
          List.of(new Prose.Paragraph(List.of(new Prose.Span(STAND_IN, Prose.Emphasis.NONE)))));

  private static final Picture STAND_IN_PICTURE =
      new Picture(STAND_IN, Optional.empty(), Optional.empty());

  private final Language first;

  /// @param first the exhibit's first language, in which stand-ins are
  WordsReader(Language first) {
    this.first = first;
  }

  LocalizedText requiredWords(Fields fields, String name) {
    return fields.required(name).flatMap(value -> words(fields, value)).orElseGet(this::standIn);
  }

  Optional<LocalizedText> optionalWords(Fields fields, String name) {
    return fields.optional(name).flatMap(value -> words(fields, value));
  }

  LocalizedProse requiredProse(Fields fields, String name) {
    return fields
        .required(name)
        .flatMap(value -> prose(fields, value))
        .orElseGet(this::standInProse);
  }

  Optional<LocalizedProse> optionalProse(Fields fields, String name) {
    return fields.optional(name).flatMap(value -> prose(fields, value));
  }

  Picture requiredPicture(Fields fields, String name) {
    return fields.required(name).flatMap(value -> picture(fields, value)).orElse(STAND_IN_PICTURE);
  }

  Optional<Picture> optionalPicture(Fields fields, String name) {
    return fields.optional(name).flatMap(value -> picture(fields, value));
  }

  List<Picture> pictures(Fields fields, String name) {
    return fields.list(
        fields.optional(name), value -> picture(fields, value).orElse(STAND_IN_PICTURE));
  }

  /// Ids of sources; those that are no text are left out.
  List<String> sources(Fields fields) {
    return fields.list(fields.optional("sources"), fields::text).stream()
        .map(id -> id.orElse(STAND_IN))
        .toList();
  }

  private Optional<Picture> picture(Fields around, JsonValue value) {
    Optional<Fields> object = around.object(value);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = object.get();
    Optional<String> file = fields.required("file").flatMap(fields::text);
    Optional<LocalizedText> alt = optionalWords(fields, "alt");
    Optional<LocalizedText> credit = optionalWords(fields, "credit");
    fields.refuseOthers();
    return Optional.of(new Picture(file.orElse(STAND_IN), alt, credit));
  }

  private static Optional<LocalizedText> words(Fields around, JsonValue value) {
    Map<Language, String> words = byLanguage(around, value);
    return words.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(words));
  }

  private static Optional<LocalizedProse> prose(Fields around, JsonValue value) {
    Map<Language, Prose> prose = new LinkedHashMap<>();
    byLanguage(around, value)
        .forEach((language, text) -> {
          String at = Places.child(value.pointer(), language.tag());
          prose.put(language, markdown(around.faults(), at, text).orElse(STAND_IN_PROSE));
        });
    return prose.isEmpty() ? Optional.empty() : Optional.of(new LocalizedProse(prose));
  }

  private static Optional<Prose> markdown(Faults faults, String at, String text) {
    try {
      return Optional.of(Markdown.parse(text));
    } catch (MarkdownException e) {
      String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      faults.broken(at, "text." + reason, e.line());
      return Optional.empty();
    }
  }

  private static Map<Language, String> byLanguage(Fields around, JsonValue value) {
    Map<Language, String> words = new LinkedHashMap<>();
    Optional<Fields> object = around.object(value);
    if (object.isEmpty()) {
      return words;
    }
    object
        .get()
        .all()
        .forEach((tag, said) -> {
          Optional<Language> language = language(tag);
          if (language.isEmpty()) {
            around.faults().broken(said.pointer(), "language.unknown", tag);
          } else if (words.containsKey(language.get())) {
            around.faults().broken(said.pointer(), "json.field-twice", tag);
          } else {
            words.put(language.get(), around.text(said).orElse(STAND_IN));
          }
        });
    if (object.get().all().isEmpty()) {
      around.faults().broken(value.pointer(), "words.none");
    }
    return words;
  }

  static Optional<Language> language(String tag) {
    try {
      return Optional.of(new Language(tag));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  LocalizedText standIn() {
    return LocalizedText.of(first, STAND_IN);
  }

  LocalizedProse standInProse() {
    return new LocalizedProse(Map.of(first, STAND_IN_PROSE));
  }
}
