import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Looks at the application image as people do: on a screen of its own, with a hand that touches
/// it.
///
/// `DisplayTests.java IMAGE FOLDER`: the image, and a folder for what is left to look at. Ends with
/// a line `N passed, N failed`.
class DisplayTests {

  /// In the sources, where these tests are started.
  private static final String EXHIBIT = "exhibits/20-january-1990";

  private final Path image;
  private final Path folder;
  private final Checks checks = new Checks();

  private DisplayTests(Path image, Path folder) {
    this.image = image;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    DisplayTests tests = new DisplayTests(Path.of(args[0]), Path.of(args[1]));
    tests.run();
    tests.checks.sum();
    System.exit(tests.checks.allPassed() ? 0 : 1);
  }

  private void run() throws IOException, InterruptedException {
    delete(folder);
    Files.createDirectories(folder);
    Path source = folder.resolve("display-test");
    Path bundle = folder.resolve("display-test.vitrin");
    Sample.write(source);
    words(source, bundle);
    if (!Files.exists(bundle)) {
      return;
    }
    Path settings = folder.resolve("home-words/settings.json");
    for (int[] size : List.of(new int[] {1920, 1080}, new int[] {1080, 1920})) {
      try (Hall hall = new Hall(size[0], size[1])) {
        Path home = Files.createDirectories(folder.resolve("home-" + size[0]));
        Files.copy(settings, home.resolve(settings.getFileName()));
        new Visiting(image.resolve("bin/vitrin"), hall, home, bundle, checks).run();
        log(home);
        Path office = Files.createDirectories(folder.resolve("home-office-" + size[0]));
        Files.copy(settings, office.resolve(settings.getFileName()));
        new Officer(image.resolve("bin/vitrin"), hall, office, bundle, checks).run();
        log(office);
      }
    }
    soak(bundle);
  }

  /// Two minutes of a hall with visitors and staff, who do in them what takes a third of an hour.
  private void soak(Path bundle) throws IOException, InterruptedException {
    try (Hall hall = new Hall(1280, 720)) {
      Said soak =
          say(
              image,
              Map.of("DISPLAY", hall.display()),
              "soak",
              bundle.toString(),
              "--hours",
              "0.3",
              "--json");
      checks.that(
          "a hall that is soaked for two minutes keeps within all limits",
          soak.code == 0 && JsonText.isObject(soak.out),
          soak);
    }
    try (var left = Files.list(folder.resolve("home-words/tmp"))) {
      checks.that("nothing is left of its home", left.findAny().isEmpty(), folder);
    }
  }

  /// The words of the command line that need no screen.
  private void words(Path source, Path bundle) throws IOException, InterruptedException {
    Path key = folder.resolve("seal.key");
    Said keys = say(image, "keygen", "-o", key.toString());
    checks.that(
        "keygen prints what the settings need",
        keys.code == 0 && JsonText.isObject(keys.out),
        keys);
    Path home = Files.createDirectories(folder.resolve("home-words"));
    Files.writeString(
        home.resolve("settings.json"),
        "{\"trustedKeys\": [" + keys.out + "], \"sealPolicy\": \"require\"}");
    Said unsealed = say(image, "pack", source.toString(), "-o", bundle.toString());
    Said refused = say(image, "check", bundle.toString());
    checks.that(
        "a bundle without a seal is refused where one is required",
        unsealed.code == 0 && refused.code == 3 && refused.err.contains("(V17)"),
        unsealed + " " + refused);
    Said packed =
        say(image, "pack", source.toString(), "-o", bundle.toString(), "--seal", key.toString());
    checks.that(
        "the image packs and seals a folder", packed.code == 0 && Files.exists(bundle), packed);
    Said checked = say(image, "check", bundle.toString());
    checks.that("a sealed bundle is taken", checked.code == 0, checked);
    Said version = say(image, "--version");
    checks.that(
        "the image says its version and nothing else",
        version.code == 0 && version.out.matches("Vitrin \\S+\n") && version.err.isEmpty(),
        version);
    Said inspected = say(image, "inspect", bundle.toString(), "--json");
    checks.that(
        "inspect --json is one JSON object",
        inspected.code == 0 && JsonText.isObject(inspected.out) && inspected.err.isEmpty(),
        inspected);
    moved(bundle);
    Path drawn = folder.resolve("snapshot");
    Said snapshot = say(image, "snapshot", bundle.toString(), "-o", drawn.toString());
    try (var files = Files.exists(drawn) ? Files.walk(drawn) : java.util.stream.Stream.<Path>of()) {
      long pictures = files.filter(file -> file.toString().endsWith(".png")).count();
      // Three slides in the loop and in three languages, and a contact sheet of each.
      checks.that("snapshot draws every page", pictures == 16, pictures + " pictures, " + snapshot);
    }
    largestScreen();
  }

  /// An exhibit with many pictures of the largest size, within the memory that the image has.
  private void largestScreen() throws IOException, InterruptedException {
    Said drawn =
        say(
            image,
            "snapshot",
            EXHIBIT,
            "--size",
            "3840x2160",
            "--mode",
            "attract",
            "-o",
            folder.resolve("largest").toString());
    checks.that("every slide is drawn for the largest screen", drawn.code == 0, drawn);
  }

  /// An image that was moved, and one whose cache is gone.
  private void moved(Path bundle) throws IOException, InterruptedException {
    Path elsewhere = folder.resolve("moved/vitrin");
    copy(image, elsewhere);
    Path loaded = folder.resolve("loaded.txt");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path nowhere = empty.resolve("nowhere");
    Said strict =
        say(
            elsewhere,
            // After the launcher's own options, which switch all logging off.
            Map.of(
                "_JAVA_OPTIONS",
                "-XX:AOTMode=on -Xlog:class+load:file=%s -Dglass.platform=Headless -Djava.io.tmpdir=%s -Duser.home=%s"
                    .formatted(loaded, nowhere, empty)),
            "play",
            bundle.toString(),
            "--window",
            "1000x1000",
            "--seconds",
            "3");
    checks.that(
        "a moved image starts from its cache, and without a temporary folder",
        strict.code == 0,
        strict);
    List<String> ours =
        Files.readAllLines(loaded).stream()
            // Not what the machine makes at run time of lambdas and switches.
            .filter(line -> line.contains(" vitrin.") && !line.contains("$$"))
            .toList();
    List<String> read =
        ours.stream().filter(line -> !line.contains("source: shared objects file")).toList();
    checks.that(
        "a moved image takes its classes from the cache",
        ours.size() > 100 && read.size() * 20 < ours.size(),
        read.size() + " of " + ours.size() + ": " + read);
    try (var unpacked = Files.walk(empty)) {
      List<Path> left = unpacked.filter(Files::isRegularFile).toList();
      checks.that(
          "neither native libraries nor fonts are unpacked at a start", left.isEmpty(), left);
    }
    Files.delete(elsewhere.resolve("lib/app/vitrin.aot"));
    Said slow = say(elsewhere, "inspect", bundle.toString(), "--json");
    checks.that(
        "an image without its cache still answers in JSON",
        slow.code == 0 && JsonText.isObject(slow.out) && slow.err.isEmpty(),
        slow);
    delete(elsewhere.getParent());
  }

  private void log(Path home) throws IOException {
    Path log = home.resolve("logs/vitrin.log");
    String logged =
        (Files.exists(log) ? Files.readString(log) : "")
            .lines()
            .filter(line -> !isMeant(line))
            .collect(java.util.stream.Collectors.joining("\n"));
    checks.that(
        "nothing went wrong according to the log",
        !logged.contains("Exception") && !logged.contains("SEVERE") && !logged.contains("WARNING"),
        logged);
  }

  /// The officer meets a stick that can't be written to.
  private static boolean isMeant(String line) {
    return line.contains("staff were told") && line.contains("Read-only file system");
  }

  private record Said(int code, String out, String err) {}

  private Said say(Path where, String... words) throws IOException, InterruptedException {
    return say(where, Map.of(), words);
  }

  private Said say(Path where, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(where.resolve("bin/vitrin").toString()));
    command.addAll(Arrays.asList(words));
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("VITRIN_HOME", folder.resolve("home-words").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    String complained = Files.readString(err);
    Files.delete(err);
    return new Said(code, out, complained);
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    Files.createDirectories(to.getParent());
    new ProcessBuilder("cp", "-a", from.toString(), to.toString()).start().waitFor();
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException e)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
