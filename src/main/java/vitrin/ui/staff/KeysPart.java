package vitrin.ui.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vitrin.bundle.Seal;
import vitrin.bundle.SealKeys;
import vitrin.library.Settings;
import vitrin.library.Settings.TrustedKey;
import vitrin.library.Stick;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// Whose seals are believed: each key with its name and the digits that can be compared over the
/// telephone. A key comes as a file ending in `.pub` on a stick.
final class KeysPart extends MachinePart {
  private static final String SUFFIX = ".pub";

  /// Files of a stick that are looked at.
  private static final int MOST_FILES = 20;

  private static final int LONGEST_FILE = 4096;
  private static final int LONGEST_NAME = 60;

  KeysPart(StaffRoom room, double width) {
    super(room, width);
    look();
  }

  private void look() {
    settings().onSuccess(this::show).start();
  }

  private void show(Settings now) {
    begin(text("staff.machine.keys"), text("staff.keys.explain"));
    if (now.trustedKeys().isEmpty()) {
      add(words(text("staff.keys.none")));
    }
    for (TrustedKey key : now.trustedKeys()) {
      Cell remove = room().button(text("staff.keys.remove"), () -> askToRemove(key));
      add(line(level(described(key)), new HBox(), remove));
    }
    add(
        new VBox(),
        room()
            .button(
                Icon.USB,
                text("staff.keys.add"),
                () -> new StickChoice(room()).choose(this::search)));
  }

  private VBox described(TrustedKey key) {
    return new VBox(
        room().em(0.33),
        room()
            .paragraph(
                key.name(), Inter.SEMI_BOLD, 1.125, "text", Math.max(0, width() - room().em(10))),
        room().line(fingerprint(key.key()), Inter.REGULAR, 1, "muted"));
  }

  private static String fingerprint(PublicKey key) {
    return Seal.fingerprint(Seal.keyId(key));
  }

  private void askToRemove(TrustedKey key) {
    room()
        .ask(
            new Question(
                text("staff.keys.remove.question", key.name()),
                text("staff.keys.remove.explain"),
                text("staff.keys.remove"),
                text("staff.no"),
                () ->
                    change(
                        now ->
                            now.trusting(
                                now.trustedKeys().stream()
                                    .filter(one -> !one.key().equals(key.key()))
                                    .toList()),
                        this::look)));
  }

  private void search(Stick stick) {
    room().work(() -> keys(stick.folder())).onSuccess(this::offer).start();
  }

  /// The keys that lie in the root of a stick, each called as its file is.
  static List<TrustedKey> keys(Path folder) throws IOException {
    List<TrustedKey> found = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
              .limit(MOST_FILES)
              .sorted()
              .toList();
    }
    for (Path file : files) {
      read(file).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<TrustedKey> read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST_FILE) {
      return Optional.empty();
    }
    String name = Stick.of(file).name();
    String shown =
        name.substring(0, Math.min(LONGEST_NAME, name.length() - SUFFIX.length()))
            .replaceFirst("\\.key$", "")
            .strip();
    return SealKeys.open(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .filter(_ -> !shown.isEmpty())
        .map(key -> new TrustedKey(shown, key));
  }

  /// One after another, so that each is compared by itself.
  private void offer(List<TrustedKey> found) {
    settings()
        .onSuccess(now -> {
          List<PublicKey> known = now.trustedKeys().stream().map(TrustedKey::key).toList();
          Optional<TrustedKey> fresh =
              found.stream().filter(key -> !known.contains(key.key())).findFirst();
          if (fresh.isEmpty()) {
            room().front().say(text("staff.keys.noneOnStick"), StaffRoom.Tone.WARN);
          } else {
            ask(fresh.get());
          }
        })
        .start();
  }

  private void ask(TrustedKey key) {
    room()
        .ask(
            new Question(
                text("staff.keys.add.question", key.name()),
                text("staff.keys.add.explain", fingerprint(key.key())),
                text("staff.keys.add.yes"),
                text("staff.no"),
                () -> change(now -> now.trusting(with(now.trustedKeys(), key)), this::look)));
  }

  private static List<TrustedKey> with(List<TrustedKey> keys, TrustedKey one) {
    List<TrustedKey> all = new ArrayList<>(keys);
    all.add(one);
    return all;
  }
}
