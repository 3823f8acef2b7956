package vitrin.model;

import java.util.List;
import java.util.Optional;

/// Goes through an exhibit in the order of its fields and tells a visitor of each thing that rules
/// are about, with the JSON Pointer of where it stands in `exhibit.json`.
final class ContentWalk {
  private final Visitor visitor;

  private ContentWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /// What is met on the way; each may be ignored.
  interface Visitor {
    default void title(String pointer, LocalizedText title) {
      line(pointer, title);
    }

    default void line(String pointer, LocalizedText line) {}

    default void prose(String pointer, LocalizedProse prose) {}

    default void picture(String pointer, Picture picture) {}

    default void sources(String pointer, List<String> ids) {}

    default void slide(String pointer, Slide slide) {}

    default void figure(String pointer, Figure figure) {}

    /// A text that is the same in every language: an author, a publisher.
    default void name(String pointer, String text) {}
  }

  static void over(Exhibit exhibit, Visitor visitor) {
    new ContentWalk(visitor).exhibit(exhibit);
  }

  private void exhibit(Exhibit exhibit) {
    visitor.title("/title", exhibit.title());
    line("/summary", exhibit.summary());
    picture("/cover", exhibit.cover());
    for (int i = 0; i < exhibit.silences().size(); i++) {
      String at = "/silences/" + i;
      exhibit.silences().get(i).title().ifPresent(t -> visitor.title(at + "/title", t));
    }
    for (int i = 0; i < exhibit.sources().size(); i++) {
      source("/sources/" + i, exhibit.sources().get(i));
    }
    for (int i = 0; i < exhibit.slides().size(); i++) {
      slide("/slides/" + i, exhibit.slides().get(i));
    }
  }

  private void source(String at, Source source) {
    visitor.name(at + "/id", source.id());
    visitor.name(at + "/title", source.title());
    source.author().ifPresent(a -> visitor.name(at + "/author", a));
    source.publisher().ifPresent(p -> visitor.name(at + "/publisher", p));
  }

  private void slide(String at, Slide slide) {
    visitor.slide(at, slide);
    slide.title().ifPresent(title -> visitor.title(at + "/title", title));
    slide.text().ifPresent(text -> visitor.prose(at + "/text", text));
    switch (slide) {
      case Slide.Photo photo -> picture(at + "/photo", photo.photo());
      case Slide.Text _, Slide.Silence _ -> {}
      case Slide.Book book -> book(at, book);
      case Slide.Quote quote -> {
        visitor.line(at + "/attribution", quote.attribution());
        picture(at + "/photo", quote.photo());
      }
      case Slide.Figures figures -> figures(at, figures);
      case Slide.Timeline timeline -> {
        for (int i = 0; i < timeline.events().size(); i++) {
          Slide.Timeline.Event event = timeline.events().get(i);
          visitor.prose(at + "/events/" + i + "/text", event.text());
          visitor.sources(at + "/events/" + i + "/sources", event.sources());
        }
      }
      case Slide.Chapter chapter -> picture(at + "/photo", chapter.photo());
    }
    visitor.sources(at + "/sources", slide.sources());
  }

  private void book(String at, Slide.Book book) {
    book.author().ifPresent(author -> visitor.name(at + "/author", author));
    book.publisher().ifPresent(publisher -> visitor.name(at + "/publisher", publisher));
    picture(at + "/cover", book.cover());
    for (int i = 0; i < book.pages().size(); i++) {
      picture(at + "/pages/" + i, book.pages().get(i));
    }
  }

  private void figures(String at, Slide.Figures figures) {
    for (int i = 0; i < figures.items().size(); i++) {
      Figure figure = figures.items().get(i);
      String item = at + "/items/" + i;
      visitor.figure(item, figure);
      visitor.line(item + "/label", figure.label());
      for (int p = 0; p < figure.parts().size(); p++) {
        visitor.line(item + "/parts/" + p + "/label", figure.parts().get(p).label());
      }
      visitor.sources(item + "/sources", figure.sources());
    }
  }

  private void line(String pointer, Optional<LocalizedText> line) {
    line.ifPresent(text -> visitor.line(pointer, text));
  }

  private void picture(String pointer, Optional<Picture> picture) {
    picture.ifPresent(p -> picture(pointer, p));
  }

  private void picture(String pointer, Picture picture) {
    visitor.picture(pointer, picture);
    line(pointer + "/alt", picture.alt());
    line(pointer + "/credit", picture.credit());
  }
}
