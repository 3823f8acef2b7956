package vitrin.bundle;

import java.io.Serial;
import java.nio.file.Path;

/// Something wrong with the file at hand, said by code that does not know the name under which the
/// file was handed over; the doors of this room turn it into a [BundleException].
final class Refusal extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final BundleException.Kind kind;

  Refusal(BundleException.Kind kind, String detail) {
    this(kind, detail, null);
  }

  Refusal(BundleException.Kind kind, String detail, Throwable cause) {
    super(detail, cause);
    this.kind = kind;
  }

  static Refusal damaged(String detail) {
    return new Refusal(BundleException.Kind.DAMAGED, detail);
  }

  static Refusal content(String detail) {
    return new Refusal(BundleException.Kind.CONTENT_INVALID, detail);
  }

  BundleException of(Path file) {
    return new BundleException(kind, file, getMessage(), getCause());
  }
}
