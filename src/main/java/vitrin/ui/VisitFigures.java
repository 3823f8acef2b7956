package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /// Distances of two lights of the first figure, in em, tried until everything is seen at once.
  private static final List<Double> PITCHES = List.of(1.5, 1.35, 1.2, 1.05, 0.9, 0.75);

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
    List<VisitNumber> numbers =
        rest().stream().map(figure -> new VisitNumber(room, figure, OTHER, width)).toList();
    double column = numbers.stream().mapToDouble(VisitNumber::wide).max().orElse(0);
    // Labels stand beside all of the numbers or below all of them.
    boolean beside = numbers.stream().allMatch(number -> number.hasRoomBeside(column));
    for (VisitNumber number : numbers) {
      Sheet head = beside ? number.beside(column) : number.above();
      block.add(head, room.em(1.5), head.high());
      if (LightGroup.areDrawn(number.figure())) {
        addLights(block, number.figure(), room.em(OTHER_PITCH), width);
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
    VisitNumber number = new VisitNumber(room, figure, em, width);
    return number.hasRoomBeside(0) ? number.beside(0) : number.above();
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
