package vitrin.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// One page of an exhibit. Each kind says in its record what it must and may have.
public sealed interface Slide {

  /// As it is written in `exhibit.json`, in capitals.
  enum Kind {
    PHOTO,
    TEXT,
    BOOK,
    QUOTE,
    FIGURES,
    TIMELINE,
    CHAPTER,
    SILENCE;

    /// As it is written in `exhibit.json`.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Kind kind();

  /// What stands above it; absent where the kind has none or the editor gave none.
  Optional<LocalizedText> title();

  /// What is to be read; absent where the kind has none or the editor gave none.
  Optional<LocalizedProse> text();

  /// Ids of the [Source]s the slide rests on, in order. A figures slide and a timeline may name
  /// more in their items.
  List<String> sources();

  /// Every picture of the slide; the first is the one it shows largest.
  List<Picture> pictures();

  record Photo(
      Picture photo,
      Optional<LocalizedText> title,
      Optional<LocalizedProse> text,
      List<String> sources)
      implements Slide {
    public Photo {
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.PHOTO;
    }

    @Override
    public List<Picture> pictures() {
      return List.of(photo);
    }
  }

  /// @param prose the text, always there
  record Text(Optional<LocalizedText> title, LocalizedProse prose, List<String> sources)
      implements Slide {
    public Text {
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.TEXT;
    }

    @Override
    public Optional<LocalizedProse> text() {
      return Optional.of(prose);
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }
  }

  /// @param name the book's title
  /// @param language the book is written in
  /// @param cover its front
  /// @param pages pictures of pages to turn, in order; may be empty
  record Book(
      LocalizedText name,
      Optional<String> author,
      OptionalInt year,
      Optional<String> publisher,
      Optional<Language> language,
      Optional<LocalizedProse> text,
      Optional<Picture> cover,
      List<Picture> pages,
      List<String> sources)
      implements Slide {
    public Book {
      pages = List.copyOf(pages);
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.BOOK;
    }

    @Override
    public Optional<LocalizedText> title() {
      return Optional.of(name);
    }

    @Override
    public List<Picture> pictures() {
      List<Picture> all = new ArrayList<>();
      cover.ifPresent(all::add);
      all.addAll(pages);
      return List.copyOf(all);
    }
  }

  /// @param prose what was said
  /// @param attribution who said it, where and when
  record Quote(
      LocalizedProse prose,
      LocalizedText attribution,
      Optional<Picture> photo,
      List<String> sources)
      implements Slide {
    public Quote {
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.QUOTE;
    }

    @Override
    public Optional<LocalizedText> title() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalizedProse> text() {
      return Optional.of(prose);
    }

    @Override
    public List<Picture> pictures() {
      return photo.map(List::of).orElse(List.of());
    }
  }

  /// @param items 1–6
  record Figures(
      List<Figure> items,
      Optional<LocalizedText> title,
      Optional<LocalizedProse> text,
      List<String> sources)
      implements Slide {
    public Figures {
      items = List.copyOf(items);
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.FIGURES;
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }
  }

  /// @param events 1–24, in the order of the content
  record Timeline(List<Event> events, Optional<LocalizedText> title, List<String> sources)
      implements Slide {
    public Timeline {
      events = List.copyOf(events);
      sources = List.copyOf(sources);
    }

    /// @param sources ids of [Source]s
    public record Event(PartialDate date, LocalizedProse text, List<String> sources) {
      public Event {
        sources = List.copyOf(sources);
      }
    }

    @Override
    public Kind kind() {
      return Kind.TIMELINE;
    }

    @Override
    public Optional<LocalizedProse> text() {
      return Optional.empty();
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }
  }

  /// Begins a part of the exhibit: the slides after it belong to it, up to the next.
  ///
  /// @param name the chapter's title
  record Chapter(
      LocalizedText name,
      Optional<LocalizedProse> text,
      Optional<Picture> photo,
      List<String> sources)
      implements Slide {
    public Chapter {
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.CHAPTER;
    }

    @Override
    public Optional<LocalizedText> title() {
      return Optional.of(name);
    }

    @Override
    public List<Picture> pictures() {
      return photo.map(List::of).orElse(List.of());
    }
  }

  /// @param name what the silence is for
  /// @param seconds how long it is held, 1–600
  record Silence(LocalizedText name, int seconds) implements Slide {
    @Override
    public Kind kind() {
      return Kind.SILENCE;
    }

    @Override
    public Optional<LocalizedText> title() {
      return Optional.of(name);
    }

    @Override
    public Optional<LocalizedProse> text() {
      return Optional.empty();
    }

    @Override
    public List<String> sources() {
      return List.of();
    }

    @Override
    public List<Picture> pictures() {
      return List.of();
    }
  }
}
