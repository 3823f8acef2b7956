package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vitrin.bundle.Backdrop;
import vitrin.model.Accent;
import vitrin.model.Language;
import vitrin.slideshow.Theme;

/// WCAG 2.2: text 4.5 to 1 against its ground (1.4.3), parts of controls 3 to 1 (1.4.11).
@FxTest
class ContrastTest {
  private static final List<String> GROUNDS = List.of("bg", "band", "raised");
  private static final double TEXT = 4.5;
  private static final double PART = 3;

  @Test
  void everyRoleCanBeReadOnEveryGroundOfItsTheme() {
    List<String> poor = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      for (Accent accent : Accent.values()) {
        Map<String, Color> roles = roles(theme, accent);
        for (String ground : GROUNDS) {
          for (String role : List.of("text", "muted", "accent", "good", "warn", "bad")) {
            check(poor, roles, role, ground, TEXT, theme + " " + accent);
          }
          for (String role : List.of("outline", "focus")) {
            check(poor, roles, role, ground, PART, theme + " " + accent);
          }
        }
        check(poor, roles, "on-accent", "accent", TEXT, theme + " " + accent);
      }
    }
    assertEquals(List.of(), poor);
  }

  @Test
  void whatIsPressedIsReadOnTheAccent() {
    List<String> poor = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      Color accent = roles(theme, Accent.SAFFRON).get("accent");
      for (String look : List.of("plain", "way-on", "chosen", "outlined", "filled")) {
        Cell cell = pressed(look, Ground.roles(theme, Optional.of(Accent.SAFFRON)));
        Region shape = (Region) cell.lookup(".shape");
        Color ground = (Color) shape.getBackground().getFills().getFirst().getFill();
        Color words = (Color) ((Text) cell.lookup(".text")).getFill();
        if (!ground.equals(accent) || ratio(words, ground) < TEXT) {
          poor.add(look + " in " + theme + ": " + words + " on " + ground);
        }
      }
    }
    assertEquals(List.of(), poor);
  }

  private static Cell pressed(String look, List<String> roles) {
    Glass glass = Screens.glass(1920, 1080, 43);
    Cell cell = new Cell(glass, 200, 60, "All books", () -> {}).look(look);
    Pane root = new Pane(cell.beside(Icon.LOOK, "All books", Language.EN));
    root.getStyleClass().setAll(roles);
    root.getStyleClass().add("visitor");
    VisitorScene.of(new Pane(root));
    cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("armed"), true);
    root.applyCss();
    return cell;
  }

  @Test
  void everyRoleCanBeReadOnEveryBackdropThatAPhotoCanHave() {
    List<String> poor = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      for (Accent accent : Accent.values()) {
        Map<String, Color> roles = roles(theme, accent);
        for (double l = 0; l <= 1; l += 0.25) {
          for (int degrees = 0; degrees < 360; degrees += 15) {
            double hue = Math.toRadians(degrees);
            Backdrop mean = new Backdrop(l, 0.3 * Math.cos(hue), 0.3 * Math.sin(hue));
            roles.put("backdrop", Ground.of(mean, theme).colour());
            String where = theme + " " + accent + " L " + l + " at " + degrees + "°";
            check(poor, roles, "text", "backdrop", TEXT, where);
            check(poor, roles, "muted", "backdrop", TEXT, where);
            check(poor, roles, "outline", "backdrop", PART, where);
            check(poor, roles, "accent", "backdrop", PART, where);
          }
        }
      }
    }
    assertEquals(List.of(), poor);
  }

  @Test
  void silenceFiguresAndBooksCanBeReadInEveryTheme() {
    List<String> poor = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      for (Ground ground :
          List.of(Ground.silence(theme), Ground.figures(theme), Ground.book(theme))) {
        Map<String, Color> roles = roles(ground.roles(Optional.empty(), theme));
        roles.put("ground", ground.colour());
        check(poor, roles, "text", "ground", TEXT, theme.name());
        check(poor, roles, "muted", "ground", TEXT, theme.name());
        check(poor, roles, "outline", "ground", PART, theme.name());
      }
    }
    assertEquals(List.of(), poor);
  }

  @Test
  void aBackdropKeepsTheHueOfItsPhoto() {
    Color warm = Ground.of(new Backdrop(0.6, 0.1, 0.1), Theme.DARK).colour();
    Color cold = Ground.of(new Backdrop(0.6, -0.05, -0.1), Theme.DARK).colour();
    assertTrue(warm.getRed() > warm.getBlue());
    assertTrue(cold.getBlue() > cold.getRed());
  }

  private static void check(
      List<String> poor,
      Map<String, Color> roles,
      String role,
      String ground,
      double least,
      String where) {
    double ratio = ratio(roles.get(role), roles.get(ground));
    if (ratio < least) {
      poor.add("%s on %s, %s: %.2f".formatted(role, ground, where, ratio));
    }
  }

  private static Map<String, Color> roles(Theme theme, Accent accent) {
    return roles(Ground.roles(theme, Optional.of(accent)));
  }

  /// The colours that the stylesheet gives the roles of a node with those classes.
  private static Map<String, Color> roles(List<String> classes) {
    Map<String, Color> roles = new HashMap<>();
    Pane root = new Pane();
    root.getStyleClass().setAll(classes);
    Map<String, Region> probes = new HashMap<>();
    for (String role :
        List.of(
            "bg",
            "band",
            "raised",
            "line",
            "outline",
            "text",
            "muted",
            "focus",
            "good",
            "warn",
            "bad",
            "accent",
            "on-accent")) {
      Region probe = new Region();
      probe.setStyle("-fx-background-color: -v-" + role + ";");
      probes.put(role, probe);
    }
    root.getChildren().addAll(probes.values());
    VisitorScene.of(new Pane(root));
    root.applyCss();
    probes.forEach((role, probe) ->
        roles.put(role, (Color) probe.getBackground().getFills().getFirst().getFill()));
    return roles;
  }

  private static double ratio(Color a, Color b) {
    double first = luminance(a) + 0.05;
    double second = luminance(b) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double gamma) {
    return gamma <= 0.04045 ? gamma / 12.92 : Math.pow((gamma + 0.055) / 1.055, 2.4);
  }
}
