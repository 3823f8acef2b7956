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
import vitrin.library.Stick;

/// Writes the log to a stick, as one file that can be sent on.
final class LogExport {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

  private final StaffRoom room;

  LogExport(StaffRoom room) {
    this.room = room;
  }

  void begin() {
    new StickChoice(room).choose(this::export);
  }

  private void export(Stick stick) {
    Path logs = room.desk().home().logs();
    String name = "vitrin-log-" + MOMENT.format(room.desk().now()) + ".zip";
    room.work(
            () -> {
              write(logs, stick.folder().resolve(name));
              return name;
            })
        .onSuccess(done -> room.say(room.texts().get("staff.log.done", done, stick.name())))
        .start();
  }

  static void write(Path logs, Path file) throws IOException {
    List<Path> all = logs(logs);
    Export.write(
        file,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          for (Path log : all) {
            zip.putNextEntry(new ZipEntry(log.getFileName().toString()));
            copy(log, zip);
            zip.closeEntry();
          }
          zip.finish();
        });
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
