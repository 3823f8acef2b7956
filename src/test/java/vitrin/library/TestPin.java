package vitrin.library;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A PIN that costs next to nothing to look at, as an older version of the program may have set it.
public final class TestPin {
  private TestPin() {}

  public static void set(Home home, String digits) throws IOException {
    byte[] salt = new byte[16];
    ThreadLocalRandom.current().nextBytes(salt);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, 1, 256))
              .getEncoded();
      new PinFile(home).write(new PinFile.Stored(1, salt, hash, 0));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
