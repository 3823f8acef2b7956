import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Makes the application image: `Image.java VERSION JAR CLASSPATH EXHIBIT SUMS FOLDER`.
///
/// `FOLDER/vitrin/` then holds a launcher, its own runtime and the program with its native
/// libraries, and can be moved as a whole. Every jar of the class path must have the hash that
/// `SUMS` names, in the form of sha256sum. `mvn -Pdist package` runs it, on the JDK that the
/// project compiles with.
class Image {

  /// What the program needs of the JDK. `jdk.unsupported` is for JavaFX, `jdk.localedata` for the
  /// names and rules of languages.
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.sql,java.xml,jdk.localedata,jdk.unsupported";

  private static final String NATIVE_FOLDER_OF_SQLITE = "org/sqlite/native/";

  /// The fonts that the screens are drawn with; they also lie beside the jars, as files.
  private static final String TYPEFACE =
      "com/formdev/flatlaf/fonts/inter/Inter-(Light|Regular|SemiBold|Italic|SemiBoldItalic)[.]otf";

  /// The second launcher: as the first, with both compilers, for what computes for minutes.
  private static final String SLOW_WORK = "vitrin-slow-work";

  private static final List<String> OPTIONS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          // A slideshow of decoded pictures: small, steady, and quick to start on two cores.
          "-Xms64m",
          "-Xmx512m",
          "-XX:+UseSerialGC",
          // What a collection has freed goes back to the system.
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30",
          // The toolkit keeps what it faded with in soft references: seconds of them, not minutes.
          "-XX:SoftRefLRUPolicyMSPerMB=10",
          "-XX:+ExitOnOutOfMemoryError",
          // Standard output belongs to --json; a missing cache is a slower start and nothing more.
          "-Xlog:disable",
          "-Xlog:all=error,aot*=off:stderr",
          // Native libraries lie beside the jars and are never unpacked.
          "-Dorg.sqlite.lib.path=$APPDIR",
          "-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"),
          // Nor are fonts copied into the temporary folder, and nothing is measured there.
          "-Dvitrin.typeface=$APPDIR/typeface",
          "-XX:-UsePerfData",
          "-Dfile.encoding=UTF-8");

  /// The quick compiler alone: the first slide is there a quarter sooner than with both.
  private static final List<String> OPTIONS_OF_THE_HALL =
      List.of("-XX:TieredStopAtLevel=1", "-Dvitrin.slow-work=$BINDIR/" + SLOW_WORK);

  private final Path jdk = Path.of(System.getProperty("java.home"));
  private final String version;
  private final Path jar;
  private final String classPath;
  private final Path exhibit;
  private final Path sums;
  private final Path folder;

  private Image(String[] args) {
    version = args[0];
    jar = Path.of(args[1]);
    classPath = args[2];
    exhibit = Path.of(args[3]);
    sums = Path.of(args[4]);
    folder = Path.of(args[5]);
  }

  public static void main(String[] args)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    new Image(args).make();
  }

  private void make() throws IOException, InterruptedException, NoSuchAlgorithmException {
    delete(folder);
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.copy(jar, input.resolve(jar.getFileName()));
    for (String part : classPath.split(File.pathSeparator)) {
      if (part.endsWith(".jar")) {
        requireKnown(Path.of(part));
        split(Path.of(part), input);
      }
    }
    run(
        tool("jlink"),
        "--add-modules",
        MODULES,
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        "zip-0",
        "--output",
        folder.resolve("runtime").toString());
    List<String> jpackage =
        new ArrayList<>(
            List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                "vitrin",
                "--app-version",
                version,
                "--runtime-image",
                folder.resolve("runtime").toString(),
                "--input",
                input.toString(),
                "--main-jar",
                jar.getFileName().toString(),
                "--main-class",
                "vitrin.app.Main",
                "--dest",
                folder.toString()));
    Path slowWork = input.resolveSibling(SLOW_WORK + ".properties");
    Files.writeString(slowWork, "java-options=" + String.join(" ", OPTIONS) + "\n");
    jpackage.addAll(List.of("--add-launcher", SLOW_WORK + "=" + slowWork));
    OPTIONS.forEach(option -> jpackage.addAll(List.of("--java-options", option)));
    OPTIONS_OF_THE_HALL.forEach(option -> jpackage.addAll(List.of("--java-options", option)));
    run(jpackage.toArray(String[]::new));
    if (!System.getProperty("os.name").startsWith("Windows")) {
      goAhead();
    }
    remember();
    for (String rest : List.of("input", "runtime", "training", slowWork.getFileName().toString())) {
      delete(folder.resolve(rest));
    }
    System.out.println("The application image is " + folder.resolve("vitrin"));
  }

  /// A part that came differently than it did before is not shipped.
  private void requireKnown(Path part) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(part));
    String line = HexFormat.of().formatHex(digest) + "  " + part.getFileName();
    if (!Files.readAllLines(sums).contains(line)) {
      System.err.println(
          part
              + " is not the file that "
              + sums
              + " names; if that is meant, write there:\n"
              + line);
      System.exit(1);
    }
  }

  /// Puts a script before each launcher. A launcher asks the system's package managers whose it is,
  /// which can take longer than the start itself; it asks those it finds on its path, so the script
  /// gives it one without any. Before the launcher of the hall it also sets what the program would
  /// have to set by native code, later: the bound of the JPEG decoder and no search for a bus of
  /// assistive technology; and settings of a desktop are neither looked for nor kept.
  private void goAhead() throws IOException {
    for (String name : List.of("vitrin", SLOW_WORK)) {
      Path launcher = folder.resolve("vitrin/bin").resolve(name);
      Files.move(launcher, folder.resolve("vitrin/lib").resolve(name));
      Files.writeString(
          launcher,
          """
          #!/bin/sh
          here=$(readlink -f "$0")
          SETTING PATH=${here%/*} exec "${here%/bin/*}/lib/NAME" "$@"
          """
              .replace(
                  "SETTING ",
                  name.equals(SLOW_WORK)
                      ? ""
                      : "JPEGMEM=200M NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory ")
              .replace("NAME", name));
      if (!launcher.toFile().setExecutable(true, false)) {
        throw new IOException(launcher + " can't be made executable");
      }
    }
  }

  /// Copies a jar without its native libraries and puts those of this platform beside it.
  private void split(Path source, Path input) throws IOException {
    Path target = input.resolve(source.getFileName());
    boolean empty = true;
    try (JarFile from = new JarFile(source.toFile());
        JarOutputStream to = new JarOutputStream(Files.newOutputStream(target))) {
      for (JarEntry entry : from.stream().toList()) {
        String name = entry.getName();
        if (name.endsWith("/")) {
          continue;
        }
        boolean ofSqlite = name.startsWith(NATIVE_FOLDER_OF_SQLITE);
        if (ofSqlite || isNative(name)) {
          if (isNative(name)
              && (!ofSqlite || name.startsWith(NATIVE_FOLDER_OF_SQLITE + platform() + "/"))) {
            try (InputStream in = from.getInputStream(entry)) {
              Files.copy(in, input.resolve(name.substring(name.lastIndexOf('/') + 1)));
            }
          }
          continue;
        }
        if (name.matches(TYPEFACE)) {
          Path font = input.resolve("typeface").resolve(name.substring(name.lastIndexOf('/') + 1));
          Files.createDirectories(font.getParent());
          try (InputStream in = from.getInputStream(entry)) {
            Files.copy(in, font);
          }
        }
        empty = empty && name.startsWith("META-INF/");
        ZipEntry copy = new ZipEntry(name);
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        try (InputStream in = from.getInputStream(entry)) {
          byte[] content = in.readAllBytes();
          to.write(name.endsWith(".class") ? lifted(content, from) : content);
        }
        to.closeEntry();
      }
    }
    if (empty) {
      Files.delete(target);
    }
  }

  /// A class as it is, or as one of Java 8 where it is older: the cache of a start leaves out what
  /// is older than Java 6, and the whole command line is.
  private static byte[] lifted(byte[] compiled, JarFile home) {
    ClassModel old = ClassFile.of().parse(compiled);
    if (old.majorVersion() >= ClassFile.JAVA_6_VERSION) {
      return compiled;
    }
    ClassHierarchyResolver neighbours =
        ClassHierarchyResolver.ofResourceParsing(wanted -> open(home, wanted))
            .orElse(ClassHierarchyResolver.defaultResolver());
    return ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            // Without these two a method is copied as it is, without the maps it then needs.
            ClassFile.ConstantPoolSharingOption.NEW_POOL,
            ClassFile.ClassHierarchyResolverOption.of(neighbours))
        .transformClass(
            old,
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                .andThen(
                    ClassTransform.endHandler(
                        made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0))));
  }

  /// A class of a jar; null where it has none of that name.
  private static InputStream open(JarFile home, ClassDesc wanted) {
    String descriptor = wanted.descriptorString();
    JarEntry entry = home.getJarEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : home.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNative(String name) {
    return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
  }

  /// This platform as the SQLite driver names it.
  private static String platform() {
    String system = System.getProperty("os.name");
    String machine = System.getProperty("os.arch");
    return (system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Mac" : "Linux")
        + "/"
        + (machine.equals("amd64") ? "x86_64" : machine);
  }

  /// Runs the program once through its launcher and keeps what it loaded and linked, so that every
  /// later start begins from there. The launcher itself must do it: what it remembers holds for its
  /// own options and class path only.
  private void remember() throws IOException, InterruptedException {
    Path app = folder.resolve("vitrin/lib/app");
    Path training = Files.createDirectories(folder.resolve("training"));
    Path bundle = training.resolve("exhibit.vitrin");
    Path cache = app.resolve("vitrin.aot");
    Path configuration = training.resolve("vitrin.aotconf");
    Path key = training.resolve("training.key");
    launch("", training, "keygen", "-o", key.toString());
    launch(
        "",
        training,
        "pack",
        exhibit.toString(),
        "-o",
        bundle.toString(),
        "--seal",
        key.toString());
    writeSettings(training, training.resolve("training.key.pub"));
    launch(
        "-XX:AOTMode=record -XX:AOTConfiguration=" + configuration + " -Dglass.platform=Headless",
        training,
        "play",
        bundle.toString(),
        "--window",
        "1000x1000",
        "--seconds",
        "10");
    launch(
        "-XX:AOTMode=create -XX:AOTConfiguration=" + configuration + " -XX:AOTCache=" + cache,
        training,
        "--version");
    if (!Files.exists(cache)) {
      throw new IOException("no " + cache + " was written");
    }
    // Only now, because a program that records may not name a cache.
    Files.writeString(
        app.resolve("vitrin.cfg"),
        "java-options=-XX:AOTCache=$APPDIR/" + cache.getFileName() + "\n",
        StandardOpenOption.APPEND);
  }

  /// Settings as a kiosk has them, so that reading them and trying a seal is remembered too.
  private static void writeSettings(Path training, Path publicKey) throws IOException {
    String key =
        Files.readAllLines(publicKey).stream()
            .filter(line -> !line.startsWith("-"))
            .collect(java.util.stream.Collectors.joining());
    Files.writeString(
        Files.createDirectories(training.resolve("home")).resolve("settings.json"),
        """
        {
          "version": 1, "diagonalInches": 43, "readingDistanceMm": 700, "mountingHeightMm": 900,
          "orientation": "landscape", "languages": ["az", "ru", "en"], "reducedMotion": false,
          "silences": "held", "openingHours": {"monday": {"from": "09:00", "to": "18:00"}},
          "staffLanguage": "az", "trustedKeys": [{"name": "training", "key": "%s"}],
          "sealPolicy": "require"
        }
        """
            .formatted(key));
  }

  private void launch(String options, Path home, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("vitrin/bin/vitrin").toString());
    command.addAll(List.of(words));
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("VITRIN_HOME", home.resolve("home").toString());
    environment.put("JAVA_TOOL_OPTIONS", options);
    execute(command, environment);
  }

  private String tool(String name) {
    return jdk.resolve("bin").resolve(name).toString();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    execute(List.of(command), Map.of());
  }

  /// Shows what the command said only if it failed.
  private static void execute(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    int code = process.waitFor();
    if (code != 0) {
      System.err.println(said);
      System.err.println("'" + String.join(" ", command) + "' ended with " + code);
      System.exit(1);
    }
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
