package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.i18n.Texts;
import vitrin.model.Language;
import vitrin.ui.CalibrationPage.Act;
import vitrin.ui.ScreenMeasures.What;

/// The marks by which a technician sees whether sizes are right.
@FxTest
class CalibrationPageTest {
  private static final ScreenMeasures MEASURED =
      new ScreenMeasures(43, OptionalInt.of(700), OptionalInt.of(900));

  private final List<Act> acts = new ArrayList<>();

  private CalibrationPage page(int width, int height, ScreenMeasures measures, Language language) {
    CalibrationPage page = new CalibrationPage(width, height, acts::add);
    VisitorScene.of(page);
    show(page, width, height, measures, language);
    return page;
  }

  private static void show(
      CalibrationPage page, int width, int height, ScreenMeasures measures, Language language) {
    page.show(measures, What.DIAGONAL, language, Optional.empty());
    page.resize(width, height);
    page.applyCss();
    page.layout();
  }

  private static CalibrationPage page(Glass glass, ScreenMeasures measures, Language language) {
    CalibrationPage page = new CalibrationPage(glass.width(), glass.height(), _ -> {});
    VisitorScene.of(page);
    show(page, glass.width(), glass.height(), measures, language);
    return page;
  }

  private static ScreenMeasures of(Glass glass) {
    double inches = glass.mmPerPixel() * Math.hypot(glass.width(), glass.height()) / 25.4;
    return new ScreenMeasures(
        Math.round(inches * 2) / 2.0,
        OptionalInt.of((int) glass.distanceMm()),
        OptionalInt.of(800));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void theSquareIs20MillimetresAndTheLetterHasItsAngle(Glass glass) {
    CalibrationPage page = page(glass, of(glass), Language.AZ);
    double side = 20 / glass.mmPerPixel();
    assertTrue(
        Screens.styled(page, "accent-fill").stream()
            .map(Screens::onScreen)
            .anyMatch(b -> same(b.getWidth(), side) && same(b.getHeight(), side)));
    Text letter =
        Screens.texts(page).stream().filter(t -> t.getText().equals("H")).findFirst().get();
    double capital = letter.getFont().getSize() * 0.727 * glass.mmPerPixel();
    assertEquals(0.7, Math.toDegrees(Math.atan(capital / glass.distanceMm())), 0.01);
  }

  private static boolean same(double pixels, double wanted) {
    return Math.abs(pixels - wanted) <= 1;
  }

  @Test
  void theRulersMarksAreAMillimetreApart() {
    CalibrationPage page = page(1920, 1080, MEASURED, Language.EN);
    double mmPerPixel = 43 * 25.4 / Math.hypot(1920, 1080);
    List<Bounds> marks =
        Screens.styled(page, "outline-fill").stream()
            .map(Screens::onScreen)
            .filter(b -> b.getWidth() == 1)
            .toList();
    assertEquals(301, marks.size());
    double first = marks.getFirst().getMinX();
    for (int mm = 0; mm <= 300; mm++) {
      assertTrue(same(marks.get(mm).getMinX() - first, mm / mmPerPixel), "at " + mm);
    }
  }

  @Test
  void theLineIs1220MillimetresAboveTheFloorAndSaidWhereItIsNotOnTheScreen() {
    double mmPerPixel = 43 * 25.4 / Math.hypot(1920, 1080);
    CalibrationPage page = page(1920, 1080, MEASURED, Language.EN);
    Bounds line =
        Screens.styled(page, "accent-fill").stream()
            .map(Screens::onScreen)
            .filter(b -> b.getWidth() == 1920)
            .findFirst()
            .get();
    assertEquals(1220, 900 + (1080 - line.getCenterY()) * mmPerPixel, 1);

    for (int mounting : new int[] {100, 1500}) {
      ScreenMeasures hung = new ScreenMeasures(43, OptionalInt.empty(), OptionalInt.of(mounting));
      List<String> words = Screens.words(page(1920, 1080, hung, Language.EN));
      assertTrue(
          words.contains(
              Texts.of(Language.EN)
                  .get(mounting == 100 ? "calibrate.lineAbove" : "calibrate.lineBelow")),
          words.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void nothingIsCutOffAndNothingLiesOnAButtonInAnyLanguage(Glass glass) {
    for (Language language : Texts.LANGUAGES) {
      CalibrationPage page = page(glass, of(glass), language);
      List<Node> buttons = page.order();
      assertEquals(11, buttons.size());
      for (Text text : Screens.texts(page)) {
        Bounds bounds = Screens.onScreen(text);
        assertTrue(
            bounds.getMinX() >= 0
                && bounds.getMaxX() <= glass.width()
                && bounds.getMaxY() <= glass.height(),
            text.getText());
        for (Node button : buttons) {
          boolean own = isIn(text, button);
          assertTrue(own || !Screens.onScreen(button).intersects(bounds), text.getText());
        }
      }
      for (Node button : buttons) {
        assertTrue(Screens.onScreen(button).getHeight() * glass.mmPerPixel() >= 20);
        assertTrue(Screens.onScreen(button).getWidth() * glass.mmPerPixel() >= 20);
      }
    }
  }

  private static boolean isIn(Node node, Node ancestor) {
    return node != null && (node == ancestor || isIn(node.getParent(), ancestor));
  }

  @Test
  void everyButtonSaysWhatItDoesAndDoesIt() {
    for (Language language : Texts.LANGUAGES) {
      acts.clear();
      CalibrationPage page = page(1920, 1080, MEASURED, language);
      for (Node button : page.order()) {
        assertEquals(AccessibleRole.BUTTON, button.getAccessibleRole());
        assertFalse(button.getAccessibleText().isBlank());
        button.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      }
      assertEquals(
          List.of(
              new Act.Speak(Language.AZ),
              new Act.Speak(Language.RU),
              new Act.Speak(Language.EN),
              new Act.Change(What.DIAGONAL, -1),
              new Act.Change(What.DIAGONAL, 1),
              new Act.Change(What.DISTANCE, -1),
              new Act.Change(What.DISTANCE, 1),
              new Act.Change(What.MOUNTING, -1),
              new Act.Change(What.MOUNTING, 1),
              new Act.Save(),
              new Act.Leave()),
          acts);
    }
  }

  @Test
  void theKeyboardStaysOnTheButtonThatWasPressed() {
    CalibrationPage page = page(1920, 1080, MEASURED, Language.EN);
    page.order().get(4).requestFocus();
    show(page, 1920, 1080, MEASURED.changed(What.DIAGONAL, 1), Language.EN);

    assertEquals(page.order().get(4), page.getScene().getFocusOwner());
  }
}
