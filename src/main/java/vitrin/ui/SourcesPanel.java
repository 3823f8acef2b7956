package vitrin.ui;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import vitrin.model.Picture;
import vitrin.model.Source;
import vitrin.slideshow.Event;

/// What the slide rests on, with addresses as text: the kiosk opens nothing.
final class SourcesPanel extends Overlay {
  private static final double WIDE = 40;
  private static final double MOST_TALL = 0.66;
  private static final double PAD = 1;

  private SourcesPanel(
      VisitRoom room, Cell anchor, double width, double tall, Consumer<Event> events) {
    super(room, anchor, room.texts().get("visit.sourcesOfPage"), width, tall, events);
  }

  static SourcesPanel of(VisitRoom room, Cell anchor, Consumer<Event> events) {
    double width = Math.min(room.em(WIDE), room.width() - 2 * room.em(MARGIN));
    Block list = list(room, width - 2 * room.em(PAD) - room.scrollSide());
    double most = Math.floor(room.height() * MOST_TALL);
    double tall = Math.min(list.high() + room.em(0.67), most);
    SourcesPanel panel = new SourcesPanel(room, anchor, width, tall, events);
    if (list.high() <= tall) {
      panel.inside(list, 0);
    } else {
      ScrollArea area = new ScrollArea(room, list, width - 2 * room.em(PAD), tall);
      area.onMoved(() -> events.accept(new Event.Here()));
      panel.inside(area, 0);
    }
    panel.finish();
    return panel;
  }

  private static Block list(VisitRoom room, double width) {
    Block list = new Block(room.texts().language(), width);
    List<Source> sources = room.sources();
    if (sources.isEmpty()) {
      list.add(
          room.texts().get("panel.noSources"), Inter.REGULAR.at(room.em(1.125)), 1.42, 0, "muted");
    }
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      list.add(
          i + 1 + ". " + VisitRoom.cited(source),
          Inter.REGULAR.at(room.em(1.125)),
          1.42,
          room.em(0.67),
          "text");
      source
          .url()
          .ifPresent(url ->
              list.add(legible(url), Inter.REGULAR.at(room.em(1)), 1.35, room.em(0.33), "muted"));
    }
    for (Picture picture : room.content().pictures()) {
      room.credit(picture)
          .ifPresent(said ->
              list.add(said.value(), Inter.REGULAR.at(room.em(1)), 1.35, room.em(1), "muted"));
    }
    return list;
  }

  /// An address as a person reads it: letters of other scripts as letters where it is one.
  private static String legible(String url) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8).replace(" ", "%20");
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
