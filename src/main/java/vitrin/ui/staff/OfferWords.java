package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vitrin.bundle.Seal;
import vitrin.i18n.Numbers;
import vitrin.i18n.Texts;
import vitrin.library.Edition;
import vitrin.library.Offer;
import vitrin.model.Change;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Localized;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;
import vitrin.ui.Typography;

/// What an officer is told of a bundle.
record OfferWords(Texts texts) {
  private static final double STEP = 1000;
  private static final double WHOLE_FROM = 10;
  private static final String FAILED = "staff.same.failed";

  /// A line with the sign that stands before it: added, gone, different, or none.
  record Line(String sign, String words) {}

  static final String ADDED = "+";
  static final String GONE = "−";
  static final String DIFFERENT = "~";

  String title(LocalizedText title, Exhibit exhibit) {
    return title.resolve(texts.language(), exhibit.languages()).value();
  }

  String title(Exhibit exhibit) {
    return title(exhibit.title(), exhibit);
  }

  String meta(Offer.Sound offer) {
    Exhibit exhibit = offer.exhibit();
    return String.join(
        " · ",
        exhibit.id(),
        Typography.together(tags(exhibit.languages())),
        Typography.together(texts.count("staff.bundle.slides", exhibit.slides().size())),
        Typography.together(size(offer.file().bytes())));
  }

  private static String tags(Iterable<Language> languages) {
    List<String> tags = new ArrayList<>();
    languages.forEach(language -> tags.add(language.tag()));
    return String.join(", ", tags);
  }

  /// Such as `186 MB`; powers of 1000.
  String size(long bytes) {
    String[] units = {"staff.size.kB", "staff.size.MB", "staff.size.GB"};
    double amount = bytes / STEP;
    int unit = 0;
    while (amount >= STEP && unit < units.length - 1) {
      amount /= STEP;
      unit++;
    }
    double least = bytes == 0 ? 0 : 0.1;
    double shown = amount >= WHOLE_FROM ? Math.round(amount) : Math.max(least, amount);
    return texts.get(units[unit], Numbers.tenths(shown, texts.language()));
  }

  String seal(Offer.Sound offer) {
    return switch (offer.verdict()) {
      case TRUSTED -> texts.get("staff.seal.ours", offer.signer().orElse(""));
      case MISSING -> texts.get("staff.seal.none");
      case FOREIGN ->
          texts.get("staff.seal.foreign", offer.seal().keyId().map(Seal::fingerprint).orElse(""));
      case BROKEN -> texts.get("staff.seal.broken");
    };
  }

  /// Why a file can't be installed, and what to do. Where the usual advice is for whoever packs, an
  /// officer has another.
  String refused(Offer.Refused refused) {
    return switch (refused.kind()) {
      case NOT_A_BUNDLE -> texts.get("staff.bundle.notABundle");
      case NEWER_VERSION -> texts.get("staff.bundle.newerVersion");
      default -> texts.get("refused." + refused.kind(), refused.file().name());
    };
  }

  String standing(Offer.Sound offer) {
    String edition = Integer.toString(offer.exhibit().edition());
    String before = offer.beside().map(Edition::edition).map(Object::toString).orElse("");
    return texts.get("staff.standing." + offer.standing(), before, edition);
  }

  /// What there is to say beside the standing.
  List<Line> lines(Offer.Sound offer) {
    return switch (offer.standing()) {
      case NEW -> fresh(offer.exhibit());
      case SAME -> List.of(new Line("", texts.get(hasFailed(offer) ? FAILED : "staff.same.there")));
      case NEWER, CHANGED, OLDER -> {
        List<Line> lines = new ArrayList<>();
        if (hasFailed(offer)) {
          lines.add(new Line("", texts.get(FAILED)));
        }
        if (offer.changes().isEmpty()) {
          lines.add(new Line("", texts.get("staff.change.none")));
        } else {
          lines.addAll(changes(offer));
        }
        yield lines;
      }
    };
  }

  /// Whether it was on this machine already and could not be shown.
  static boolean hasFailed(Offer.Sound offer) {
    return offer.questions().contains(Offer.Question.FAILED);
  }

  private List<Line> fresh(Exhibit exhibit) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("", texts.get("staff.new.never")));
    long chapters = exhibit.slides().stream().filter(Slide.Chapter.class::isInstance).count();
    long books = exhibit.slides().stream().filter(Slide.Book.class::isInstance).count();
    List<String> holds = new ArrayList<>();
    if (chapters > 0) {
      holds.add(texts.count("staff.new.chapters", chapters));
    }
    if (books > 0) {
      holds.add(texts.count("staff.new.books", books));
    }
    if (!holds.isEmpty()) {
      lines.add(new Line("", String.join(", ", holds)));
    }
    lines.add(new Line("", line(new WhenWords(texts).days(exhibit.dates()))));
    return lines;
  }

  /// Words as they stand where a line begins.
  String line(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(texts.language().locale())
        + words.substring(first);
  }

  /// What changed, added up by kind.
  private List<Line> changes(Offer.Sound offer) {
    Sum sum = new Sum();
    offer.changes().forEach(sum::take);
    List<Line> lines = new ArrayList<>();
    count(lines, ADDED, "staff.change.added", sum.added);
    count(lines, GONE, "staff.change.removed", sum.removed);
    if (sum.words > 0) {
      lines.add(
          new Line(
              DIFFERENT,
              texts.count("staff.change.words", sum.words) + " (" + tags(sum.languages) + ")"));
    }
    count(
        lines, DIFFERENT, "staff.change.pictures", sum.parts.getOrDefault(Change.Part.PICTURES, 0));
    count(lines, DIFFERENT, "staff.change.facts", sum.parts.getOrDefault(Change.Part.FACTS, 0));
    count(lines, DIFFERENT, "staff.change.moved", sum.moved);
    sum.whole.forEach(change -> lines.add(new Line(DIFFERENT, whole(change))));
    return lines;
  }

  private void count(List<Line> lines, String sign, String family, int number) {
    if (number > 0) {
      lines.add(new Line(sign, texts.count(family, number)));
    }
  }

  /// Something of the exhibit as a whole that changed.
  String whole(Change change) {
    return switch (change) {
      case Change.Name name -> texts.get("staff.change.name", tags(name.words()));
      case Change.Languages languages ->
          texts.get("staff.change.languages", tags(languages.after()));
      case Change.Due due -> texts.get("staff.change.due", new WhenWords(texts).days(due.after()));
      case Change.Whole whole -> texts.get("staff.change.whole." + whole.aspect());
      case Change.Added _, Change.Removed _, Change.Moved _, Change.Edited _ ->
          throw new IllegalArgumentException("of a slide: " + change);
    };
  }

  /// What of a slide changed.
  String edited(Change.Edited edited) {
    List<String> what = new ArrayList<>();
    if (!edited.words().isEmpty()) {
      what.add(texts.get("staff.change.slide.words", tags(edited.words())));
    }
    if (edited.parts().contains(Change.Part.PICTURES)) {
      what.add(texts.get("staff.change.slide.picture"));
    }
    if (edited.parts().contains(Change.Part.FACTS)) {
      what.add(texts.get("staff.change.slide.facts"));
    }
    return what.stream().collect(Collectors.joining("; "));
  }

  /// What a slide is called: its title, else how it begins, else its number.
  String slide(Exhibit exhibit, int index) {
    Slide slide = exhibit.slides().get(index);
    String number = texts.get("contents.untitled", Integer.toString(index + 1));
    return slide
        .title()
        .map(title -> number + " · " + said(title, exhibit))
        .or(() -> slide.text().map(text -> number + " · " + beginning(said(text, exhibit).plain())))
        .orElse(number);
  }

  private <T> T said(Localized<T> words, Exhibit exhibit) {
    return words.resolve(texts.language(), exhibit.languages()).value();
  }

  private static String beginning(String text) {
    int most = 60;
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most);
    return text.substring(0, end > 0 ? end : most) + "…";
  }

  private static final class Sum {
    private int added;
    private int removed;
    private int moved;
    private int words;
    private final Set<Language> languages = new LinkedHashSet<>();
    private final Map<Change.Part, Integer> parts = new EnumMap<>(Change.Part.class);
    private final List<Change> whole = new ArrayList<>();

    void take(Change change) {
      switch (change) {
        case Change.Added _ -> added++;
        case Change.Removed _ -> removed++;
        case Change.Moved _ -> moved++;
        case Change.Edited edited -> {
          words += edited.words().isEmpty() ? 0 : 1;
          languages.addAll(edited.words());
          edited.parts().forEach(part -> parts.merge(part, 1, Integer::sum));
        }
        case Change.Name _, Change.Languages _, Change.Due _, Change.Whole _ -> whole.add(change);
      }
    }
  }
}
