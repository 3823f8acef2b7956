package vitrin.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
}
