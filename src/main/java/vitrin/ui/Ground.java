package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import vitrin.bundle.Backdrop;
import vitrin.model.Accent;
import vitrin.slideshow.Theme;

/// What a slide stands on, where that is not the plain ground of the theme, and the style classes
/// that give the roles which can be read there.
///
/// @param colour opaque
/// @param tone which roles are read on it
record Ground(Color colour, Tone tone) {

  /// Which set of roles is read on a ground.
  enum Tone {
    /// That of the page.
    PAGE,
    /// Dark, whatever the theme of the page.
    DARK
  }

  private static final Color BLACK = Color.BLACK;
  private static final Color SILENCE = Color.web("#060708");
  private static final Color FIGURES = Color.web("#0E1012");
  private static final Color BOOK = Color.web("#1E1A17");

  /// The backdrop of a picture. Its lightness and chroma are clamped so that every role keeps its
  /// contrast on it; its hue stays.
  static Ground of(Backdrop backdrop, Theme theme) {
    return switch (theme) {
      case DARK -> clamped(backdrop, 0.10 + 0.30 * backdrop.l(), 0.17, 0.27, 0.022);
      case LIGHT -> clamped(backdrop, 0.86 + 0.08 * backdrop.l(), 0.88, 0.94, 0.018);
      case HIGH_CONTRAST -> new Ground(BLACK, Tone.PAGE);
    };
  }

  static Ground silence(Theme theme) {
    return dark(SILENCE, theme);
  }

  static Ground figures(Theme theme) {
    return dark(FIGURES, theme);
  }

  /// Under a book whose cover has no picture.
  static Ground book(Theme theme) {
    return dark(BOOK, theme);
  }

  /// The style classes of a node whose roles are those of a theme and an accent: those of a page's
  /// root, or of a part of it that stands on a ground of its own.
  ///
  /// @param accent absent: bone
  static List<String> roles(Theme theme, Optional<Accent> accent) {
    List<String> classes = new ArrayList<>(List.of("root"));
    switch (theme) {
      case DARK -> {}
      case LIGHT -> classes.add("light");
      case HIGH_CONTRAST -> classes.add("high-contrast");
    }
    classes.add("accent-" + accent.orElse(Accent.BONE).id());
    return classes;
  }

  /// Gives a whole page its roles. Style classes that it has are left alone: when they change, the
  /// toolkit styles everything on the page anew, and what fades from one look to the next comes
  /// from black.
  ///
  /// @param more style classes besides
  /// @return whether the page looks different from now on
  static boolean dress(Node page, List<String> roles, String... more) {
    List<String> classes = new ArrayList<>(roles);
    classes.addAll(List.of(more));
    if (Set.copyOf(page.getStyleClass()).equals(Set.copyOf(classes))) {
      return false;
    }
    page.getStyleClass().setAll(classes);
    return true;
  }

  /// The style classes for what is read on this ground, on a page of that theme.
  List<String> roles(Optional<Accent> accent, Theme theme) {
    return roles(tone == Tone.DARK && theme == Theme.LIGHT ? Theme.DARK : theme, accent);
  }

  private static Ground dark(Color colour, Theme theme) {
    return new Ground(theme == Theme.HIGH_CONTRAST ? BLACK : colour, Tone.DARK);
  }

  private static Ground clamped(
      Backdrop backdrop, double l, double lowest, double highest, double mostChroma) {
    double chroma = Math.hypot(backdrop.a(), backdrop.b());
    double scale = chroma > mostChroma ? mostChroma / chroma : 1;
    return new Ground(
        colour(Math.clamp(l, lowest, highest), backdrop.a() * scale, backdrop.b() * scale),
        Tone.PAGE);
  }

  /// The colour as a stylesheet writes it.
  String web() {
    return "#%02X%02X%02X"
        .formatted(
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
  }

  /// OKLab to sRGB (B. Ottosson, "A perceptual color space for image processing").
  static Color colour(double lightness, double a, double b) {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return Color.color(
        gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double gamma(double linear) {
    double x = Math.clamp(linear, 0, 1);
    return x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
  }
}
