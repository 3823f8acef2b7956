package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is mounted, as Linux tells it. Asking does not touch what is mounted: a medium that is
/// failing makes nobody wait.
final class Mounts {
  private static final System.Logger LOG = System.getLogger(Mounts.class.getName());

  private static final Path TABLE = Path.of("/proc/self/mountinfo");

  private static final int MOUNT_POINT = 4;
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /// Everything that is mounted below one of those folders; nothing where that can't be found out.
  static List<Path> below(List<Path> folders) {
    try {
      return below(TABLE, folders);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "what is mounted can't be found out", e);
      return List.of();
    }
  }

  /// @param table of mounts, as Linux gives it
  static List<Path> below(Path table, List<Path> folders) throws IOException {
    return Files.readAllLines(table, StandardCharsets.ISO_8859_1).stream()
        .map(line -> line.split(" "))
        .filter(fields -> fields.length > MOUNT_POINT)
        .map(fields -> Path.of(unescaped(fields[MOUNT_POINT])))
        .filter(point -> folders.stream().anyMatch(f -> point.startsWith(f) && !point.equals(f)))
        .distinct()
        .toList();
  }

  /// A space, a tab and the like stand there as three octal digits; a name of more than ASCII as
  /// the bytes of its UTF-8.
  private static String unescaped(String field) {
    String bytes =
        OCTAL
            .matcher(field)
            .replaceAll(octal ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(octal.group(1), 8))));
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
