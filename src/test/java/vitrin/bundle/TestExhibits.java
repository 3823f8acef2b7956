package vitrin.bundle;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vitrin.model.Accent;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Figure;
import vitrin.model.HeldSilence;
import vitrin.model.Language;
import vitrin.model.LocalizedProse;
import vitrin.model.LocalizedText;
import vitrin.model.PartialDate;
import vitrin.model.Picture;
import vitrin.model.Prose;
import vitrin.model.Slide;
import vitrin.model.Source;

/// Exhibits to test with.
public final class TestExhibits {

  private static final List<Language> LANGUAGES = List.of(Language.AZ, Language.RU, Language.EN);

  private TestExhibits() {}

  /// Every kind of slide with every field that it may have, in three languages; each kind that has
  /// optional fields a second time without them.
  public static Exhibit everything() {
    return new Exhibit(
        "carpets-of-shirvan",
        3,
        LANGUAGES,
        words("Şirvan xalçaları", "Ковры Ширвана", "Carpets of Shirvan"),
        Optional.of(words("Altı xalça", "Шесть ковров", "Six carpets")),
        Optional.of(picture("photos/cover.jpg")),
        Optional.of(Accent.SAFFRON),
        Optional.of(new Dates.EveryYear(MonthDay.of(2, 22), MonthDay.of(2, 29))),
        List.of(
            new HeldSilence(
                MonthDay.of(2, 26),
                LocalTime.of(17, 0),
                60,
                Optional.of(words("Anma", "Память", "In memory"))),
            new HeldSilence(MonthDay.of(1, 20), LocalTime.of(0, 5), 600, Optional.empty())),
        List.of(
            new Source(
                "weavers-1936",
                "The weavers' ledger",
                Optional.of("A. Example"),
                OptionalInt.of(1936),
                Optional.of("Workshop press"),
                Optional.of("https://example.org/ledger")),
            new Source(
                "plain",
                "Only a title",
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(
            new Slide.Chapter(
                words("Naxış", "Узор", "Pattern"),
                Optional.of(prose("Giriş.", "Введение.", "An introduction.")),
                Optional.of(picture("photos/wide.jpg")),
                List.of("plain")),
            new Slide.Photo(
                picture("photos/wide.jpg"),
                Optional.of(words("Göl", "Гёль", "The medallion")),
                Optional.of(
                    prose(
                        "Birinci *abzas*.\n\nİkinci **abzas**.",
                        "Первый *абзац*.\n\n> Цитата.",
                        "First *paragraph*\nof ***two***.\n\n1. one\n2. two\n\n- a\n- b")),
                List.of("weavers-1936", "plain")),
            new Slide.Photo(
                new Picture("photos/tall.png", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of()),
            new Slide.Text(
                Optional.of(words("Yun", "Шерсть", "Wool")),
                prose("Yun.", "Шерсть.", "Wool."),
                List.of("plain")),
            new Slide.Text(Optional.empty(), prose("Boyaq.", "Краска.", "Dye."), List.of()),
            new Slide.Book(
                words("Kitab", "Книга", "A book"),
                Optional.of("B. Example"),
                OptionalInt.of(1961),
                Optional.of("Press of the hall"),
                Optional.of(new Language("ru")),
                Optional.of(prose("Haqqında.", "О книге.", "About it.")),
                Optional.of(picture("photos/tall.png")),
                List.of(picture("photos/page-1.jpg"), picture("photos/page-2.jpg")),
                List.of("plain")),
            new Slide.Book(
                words("Kitab", "Книга", "Another"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()),
            new Slide.Quote(
                prose("Dedi.", "Сказала.", "She said."),
                words("Toxucu", "Ткачиха", "A weaver"),
                Optional.of(picture("photos/wide.jpg")),
                List.of("plain")),
            new Slide.Quote(
                prose("Dedi.", "Сказал.", "He said."),
                words("Usta", "Мастер", "A master"),
                Optional.empty(),
                List.of()),
            new Slide.Figures(
                List.of(
                    new Figure(
                        Figure.As.PEOPLE,
                        613,
                        words("toxucu", "ткачей", "weavers"),
                        List.of(
                            new Figure.Part(106, words("qadın", "женщин", "women")),
                            new Figure.Part(63, words("uşaq", "детей", "children"))),
                        List.of("weavers-1936")),
                    new Figure(
                        Figure.As.NUMBER,
                        9_000_000_000L,
                        words("ilmə", "узлов", "knots"),
                        List.of(),
                        List.of())),
                Optional.of(words("Rəqəmlər", "Числа", "Figures")),
                Optional.of(prose("Say.", "Счёт.", "A count.")),
                List.of("plain")),
            new Slide.Timeline(
                List.of(
                    new Slide.Timeline.Event(
                        PartialDate.parse("1899").orElseThrow(),
                        prose("İl.", "Год.", "A year."),
                        List.of("plain")),
                    new Slide.Timeline.Event(
                        PartialDate.parse("1936-05").orElseThrow(),
                        prose("Ay.", "Месяц.", "A month."),
                        List.of()),
                    new Slide.Timeline.Event(
                        PartialDate.parse("1936-05-09").orElseThrow(),
                        prose("Gün.", "День.", "A day."),
                        List.of())),
                Optional.of(words("Zaman", "Время", "Time")),
                List.of("weavers-1936")),
            new Slide.Chapter(
                words("Son", "Конец", "The end"), Optional.empty(), Optional.empty(), List.of()),
            new Slide.Silence(words("Bir dəqiqə", "Минута", "One minute"), 60)));
  }

  /// One text in one language, no picture: as little as an exhibit may be.
  public static Exhibit least() {
    return new Exhibit(
        "least",
        1,
        List.of(Language.EN),
        LocalizedText.of(Language.EN, "Least"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(
            new Slide.Text(
                Optional.empty(),
                new LocalizedProse(Map.of(Language.EN, read("Words."))),
                List.of())));
  }

  /// The same exhibit as another edition.
  public static Exhibit edition(Exhibit of, int edition) {
    return new Exhibit(
        of.id(),
        edition,
        of.languages(),
        of.title(),
        of.summary(),
        of.cover(),
        of.accent(),
        of.dates(),
        of.silences(),
        of.sources(),
        of.slides());
  }

  /// The same exhibit with one silence more, the number of its edition unchanged.
  public static Exhibit changed(Exhibit of) {
    List<HeldSilence> silences = new ArrayList<>(of.silences());
    silences.add(new HeldSilence(MonthDay.of(3, 31), LocalTime.of(12, 0), 60, Optional.empty()));
    return new Exhibit(
        of.id(),
        of.edition(),
        of.languages(),
        of.title(),
        of.summary(),
        of.cover(),
        of.accent(),
        of.dates(),
        silences,
        of.sources(),
        of.slides());
  }

  /// A line in three languages.
  public static LocalizedText words(String az, String ru, String en) {
    Map<Language, String> said = new LinkedHashMap<>();
    said.put(Language.AZ, az);
    said.put(Language.RU, ru);
    said.put(Language.EN, en);
    return new LocalizedText(said);
  }

  /// Markdown in three languages.
  public static LocalizedProse prose(String az, String ru, String en) {
    Map<Language, Prose> said = new LinkedHashMap<>();
    said.put(Language.AZ, read(az));
    said.put(Language.RU, read(ru));
    said.put(Language.EN, read(en));
    return new LocalizedProse(said);
  }

  /// A picture with words of its own.
  public static Picture picture(String file) {
    return new Picture(
        file,
        Optional.of(words("Təsvir: " + file, "Описание: " + file, "What it shows: " + file)),
        Optional.of(words("Müəllif", "Автор", "Maker")));
  }

  private static Prose read(String markdown) {
    try {
      return Markdown.parse(markdown);
    } catch (MarkdownException e) {
      throw new AssertionError(e);
    }
  }
}
