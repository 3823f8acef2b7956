package vitrin.cli;

import java.util.List;
import java.util.Map;
import vitrin.i18n.Texts;

/// What `vitrin doctor` answers: one line for each thing looked at, short enough to be read out on
/// the phone.
public final class HealthReport {
  private final List<Finding> findings;

  /// @param findings in the order they are told
  public HealthReport(List<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  /// Tells it on standard output.
  ///
  /// @return [ExitCode#CONTENT] if something is wrong
  public ExitCode print(Console console, Launch.Answer answer) {
    switch (answer) {
      case JSON -> json(console);
      case WORDS -> words(console);
    }
    return wrong() == 0 ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private long wrong() {
    return findings.stream().filter(each -> each.verdict() == Finding.Verdict.WRONG).count();
  }

  private void words(Console console) {
    Texts texts = console.texts();
    for (Finding each : findings) {
      console
          .out()
          .println(
              texts.get("doctor.verdict." + each.verdict().word())
                  + " – "
                  + texts.get("doctor.subject." + each.subject().word())
                  + ": "
                  + each.sentence(texts));
    }
    if (wrong() == 0) {
      console.say("doctor.well");
    } else {
      console.say("doctor.unwell", wrong());
    }
  }

  private void json(Console console) {
    Map<String, Object> report = Json.object();
    report.put("version", Version.text());
    report.put("ok", wrong() == 0);
    report.put("findings", findings.stream().map(HealthReport::row).toList());
    Json.print(report, console.out());
  }

  private static Map<String, Object> row(Finding finding) {
    Map<String, Object> row = Json.object();
    row.put("subject", finding.subject().word());
    row.put("verdict", finding.verdict().word());
    row.put("code", finding.key());
    row.put("arguments", finding.arguments());
    row.put("message", finding.sentence(Console.english()));
    return row;
  }
}
