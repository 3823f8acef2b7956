import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the archive for PCs with a Java of their own: `Zip.java VERSION JAR CLASSPATH WINDOWS SUMS
/// PARTS LICENCES TARGET`.
///
/// `WINDOWS` is a folder with the toolkit's jars for Windows; those on the class path are for this
/// system, Linux. Each of those must have the hash that `SUMS` names. `LICENCES`
/// is what is told of them all. The same parts give the same bytes.
class Zip {

  /// Before any build, so that two builds of the same sources do not differ.
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private static final String CMD =
      """
      @echo off
      rem Starts Vitrin with the Java that JAVA_HOME names, else the one on the path: 25 or newer.
      setlocal
      set "JAVA=java"
      if defined JAVA_HOME set "JAVA=%JAVA_HOME%\\bin\\java"
      "%JAVA%" --version >nul 2>nul
      if errorlevel 1 (
        echo Vitrin needs Java 25 or newer; install it, or name its folder in JAVA_HOME. 1>&2
        exit /b 3
      )
      "%JAVA%" OPTIONS -cp "%~dp0lib\\*;%~dp0lib\\windows\\*" vitrin.app.Main %*
      exit /b %ERRORLEVEL%
      """;

  private static final String SH =
      """
      #!/bin/sh
      # Starts Vitrin with the Java that JAVA_HOME names, else the one on the path: 25 or newer.
      here=$(dirname "$(readlink -f "$0")")
      java=${JAVA_HOME:+$JAVA_HOME/bin/}java
      if ! "$java" --version >/dev/null 2>&1; then
        echo "Vitrin needs Java 25 or newer; install it, or name its folder in JAVA_HOME." >&2
        exit 3
      fi
      exec "$java" OPTIONS -cp "$here/lib/*:$here/lib/linux/*" vitrin.app.Main "$@"
      """;

  private static final String OPTIONS =
      "--enable-native-access=ALL-UNNAMED -Xmx1g -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
          + " -Dfile.encoding=UTF-8";

  private Zip() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    String top = "vitrin-" + args[0] + "/";
    Path jar = Path.of(args[1]);
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put(top + "vitrin.cmd", bytes(CMD.replace("OPTIONS", OPTIONS).replace("\n", "\r\n")));
    entries.put(top + "vitrin", bytes(SH.replace("OPTIONS", OPTIONS)));
    entries.put(top + "parts.cdx.json", Files.readAllBytes(Path.of(args[5])));
    entries.put(top + "LICENCES.txt", Files.readAllBytes(Path.of(args[6])));
    entries.put(top + "lib/" + jar.getFileName(), Files.readAllBytes(jar));
    for (String part : args[2].split(File.pathSeparator)) {
      if (part.endsWith(".jar")) {
        Path file = Path.of(part);
        String name = file.getFileName().toString();
        if (name.endsWith("-linux.jar")) {
          String there = name.replace("-linux.jar", "-win.jar");
          Path windows = Path.of(args[3], there);
          if (!Files.exists(windows)) {
            System.err.println(there + " is not in " + args[3] + "; add it to the profile dist");
            System.exit(1);
          }
          requireKnown(windows, Path.of(args[4]));
          entries.put(top + "lib/windows/" + there, Files.readAllBytes(windows));
          entries.put(top + "lib/linux/" + name, Files.readAllBytes(file));
        } else {
          entries.put(top + "lib/" + name, Files.readAllBytes(file));
        }
      }
    }
    Path target = Path.of(args[7], "vitrin-" + args[0] + "-any.zip");
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry made = new ZipEntry(entry.getKey());
        made.setTimeLocal(TIME);
        zip.putNextEntry(made);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    System.out.println("The archive is " + target);
  }

  private static void requireKnown(Path part, Path sums)
      throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(part));
    String line = HexFormat.of().formatHex(digest) + "  " + part.getFileName();
    if (!Files.readAllLines(sums).contains(line)) {
      System.err.println(
          part + " is not the file that " + sums + " names; if that is meant, write there:\n" + line);
      System.exit(1);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
