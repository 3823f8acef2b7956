package vitrin.ui.staff;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import vitrin.bundle.BundleException;
import vitrin.bundle.UnwrittenException;
import vitrin.i18n.Texts;
import vitrin.library.LibraryException;

/// What an officer is told of a failure: what happened, that nothing is lost, what to do next, and
/// the short code for the telephone. What it was exactly is in the log.
final class Failure {
  private static final System.Logger LOG = System.getLogger(Failure.class.getName());

  private Failure() {}

  /// The sentences, in the officer's language; the failure itself goes to the log.
  static String said(Throwable failure, Texts texts) {
    LOG.log(level(failure), "staff were told", failure);
    return switch (failure) {
      case BundleException refused -> said(refused.kind(), refused.file(), texts);
      case LibraryException library ->
          texts.get("staff.failed." + library.kind(), name(library.subject()))
              + code(library.kind().code());
      case UnwrittenException full when full.why() == UnwrittenException.Why.FULL ->
          texts.get("staff.failed.full", file(full)) + code("V58");
      case UnwrittenException kept when kept.why() == UnwrittenException.Why.READ_ONLY ->
          texts.get("staff.failed.read-only", file(kept)) + code("V59");
      case IOException unusable -> texts.get("staff.failed.file", file(unusable)) + code("V60");
      default -> texts.get("staff.failed.fault") + code("V70");
    };
  }

  /// The sentences for a failure of what is written to this machine, not to a stick.
  static String saidOfThisMachine(Throwable failure, Texts texts) {
    if (failure instanceof UnwrittenException full && full.why() == UnwrittenException.Why.FULL) {
      LOG.log(Level.WARNING, "staff were told", failure);
      LibraryException.Kind kind = LibraryException.Kind.DISK_FULL;
      return texts.get("staff.failed." + kind) + code(kind.code());
    }
    return said(failure, texts);
  }

  /// Why a file was refused.
  static String said(BundleException.Kind kind, Path file, Texts texts) {
    return texts.get("refused." + kind, file.getFileName().toString())
        + " "
        + texts.get("staff.nothingLost")
        + code(kind.code());
  }

  private static String code(String code) {
    return " (" + code + ")";
  }

  private static Level level(Throwable failure) {
    return failure instanceof Error || failure instanceof RuntimeException
        ? Level.ERROR
        : Level.INFO;
  }

  private static String file(IOException failure) {
    return failure instanceof FileSystemException named && named.getFile() != null
        ? name(named.getFile())
        : "Vitrin";
  }

  /// A path means nothing to an officer; its last name may.
  private static String name(String subject) {
    return subject.substring(Math.max(subject.lastIndexOf('/'), subject.lastIndexOf('\\')) + 1);
  }
}
