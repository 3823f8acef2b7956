import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Makes the Debian package: `Deb.java VERSION LINUX PARTS FOLDER`.
///
/// `LINUX` is `packaging/linux`: what is installed beside the image (`root`) and what the package
/// manager reads (`debian`). `PARTS` is the list of parts. `FOLDER` holds the application image
/// `vitrin` and takes the package. `mvn -Pdist,deb package` runs it.
class Deb {
  private static final String IMAGE = "usr/lib/vitrin";
  private static final String DOCUMENTS = "usr/share/doc/vitrin";
  private static final List<String> SCRIPTS = List.of("postinst", "prerm", "postrm");

  private final String version;
  private final Path linux;
  private final Path parts;
  private final Path folder;
  private final Path tree;

  private Deb(String[] args) {
    version = args[0];
    linux = Path.of(args[1]);
    parts = Path.of(args[2]);
    folder = Path.of(args[3]);
    tree = folder.resolve("deb");
  }

  public static void main(String[] args) throws Exception {
    new Deb(args).make();
  }

  private void make() throws Exception {
    delete(tree);
    String architecture = said("dpkg", "--print-architecture").strip();
    copy(folder.resolve("vitrin"), tree.resolve(IMAGE));
    copy(linux.resolve("root"), tree);
    Files.createDirectories(tree.resolve("usr/bin"));
    Files.createSymbolicLink(
        tree.resolve("usr/bin/vitrin"), Path.of("../lib/vitrin/bin/vitrin"));
    documents();
    modes();
    control(architecture);
    Path file = folder.resolve("vitrin_" + version + "_" + architecture + ".deb");
    said("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree.toString(), file.toString());
    delete(tree);
    System.out.println("The package is " + file);
  }

  /// Manual pages are kept packed; beside the program lie the licences of its parts.
  private void documents() throws IOException {
    Path documents = Files.createDirectories(tree.resolve(DOCUMENTS));
    try (Stream<Path> pages = Files.walk(tree.resolve("usr/share/man"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        gzip(fill(Files.readString(page)), page.resolveSibling(page.getFileName() + ".gz"));
        Files.delete(page);
      }
    }
    gzip(
        fill(Files.readString(linux.resolve("debian/changelog"))),
        documents.resolve("changelog.gz"));
    Files.copy(linux.resolve("debian/copyright"), documents.resolve("copyright"));
    Files.copy(parts, documents.resolve("parts.cdx.json"));
    try (Stream<Path> jars = Files.list(tree.resolve(IMAGE).resolve("lib/app"))) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        licences(jar, documents.resolve("licences"));
      }
    }
  }

  private static void licences(Path jar, Path target) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().filter(Deb::isLicence).toList()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        String part = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        Path copy = target.resolve(part).resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean isLicence(JarEntry entry) {
    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    return !name.endsWith(".class")
        && name.toUpperCase(Locale.ROOT).matches(".*(LICEN[CS]E|NOTICE).*");
  }

  /// What a package holds can be read by everybody and changed by nobody but root.
  private void modes() throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.toList()) {
        if (!Files.isSymbolicLink(path)) {
          boolean runs = Files.isDirectory(path) || Files.isExecutable(path);
          Files.setPosixFilePermissions(
              path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }

  private void control(String architecture) throws IOException, NoSuchAlgorithmException {
    Path control = Files.createDirectories(tree.resolve("DEBIAN"));
    Map<String, String> sums = new TreeMap<>();
    long bytes = 0;
    StringBuilder settings = new StringBuilder();
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList()) {
        String name = tree.relativize(path).toString();
        byte[] content = Files.readAllBytes(path);
        bytes += content.length;
        sums.put(name, HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content)));
        if (name.startsWith("etc/")) {
          settings.append('/').append(name).append('\n');
        }
      }
    }
    StringBuilder list = new StringBuilder();
    sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(control.resolve("md5sums"), list);
    if (!settings.isEmpty()) {
      Files.writeString(control.resolve("conffiles"), settings);
    }
    Files.writeString(
        control.resolve("control"),
        fill(Files.readString(linux.resolve("debian/control")))
            .replace("@ARCHITECTURE@", architecture)
            .replace("@KIB@", Long.toString(bytes / 1024)));
    for (String script : SCRIPTS) {
      Path copy = control.resolve(script);
      Files.copy(linux.resolve("debian").resolve(script), copy);
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    for (String data : List.of("md5sums", "conffiles", "control")) {
      if (Files.exists(control.resolve(data))) {
        Files.setPosixFilePermissions(
            control.resolve(data), PosixFilePermissions.fromString("rw-r--r--"));
      }
    }
  }

  private String fill(String text) {
    return text.replace("@VERSION@", version);
  }

  /// Without a name and a time in the header, so that the same text gives the same bytes.
  private static void gzip(String text, Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// With the times as they are: by these the program knows that its cache belongs to its jars.
  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(from, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
          throws IOException {
        Files.createDirectories(to.resolve(from.relativize(directory).toString()));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.copy(
            file,
            to.resolve(from.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
        return FileVisitResult.CONTINUE;
      }
    });
  }

  /// What a tool said; ends with one sentence where it failed or is not there.
  private static String said(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // A fixed time would be put on the jars, and the cache of their classes would no longer fit.
    builder.environment().remove("SOURCE_DATE_EPOCH");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      System.err.println("A Debian package is made with " + command[0] + ": apt-get install dpkg");
      System.exit(1);
      throw e;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      System.err.println(said + "'" + String.join(" ", command) + "' failed");
      System.exit(1);
    }
    return said;
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(tree, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path emptied, IOException e) throws IOException {
        Files.delete(emptied);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
