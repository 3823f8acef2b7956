package vitrin.ui.staff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The log as one file that can be sent on.
final class LogExport {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

  private LogExport() {}

  static void begin(StaffRoom room) {
    Path logs = room.desk().home().logs();
    String name = "vitrin-log-" + MOMENT.format(room.desk().now()) + ".zip";
    Export.begin(room, name, out -> write(logs, out));
  }

  /// @param logs is a folder
  static void write(Path logs, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Path log : logs(logs)) {
      zip.putNextEntry(new ZipEntry(log.getFileName().toString()));
      copy(log, zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void copy(Path log, OutputStream out) throws IOException {
    try {
      Files.copy(log, out);
    } catch (java.nio.file.NoSuchFileException _) {
      // The log turned to its next file meanwhile.
    }
  }

  private static List<Path> logs(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
