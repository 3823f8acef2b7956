package vitrin.library;

import java.security.PublicKey;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import vitrin.model.HeldSilence;
import vitrin.model.Language;

/// What is set on this machine, once by a technician and now and then by staff.
///
/// @param diagonalInches of the screen, 10–120; absent: as the system tells, where that can be true
/// @param readingDistanceMm from the reader's eye to the screen, 200–5000; absent: by the diagonal
/// @param mountingHeightMm of the screen's lower edge above the floor, 0–2500; absent: not measured
/// @param orientation how the screen hangs; absent: as the system tells
/// @param languages that come first on this machine, in this order, at most 6, none twice; empty:
///   the order of each exhibit
/// @param reducedMotion whether every fade is a cut, unless a visitor wants it otherwise for a
///   visit
/// @param silences which silences at a set hour are held here
/// @param openingHours outside them the screen is dark; a day that is absent is a day off; empty:
///   always open
/// @param staffLanguage what the officer reads: one that the interface speaks
/// @param trustedKeys whose seals are believed, at most 16, none twice
/// @param sealPolicy what a bundle needs to be installed
public record Settings(
    OptionalDouble diagonalInches,
    OptionalInt readingDistanceMm,
    OptionalInt mountingHeightMm,
    Optional<Orientation> orientation,
    List<Language> languages,
    boolean reducedMotion,
    HeldSilences silences,
    Map<DayOfWeek, Hours> openingHours,
    Language staffLanguage,
    List<TrustedKey> trustedKeys,
    SealPolicy sealPolicy) {

  private static final List<Language> SPOKEN = List.of(Language.AZ, Language.RU, Language.EN);
  private static final int MOST_LANGUAGES = 6;
  private static final int MOST_KEYS = 16;
  private static final int MOST_SILENCES = 24;

  /// @throws IllegalArgumentException if a value is outside its range
  public Settings {
    Objects.requireNonNull(orientation);
    Objects.requireNonNull(silences);
    Objects.requireNonNull(sealPolicy);
    languages = List.copyOf(languages);
    openingHours =
        openingHours.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<>(openingHours));
    trustedKeys = List.copyOf(trustedKeys);
    require(within(10, diagonalInches.orElse(10), 120), "diagonalInches");
    require(within(200, readingDistanceMm.orElse(200), 5000), "readingDistanceMm");
    require(within(0, mountingHeightMm.orElse(0), 2500), "mountingHeightMm");
    require(languages.size() <= MOST_LANGUAGES && noneTwice(languages), "languages");
    require(SPOKEN.contains(staffLanguage), "staffLanguage");
    require(
        trustedKeys.size() <= MOST_KEYS
            && noneTwice(trustedKeys.stream().map(TrustedKey::key).toList()),
        "trustedKeys");
  }

  /// Of a machine on which nothing was set.
  public static Settings defaults() {
    return new Settings(
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        false,
        HeldSilences.HELD,
        Map.of(),
        Language.AZ,
        List.of(),
        SealPolicy.WARN);
  }

  /// The same with other measures of the screen.
  ///
  /// @throws IllegalArgumentException if one is outside its range
  public Settings measured(
      OptionalDouble otherDiagonalInches,
      OptionalInt otherDistanceMm,
      OptionalInt otherMountingMm) {
    return with(changed -> {
      changed.diagonalInches = otherDiagonalInches;
      changed.readingDistanceMm = otherDistanceMm;
      changed.mountingHeightMm = otherMountingMm;
    });
  }

  /// The same with other languages that come first on this machine.
  public Settings inLanguages(List<Language> others) {
    return with(changed -> changed.languages = others);
  }

  /// The same with other opening hours.
  public Settings openAt(Map<DayOfWeek, Hours> others) {
    return with(changed -> changed.openingHours = others);
  }

  /// The same for staff who read another language.
  public Settings spokenToStaffIn(Language other) {
    return with(changed -> changed.staffLanguage = other);
  }

  /// The same with others whose seals are believed.
  public Settings trusting(List<TrustedKey> others) {
    return with(changed -> changed.trustedKeys = others);
  }

  private Settings with(Consumer<Draft> change) {
    Draft draft = new Draft();
    change.accept(draft);
    return new Settings(
        draft.diagonalInches,
        draft.readingDistanceMm,
        draft.mountingHeightMm,
        orientation,
        draft.languages,
        reducedMotion,
        silences,
        draft.openingHours,
        draft.staffLanguage,
        draft.trustedKeys,
        sealPolicy);
  }

  /// What the program itself sets, while it is being changed.
  private final class Draft {
    private OptionalDouble diagonalInches = Settings.this.diagonalInches;
    private OptionalInt readingDistanceMm = Settings.this.readingDistanceMm;
    private OptionalInt mountingHeightMm = Settings.this.mountingHeightMm;
    private List<Language> languages = Settings.this.languages;
    private Map<DayOfWeek, Hours> openingHours = Settings.this.openingHours;
    private Language staffLanguage = Settings.this.staffLanguage;
    private List<TrustedKey> trustedKeys = Settings.this.trustedKeys;
  }

  /// How a screen hangs.
  public enum Orientation {
    LANDSCAPE,
    PORTRAIT
  }

  /// Whether the screen stops for silences at a set hour. A silence that is a slide is part of the
  /// loop and always held.
  public sealed interface HeldSilences {

    /// Those that exhibits set, and none of this house.
    HeldSilences HELD = new Held(List.of());

    /// None.
    HeldSilences LEFT_OUT = new LeftOut();

    /// Those that exhibits set while they are due, and besides them those of this house.
    ///
    /// @param own at most 24
    record Held(List<HeldSilence> own) implements HeldSilences {
      public Held {
        own = List.copyOf(own);
        require(own.size() <= MOST_SILENCES, "silences");
        own.forEach(silence -> require(within(1, silence.seconds(), 600), "silences.seconds"));
      }
    }

    record LeftOut() implements HeldSilences {}
  }

  /// What a bundle needs to be installed. A broken seal is refused either way.
  public enum SealPolicy {
    /// A seal is not asked for.
    ACCEPT,
    /// A bundle without a seal, or with an unknown one, is taken after staff have been told.
    WARN,
    /// Only a bundle sealed with a trusted key is taken.
    REQUIRE
  }

  /// The opening hours of a day, local time.
  ///
  /// @param to may lie before `from`: past midnight; the same as `from`: round the clock
  public record Hours(LocalTime from, LocalTime to) {
    public Hours {
      Objects.requireNonNull(from);
      Objects.requireNonNull(to);
    }
  }

  /// Somebody whose seal is believed.
  ///
  /// @param name for people, 1–100 characters, not blank
  /// @param key an Ed25519 key
  public record TrustedKey(String name, PublicKey key) {

    /// @throws IllegalArgumentException if it is another kind of key, or the name is none
    public TrustedKey {
      require(!name.isBlank() && name.length() <= 100, "name");
      require(key.getAlgorithm().equals("EdDSA"), "key");
    }
  }

  private static boolean within(double least, double value, double most) {
    return value >= least && value <= most;
  }

  private static boolean noneTwice(List<?> values) {
    return new HashSet<>(values).size() == values.size();
  }

  private static void require(boolean right, String field) {
    if (!right) {
      throw new IllegalArgumentException(field + " is out of its range");
    }
  }
}
