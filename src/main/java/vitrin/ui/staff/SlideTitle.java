package vitrin.ui.staff;

import java.util.Optional;
import vitrin.i18n.Texts;
import vitrin.library.Tally;
import vitrin.model.Exhibit;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;

/// What an officer calls a slide.
final class SlideTitle {
  private SlideTitle() {}

  /// Its number and its title; the number alone where it has none, or where the edition that was
  /// counted had more slides.
  static String of(Tally.Opened one, Stock stock, Texts texts) {
    String number = Integer.toString(one.slide() + 1);
    Optional<Exhibit> exhibit = Optional.ofNullable(stock.packed().get(one.exhibit()));
    return exhibit
        .filter(known -> one.slide() < known.slides().size())
        .map(known -> known.slides().get(one.slide()))
        .flatMap(SlideTitle::title)
        .map(title ->
            number
                + ". "
                + title.resolve(texts.language(), exhibit.orElseThrow().languages()).value())
        .orElseGet(() -> texts.get("contents.untitled", number));
  }

  private static Optional<LocalizedText> title(Slide slide) {
    return slide.title();
  }
}
