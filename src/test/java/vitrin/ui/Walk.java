package vitrin.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;

/// Goes through everything a visitor can have on one screen, once, and notes what is wrong there:
/// every kind of slide in every language and text size, everything that can lie open, both with
/// everything where it usually is and within a low reach; pictures looked at closer; the loop with
/// its cards, a silence that is held, a screen on which nothing is on; a talk, and the calibration.
final class Walk {

  /// EN 301 549 asks for less; fingers of a hall's visitors need this.
  private static final double LEAST_MM = 20;

  private static final Exhibit SAMPLE = Exhibits.sample();
  private static final Map<Glass, Walk> WALKS = new HashMap<>();

  /// What may be wrong.
  enum Fault {
    TARGET_TOO_SMALL,
    TARGETS_OVERLAP,
    TARGET_ABOVE_THE_LINE,
    LABEL_TOO_WIDE,
    TEXT_CUT_OFF,
    TEXTS_OVERLAP,
    TEXT_TOO_SMALL
  }

  private final Map<Fault, List<String>> faults = new EnumMap<>(Fault.class);
  private final Glass glass;
  private final Visiting visiting;
  private final Set<List<Bounds>> controls = new HashSet<>();

  /// Size of the smallest text there may be, in pixels.
  private double smallest;

  private String where;
  private int pages;

  private Walk(Glass glass) {
    this.glass = glass;
    visiting = new Visiting(SAMPLE, glass);
    smallest = glass.em();
    for (Fault fault : Fault.values()) {
      faults.put(fault, new ArrayList<>());
    }
  }

  /// All screens of the visitor's face on that glass; gone through once for all tests.
  static Walk of(Glass glass) {
    return WALKS.computeIfAbsent(
        glass,
        g -> {
          Walk walk = new Walk(g);
          walk.loop();
          for (Reach reach : Reach.values()) {
            walk.leaves(reach);
            walk.opened(reach);
          }
          walk.closer();
          walk.withoutVisitors();
          walk.talk();
          walk.calibration();
          return walk;
        });
  }

  /// What lies low on that glass.
  static Walk low(Glass glass) {
    Walk walk = new Walk(glass);
    walk.leaves(Reach.LOW);
    walk.opened(Reach.LOW);
    return walk;
  }

  List<String> found(Fault fault) {
    return faults.get(fault);
  }

  /// Where the controls of the band stood; one place for each where they stay on their pixels.
  Set<List<Bounds>> controls() {
    return controls;
  }

  /// How many pages were looked at.
  int pages() {
    return pages;
  }

  /// The sample's first slide of each kind.
  static List<Integer> kinds() {
    Map<Slide.Kind, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < SAMPLE.slides().size(); i++) {
      first.putIfAbsent(SAMPLE.slides().get(i).kind(), i);
    }
    return List.copyOf(first.values());
  }

  private void loop() {
    List<LoopPage> all = Screens.sample(glass);
    IntStream.range(0, all.size()).forEach(slide -> look("loop, slide " + slide, all.get(slide)));
    int card = Exhibit.TITLE_CARD;
    look("title card", Screens.loop(SAMPLE, card, new Plates(Map.of()), glass));
  }

  private void withoutVisitors() {
    look("nothing is on", laid(new EmptyPage(glass), glass.height()));
    for (Language language : SAMPLE.languages()) {
      SilencePage silence = new SilencePage(glass);
      silence.show(List.of(language), Optional.empty());
      silence.elapsed(0.3);
      look("held silence, " + language, laid(silence, glass.height()));
    }
    SilencePage silence = new SilencePage(glass);
    silence.show(SAMPLE.languages(), Optional.empty());
    silence.elapsed(0.3);
    look("held silence", laid(silence, glass.height()));
  }

  /// A photo and the pages of a book, seen whole and close.
  private void closer() {
    for (Language language : SAMPLE.languages()) {
      for (int slide = 0; slide < SAMPLE.slides().size(); slide++) {
        boolean looked = slide == 1 || SAMPLE.slides().get(slide) instanceof Slide.Book;
        if (looked && !SAMPLE.slides().get(slide).pictures().isEmpty()) {
          visiting.show(slide, language, TextSize.NORMAL, Reach.FULL).lookCloser(0);
          where = "closer, slide %d, %s".formatted(slide, language);
          look();
          String larger = Texts.of(language).get("closer.larger");
          visiting.tap(visiting.control(larger));
          where += ", larger";
          look();
          visiting.lookAway();
        }
      }
    }
  }

  /// The hall of a talk has no visitors near, and nothing to touch.
  private void talk() {
    Glass hall = TalkPage.glassOf(glass);
    smallest = hall.em();
    for (List<Language> spoken :
        List.of(SAMPLE.languages(), List.of(Language.RU), List.of(Language.AZ))) {
      Exhibit exhibit = spoken.size() == 1 ? SAMPLE.only(spoken.getFirst()) : SAMPLE;
      for (int slide = Exhibit.TITLE_CARD; slide < exhibit.slides().size(); slide++) {
        TalkPage page = new TalkPage(hall);
        Plates plates =
            slide == Exhibit.TITLE_CARD ? new Plates(Map.of()) : Screens.plates(exhibit, slide);
        page.show(exhibit, slide, 0, plates, Arrival.CUT);
        look("talk, slide " + slide + ", " + spoken, laid(page, hall.height()));
      }
    }
  }

  /// Its letters do not depend on what is set; one shows the smallest that is seen from a distance.
  private void calibration() {
    smallest = 0;
    double inches = glass.mmPerPixel() * Math.hypot(glass.width(), glass.height()) / 25.4;
    ScreenMeasures measures =
        new ScreenMeasures(
            Math.round(inches * 2) / 2.0,
            OptionalInt.of((int) glass.distanceMm()),
            OptionalInt.of(800));
    for (Language language : Texts.LANGUAGES) {
      CalibrationPage page = new CalibrationPage(glass.width(), glass.height(), _ -> {});
      page.show(measures, ScreenMeasures.What.DISTANCE, language, Optional.empty());
      look("calibration, " + language, laid(page, glass.height()));
    }
  }

  private <T extends Region> T laid(T page, double height) {
    VisitorScene.of(page);
    page.resize(glass.width(), height);
    page.applyCss();
    page.layout();
    return page;
  }

  private void look(String at, Region page) {
    where = at;
    targets(page, page);
    labels(page);
    texts(page, page);
    pages++;
  }

  private void leaves(Reach reach) {
    for (Language language : SAMPLE.languages()) {
      for (TextSize size : TextSize.values()) {
        for (int slide : kinds()) {
          visiting.show(slide, language, size, reach);
          where = "slide %d, %s, %s, %s".formatted(slide, language, size, reach);
          look();
        }
      }
    }
  }

  private void opened(Reach reach) {
    for (Language language : SAMPLE.languages()) {
      visiting.show(kinds().get(1), language, TextSize.NORMAL, reach);
      for (Panel panel : Panel.values()) {
        visiting.open(panel);
        where = "%s, %s, %s".formatted(panel, language, reach);
        look();
      }
      visiting.close().ask(14);
      where = "idle card, %s, %s".formatted(language, reach);
      look();
      visiting.close();
    }
  }

  private void look() {
    List<Opened> over = Screens.find(visiting.page, Opened.class);
    Node top = over.isEmpty() ? visiting.page : over.getLast();
    targets(visiting.page, top);
    labels(visiting.page);
    texts(visiting.page, top);
    for (Band band : Screens.find(visiting.page, Band.class)) {
      controls.add(Screens.find(band, Cell.class).stream().map(Screens::onScreen).toList());
    }
    pages++;
  }

  private void note(Fault fault, String what) {
    faults.get(fault).add(where + ": " + what);
  }

  private void targets(Node page, Node top) {
    List<Node> targets =
        Screens.find(page, Node.class).stream()
            .filter(node -> node.isFocusTraversable() && isSeen(node))
            .filter(node -> top == page || isIn(node, top) || !covers(top, node))
            .toList();
    List<Bounds> seen = targets.stream().map(Visiting::seen).toList();
    boolean low = visiting.visit.reach() == Reach.LOW && page == visiting.page;
    for (int i = 0; i < targets.size(); i++) {
      String says = targets.get(i).getAccessibleText();
      Bounds drawn = Visiting.drawn(targets.get(i));
      double least = Math.min(drawn.getWidth(), drawn.getHeight()) * glass.mmPerPixel();
      if (least < LEAST_MM) {
        note(Fault.TARGET_TOO_SMALL, "%s %.1f mm".formatted(says, least));
      }
      if (low && seen.get(i).getMinY() < line() - 0.5) {
        note(Fault.TARGET_ABOVE_THE_LINE, says + " " + seen.get(i));
      }
      for (int j = 0; j < i; j++) {
        if (overlaps(seen.get(i), seen.get(j), 0.5)) {
          note(Fault.TARGETS_OVERLAP, says + " on " + targets.get(j).getAccessibleText());
        }
      }
    }
  }

  /// Where the line is, or where it is on a screen that hangs too high for what must be there.
  private double line() {
    double room = glass.height() - VisitRoom.band(glass) - glass.px(19.67);
    return Math.min(glass.reachLine(), room);
  }

  private static boolean isSeen(Node node) {
    Bounds seen = Visiting.seen(node);
    return seen.getWidth() > 1 && seen.getHeight() > 1;
  }

  private static boolean covers(Node top, Node node) {
    return Screens.onScreen(top).contains(Screens.onScreen(node));
  }

  private void labels(Node page) {
    for (Cell cell : Screens.find(page, Cell.class)) {
      Bounds shape = Visiting.drawn(cell);
      for (Text text : Screens.texts(cell)) {
        Bounds label = Screens.onScreen(text);
        if (label.getMinX() < shape.getMinX() + 3 || label.getMaxX() > shape.getMaxX() - 3) {
          note(Fault.LABEL_TOO_WIDE, text.getText());
        }
      }
    }
  }

  /// @param top what lies over everything else
  private void texts(Node page, Node top) {
    List<Band> bands = Screens.find(page, Band.class);
    double lowest = bands.isEmpty() ? glass.height() : Screens.onScreen(bands.getFirst()).getMinY();
    List<Text> texts = Screens.texts(top);
    List<Bounds> ink = texts.stream().map(Walk::ink).toList();
    List<Bounds> pictures =
        Screens.find(top, ImageView.class).stream().map(Visiting::seen).toList();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      if (text.getFont().getSize() < smallest) {
        note(Fault.TEXT_TOO_SMALL, text.getText());
      }
      boolean control = !bands.isEmpty() && isIn(text, bands.getFirst());
      boolean over = control || top instanceof IdleCard;
      if (isCutOff(text, over ? glass.height() : lowest)) {
        note(Fault.TEXT_CUT_OFF, text.getText() + " " + Screens.onScreen(text));
      }
      for (Bounds picture : pictures) {
        if (overlaps(ink.get(i), picture, 1)) {
          note(Fault.TEXTS_OVERLAP, text.getText() + " on a picture");
        }
      }
      for (int j = 0; j < i; j++) {
        if (text.getParent() != texts.get(j).getParent()
            && overlaps(ink.get(i), ink.get(j), glass.em() * 0.25)) {
          note(Fault.TEXTS_OVERLAP, text.getText() + " on " + texts.get(j).getText());
        }
      }
    }
  }

  private boolean isCutOff(Text text, double lowest) {
    Bounds bounds = Screens.onScreen(text);
    boolean scrolls = isScrolled(text);
    return bounds.getMinX() < 0
        || bounds.getMaxX() > glass.width() + 0.5
        || !scrolls && bounds.getMinY() < 0
        || !scrolls && bounds.getMaxY() > lowest + 0.5
        || text.getWrappingWidth() > 0
            && Words.widestWord(text.getText(), text.getFont()) > text.getWrappingWidth() + 0.5;
  }

  private static boolean isScrolled(Node node) {
    Node up = node;
    while (up != null && up.getClip() == null) {
      up = up.getParent();
    }
    return up != null;
  }

  private static boolean isIn(Node node, Node ancestor) {
    Node up = node;
    while (up != null && up != ancestor) {
      up = up.getParent();
    }
    return up != null;
  }

  /// What is seen of a text without the room above its capitals, and below its figures.
  private static Bounds ink(Text text) {
    Bounds box = Visiting.seen(text);
    double size = text.getFont().getSize();
    double above = 0.2 * size;
    double below = text.getText().matches("[0-9\\p{Z}]+") ? 0.23 * size : 0;
    return new BoundingBox(
        box.getMinX(),
        box.getMinY() + above,
        box.getWidth(),
        Math.max(0, box.getHeight() - above - below));
  }

  private static boolean overlaps(Bounds a, Bounds b, double slack) {
    Bounds both = Visiting.common(a, b);
    return both.getWidth() > slack && both.getHeight() > slack;
  }
}
