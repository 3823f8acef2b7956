package vitrin.library;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.library.Settings.HeldSilences;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.LocalizedText;

/// The silences of the settings as they are written: `"held"`, `"left-out"`, or a list of those of
/// this house, each as an exhibit writes it.
final class SilencesJson {
  private static final String HELD = "held";
  private static final String LEFT_OUT = "left-out";

  private SilencesJson() {}

  static HeldSilences read(Object json) throws MalformedException {
    if (json.equals(HELD)) {
      return HeldSilences.HELD;
    }
    if (json.equals(LEFT_OUT)) {
      return HeldSilences.LEFT_OUT;
    }
    if (!(json instanceof List<?> list)) {
      throw new MalformedException("silences are neither held, left out nor listed");
    }
    List<HeldSilence> own = new ArrayList<>();
    for (Object one : list) {
      own.add(silence(new Fields("silences", one)));
    }
    return new HeldSilences.Held(own);
  }

  private static HeldSilence silence(Fields fields) throws MalformedException {
    MonthDay date =
        Fields.required(fields.parsed("date", day -> MonthDay.parse("--" + day)), "date");
    LocalTime time = Fields.required(fields.parsed("time", SilencesJson::minute), "time");
    long seconds = Fields.required(fields.whole("seconds"), "seconds");
    Optional<Object> title = fields.take("title");
    fields.end();
    return new HeldSilence(
        date,
        time,
        Math.clamp(seconds, 0, Integer.MAX_VALUE),
        title.isPresent() ? Optional.of(words(title.get())) : Optional.empty());
  }

  private static LocalTime minute(String text) {
    if (text.length() != "00:00".length()) {
      throw new IllegalArgumentException(text);
    }
    return LocalTime.parse(text);
  }

  private static LocalizedText words(Object json) throws MalformedException {
    Fields fields = new Fields("title", json);
    Map<Language, String> words = new LinkedHashMap<>();
    for (String tag : fields.names()) {
      words.put(new Language(tag), Fields.required(fields.text(tag), tag));
    }
    return new LocalizedText(words);
  }

  static Object write(HeldSilences silences) {
    return switch (silences) {
      case HeldSilences.LeftOut _ -> LEFT_OUT;
      case HeldSilences.Held held when held.own().isEmpty() -> HELD;
      case HeldSilences.Held held -> held.own().stream().map(SilencesJson::written).toList();
    };
  }

  private static Map<String, Object> written(HeldSilence silence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", silence.date().toString().substring(2));
    json.put("time", silence.time().toString());
    json.put("seconds", silence.seconds());
    silence
        .title()
        .ifPresent(title -> {
          Map<String, Object> words = new LinkedHashMap<>();
          title.byLanguage().forEach((language, text) -> words.put(language.tag(), text));
          json.put("title", words);
        });
    return json;
  }
}
