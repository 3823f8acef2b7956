package vitrin.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Bundle;
import vitrin.bundle.Label;
import vitrin.bundle.Seal;
import vitrin.i18n.Texts;
import vitrin.library.Editions;
import vitrin.library.Home;
import vitrin.library.Seals;
import vitrin.library.SettingsFile;
import vitrin.library.Standing;

/// Who vouches for a bundle, and whether it is the newest of its exhibit, in words.
public final class Vouching {
  private final Seals seals;
  private final Home home;

  private Vouching(Home home) {
    this.home = home;
    this.seals = new Seals(new SettingsFile(home).read());
  }

  /// As the settings and the installed bundles are now.
  public static Vouching of(Home home) {
    return new Vouching(home);
  }

  /// What is asked of seals here.
  public Seals seals() {
    return seals;
  }

  /// What staff are told of a bundle that is let in with its seal; absent: nothing.
  ///
  /// @param named as it was handed over
  public Optional<String> doubtOfSeal(Path named, Bundle bundle, Texts texts) {
    Seal seal = bundle.seal();
    if (!seals.isDoubtful(seal)) {
      return Optional.empty();
    }
    return Optional.of(
        seal.keyId()
            .map(Seal::fingerprint)
            .map(key -> texts.get("cli.doubt.foreign-seal", named.toString(), key))
            .orElseGet(() -> texts.get("cli.doubt.no-seal", named.toString())));
  }

  /// What staff are told of a bundle that is older than the one installed; absent: nothing.
  ///
  /// @param named as it was handed over
  public Optional<String> doubtOfAge(Path named, Bundle bundle, Texts texts) {
    Optional<Label> installed = installed(bundle);
    if (Standing.of(bundle.label(), installed) != Standing.OLDER) {
      return Optional.empty();
    }
    return Optional.of(
        texts.get(
            "cli.doubt.older",
            named.toString(),
            Long.toString(bundle.label().edition()),
            Long.toString(installed.orElseThrow().edition())));
  }

  /// The seal, as a value for people.
  String seal(Seal seal, Texts texts) {
    String key = seal.keyId().map(Seal::fingerprint).orElse("");
    return switch (seals.verdict(seal)) {
      case TRUSTED -> texts.get("cli.inspect.seal-trusted", seals.signer(seal).orElseThrow(), key);
      case MISSING -> texts.get("cli.inspect.seal-none");
      case FOREIGN -> texts.get("cli.inspect.seal-foreign", key);
      case BROKEN -> texts.get("cli.inspect.seal-broken", key);
    };
  }

  /// The seal, for programs: `verdict`, and where there is one `keyId`, `fingerprint` and, if it is
  /// trusted, `name`.
  Map<String, Object> json(Seal seal) {
    Map<String, Object> row = Json.object();
    row.put("verdict", seals.verdict(seal).name().toLowerCase(Locale.ROOT));
    seal.keyId()
        .ifPresent(id -> {
          row.put("keyId", id);
          row.put("fingerprint", Seal.fingerprint(id));
        });
    seals.signer(seal).ifPresent(name -> row.put("name", name));
    return row;
  }

  /// How it stands to what is installed of the same exhibit, as a value for people; absent if
  /// nothing is.
  Optional<String> standing(Bundle bundle, Texts texts) {
    Optional<Label> installed = installed(bundle);
    return installed.map(other ->
        texts.get(
            "cli.standing." + Standing.of(bundle.label(), installed),
            Long.toString(other.edition())));
  }

  /// The same for programs: `standing` and, if something is installed, `edition` of that.
  Map<String, Object> json(Bundle bundle) {
    Optional<Label> installed = installed(bundle);
    Map<String, Object> row = Json.object();
    row.put("standing", Standing.of(bundle.label(), installed).name().toLowerCase(Locale.ROOT));
    installed.ifPresent(other -> row.put("edition", other.edition()));
    return row;
  }

  private Optional<Label> installed(Bundle bundle) {
    return Editions.of(home).beside(bundle.label());
  }
}
