package vitrin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.model.Source;
import vitrin.slideshow.Event;

/// What the slide rests on, each address as text and as a code that a visitor takes along on the
/// phone: the kiosk opens nothing.
final class SourcesPanel extends Overlay {
  private static final double WIDE = 40;
  private static final double MOST_TALL = 0.66;
  private static final double PAD = 1;

  /// Part of the width that a code may take beside its source; a larger one stands below.
  private static final double BESIDE = 0.42;

  private SourcesPanel(
      VisitRoom room, Cell anchor, double width, double tall, Consumer<Event> events) {
    super(room, anchor, room.texts().get("visit.sourcesOfPage"), width, tall, events);
  }

  static SourcesPanel of(VisitRoom room, Cell anchor, Consumer<Event> events) {
    double width = Math.min(room.em(WIDE), room.width() - 2 * room.em(MARGIN));
    double most = Math.min(Math.floor(room.height() * MOST_TALL), most(room));
    double inner = width - 2 * room.em(PAD);
    Block whole = list(room, inner, most);
    double tall = Math.min(whole.high() + room.em(0.67), most);
    SourcesPanel panel = new SourcesPanel(room, anchor, width, tall, events);
    if (whole.high() <= tall) {
      panel.inside(whole, 0);
    } else {
      Block scrolled = list(room, inner - room.scrollSide(), most);
      ScrollArea area = new ScrollArea(room, scrolled, inner, tall);
      area.onMoved(() -> events.accept(new Event.Here()));
      panel.inside(area, 0);
    }
    panel.finish();
    return panel;
  }

  /// @param tall what is seen of the list at once, in pixels
  private static Block list(VisitRoom room, double width, double tall) {
    Block list = new Block(room.listLanguage(), width);
    List<Source> sources = room.sources();
    Font small = Inter.REGULAR.at(room.em(1));
    if (sources.isEmpty()) {
      list.add(
          room.texts().get("panel.noSources"), Inter.REGULAR.at(room.em(1.125)), 1.42, 0, "muted");
    } else if (sources.stream().anyMatch(source -> source.url().isPresent())) {
      list.add(room.texts().get("sources.takeAlong"), small, 1.35, 0, "muted");
    }
    for (int i = 0; i < sources.size(); i++) {
      Sheet entry = entry(room, i + 1, sources.get(i), width, tall);
      list.add(entry, room.em(1), entry.high());
    }
    for (Picture picture : room.content().pictures()) {
      room.credit(picture)
          .ifPresent(said -> list.add(said.value(), small, 1.35, room.em(1), "muted"));
    }
    return list;
  }

  private static Sheet entry(VisitRoom room, int number, Source source, double width, double tall) {
    Optional<ImageView> code =
        source.url().map(Address::new).flatMap(a -> code(room, a, width, tall));
    double side = code.map(c -> c.getImage().getWidth()).orElse(0.0);
    double gap = room.em(1);
    boolean beside = side <= width * BESIDE;
    double column = beside && side > 0 ? width - side - gap : width;
    Block words = words(room, number, source, column);
    Sheet entry = new Sheet();
    entry.put(words, 0, 0);
    double below = words.high() + room.em(0.67);
    code.ifPresent(c -> entry.put(c, beside ? column + gap : 0, beside ? 0 : below));
    entry.extent(width, beside ? Math.max(words.high(), side) : below + side);
    return entry;
  }

  private static Optional<ImageView> code(
      VisitRoom room, Address address, double width, double tall) {
    return address
        .code()
        .flatMap(code ->
            code.module(room.glass(), Math.min(width, tall))
                .map(module ->
                    code.at(module, room.texts().get("sources.code", address.legible()))));
  }

  private static Block words(VisitRoom room, int number, Source source, double width) {
    Block words = new Block(room.listLanguage(), width);
    words.add(
        number + ". " + VisitRoom.cited(source), Inter.REGULAR.at(room.em(1.125)), 1.42, 0, "text");
    Font small = Inter.REGULAR.at(room.em(1));
    source
        .url()
        .map(url -> new Address(url).lines(small, width))
        .map(lines -> Typography.text(lines, Language.EN, small, 1.35, 0, "muted"))
        .ifPresent(text -> words.add(text, room.em(0.33), Sheet.height(text)));
    return words;
  }
}
