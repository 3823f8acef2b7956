package vitrin.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// An address as a phone reads it: a QR code (ISO/IEC 18004), dark on light whatever the theme,
/// because many readers take a code for granted that is darker than its ground.
final class QrCode {

  /// The light border that belongs to a code, in modules (ISO/IEC 18004, clause 9.1).
  private static final int QUIET = 4;

  /// Camera pixels that a module needs at least (DENSO WAVE, "Point for setting the module size").
  private static final double PIXELS_A_MODULE = 4;

  /// What a phone sees, as a part of its distance, and how many pixels its viewfinder has there: a
  /// lens of 26 mm before a frame of 36 mm, in Full HD.
  private static final double FIELD = 36 / 26.0;

  private static final double VIEWFINDER = 1920;

  /// Fewer pixels of the screen than this make no square that a camera tells apart.
  private static final int LEAST = 2;

  private static final int DARK = 0xFF000000;
  private static final int LIGHT = 0xFFFFFFFF;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /// The code of an address; absent where it is too long for one.
  ///
  /// @param address in ASCII
  static Optional<QrCode> of(String address) {
    try {
      QRCode smallest = Encoder.encode(address, ErrorCorrectionLevel.L);
      QRCode best = smallest;
      for (ErrorCorrectionLevel better :
          List.of(ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H)) {
        best = ifAsSmall(address, better, smallest).orElse(best);
      }
      return Optional.of(new QrCode(best.getMatrix()));
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  /// Against glare and fingerprints a code repairs as much as it can without growing.
  private static Optional<QRCode> ifAsSmall(
      String address, ErrorCorrectionLevel level, QRCode smallest) {
    try {
      QRCode code = Encoder.encode(address, level);
      return code.getVersion().equals(smallest.getVersion()) ? Optional.of(code) : Optional.empty();
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  /// Side of a module in millimetres that a phone reads from where the screen is read: 2 mm at 0.7
  /// m.
  static double moduleMm(Glass glass) {
    return PIXELS_A_MODULE * FIELD * glass.distanceMm() / VIEWFINDER;
  }

  /// Side of a module in pixels: as a phone needs it from where the reader stands, or as large as
  /// there is room; then the phone has to come nearer. Absent where even that is too small.
  ///
  /// @param most side of the whole code with its border, in pixels
  Optional<Integer> module(Glass glass, double most) {
    int wanted = (int) Math.ceil(moduleMm(glass) / glass.mmPerPixel());
    int module = Math.min(wanted, (int) (most / modulesAcross()));
    return module < LEAST ? Optional.empty() : Optional.of(module);
  }

  private int modulesAcross() {
    return modules.getWidth() + 2 * QUIET;
  }

  /// The code, each module a square of whole pixels, with its border.
  ///
  /// @param module its side in pixels
  /// @param saying for those who don't see it
  ImageView at(int module, String saying) {
    int side = modulesAcross() * module;
    int[] pixels = new int[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        pixels[y * side + x] = isDark(x / module - QUIET, y / module - QUIET) ? DARK : LIGHT;
      }
    }
    WritableImage image = new WritableImage(side, side);
    image
        .getPixelWriter()
        .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
    ImageView view = new ImageView(image);
    view.setSmooth(false);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(saying);
    return view;
  }

  private boolean isDark(int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
    return inside && modules.get(x, y) == 1;
  }
}
