package vitrin.cli;

import java.util.List;
import java.util.Map;
import vitrin.i18n.Texts;
import vitrin.model.Problem;
import vitrin.pack.Fault;

/// What is wrong with a folder, as lines for people and as rows for programs.
final class FaultLines {
  private FaultLines() {}

  /// `file:line:column field: error: sentence`, without what is not known.
  static String line(Fault fault, Texts texts) {
    Problem problem = fault.problem();
    StringBuilder line = new StringBuilder(fault.file().toString());
    if (fault.line() > 0) {
      line.append(':').append(fault.line()).append(':').append(fault.column());
    }
    if (!problem.pointer().isEmpty()) {
      line.append(' ').append(problem.pointer());
    }
    line.append(": ").append(texts.get("cli.check." + problem.severity().id())).append(": ");
    return line.append(sentence(problem, texts)).toString();
  }

  static String sentence(Problem problem, Texts texts) {
    return texts.get("problem." + problem.key(), problem.arguments().toArray());
  }

  /// One object of `--json`: `severity`, `key`, `arguments`, `file`, `line`, `column`, `field`,
  /// `message` in English; without `line` and `column` where the whole file is meant.
  static Map<String, Object> row(Fault fault, Texts english) {
    Problem problem = fault.problem();
    Map<String, Object> row = Json.object();
    row.put("severity", problem.severity().id());
    row.put("key", problem.key());
    row.put("arguments", problem.arguments());
    row.put("file", fault.file().toString());
    if (fault.line() > 0) {
      row.put("line", fault.line());
      row.put("column", fault.column());
    }
    row.put("field", problem.pointer());
    row.put("message", sentence(problem, english));
    return row;
  }

  static long errors(List<Fault> faults) {
    return faults.stream().filter(Fault::isError).count();
  }

  static long warnings(List<Fault> faults) {
    return faults.size() - errors(faults);
  }
}
