package vitrin.pack;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.Optional;

/// Colour profiles of pictures.
final class Profiles {

  /// Colours by which a profile is compared with sRGB.
  private static final float[][] PROBES = {
    {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0.5f, 0.5f, 0.5f}, {0.2f, 0.4f, 0.1f}, {0.9f, 0.7f, 0.5f}
  };

  private static final float ONE_STEP = 1.5f / 255;

  private Profiles() {}

  /// The profile those bytes describe; absent if they describe none for three colours, or one that
  /// means the same as sRGB.
  static Optional<ICC_Profile> rgb(byte[] bytes) {
    return of(bytes, ColorSpace.TYPE_RGB).filter(profile -> !isLikeSrgb(profile));
  }

  /// The profile those bytes describe; absent if they describe none for grey, or one that means the
  /// same as sRGB.
  static Optional<ICC_Profile> grey(byte[] bytes) {
    return of(bytes, ColorSpace.TYPE_GRAY).filter(profile -> !isLikeSrgb(table(profile)));
  }

  private static boolean isLikeSrgb(byte[] table) {
    for (int i = 0; i < table.length; i++) {
      if (Math.abs((table[i] & 0xff) - i) > 1) {
        return false;
      }
    }
    return true;
  }

  /// What each level of grey is in sRGB.
  private static byte[] table(ICC_Profile grey) {
    ICC_ColorSpace space = new ICC_ColorSpace(grey);
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.round(255 * space.toRGB(new float[] {i / 255f})[1]);
    }
    return table;
  }

  /// The profile those bytes describe; absent if they describe none for the four inks of printing.
  static Optional<ICC_Profile> cmyk(byte[] bytes) {
    return of(bytes, ColorSpace.TYPE_CMYK);
  }

  private static Optional<ICC_Profile> of(byte[] bytes, int type) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    try {
      ICC_Profile profile = ICC_Profile.getInstance(bytes);
      if (profile.getColorSpaceType() != type) {
        return Optional.empty();
      }
      new ICC_ColorSpace(profile).toRGB(new float[profile.getNumComponents()]);
      return Optional.of(profile);
    } catch (IllegalArgumentException | CMMException _) {
      return Optional.empty();
    }
  }

  private static boolean isLikeSrgb(ICC_Profile profile) {
    ICC_ColorSpace space = new ICC_ColorSpace(profile);
    for (float[] probe : PROBES) {
      float[] srgb = space.toRGB(probe);
      for (int i = 0; i < 3; i++) {
        if (Math.abs(srgb[i] - probe[i]) > ONE_STEP) {
          return false;
        }
      }
    }
    return true;
  }

  /// The picture with its colours in sRGB.
  static Pixels toSrgb(Pixels pixels, ICC_Profile profile) {
    if (profile.getColorSpaceType() == ColorSpace.TYPE_GRAY) {
      return levelled(pixels, table(profile));
    }
    BufferedImage from = Images.wrap(pixels, new ICC_ColorSpace(profile));
    byte[] rgb = new byte[pixels.rgb().length];
    Pixels converted = new Pixels(pixels.width(), pixels.height(), rgb);
    BufferedImage to = Images.wrap(converted, ColorSpace.getInstance(ColorSpace.CS_sRGB));
    new ColorConvertOp(null).filter(from, to);
    return converted;
  }

  private static Pixels levelled(Pixels pixels, byte[] table) {
    byte[] rgb = new byte[pixels.rgb().length];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = table[pixels.rgb()[i] & 0xff];
    }
    return new Pixels(pixels.width(), pixels.height(), rgb);
  }
}
