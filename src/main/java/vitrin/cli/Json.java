package vitrin.cli;

import java.io.PrintStream;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vitrin.model.Dates;
import vitrin.model.LocalizedText;

/// Answers for programs: one JSON document on standard output, in English throughout.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /// An object whose fields stay in the order they are put.
  static Map<String, Object> object() {
    return new LinkedHashMap<>();
  }

  static void print(Map<String, Object> answer, PrintStream out) {
    out.println(MAPPER.writeValueAsString(answer));
  }

  /// What a program is told of a failure: `exit`, `code` where there is one, and `message`.
  static Map<String, Object> of(Complaint complaint) {
    Map<String, Object> row = object();
    row.put("exit", complaint.exit().number());
    complaint.code().ifPresent(code -> row.put("code", code));
    row.put("message", complaint.sentence(Console.english()));
    return row;
  }

  /// The words by their languages' tags.
  static Map<String, Object> ofLocalized(LocalizedText text) {
    Map<String, Object> byTag = object();
    text.byLanguage().forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }

  /// `from`, `to` and `everyYear`, as in a source folder.
  static Map<String, Object> ofDates(Dates dates) {
    Map<String, Object> row = object();
    switch (dates) {
      case Dates.EveryYear year -> {
        row.put("from", monthDay(year.from()));
        row.put("to", monthDay(year.to()));
        row.put("everyYear", true);
      }
      case Dates.Once once -> {
        row.put("from", once.from().toString());
        row.put("to", once.to().toString());
        row.put("everyYear", false);
      }
    }
    return row;
  }

  /// `MM-DD`, as in a source folder.
  static String monthDay(MonthDay day) {
    return day.toString().substring("--".length());
  }
}
