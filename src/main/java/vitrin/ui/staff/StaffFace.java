package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import vitrin.i18n.Texts;
import vitrin.ui.Glass;

/// The officer's face, over the whole window: first the pad for the PIN, then the pages under their
/// tabs. It leaves by itself when nobody touches it. Used on the FX thread only.
///
/// ```java
/// StaffFace face = new StaffFace(glass, desk, kiosk::uncover);
/// kiosk.cover(face);
/// face.second(); // each second
/// ```
public final class StaffFace extends Region {

  /// The pages under their tabs, in order. To add one is to add its line.
  private static final List<Tab> TABS =
      List.of(
          new Tab("staff.tab.now", NowPage.class, NowPage::new),
          new Tab("staff.tab.bundles", BundlesPage.class, BundlesPage::new),
          new Tab("staff.tab.calendar", CalendarPage.class, CalendarPage::new),
          new Tab("staff.tab.counters", CountersPage.class, CountersPage::new),
          new Tab("staff.tab.machine", MachinePage.class, MachinePage::new));

  /// Seconds without a touch after which the pad closes.
  static final int PAD_WAITS = 30;

  /// Seconds without a touch after which staff have left.
  static final int FACE_WAITS = 120;

  /// How many of those are counted down before the officer's eyes.
  static final int COUNTED = 15;

  /// What the toolkit tells of where the finger was last, when a node comes or goes there: nobody
  /// has touched anything.
  private static final Set<EventType<?>> HAPPENING_TO_NODES =
      Set.of(
          MouseEvent.MOUSE_ENTERED,
          MouseEvent.MOUSE_ENTERED_TARGET,
          MouseEvent.MOUSE_EXITED,
          MouseEvent.MOUSE_EXITED_TARGET);

  private static final String STYLESHEET =
      StaffFace.class.getResource("staff.css").toExternalForm();

  private final Desk desk;
  private final Runnable left;
  private final Front front = new Front();
  private final List<Node> laid = new ArrayList<>();
  private final Map<Tab, StaffPage> pages = new HashMap<>();
  private final Saying saying;
  private Glass glass;
  private StaffRoom room;
  private StaffHeader header;
  private Node body;
  private StaffPage open;
  private LeavingCard leaving;
  private int idle;
  private boolean gone;

  /// A page and its tab.
  ///
  /// @param key of the tab's text
  record Tab(
      String key, Class<? extends StaffPage> page, Function<StaffRoom, ? extends StaffPage> make) {}

  /// @param glass of the window that it fills
  /// @param left is called once when staff have left, however they did
  public StaffFace(Glass glass, Desk desk, Runnable left) {
    this.glass = glass;
    this.desk = desk;
    this.left = left;
    getStyleClass().setAll("root", "light", "accent-caspian", "staff");
    getStylesheets().add(STYLESHEET);
    setAccessibleRole(AccessibleRole.PARENT);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (body instanceof PinPad pad) {
            pad.pressed(key.getCode());
          }
        });
    for (var type : List.of(MouseEvent.ANY, KeyEvent.ANY, ScrollEvent.ANY)) {
      addEventFilter(
          type,
          event -> {
            if (!HAPPENING_TO_NODES.contains(event.getEventType())) {
              touched();
            }
          });
      // What is touched here is no business of the visitor's face.
      addEventHandler(type, Event::consume);
    }
    saying = new Saying();
    build();
    askForPin();
  }

  /// A second has passed. Whoever shows the face calls this each second.
  public void second() {
    if (gone) {
      return;
    }
    idle++;
    saying.second();
    if (open != null) {
      open.second();
    }
    int waits = open == null ? PAD_WAITS : FACE_WAITS;
    if (body instanceof PinPad pad) {
      pad.second(Math.max(0, waits - idle));
    }
    if (idle >= waits) {
      leave();
    } else if (open != null && waits - idle <= COUNTED) {
      countDown(waits - idle);
    }
  }

  /// Has the face fit another window; the page that is open stays open, and begins anew.
  public void fit(Glass other) {
    if (!other.equals(glass)) {
      glass = other;
      anew();
    }
  }

  private void anew() {
    StaffPage before = open;
    closePage();
    pages.clear();
    laid.clear();
    build();
    if (before == null) {
      askForPin();
    } else {
      Tab again = tab(before.getClass());
      page(again).follow(before);
      openPage(again);
    }
  }

  private void build() {
    body = null;
    room = new StaffRoom(glass, Texts.of(desk.settings().read().staffLanguage()), desk, front);
    header = new StaffHeader(room, List.of(), this::openPage);
    saying.of(room);
    leaving = null;
    arrange();
  }

  private void askForPin() {
    body = new PinPad(room, this::enter);
    arrange();
  }

  private void enter() {
    idle = 0;
    page(TABS.getFirst()).entered();
    openPage(TABS.getFirst());
  }

  private static Tab tab(Class<? extends StaffPage> page) {
    return TABS.stream().filter(tab -> tab.page() == page).findFirst().orElseThrow();
  }

  private void openPage(Tab tab) {
    closePage();
    if (body == null || body instanceof PinPad) {
      header = new StaffHeader(room, TABS, this::openPage);
    }
    open = page(tab);
    body = open;
    header.choose(tab);
    arrange();
    open.opened();
  }

  private StaffPage page(Tab tab) {
    return pages.computeIfAbsent(tab, chosen -> chosen.make().apply(room));
  }

  private void closePage() {
    if (open != null) {
      open.closed();
      open = null;
    }
  }

  private void touched() {
    idle = 0;
    if (leaving != null) {
      front.lift(leaving);
      leaving = null;
    }
  }

  private void countDown(int seconds) {
    if (leaving == null) {
      leaving = new LeavingCard(room);
      front.lay(leaving);
    }
    leaving.show(seconds);
  }

  /// Staff leave, as if they had touched the button.
  public void leave() {
    if (!gone) {
      gone = true;
      closePage();
      left.run();
    }
  }

  private void arrange() {
    List<Node> all = new ArrayList<>(List.of(header));
    if (body != null) {
      all.add(body);
    }
    all.addAll(laid);
    all.add(saying);
    getChildren().setAll(all);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double high = header.high();
    header.resizeRelocate(0, 0, getWidth(), high);
    if (body != null) {
      body.resizeRelocate(0, high, getWidth(), getHeight() - high);
    }
    laid.forEach(over -> over.resizeRelocate(0, 0, getWidth(), getHeight()));
    saying.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /// What the pages may do with the face.
  private final class Front implements StaffRoom.Front {
    @Override
    public void lay(Node over) {
      laid.add(over);
      arrange();
      over.requestFocus();
    }

    @Override
    public void lift(Node over) {
      laid.remove(over);
      arrange();
    }

    @Override
    public void say(String sentence, StaffRoom.Tone tone) {
      saying.say(sentence, tone);
    }

    @Override
    public void open(Class<? extends StaffPage> page) {
      openPage(tab(page));
    }

    @Override
    public boolean isBare() {
      return laid.isEmpty();
    }

    @Override
    public void stay() {
      touched();
    }

    @Override
    public void leave() {
      StaffFace.this.leave();
    }

    @Override
    public void begin(Class<? extends StaffPage> page) {
      anew();
      openPage(tab(page));
    }
  }
}
