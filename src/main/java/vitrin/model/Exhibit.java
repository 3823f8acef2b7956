package vitrin.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// One exhibition on one subject.
///
/// @param id 1–64 characters of a–z, 0–9 and hyphen; the same exhibit keeps it through all editions
/// @param edition grows by each hand-over, 1 or more
/// @param languages 1–6, without repetition; their order is the order of the columns and of falling
///   back
/// @param title of the exhibition
/// @param summary one or two sentences about it
/// @param cover absent: the first picture of the slides stands for it
/// @param accent absent where the editor chose none
/// @param dates when it is due; absent: whenever it is installed
/// @param silences held at set hours while it is due; may be empty
/// @param sources what its slides rest on; may be empty
/// @param slides 1–200
public record Exhibit(
    String id,
    int edition,
    List<Language> languages,
    LocalizedText title,
    Optional<LocalizedText> summary,
    Optional<Picture> cover,
    Optional<Accent> accent,
    Optional<Dates> dates,
    List<HeldSilence> silences,
    List<Source> sources,
    List<Slide> slides) {

  /// Where [#shown] has the exhibit's title card, which stands before its first slide.
  public static final int TITLE_CARD = -1;

  public Exhibit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    languages = List.copyOf(languages);
    silences = List.copyOf(silences);
    sources = List.copyOf(sources);
    slides = List.copyOf(slides);
  }

  /// The source of that id; absent if there is none.
  public Optional<Source> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /// What is shown at an index: a slide, or, at [#TITLE_CARD], the title and the face of the
  /// exhibit as the beginning of a chapter.
  public Slide shown(int slide) {
    return slide == TITLE_CARD
        ? new Slide.Chapter(title, Optional.empty(), face(), List.of())
        : slides.get(slide);
  }

  /// The index of the chapter slide that the slide belongs to (itself, if it is one); absent before
  /// the first chapter.
  public Optional<Integer> chapterOf(int slide) {
    for (int i = slide; i >= 0; i--) {
      if (slides.get(i) instanceof Slide.Chapter) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// The chapter's number as it is shown, beginning with 1; the title card has 0.
  ///
  /// @param slide the index of a chapter slide
  public int chapterNumber(int slide) {
    int number = 0;
    for (int i = 0; i <= slide; i++) {
      if (slides.get(i) instanceof Slide.Chapter) {
        number++;
      }
    }
    return number;
  }

  /// The same exhibit with other languages first.
  ///
  /// @param first in this order; those that the exhibit does not have are left out
  /// @return this one where nothing changes
  public Exhibit preferring(List<Language> first) {
    Set<Language> order = new LinkedHashSet<>(first);
    order.retainAll(languages);
    order.addAll(languages);
    List<Language> others = List.copyOf(order);
    return others.equals(languages)
        ? this
        : new Exhibit(
            id, edition, others, title, summary, cover, accent, dates, silences, sources, slides);
  }

  /// The same exhibit in one of its languages alone; what is not said in it is said in the first
  /// language of its order that says it.
  public Exhibit only(Language language) {
    return OneLanguage.of(this, language);
  }

  /// Every picture, the cover first, each file once, in the order of the slides.
  public List<Picture> pictures() {
    List<Picture> all = new ArrayList<>();
    cover.ifPresent(all::add);
    for (Slide slide : slides) {
      for (Picture picture : slide.pictures()) {
        if (all.stream().noneMatch(p -> p.file().equals(picture.file()))) {
          all.add(picture);
        }
      }
    }
    return List.copyOf(all);
  }

  /// What stands for the exhibit where one picture is shown: its cover, else the first picture of
  /// its slides; absent if it has none at all.
  public Optional<Picture> face() {
    return pictures().stream().findFirst();
  }
}
