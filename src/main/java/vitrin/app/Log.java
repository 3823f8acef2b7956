package vitrin.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import vitrin.cli.HomeDoor;
import vitrin.library.HomeException;

/// The log, `vitrin.log`: one line a record, at most ten files of 5 MB, the older ones numbered
/// from 1.
///
/// The first record makes the file, so that a word that logs nothing leaves none. A record that
/// can't be written is lost and nothing stops; the next one is tried again.
final class Log extends Handler {
  private static final long FILE_BYTES = 5_000_000;
  private static final int FILES = 10;

  /// A record has at most so many bytes; the rest is cut off.
  private static final int RECORD_BYTES = 50_000;

  private final HomeDoor home;
  private final Formatter line = new Line();

  /// Whether the last record may have been written in part only.
  private boolean broken;

  Log(HomeDoor home) {
    this.home = home;
    setLevel(Level.INFO);
  }

  /// Sends every record of this process to that home, and none to the terminal.
  static void begin(HomeDoor home) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    Handler log = new Log(home);
    // JavaFX says so of every program that runs from a class path, as this one does on purpose.
    log.setFilter(entry ->
        !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
    root.addHandler(log);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry)) {
      return;
    }
    try {
      byte[] bytes = bytes((broken ? "\n" : "") + line.format(entry));
      Path newest = home.open().logs().resolve("vitrin.log");
      if (Files.exists(newest) && Files.size(newest) + bytes.length > FILE_BYTES) {
        rotate(newest);
      }
      Files.write(newest, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      broken = false;
    } catch (HomeException | IOException | RuntimeException _) {
      // The show goes on.
      broken = true;
    }
  }

  private static byte[] bytes(String record) {
    byte[] whole = record.getBytes(StandardCharsets.UTF_8);
    if (whole.length <= RECORD_BYTES) {
      return whole;
    }
    int end = RECORD_BYTES - 1;
    // Not in the middle of a letter.
    while ((whole[end] & 0xC0) == 0x80) {
      end--;
    }
    byte[] cut = Arrays.copyOf(whole, end + 1);
    cut[end] = '\n';
    return cut;
  }

  private static void rotate(Path newest) throws IOException {
    for (int i = FILES - 1; i >= 1; i--) {
      Path from = i == 1 ? newest : numbered(newest, i - 1);
      if (Files.exists(from)) {
        Files.move(from, numbered(newest, i), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path numbered(Path newest, int number) {
    return newest.resolveSibling(newest.getFileName() + "." + number);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /// `2026-02-25T09:00:00.000 WARNING vitrin.ui.PlateReader: what happened | at …`.
  private static final class Line extends Formatter {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord entry) {
      StringBuilder text = new StringBuilder();
      text.append(TIME.format(entry.getInstant())).append(' ').append(entry.getLevel().getName());
      text.append(' ').append(entry.getLoggerName()).append(": ").append(formatMessage(entry));
      if (entry.getThrown() != null) {
        StringWriter trace = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(trace));
        text.append('\n').append(trace);
      }
      return text.toString().strip().replaceAll("\\R\\s*", " | ") + "\n";
    }
  }
}
