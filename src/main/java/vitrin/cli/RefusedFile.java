package vitrin.cli;

import java.nio.file.Path;

/// A file or folder can't be used as what was asked.
public final class RefusedFile extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Complaint complaint;

  /// @param key of the interface's text, whose first argument is the file
  /// @param more the further arguments of the text
  public RefusedFile(Path file, String key, String... more) {
    super(key + " " + file);
    complaint = Complaint.about(file, key, more);
  }

  Complaint complaint() {
    return complaint;
  }
}
