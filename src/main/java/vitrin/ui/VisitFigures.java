package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Text;
import vitrin.i18n.Numbers;
import vitrin.model.Figure;
import vitrin.model.Localized;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;

/// Figures in the visitor's language: the first number large with its lights, the others beside or
/// below it with theirs, and what there is to read about them. Without lights all numbers stand
/// below each other, beside what there is to read.
final class VisitFigures {

  /// Size of the first number and of the others, in em.
  private static final double GREAT = 9.8;

  private static final double SMALL_ROOM_GREAT = 6;
  private static final double OTHER = 4;
  private static final double ASCENT = FigureLabel.ASCENT;

  /// Height of capitals and figures in em.
  private static final double CAPITAL = 0.727;

  /// Distances of two lights of the first figure, in em, tried until everything is seen at once.
  private static final List<Double> PITCHES = List.of(1.5, 1.35, 1.2, 1.05, 0.9, 0.75);

  /// How far a comma reaches below the line, in em.
  private static final double COMMA = 0.16;

  private static final double OTHER_PITCH = 0.9;
  private static final double CLOSEST_PITCH = 0.4;

  /// The narrowest column of a label under a block of lights, in em.
  private static final double LABEL = 9;

  /// Part of the width that the first figure takes beside others.
  private static final double FIRST = 0.54;

  private final VisitRoom room;
  private final Slide.Figures slide;
  private double pitch;

  private VisitFigures(VisitRoom room, Slide.Figures slide) {
    this.room = room;
    this.slide = slide;
  }

  static Leaf leaf(VisitRoom room, Slide.Figures slide) {
    return new VisitFigures(room, slide).leaf();
  }

  private Leaf leaf() {
    double whole = room.width() - 2 * room.margin();
    for (double tried : PITCHES) {
      pitch = tried;
      Leaf open = leaf(whole);
      if (open.scroll().isEmpty()) {
        return open;
      }
    }
    pitch = PITCHES.getFirst();
    return leaf(room.column(room.margin()));
  }

  private Leaf leaf(double width) {
    Sheet sheet = room.sheet();
    Column words = new Column(room, sheet, room.margin(), room.low(room.em(2)), width);
    words.chapter().title(2.25);
    Sheet figures =
        room.isPortrait()
            ? stacked(width)
            : rest().isEmpty() ? alone(width) : hasLights() ? beside(width) : numbersBeside(width);
    words.below(figures, 0, figures.high());
    Optional<ScrollArea> scroll = words.put(room.height() - room.em(0.67));
    return new Leaf(Optional.of(Ground.figures(room.theme())), sheet, scroll);
  }

  private List<Figure> rest() {
    return slide.items().subList(1, slide.items().size());
  }

  private boolean hasLights() {
    return slide.items().stream().anyMatch(LightGroup::areDrawn);
  }

  private Block stacked(double width) {
    Block all = new Block(room.language(), width);
    Block first = first(width);
    all.add(first, 0, first.high());
    Block others = others(width);
    all.add(others, room.em(2.67), others.high());
    return all;
  }

  /// All numbers below each other, what there is to read beside them.
  private Sheet numbersBeside(double width) {
    double gap = room.em(2.67);
    double left = Math.floor((width - gap) * FIRST);
    Block numbers = new Block(room.language(), left);
    Block first = first(left);
    numbers.add(first, 0, first.high());
    addRest(numbers, left);
    Block words = new Block(room.language(), width - left - gap);
    addText(words, width - left - gap);
    Sheet all = new Sheet(width, Math.max(numbers.high(), words.high()));
    all.put(numbers, 0, 0);
    all.put(words, left + gap, 0);
    return all;
  }

  private Sheet beside(double width) {
    double gap = room.em(2.67);
    double left = Math.floor((width - gap) * FIRST);
    Block first = first(left);
    Block others = others(width - left - gap);
    Sheet all = new Sheet(width, Math.max(first.high(), others.high()));
    all.put(first, 0, 0);
    all.put(others, left + gap, room.em(1));
    return all;
  }

  /// The only figure, what there is to read beside its number, its lights below both.
  private Block alone(double width) {
    double gap = room.em(2.67);
    double left = Math.floor((width - gap) * FIRST);
    Figure figure = slide.items().getFirst();
    Sheet head = number(figure, great(), slide.text().isEmpty() ? width : left);
    Block words = others(width - left - gap);
    Sheet top = new Sheet(width, Math.max(head.high(), words.high()));
    top.put(head, 0, 0);
    top.put(words, left + gap, 0);
    Block all = new Block(room.language(), width);
    all.add(top, 0, top.high());
    if (LightGroup.areDrawn(figure)) {
      addLights(all, figure, room.em(pitch), width);
    }
    return all;
  }

  private double great() {
    return room.isPortrait() || room.isRoomy() ? GREAT : SMALL_ROOM_GREAT;
  }

  /// The first figure: its number large, what it counts on the number's line, its lights.
  private Block first(double width) {
    Figure figure = slide.items().getFirst();
    Block block = new Block(room.language(), width);
    Sheet head = number(figure, great(), width);
    block.add(head, 0, head.high());
    if (LightGroup.areDrawn(figure)) {
      addLights(block, figure, room.em(pitch), width);
    }
    return block;
  }

  /// The other figures below each other, and the text.
  private Block others(double width) {
    Block block = new Block(room.language(), width);
    addRest(block, width);
    addText(block, width);
    return block;
  }

  private void addRest(Block block, double width) {
    double column =
        rest().stream()
            .mapToDouble(f -> Words.width(value(f), Inter.LIGHT.at(room.em(OTHER))))
            .max()
            .orElse(0);
    // Labels stand beside all of the numbers or below all of them.
    boolean below = rest().stream().anyMatch(f -> !hasRoomBeside(f, OTHER, column, width));
    for (Figure figure : rest()) {
      Sheet head =
          below ? numberAbove(figure, OTHER, width) : numberBeside(figure, OTHER, column, width);
      block.add(head, room.em(1.5), head.high());
      if (LightGroup.areDrawn(figure)) {
        addLights(block, figure, room.em(OTHER_PITCH), width);
      }
    }
  }

  private void addText(Block block, double width) {
    slide
        .text()
        .map(room::said)
        .ifPresent(said -> {
          double measure = Math.min(width, room.em(42));
          ProseText text =
              new ProseText(
                  said.value(), said.language(), room.textSize(Column.beside(room)), 1.5, measure);
          block.add(text, room.em(2.67), text.prefHeight(measure));
        });
  }

  /// A number and what it counts, on one line where there is room, else below each other.
  private Sheet number(Figure figure, double em, double width) {
    return hasRoomBeside(figure, em, 0, width)
        ? numberBeside(figure, em, 0, width)
        : numberAbove(figure, em, width);
  }

  /// Size of a number in pixels, at which it has room in a column of that width.
  private double size(Figure figure, double em, double width) {
    double size = room.em(em);
    double whole = Words.width(value(figure), Inter.LIGHT.at(size));
    return whole > width ? Math.floor(size * width / whole) : size;
  }

  private double labelSize(double em) {
    return room.em(em > OTHER ? 1.5 : 1.25);
  }

  /// Where a label begins that stands beside its number.
  ///
  /// @param least width of the number's column, so that labels below each other stand in line
  private double labelLeft(Figure figure, double em, double least, double width) {
    double whole = Words.width(value(figure), Inter.LIGHT.at(room.em(em)));
    return Math.ceil(Math.min(width, Math.max(least, whole))) + room.em(em > OTHER ? 1.5 : 1);
  }

  private boolean hasRoomBeside(Figure figure, double em, double least, double width) {
    double left = labelLeft(figure, em, least, width);
    Text line = label(room.said(figure.label()), labelSize(em), Math.max(1, width - left));
    return width - left >= room.em(8)
        && Words.widestWord(line.getText(), line.getFont()) <= width - left
        && Sheet.height(line) <= size(figure, em, width) * CAPITAL + room.em(0.67);
  }

  private Sheet numberBeside(Figure figure, double em, double least, double width) {
    Sheet head = new Sheet();
    double baseline = putNumber(head, figure, size(figure, em, width));
    double left = labelLeft(figure, em, least, width);
    double labelSize = labelSize(em);
    Text line = label(room.said(figure.label()), labelSize, width - left);
    double last = Sheet.height(line) - Math.round((Inter.NATURAL_LEADING - ASCENT) * labelSize);
    head.put(line, left, baseline - last);
    head.extent(width, baseline + room.em(0.33));
    return head;
  }

  private Sheet numberAbove(Figure figure, double em, double width) {
    Sheet head = new Sheet();
    double size = size(figure, em, width);
    double baseline = putNumber(head, figure, size);
    Text line = label(room.said(figure.label()), labelSize(em), width);
    // Below the comma that groups thousands.
    double top = baseline + Math.max(room.em(0.33), Math.round(size * COMMA));
    head.put(line, 0, top);
    head.extent(width, top + Sheet.height(line));
    return head;
  }

  /// Puts a number at the top and answers where its baseline is.
  private double putNumber(Sheet head, Figure figure, double size) {
    Text number =
        Typography.text(value(figure), room.language(), Inter.LIGHT.at(size), 1, 0, "text");
    // Without the room that the type has beside its first figure.
    double bearing = Math.round(size * 0.05);
    double above = Math.round(size * (ASCENT - CAPITAL)) - room.em(0.33);
    head.put(number, -bearing, -above);
    return Math.round(ASCENT * size) - above;
  }

  private String value(Figure figure) {
    return Numbers.whole(figure.value(), room.language());
  }

  private Text label(Localized.Said<String> said, double size, double width) {
    return Typography.text(
        said.value(), said.language(), Inter.REGULAR.at(size), 1.35, width, "muted");
  }

  private void addLights(Block block, Figure figure, double pitch, double width) {
    List<LightGroup> groups = LightGroup.of(figure);
    if (!room.isPortrait()) {
      Optional<Sheet> blocks = columns(groups, pitch, width);
      if (blocks.isPresent()) {
        block.add(blocks.get(), room.em(1), blocks.get().high());
        return;
      }
    }
    double across = Math.min(pitch, width / Lights.ACROSS);
    for (LightGroup group : groups) {
      group
          .label()
          .ifPresent(label -> {
            FigureLabel name = label(group, label, width);
            block.add(name, room.em(1.5), name.high());
          });
      Lights lights = lights(group, Lights.Flow.ACROSS, across);
      block.add(
          lights, room.em(group.label().isPresent() ? 0.67 : 1.5), Math.ceil(lights.getHeight()));
    }
  }

  /// Blocks beside each other with their labels below; absent if even the closest are too wide.
  private Optional<Sheet> columns(List<LightGroup> groups, double most, double width) {
    for (double pitch = most; pitch >= room.em(CLOSEST_PITCH); pitch -= 0.5) {
      List<Double> lefts = new ArrayList<>();
      double x = 0;
      double end = 0;
      for (LightGroup group : groups) {
        lefts.add(x);
        end = x + Lights.columns(group.count(), Lights.Flow.DOWN) * pitch;
        double label = group.label().map(l -> labelWidth(group, l)).orElse(0.0);
        x = Math.max(end + room.em(1.5), x + label + room.em(1));
      }
      if (Math.max(end, x - room.em(1.5)) <= width) {
        return Optional.of(columns(groups, lefts, pitch, width));
      }
    }
    return Optional.empty();
  }

  private double labelWidth(LightGroup group, LocalizedText label) {
    return Math.min(label(group, label, room.width()).wide(), room.em(LABEL));
  }

  private Sheet columns(List<LightGroup> groups, List<Double> lefts, double pitch, double width) {
    Sheet all = new Sheet();
    int rows =
        groups.stream().mapToInt(g -> Lights.rows(g.count(), Lights.Flow.DOWN)).max().orElse(0);
    double below = Math.round(rows * pitch + room.em(0.67));
    double bottom = rows * pitch;
    for (int i = 0; i < groups.size(); i++) {
      LightGroup group = groups.get(i);
      double left = lefts.get(i);
      double until = width;
      for (int j = groups.size() - 1; j > i; j--) {
        until = groups.get(j).label().isPresent() ? lefts.get(j) - room.em(1) : until;
      }
      all.put(lights(group, Lights.Flow.DOWN, pitch), left, 0);
      if (group.label().isPresent()) {
        FigureLabel label = label(group, group.label().get(), until - left);
        all.put(label, left, below);
        bottom = Math.max(bottom, below + label.high());
      }
    }
    all.extent(width, Math.ceil(bottom));
    return all;
  }

  private Lights lights(LightGroup group, Lights.Flow flow, double pitch) {
    String saying = group.label().map(l -> group.count() + " " + room.said(l).value()).orElse("");
    return new Lights(group.count(), group.grade(), flow, pitch, room.theme(), saying);
  }

  private FigureLabel label(LightGroup group, LocalizedText label, double width) {
    Localized.Said<String> said = room.said(label);
    return new FigureLabel(
            group.count(),
            LocalizedText.of(room.language(), said.value()),
            List.of(room.language()),
            Inter.SEMI_BOLD,
            room.em(1.5),
            room.em(1.125),
            0,
            width,
            room.glass())
        .alone(room.language());
  }
}
