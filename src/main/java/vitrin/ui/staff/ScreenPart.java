package vitrin.ui.staff;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.HBox;
import vitrin.i18n.Numbers;
import vitrin.i18n.Texts;
import vitrin.library.Settings;
import vitrin.model.Language;
import vitrin.ui.CalibrationPage;
import vitrin.ui.CalibrationPage.Act;
import vitrin.ui.Inter;
import vitrin.ui.ScreenMeasures;

/// How large the screen is, from how far it is read and how it hangs; to be measured on a page of
/// its own that fills the screen.
final class ScreenPart extends MachinePart {
  private static final double NAMES = 20;
  private static final double MILLIMETRES_OF_AN_INCH = 25.4;

  private ScreenMeasures measures;
  private ScreenMeasures.What chosen = ScreenMeasures.What.DIAGONAL;
  private CalibrationPage page;
  private Language language;

  ScreenPart(StaffRoom room, double width) {
    super(room, width);
    settings().onSuccess(this::show).start();
  }

  private void show(Settings now) {
    measures =
        new ScreenMeasures(
            now.diagonalInches().orElse(seenInches()),
            now.readingDistanceMm(),
            now.mountingHeightMm());
    begin(text("staff.machine.screen"), text("staff.screen.explain"));
    add(
        fact(
            "calibrate.diagonal",
            now.diagonalInches().isPresent()
                ? Numbers.tenths(now.diagonalInches().getAsDouble(), room().texts().language())
                    + "″"
                : text("calibrate.unknown")),
        fact(
            "calibrate.distance",
            now.readingDistanceMm().isPresent()
                ? millimetres(now.readingDistanceMm().getAsInt())
                : text("calibrate.unknown")),
        fact(
            "calibrate.mounting",
            now.mountingHeightMm().isPresent()
                ? millimetres(now.mountingHeightMm().getAsInt())
                : text("calibrate.unknown")),
        room().button(text("staff.screen.measure"), this::measure));
  }

  /// As large as the screen is taken to be now.
  private double seenInches() {
    var glass = room().glass();
    double pixels = Math.hypot(glass.width(), glass.height());
    return Math.clamp(
        Math.round(pixels * glass.mmPerPixel() / MILLIMETRES_OF_AN_INCH * 2) / 2.0, 10, 120);
  }

  private HBox fact(String key, String value) {
    double names = Math.min(room().em(NAMES), width() * 0.65);
    HBox name = new HBox(room().paragraph(text(key), Inter.REGULAR, 1, "muted", names));
    name.setMinWidth(names);
    return new HBox(room().em(0.67), name, room().line(value, Inter.SEMI_BOLD, 1, "text"));
  }

  private String millimetres(int value) {
    return text("calibrate.mm", Integer.toString(value));
  }

  private void measure() {
    language = room().texts().language();
    page = new CalibrationPage(room().glass().width(), room().glass().height(), this::act);
    draw(Optional.empty());
    room().front().lay(page);
  }

  private void draw(Optional<String> problem) {
    page.show(measures, chosen, language, problem);
  }

  private void act(Act act) {
    switch (act) {
      case Act.Change change -> {
        chosen = change.what();
        measures = measures.changed(change.what(), change.touches());
        draw(Optional.empty());
      }
      case Act.Speak speak -> {
        language = speak.language();
        draw(Optional.empty());
      }
      case Act.Save _ -> save();
      case Act.Leave _ -> room().front().lift(page);
    }
  }

  private void save() {
    ScreenMeasures wanted = measures;
    Desk desk = room().desk();
    room()
        .work(() -> {
          desk.settings()
              .replace(
                  desk.settings()
                      .read()
                      .measured(
                          OptionalDouble.of(wanted.diagonalInches()),
                          wanted.distanceMm(),
                          wanted.mountingMm()));
          desk.settingsChanged();
          return null;
        })
        .onSuccess(_ -> {
          room().front().lift(page);
          settings().onSuccess(this::show).start();
          room().say(text("staff.saved"));
        })
        .onError(
            IOException.class, _ -> draw(Optional.of(Texts.of(language).get("calibrate.notSaved"))))
        .start();
  }
}
