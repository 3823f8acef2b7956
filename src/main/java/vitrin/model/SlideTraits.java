package vitrin.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A slide taken apart, so that two can be compared: what it says in each language, what its
/// pictures show, and everything else.
///
/// @param words what it says, in the order of its fields, by language
/// @param pictures what tells pictures apart, in order
/// @param facts numbers, dates, sources, names, in order
record SlideTraits(
    Slide.Kind kind, Map<Language, List<String>> words, List<String> pictures, List<Object> facts) {

  private static final int IDENTICAL = 1000;
  private static final int PICTURES_SHARED = 300;
  private static final int TITLE_SHARED = 200;
  private static final int LANGUAGE_SHARED = 100;
  private static final int WORDS_SHARED = 200;

  /// Of all words two texts have together, how many they must share to be one text that was edited.
  private static final double AKIN = 0.5;

  /// @param identity what tells a picture apart from others, by the name of its file
  static SlideTraits of(Slide slide, UnaryOperator<String> identity) {
    SlideTraits traits =
        new SlideTraits(slide.kind(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    slide.title().ifPresent(traits::say);
    slide.text().ifPresent(traits::say);
    for (Picture picture : slide.pictures()) {
      traits.pictures.add(identity.apply(picture.file()));
      picture.alt().ifPresent(traits::say);
      picture.credit().ifPresent(traits::say);
    }
    traits.facts.addAll(slide.sources());
    traits.takeOwn(slide);
    return traits;
  }

  private void takeOwn(Slide slide) {
    switch (slide) {
      case Slide.Photo _, Slide.Text _, Slide.Chapter _ -> {}
      case Slide.Book book ->
          facts.addAll(
              List.of(
                  book.author(),
                  book.year(),
                  book.publisher(),
                  book.language(),
                  book.cover().isPresent()));
      case Slide.Quote quote -> say(quote.attribution());
      case Slide.Figures figures -> figures.items().forEach(this::take);
      case Slide.Timeline timeline -> timeline.events().forEach(this::take);
      case Slide.Silence silence -> facts.add(silence.seconds());
    }
  }

  private void take(Figure figure) {
    facts.addAll(List.of(figure.as(), figure.value(), figure.sources()));
    say(figure.label());
    for (Figure.Part part : figure.parts()) {
      facts.add(part.value());
      say(part.label());
    }
  }

  private void take(Slide.Timeline.Event event) {
    facts.addAll(List.of(event.date(), event.sources()));
    say(event.text());
  }

  private void say(LocalizedText text) {
    text.byLanguage().forEach((language, said) -> said(language).add(said));
  }

  private void say(LocalizedProse text) {
    text.byLanguage().forEach((language, said) -> said(language).add(said.markdown()));
  }

  private List<String> said(Language language) {
    return words.computeIfAbsent(language, _ -> new ArrayList<>());
  }

  /// In which languages the two say something else.
  Set<Language> otherWords(SlideTraits other) {
    Set<Language> languages = new HashSet<>(words.keySet());
    languages.addAll(other.words.keySet());
    languages.removeIf(language -> in(language).equals(other.in(language)));
    return languages;
  }

  private List<String> in(Language language) {
    return words.getOrDefault(language, List.of());
  }

  Set<Change.Part> otherParts(SlideTraits other) {
    Set<Change.Part> parts = EnumSet.noneOf(Change.Part.class);
    if (!pictures.equals(other.pictures)) {
      parts.add(Change.Part.PICTURES);
    }
    if (!facts.equals(other.facts)) {
      parts.add(Change.Part.FACTS);
    }
    return parts;
  }

  /// How much speaks for the two being the same slide: 0 for nothing.
  int likeness(SlideTraits other) {
    if (kind != other.kind) {
      return 0;
    }
    if (equals(other)) {
      return IDENTICAL;
    }
    int likeness = 0;
    if (!pictures.isEmpty() && pictures.getFirst().equals(firstPicture(other))) {
      likeness += PICTURES_SHARED;
    }
    for (Language language : words.keySet()) {
      List<String> mine = in(language);
      List<String> others = other.in(language);
      if (others.isEmpty()) {
        continue;
      }
      likeness += mine.getFirst().equals(others.getFirst()) ? TITLE_SHARED : 0;
      likeness += mine.equals(others) ? LANGUAGE_SHARED : 0;
      double shared = shared(mine, others);
      likeness += shared >= AKIN ? (int) (shared * WORDS_SHARED) : 0;
    }
    return Math.min(likeness, IDENTICAL - 1);
  }

  private static String firstPicture(SlideTraits other) {
    return Optional.of(other.pictures).filter(p -> !p.isEmpty()).map(List::getFirst).orElse("");
  }

  private static double shared(List<String> one, List<String> other) {
    Set<String> mine = vocabulary(one);
    Set<String> all = vocabulary(other);
    Set<String> both = new HashSet<>(mine);
    both.retainAll(all);
    all.addAll(mine);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> vocabulary(List<String> texts) {
    return new HashSet<>(List.of(String.join(" ", texts).split("[^\\p{L}\\p{N}]+")));
  }
}
