package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.text.Text;
import vitrin.model.Language;
import vitrin.model.Localized;
import vitrin.model.LocalizedProse;
import vitrin.model.Prose;

/// The words of a leaf: chapter line and title, which stand, and under them the text, which scrolls
/// where it is longer than its room.
final class Column {

  /// Less room than this for the text, in em, and the title scrolls with it.
  private static final double LEAST_TEXT = 9;

  /// In a tight room a title of one line is worth being that small, in em: more of its text is
  /// seen.
  private static final double LEAST_TIGHT_TITLE = 1.75;

  private static final double BESIDE_PHOTO = 1.125;
  private static final double READING = 1.25;
  private static final double LEADING = 1.5;

  private final VisitRoom room;
  private final Sheet sheet;
  private final double left;
  private final double top;
  private final double width;
  private final Block head;
  private final Block body;

  /// @param sheet is drawn on
  /// @param width of the words, without the room for the buttons that scroll them
  Column(VisitRoom room, Sheet sheet, double left, double top, double width) {
    this.room = room;
    this.sheet = sheet;
    this.left = left;
    this.top = top;
    this.width = width;
    head = new Block(room.language(), width);
    body = new Block(room.language(), width);
  }

  /// Size of a text that stands beside or under a photo, in em.
  static double beside(VisitRoom room) {
    return room.isPortrait() ? READING : BESIDE_PHOTO;
  }

  /// The small line in the accent's colour above a title.
  Column kicker(Optional<String> words) {
    words.ifPresent(line -> head.add(line, Inter.SEMI_BOLD.at(room.em(1)), 1.35, 0, "accent"));
    return this;
  }

  Column chapter() {
    return kicker(room.chapterLine());
  }

  /// The slide's title, as large as it can be of the steps of a title, beginning with `from` em.
  Column title(double from) {
    room.content()
        .title()
        .ifPresent(title -> {
          Localized.Said<String> said = room.said(title);
          double size = titleSize(said.value(), from);
          Text text =
              Typography.text(
                  said.value(), said.language(), Inter.SEMI_BOLD.at(size), 1.15, width, "text");
          head.add(text, room.em(0.67), Sheet.height(text));
        });
    room.only()
        .ifPresent(only -> {
          head.add(new Sheet(), 0, room.em(0.33));
          head.addMark(only, room.glass());
        });
    return this;
  }

  private double titleSize(String title, double from) {
    List<Double> sizes =
        List.of(3.0, 2.5, 2.25, 2.0, 1.75, 1.5).stream()
            .filter(s -> s <= from)
            .map(room::em)
            .toList();
    List<String> only = List.of(title);
    return sizes.stream()
        .filter(s -> room.isTight() && s >= room.em(LEAST_TIGHT_TITLE))
        .filter(s -> Words.fits(only, Inter.SEMI_BOLD.at(s), width, 1))
        .findFirst()
        .orElseGet(() -> Words.titleSize(only, Inter.SEMI_BOLD, sizes, width, 2));
  }

  /// A line between title and text.
  Column line(String words, double em, double gap, String role) {
    head.add(words, Inter.REGULAR.at(room.em(em)), 1.35, room.em(gap), role);
    return this;
  }

  /// The whole text at one size.
  Column text(Optional<LocalizedProse> text, double em) {
    text.ifPresent(t -> {
      Localized.Said<Prose> said = room.said(t);
      add(new ProseText(said.value(), said.language(), room.textSize(em), LEADING, width));
    });
    return this;
  }

  /// The text with its first paragraph larger.
  Column leadAndText(LocalizedProse text) {
    Localized.Said<Prose> said = room.said(text);
    Prose prose = said.value();
    Language in = said.language();
    Prose first = new Prose(prose.markdown(), prose.blocks().subList(0, 1));
    add(new ProseText(first, in, room.textSize(1.5), 1.42, width));
    if (prose.blocks().size() > 1) {
      Prose rest = new Prose(prose.markdown(), prose.blocks().subList(1, prose.blocks().size()));
      add(new ProseText(rest, in, room.textSize(READING), LEADING, width));
    }
    return this;
  }

  private void add(ProseText text) {
    body.add(text, room.textSize(1.08), text.prefHeight(width));
  }

  /// Anything else below the text.
  Column below(Node node, double gap, double tall) {
    body.add(node, room.em(gap), tall);
    return this;
  }

  /// Puts the words on the sheet and answers the part that scrolls, if it has to.
  ///
  /// @param bottom where the words must end
  Optional<ScrollArea> put(double bottom) {
    double gap = gap();
    double textTop = textTop();
    boolean crowded = bottom - textTop < Math.min(body.high(), room.em(LEAST_TEXT));
    if (crowded) {
      Block all = new Block(room.language(), width);
      all.add(head, 0, head.high());
      all.add(body, gap, body.high());
      return put(all, top, bottom);
    }
    sheet.put(head, left, top);
    return put(body, textTop, bottom);
  }

  private Optional<ScrollArea> put(Block words, double from, double bottom) {
    if (words.high() <= bottom - from) {
      sheet.put(words, left, from);
      return Optional.empty();
    }
    ScrollArea area =
        new ScrollArea(room, words, width + room.scrollSide(), Math.floor(bottom - from));
    sheet.put(area, left, from, width + room.scrollSide(), Math.floor(bottom - from));
    return Optional.of(area);
  }

  /// Where the text begins, below what stands.
  double textTop() {
    return top + head.high() + gap();
  }

  private double gap() {
    return head.high() > 0 ? room.em(1) : 0;
  }

  /// Height of everything, if nothing scrolled.
  double high() {
    return head.high() + gap() + body.high();
  }
}
