package vitrin.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The number that lets staff in. Kept is what it comes to, not the number itself. May be used from
/// any thread; [#enter] and [#set] compute for the better part of a second.
///
/// Five wrong numbers are answered at once. After the fifth nobody is answered for five minutes,
/// and every further wrong one doubles that, up to half an hour. The wrong ones are counted across
/// restarts, and after a restart the whole time begins anew: no clock is asked that somebody could
/// set. A right number ends the count, and so does a new one.
public final class Pin {
  private static final System.Logger LOG = System.getLogger(Pin.class.getName());

  /// Fewest and most digits.
  public static final int SHORTEST = 4;

  public static final int LONGEST = 8;

  /// Wrong numbers that are answered at once.
  static final int TRIES = 5;

  static final Duration FIRST_WAIT = Duration.ofMinutes(5);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

  /// What OWASP asks of PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet).
  static final int ITERATIONS = 600_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private final PinFile file;
  private final LongSupplier nanos;

  /// Of which number the rest is; another salt is another number.
  private byte[] salt = {};

  /// What has been counted, also where the disk did not take it.
  private int wrong;

  private long waitBegan;

  public Pin(Home home) {
    this(home, System::nanoTime);
  }

  /// @param nanos time that only grows
  Pin(Home home, LongSupplier nanos) {
    file = new PinFile(home);
    this.nanos = nanos;
    read();
  }

  /// Whether a number can be entered now.
  public sealed interface Standing {

    /// No number is set, or none that can be read: nobody comes in.
    record Unset() implements Standing {}

    /// @param tries wrong numbers that would still be answered at once, 1–5
    record Open(int tries) implements Standing {}

    /// @param left until the next number is looked at
    record Waiting(Duration left) implements Standing {}
  }

  /// What comes of a number.
  ///
  /// @param isRight whether it lets staff in
  /// @param after how things stand now
  public record Answer(boolean isRight, Standing after) {}

  /// Whether that is a number of 4 to 8 digits.
  public static boolean isPin(String digits) {
    return digits.matches("[0-9]{" + SHORTEST + "," + LONGEST + "}");
  }

  public synchronized Standing standing() {
    return read().<Standing>map(this::standing).orElseGet(Standing.Unset::new);
  }

  private Standing standing(PinFile.Stored stored) {
    Duration left = wait(wrong).minusNanos(nanos.getAsLong() - waitBegan);
    return left.isPositive()
        ? new Standing.Waiting(left)
        : new Standing.Open(Math.max(1, TRIES - wrong));
  }

  /// Looks at a number. It is counted as wrong before it is looked at, so that nobody gains by
  /// ending the program at that moment.
  public synchronized Answer enter(String digits) {
    Optional<PinFile.Stored> read = read();
    if (read.isEmpty() || !(standing(read.get()) instanceof Standing.Open)) {
      return new Answer(false, standing());
    }
    PinFile.Stored stored = read.get();
    wrong++;
    keep(stored);
    byte[] hash = isPin(digits) ? hash(digits, stored.salt(), stored.iterations()) : new byte[0];
    boolean right = MessageDigest.isEqual(hash, stored.hash());
    if (right) {
      wrong = 0;
      keep(stored);
    }
    waitBegan = nanos.getAsLong();
    return new Answer(right, standing(stored));
  }

  /// Sets another number, whether or not one was set before.
  ///
  /// @param digits as [#isPin] has it
  /// @throws IOException if it can't be written: the old one is set still
  public synchronized void set(String digits) throws IOException {
    if (!isPin(digits)) {
      throw new IllegalArgumentException("not a number of 4 to 8 digits");
    }
    byte[] fresh = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(fresh);
    file.write(new PinFile.Stored(ITERATIONS, fresh, hash(digits, fresh, ITERATIONS), 0));
  }

  /// A full disk does not keep staff out: they are who can make room.
  private void keep(PinFile.Stored stored) {
    try {
      file.write(stored.withWrong(wrong));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "wrong numbers are counted until the program ends", e);
    }
  }

  private synchronized Optional<PinFile.Stored> read() {
    Optional<PinFile.Stored> stored = file.read();
    if (stored.isPresent() && !Arrays.equals(stored.get().salt(), salt)) {
      salt = stored.get().salt();
      wrong = stored.get().wrong();
      waitBegan = nanos.getAsLong();
    }
    return stored;
  }

  static Duration wait(int wrong) {
    if (wrong < TRIES) {
      return Duration.ZERO;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - TRIES, 10));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private static byte[] hash(String digits, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(digits.toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }
}
