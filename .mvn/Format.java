import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the code formatter over every Java source: `Format.java check|write CLASSPATH FOLDER`.
///
/// A program of its own because the formatter must run on the JDK the project compiles with, not on
/// the one Maven runs on. `check` ends with 1 and names the files that are not formatted.
class Format {
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[2]);
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    for (String part : List.of("api", "code", "file", "parser", "tree", "util")) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-classpath", args[1], "com.google.googlejavaformat.java.Main"));
    command.addAll(args[0].equals("write") ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(root.resolve("src"))) {
      files.filter(f -> f.toString().endsWith(".java")).map(Path::toString).sorted().forEach(command::add);
    }
    Process formatter = new ProcessBuilder(command).inheritIO().directory(new File(args[2])).start();
    int code = formatter.waitFor();
    if (code != 0 && args[0].equals("check")) {
      System.err.println("The files named above are not formatted: run 'mvn -Pformat'.");
    }
    System.exit(code);
  }
}
