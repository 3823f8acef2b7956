package vitrin.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vitrin.i18n.Texts;

/// The options of the command line, each with one meaning wherever it is taken.
enum Option {
  OUTPUT_FILE("--output", "-o", "cli.label.file"),
  OUTPUT_FOLDER("--output", "-o", "cli.label.folder"),
  KEY_FILE("--output", "-o", "cli.label.file"),
  SEAL("--seal", "", "cli.label.key"),
  JSON("--json", "", ""),
  WINDOW("--window", "", "cli.label.size"),
  SIZE("--size", "", "cli.label.size"),
  DIAGONAL("--diagonal", "", "cli.label.inches"),
  DISTANCE("--distance", "", "cli.label.metres"),
  LANGUAGE("--language", "", "cli.label.language"),
  SECONDS("--seconds", "", "cli.label.number"),
  PRESENTER("--presenter", "", ""),
  MODE("--mode", "", "cli.label.mode"),
  OR_SNAPSHOT("--or-snapshot", "", "cli.label.folder"),
  YES("--yes", "", ""),
  RESET("--reset", "", ""),
  FROM("--from", "", "cli.label.day"),
  TO("--to", "", "cli.label.day"),
  ALWAYS("--always", "", ""),
  AS_PACKED("--as-packed", "", ""),
  WEEKDAYS("--weekdays", "", "cli.label.weekdays"),
  HOURS("--hours", "", "cli.label.hours"),
  ROLE("--role", "", "cli.label.role"),
  PLACE("--place", "", "cli.label.number"),
  CLOCK_IS_RIGHT("--clock-is-right", "", ""),
  SINCE("--since", "", "cli.label.day"),
  UNTIL("--until", "", "cli.label.day"),
  BY("--by", "", "cli.label.period"),
  SPEED("--speed", "", "cli.label.number"),
  HOURS_OF_THE_HALL("--hours", "", "cli.label.number"),
  SEED("--seed", "", "cli.label.number");

  private final String longName;
  private final String shortName;
  private final String labelKey;

  Option(String longName, String shortName, String labelKey) {
    this.longName = longName;
    this.shortName = shortName;
    this.labelKey = labelKey;
  }

  String longName() {
    return longName;
  }

  /// As the parser wants it. Values stay the texts that were typed: [Given] reads them.
  OptionSpec spec(Texts texts) {
    OptionSpec.Builder spec =
        shortName.isEmpty()
            ? OptionSpec.builder(longName)
            : OptionSpec.builder(shortName, longName);
    spec.description(texts.get("cli.option." + id()));
    if (labelKey.isEmpty()) {
      return spec.type(boolean.class).arity("0").build();
    }
    spec.paramLabel(texts.get(labelKey)).arity("1");
    return this == SIZE
        ? spec.type(List.class).auxiliaryTypes(String.class).build()
        : spec.type(String.class).build();
  }

  private String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
