import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// A screen in a hall, and a hand that touches it: an X server of its own with a window manager.
final class Hall implements AutoCloseable {
  private final Process server;
  private final Path settings;
  private final Process manager;
  private final String display;

  final int width;
  final int height;

  Hall(int width, int height) throws IOException, InterruptedException {
    this.width = width;
    this.height = height;
    ProcessBuilder xvfb =
        new ProcessBuilder(
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            width + "x" + height + "x24",
            "-nolisten",
            "tcp");
    xvfb.redirectError(ProcessBuilder.Redirect.DISCARD);
    server = xvfb.start();
    BufferedReader said =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
    display = ":" + said.readLine();
    // Its own settings would have it listen to keys; one that is empty it complains about.
    settings = Files.createTempFile("openbox", ".xml");
    Files.writeString(
        settings, "<openbox_config xmlns=\"http://openbox.org/3.4/rc\"></openbox_config>");
    manager = start("openbox", "--config-file", settings.toString());
  }

  String display() {
    return display;
  }

  /// Touches and lets go, as a finger does.
  void touch(double x, double y) throws IOException, InterruptedException {
    xdotool("mousemove", whole(x), whole(y), "mousedown", "1", "sleep", "0.05", "mouseup", "1");
  }

  /// Puts a finger there, which stays until [#release].
  void press(double x, double y) throws IOException, InterruptedException {
    xdotool("mousemove", whole(x), whole(y), "mousedown", "1");
  }

  void release() throws IOException, InterruptedException {
    xdotool("mouseup", "1");
  }

  /// Drags a finger from one place to another in a fifth of a second.
  void swipe(double x1, double y1, double x2, double y2) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("mousemove", whole(x1), whole(y1)));
    words.addAll(List.of("mousedown", "1"));
    int steps = 10;
    for (int i = 1; i <= steps; i++) {
      words.addAll(
          List.of(
              "mousemove",
              whole(x1 + (x2 - x1) * i / steps),
              whole(y1 + (y2 - y1) * i / steps),
              "sleep",
              "0.02"));
    }
    words.addAll(List.of("mouseup", "1"));
    xdotool(words.toArray(String[]::new));
  }

  void key(String name) throws IOException, InterruptedException {
    xdotool("key", name);
  }

  /// Takes the pointer to where it touches nothing.
  void withdraw() throws IOException, InterruptedException {
    xdotool("mousemove", whole(width / 2.0), "0");
  }

  /// What the screen shows now.
  BufferedImage look() throws IOException, InterruptedException {
    Process camera = start("import", "-silent", "-window", "root", "bmp3:-");
    byte[] bytes = camera.getInputStream().readAllBytes();
    camera.waitFor();
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(bytes));
    if (seen == null) {
      throw new IOException("no picture of the screen was taken");
    }
    return seen;
  }

  /// How far two colours lie apart: the largest difference of a channel, 0–255.
  static int distance(int rgb, Color wanted) {
    Color seen = new Color(rgb);
    return Math.max(
        Math.abs(seen.getRed() - wanted.getRed()),
        Math.max(
            Math.abs(seen.getGreen() - wanted.getGreen()),
            Math.abs(seen.getBlue() - wanted.getBlue())));
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }

  private void xdotool(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(words));
    Process hand = start(command.toArray(String[]::new));
    if (hand.waitFor() != 0) {
      throw new IOException("'" + String.join(" ", command) + "' failed");
    }
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", display);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    manager.destroy();
    manager.waitFor();
    Files.delete(settings);
    server.destroy();
    server.waitFor();
  }
}
