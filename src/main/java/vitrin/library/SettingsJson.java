package vitrin.library;

import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vitrin.library.Settings.Hours;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.Language;

/// [Settings] as they are written in `settings.json`. Every field may be left out and has its
/// default then; a field or value of another kind makes the whole unreadable.
final class SettingsJson {
  private static final long VERSION = 1;

  private SettingsJson() {}

  static Settings read(Map<String, Object> json) throws MalformedException {
    Settings defaults = Settings.defaults();
    Fields fields = new Fields("settings", json);
    if (fields.whole("version").orElse(VERSION) != VERSION) {
      throw new MalformedException("settings of another version");
    }
    try {
      Settings settings =
          new Settings(
              inches(fields.number("diagonalInches")),
              millimetres(fields.whole("readingDistanceMm")),
              millimetres(fields.whole("mountingHeightMm")),
              constant(fields, "orientation", Settings.Orientation.class),
              languages(fields),
              fields.bool("reducedMotion").orElse(defaults.reducedMotion()),
              silences(fields).orElse(defaults.silences()),
              openingHours(fields),
              fields.parsed("staffLanguage", Language::new).orElse(defaults.staffLanguage()),
              trustedKeys(fields),
              constant(fields, "sealPolicy", Settings.SealPolicy.class)
                  .orElse(defaults.sealPolicy()));
      fields.end();
      return settings;
    } catch (IllegalArgumentException e) {
      throw new MalformedException(e.getMessage(), e);
    }
  }

  /// What is absent or empty is left out.
  static Map<String, Object> write(Settings settings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    settings.diagonalInches().ifPresent(inches -> json.put("diagonalInches", inches));
    settings.readingDistanceMm().ifPresent(mm -> json.put("readingDistanceMm", mm));
    settings.mountingHeightMm().ifPresent(mm -> json.put("mountingHeightMm", mm));
    settings.orientation().ifPresent(way -> json.put("orientation", id(way)));
    json.put("languages", settings.languages().stream().map(Language::tag).toList());
    json.put("reducedMotion", settings.reducedMotion());
    json.put("silences", SilencesJson.write(settings.silences()));
    Map<String, Object> hours = new LinkedHashMap<>();
    settings
        .openingHours()
        .forEach((day, open) ->
            hours.put(id(day), Map.of("from", open.from().toString(), "to", open.to().toString())));
    json.put("openingHours", hours);
    json.put("staffLanguage", settings.staffLanguage().tag());
    List<Object> keys = new ArrayList<>();
    settings.trustedKeys().forEach(key -> keys.add(written(key)));
    json.put("trustedKeys", keys);
    json.put("sealPolicy", id(settings.sealPolicy()));
    return json;
  }

  private static Optional<Settings.HeldSilences> silences(Fields fields) throws MalformedException {
    Optional<Object> json = fields.take("silences");
    return json.isPresent() ? Optional.of(SilencesJson.read(json.get())) : Optional.empty();
  }

  private static OptionalDouble inches(Optional<BigDecimal> number) {
    return number.isPresent()
        ? OptionalDouble.of(number.get().doubleValue())
        : OptionalDouble.empty();
  }

  private static OptionalInt millimetres(Optional<Long> number) {
    // What does not fit is out of every range.
    return number.isPresent()
        ? OptionalInt.of(Math.clamp(number.get(), -1, Integer.MAX_VALUE))
        : OptionalInt.empty();
  }

  private static List<Language> languages(Fields fields) throws MalformedException {
    List<Language> languages = new ArrayList<>();
    for (Object tag : fields.list("languages").orElse(List.of())) {
      languages.add(new Language(text(tag)));
    }
    return languages;
  }

  private static Map<DayOfWeek, Hours> openingHours(Fields fields) throws MalformedException {
    Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
    Optional<Object> found = fields.take("openingHours");
    if (found.isPresent()) {
      Fields days = new Fields("openingHours", found.get());
      for (DayOfWeek day : DayOfWeek.values()) {
        Optional<Object> open = days.take(id(day));
        if (open.isPresent()) {
          week.put(day, hours(new Fields(id(day), open.get())));
        }
      }
      days.end();
    }
    return week;
  }

  private static Hours hours(Fields fields) throws MalformedException {
    Hours hours =
        new Hours(
            Fields.required(fields.parsed("from", LocalTime::parse), "from"),
            Fields.required(fields.parsed("to", LocalTime::parse), "to"));
    fields.end();
    return hours;
  }

  private static List<TrustedKey> trustedKeys(Fields fields) throws MalformedException {
    List<TrustedKey> keys = new ArrayList<>();
    for (Object json : fields.list("trustedKeys").orElse(List.of())) {
      Fields key = new Fields("trustedKeys", json);
      String name = Fields.required(key.text("name"), "name");
      String encoded = Fields.required(key.text("key"), "key");
      key.end();
      keys.add(new TrustedKey(name, publicKey(encoded)));
    }
    return keys;
  }

  private static PublicKey publicKey(String encoded) throws MalformedException {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    } catch (GeneralSecurityException e) {
      throw new MalformedException("not an Ed25519 key", e);
    }
  }

  private static Map<String, Object> written(TrustedKey key) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", key.name());
    json.put("key", Base64.getEncoder().encodeToString(key.key().getEncoded()));
    return json;
  }

  private static String text(Object value) throws MalformedException {
    if (value instanceof String text) {
      return text;
    }
    throw new MalformedException("not a text: " + value);
  }

  private static <E extends Enum<E>> Optional<E> constant(
      Fields fields, String field, Class<E> type) throws MalformedException {
    return fields.parsed(field, text -> named(text, type));
  }

  private static <E extends Enum<E>> E named(String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (id(constant).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /// As it is written: `left-out`.
  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
