import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Somebody before one screen: what they touch, what they must see, and what is written down if
/// they don't.
abstract class Seeing {
  /// How often the screen is looked at before a photo counts as missing: a change of slides takes
  /// several looks.
  private static final int LOOKS = 20;

  final Hall hall;
  final Checks checks;
  final String place;

  Seeing(Hall hall, Checks checks) {
    this.hall = hall;
    this.checks = checks;
    place = " (" + hall.width + "x" + hall.height + ")";
  }

  final void touch(Kiosk kiosk, String control) throws IOException, InterruptedException {
    Optional<Kiosk.Part> found = kiosk.control(control);
    checks.that("there is a control called " + control + place, found.isPresent(), kiosk.shown());
    if (found.isPresent()) {
      hall.touch(found.get().middleX(), found.get().middleY());
    }
  }

  final void await(Kiosk kiosk, String sentence, Predicate<List<Kiosk.Part>> wanted)
      throws InterruptedException {
    await(kiosk, sentence, wanted, Kiosk.PATIENCE_SECONDS);
  }

  final void await(Kiosk kiosk, String sentence, Predicate<List<Kiosk.Part>> wanted, long seconds)
      throws InterruptedException {
    Optional<List<Kiosk.Part>> seen = kiosk.await(wanted, seconds);
    checks.that(sentence + place, seen.isPresent(), kiosk.shown() + " " + kiosk.messages());
  }

  /// Each quarter of the photo is seen, large, and where it belongs, as soon as the slide stands.
  final void quarters(String sentence, List<Color> colours)
      throws IOException, InterruptedException {
    Quarters seen = Quarters.in(hall.look(), colours);
    for (int i = 0; i < LOOKS && !seen.areWhole(); i++) {
      seen = Quarters.in(hall.look(), colours);
    }
    checks.that(sentence + place, seen.areWhole(), seen);
  }

  /// Every text and control lies on the screen.
  final void inside(Kiosk kiosk) {
    inside(kiosk.shown());
  }

  final void inside(List<Kiosk.Part> shown) {
    List<Kiosk.Part> outside =
        shown.stream()
            .filter(part ->
                part.x() < -1
                    || part.y() < -1
                    || part.x() + part.width() > hall.width + 1
                    || part.y() + part.height() > hall.height + 1)
            .toList();
    checks.that("every text lies on the screen" + place, outside.isEmpty(), outside);
  }

  static Predicate<List<Kiosk.Part>> says(String... words) {
    return parts -> List.of(words).stream().allMatch(text -> isThere(parts, text));
  }

  static boolean isThere(List<Kiosk.Part> parts, String words) {
    return parts.stream().anyMatch(part -> part.words().contains(words));
  }
}
