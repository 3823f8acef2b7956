package vitrin.cli;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vitrin.bundle.BundleException;
import vitrin.bundle.UnwrittenException;
import vitrin.library.HomeException;
import vitrin.library.LibraryException;
import vitrin.pack.PackException;

/// One sentence for a failure: what is wrong with which file and what to do next, how the process
/// ends, and the short code that can be read over the telephone.
///
/// @param key of the interface's text
/// @param arguments of that text
/// @param code absent where there is no short code
/// @param exit how the process ends
public record Complaint(String key, List<String> arguments, Optional<String> code, ExitCode exit) {
  private static final System.Logger LOG = System.getLogger(Complaint.class.getName());

  public Complaint {
    arguments = List.copyOf(arguments);
  }

  /// What to say of a failure. What is our own fault goes to the log with its trace.
  ///
  /// @param console where it will be said
  public static Complaint of(Throwable failure, Console console) {
    return switch (failure) {
      case UsageException usage -> of(usage);
      case RefusedFile refused -> refused.complaint();
      case BundleException refused -> of(refused);
      case PackException unwritten -> of(unwritten);
      case HomeException home -> of(home);
      case LibraryException library -> of(library);
      case InterruptedException _ -> plain(ExitCode.REFUSED, "cli.failed.stopped");
      case IOException unusable -> of(unusable);
      case OutOfMemoryError full -> {
        LOG.log(Level.ERROR, "Out of memory", full);
        yield plain(ExitCode.FAULT, "cli.failed.memory");
      }
      default -> {
        LOG.log(Level.ERROR, "Our own fault", failure);
        yield plain(ExitCode.FAULT, "cli.failed.fault", logs(console));
      }
    };
  }

  static Complaint of(UsageException usage) {
    return new Complaint(usage.key(), usage.arguments(), Optional.empty(), ExitCode.USAGE);
  }

  static Complaint of(BundleException refused) {
    LOG.log(Level.INFO, "Refused", refused);
    return new Complaint(
        "refused." + refused.kind(),
        List.of(refused.file().toString()),
        Optional.of(refused.kind().code()),
        ExitCode.REFUSED);
  }

  static Complaint of(PackException unwritten) {
    LOG.log(Level.INFO, "Not packed", unwritten);
    String key =
        switch (unwritten.kind()) {
          case UNWRITABLE -> "cli.failed.not-writable";
          case DISK_FULL -> "cli.failed.disk-full";
          case NOT_AS_WRITTEN -> "cli.failed.not-as-written";
        };
    return new Complaint(
        key,
        List.of(unwritten.file().toString()),
        Optional.of(unwritten.kind().code()),
        ExitCode.REFUSED);
  }

  private static Complaint of(HomeException home) {
    LOG.log(Level.INFO, "No home", home);
    String key =
        switch (home.kind()) {
          case FOREIGN -> "cli.failed.home-foreign";
          case UNUSABLE -> "cli.failed.home-unusable";
        };
    return new Complaint(
        key,
        List.of(home.folder().toString(), home.owner().orElse("")),
        Optional.of(home.kind().code()),
        ExitCode.REFUSED);
  }

  private static Complaint of(LibraryException library) {
    LOG.log(Level.INFO, "The library", library);
    return new Complaint(
        "library." + library.kind(),
        List.of(library.subject()),
        Optional.of(library.kind().code()),
        ExitCode.REFUSED);
  }

  private static Complaint of(IOException failure) {
    LOG.log(Level.INFO, "A file failed", failure);
    String file =
        failure instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : "Vitrin";
    String key =
        switch (failure) {
          case NoSuchFileException _ -> "cli.failed.nothing-there";
          case AccessDeniedException _ -> "cli.failed.not-writable";
          case UnwrittenException unwritten ->
              switch (unwritten.why()) {
                case FULL -> "cli.failed.disk-full";
                case READ_ONLY -> "cli.failed.not-writable";
                case OTHER -> "cli.failed.read-or-write";
              };
          default -> "cli.failed.read-or-write";
        };
    return plain(ExitCode.REFUSED, key, file, reason(failure));
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /// Where the log is, for people.
  private static String logs(Console console) {
    try {
      return console.home().open().logs().toString();
    } catch (HomeException e) {
      return e.folder().toString();
    }
  }

  private static Complaint plain(ExitCode exit, String key, String... arguments) {
    return new Complaint(key, List.of(arguments), Optional.empty(), exit);
  }

  /// A failure that is only about how a file stands there.
  ///
  /// @param key of the interface's text, whose first argument is the file
  static Complaint about(Path file, String key, String... more) {
    List<String> arguments = new java.util.ArrayList<>(List.of(file.toString()));
    arguments.addAll(List.of(more));
    return new Complaint(key, arguments, Optional.empty(), ExitCode.REFUSED);
  }

  /// The sentence, with the short code behind it.
  public String sentence(vitrin.i18n.Texts texts) {
    String sentence = texts.get(key, arguments.toArray());
    return code.map(known -> sentence + " (" + known + ")").orElse(sentence);
  }

  /// Says the sentence.
  ///
  /// @return how the process ends
  public ExitCode say(Console console) {
    console.err().println(sentence(console.texts()));
    return exit;
  }
}
