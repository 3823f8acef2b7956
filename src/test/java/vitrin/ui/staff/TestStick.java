package vitrin.ui.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vitrin.bundle.TestBundles;
import vitrin.bundle.TestExhibits;
import vitrin.library.Installation;
import vitrin.library.Settings.TrustedKey;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;

/// A stick that is a folder which appears, with real bundles on it.
final class TestStick {
  static final String NAME = "SƏRGİ_2027";

  private final TestDesk desk;
  private final Path packed;
  private final Path folder;
  private final KeyPair keys;

  /// It is not there until something is put on it.
  TestStick(TestDesk desk) throws Exception {
    this.desk = desk;
    packed = Files.createDirectories(desk.folder.resolve("packed"));
    folder = desk.folder.resolve("sticks").resolve(NAME);
    keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  /// Has the machine trust whoever sealed what is put on the stick.
  TestStick trusted() throws IOException {
    desk.settings()
        .replace(
            desk.settings()
                .read()
                .trusting(List.of(new TrustedKey("Sərgi şöbəsi", keys.getPublic()))));
    return this;
  }

  Path folder() {
    return folder;
  }

  KeyPair keys() {
    return keys;
  }

  /// An edition of an exhibit with pictures, books, figures and all else.
  static Exhibit exhibit(String id, int edition, String az, List<Slide> slides) {
    Exhibit all = TestExhibits.everything();
    return new Exhibit(
        id,
        edition,
        all.languages(),
        new LocalizedText(
            Map.of(Language.AZ, az, Language.RU, az + " (ru)", Language.EN, az + " (en)")),
        all.summary(),
        all.cover(),
        all.accent(),
        Optional.of(new Dates.EveryYear(MonthDay.of(1, 9), MonthDay.of(1, 24))),
        all.silences(),
        all.sources(),
        slides);
  }

  static Exhibit exhibit(String id, int edition, String az) {
    return exhibit(id, edition, az, TestExhibits.everything().slides());
  }

  /// Puts a bundle on the stick.
  Path put(String name, Exhibit exhibit) throws IOException {
    return put(name, Files.readAllBytes(pack(exhibit)));
  }

  Path put(String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    return Files.write(folder.resolve(name), bytes);
  }

  Path pack(Exhibit exhibit) throws IOException {
    Path file = packed.resolve(exhibit.id() + "-" + exhibit.edition() + "-" + exhibit.hashCode());
    return Files.exists(file) ? file : TestBundles.seal(exhibit, file, keys);
  }

  void install(Exhibit exhibit) throws Exception {
    desk.library.install(
        pack(exhibit),
        Installation.Consent.GIVEN,
        desk.seals(),
        desk.now.toInstant(),
        (_, _) -> {});
  }

  /// One of each kind: newer, new, the same, damaged.
  void everyKind() throws Exception {
    List<Slide> before = new ArrayList<>(TestExhibits.everything().slides());
    List<Slide> after = new ArrayList<>(before);
    before.remove(1);
    after.removeLast();
    install(exhibit("january-1990", 4, "20 Yanvar gecəsi", before));
    install(exhibit("caspian", 2, "Xəzərin sahilləri"));
    Path building = folder;
    Files.createDirectories(building);
    put("a-january.vitrin", exhibit("january-1990", 5, "20 Yanvar gecəsi", after));
    put("b-carpets.vitrin", exhibit("carpets", 1, "Azərbaycan xalçası"));
    put("c-caspian.vitrin", exhibit("caspian", 2, "Xəzərin sahilləri"));
    byte[] damaged = Files.readAllBytes(pack(exhibit("khojaly", 3, "Xocalı")));
    put("khojaly_v3.vitrin", Arrays.copyOf(damaged, damaged.length / 2));
  }

  /// Somebody takes it out.
  void pull() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.delete(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
