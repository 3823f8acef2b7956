package vitrin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import vitrin.bundle.Bundle;
import vitrin.bundle.PyramidLevel;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;
import vitrin.i18n.Texts;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.model.Slide;

/// What is inside a bundle, told for people and for programs.
final class Inventory {
  private final Path file;
  private final Bundle bundle;
  private final Vouching vouching;
  private final Exhibit exhibit;

  Inventory(Path file, Bundle bundle, Vouching vouching) {
    this.file = file;
    this.bundle = bundle;
    this.vouching = vouching;
    this.exhibit = bundle.exhibit();
  }

  /// How many pictures an exhibit has, each counted once.
  static long pictures(Exhibit exhibit) {
    return Stream.concat(
            exhibit.cover().stream(), exhibit.slides().stream().flatMap(s -> s.pictures().stream()))
        .map(Picture::file)
        .distinct()
        .count();
  }

  /// One line a thing, each with its name before it.
  List<String> lines(Texts texts) {
    List<String[]> rows = new ArrayList<>();
    exhibit
        .title()
        .byLanguage()
        .forEach((language, title) -> rows.add(row(texts, "title", title + " (" + language + ")")));
    rows.add(row(texts, "id", exhibit.id()));
    rows.add(row(texts, "edition", Integer.toString(exhibit.edition())));
    rows.add(row(texts, "languages", join(exhibit.languages())));
    exhibit.dates().ifPresent(dates -> rows.add(row(texts, "dates", text(dates, texts))));
    rows.add(row(texts, "slides", exhibit.slides().size() + kinds(texts)));
    rows.add(row(texts, "silences", Integer.toString(exhibit.silences().size())));
    rows.add(row(texts, "sources", Integer.toString(exhibit.sources().size())));
    rows.add(row(texts, "pictures", pictures(texts)));
    rows.add(row(texts, "size", Sizes.text(bundle.size(), texts)));
    rows.add(row(texts, "digest", bundle.digest()));
    rows.add(row(texts, "seal", vouching.seal(bundle.seal(), texts)));
    vouching.standing(bundle, texts).ifPresent(here -> rows.add(row(texts, "installed", here)));
    int width = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    List<String> lines = new ArrayList<>(List.of(file.toString()));
    rows.forEach(
        row -> lines.add("  " + row[0] + " ".repeat(width - row[0].length() + 2) + row[1]));
    return lines;
  }

  private static String[] row(Texts texts, String name, String value) {
    return new String[] {texts.get("cli.inspect." + name), value};
  }

  private static String join(List<Language> languages) {
    StringJoiner joined = new StringJoiner(", ");
    languages.forEach(language -> joined.add(language.ownName() + " (" + language + ")"));
    return joined.toString();
  }

  private static String text(Dates dates, Texts texts) {
    return switch (dates) {
      case Dates.EveryYear year ->
          Json.monthDay(year.from())
              + " – "
              + Json.monthDay(year.to())
              + ", "
              + texts.get("cli.inspect.every-year");
      case Dates.Once once -> once.from() + " – " + once.to();
    };
  }

  private String kinds(Texts texts) {
    StringJoiner kinds = new StringJoiner(", ", ": ", "");
    countByKind()
        .forEach((kind, count) -> kinds.add(texts.get("cli.kind." + id(kind)) + " " + count));
    return kinds.toString();
  }

  private Map<Slide.Kind, Integer> countByKind() {
    Map<Slide.Kind, Integer> counts = new EnumMap<>(Slide.Kind.class);
    exhibit.slides().forEach(slide -> counts.merge(slide.kind(), 1, Integer::sum));
    return counts;
  }

  private String pictures(Texts texts) {
    Map<Rendition.Size, Long> bytes = new TreeMap<>();
    for (StoredPicture picture : bundle.pictures()) {
      picture.renditions().forEach(r -> bytes.merge(r.size(), (long) r.bytes(), Long::sum));
    }
    StringJoiner sizes = new StringJoiner(", ", " (", ")").setEmptyValue("");
    bytes.forEach((size, sum) -> sizes.add(size.id() + " " + Sizes.text(sum, texts)));
    long tiles =
        bundle.pictures().stream()
            .flatMap(picture -> picture.levels().stream())
            .mapToLong(PyramidLevel::tiles)
            .sum();
    if (tiles > 0) {
      sizes.add(texts.get("cli.inspect.tiles", Long.toString(tiles)));
    }
    return bundle.pictures().size() + sizes.toString();
  }

  /// The same as one JSON object.
  Map<String, Object> json() {
    Map<String, Object> answer = Json.object();
    answer.put("file", file.toString());
    answer.put("id", exhibit.id());
    answer.put("edition", exhibit.edition());
    answer.put("languages", exhibit.languages().stream().map(Language::tag).toList());
    answer.put("title", Json.ofLocalized(exhibit.title()));
    exhibit.summary().ifPresent(summary -> answer.put("summary", Json.ofLocalized(summary)));
    exhibit.dates().ifPresent(dates -> answer.put("dates", Json.ofDates(dates)));
    answer.put("silences", exhibit.silences().size());
    answer.put("sources", exhibit.sources().size());
    answer.put("slides", exhibit.slides().stream().map(Inventory::json).toList());
    answer.put("pictures", bundle.pictures().stream().map(Inventory::json).toList());
    answer.put("bytes", bundle.size());
    answer.put("digest", bundle.digest());
    answer.put("seal", vouching.json(bundle.seal()));
    answer.put("installed", vouching.json(bundle));
    return answer;
  }

  private static Map<String, Object> json(Slide slide) {
    Map<String, Object> row = Json.object();
    row.put("kind", id(slide.kind()));
    slide.title().ifPresent(title -> row.put("title", Json.ofLocalized(title)));
    row.put("pictures", slide.pictures().stream().map(picture -> picture.file()).toList());
    return row;
  }

  private static Map<String, Object> json(StoredPicture picture) {
    Map<String, Object> row = Json.object();
    row.put("file", picture.file());
    row.put("width", picture.width());
    row.put("height", picture.height());
    List<Map<String, Object>> renditions = new ArrayList<>();
    for (Rendition rendition : picture.renditions()) {
      Map<String, Object> one = Json.object();
      one.put("size", rendition.size().id());
      one.put("width", rendition.width());
      one.put("height", rendition.height());
      one.put("format", rendition.format().id());
      one.put("bytes", rendition.bytes());
      one.put("sha256", rendition.sha256());
      renditions.add(one);
    }
    row.put("renditions", renditions);
    List<Map<String, Object>> levels = new ArrayList<>();
    for (PyramidLevel level : picture.levels()) {
      Map<String, Object> one = Json.object();
      one.put("width", level.width());
      one.put("height", level.height());
      one.put("tiles", level.tiles());
      levels.add(one);
    }
    row.put("pyramid", levels);
    return row;
  }

  private static String id(Slide.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
