package vitrin.ui.staff;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vitrin.bundle.Bundle;
import vitrin.i18n.Texts;
import vitrin.library.Coming;
import vitrin.library.Edition;
import vitrin.library.InstalledExhibit;
import vitrin.library.Stick;
import vitrin.ui.Inter;

/// What is on now, and the programme it is part of: taken off, put back, moved, dated; and the
/// minute of silence.
final class NowPage extends StaffPage {
  private static final double SIDE = 2.33;
  private static final double GAP = 2;
  private static final double TOP = 1;

  /// How much of a lying screen the card takes.
  private static final double CARD = 0.445;

  private Stock stock;
  private Faces faces = Faces.NONE;
  private Faces small = Faces.NONE;
  private String chosen = "";
  private Scroller body;

  /// The sticks that were there; absent: nobody has looked since the page was opened.
  private Optional<List<Stick>> sticks = Optional.empty();

  private boolean isOpen;
  private boolean looking;

  NowPage(StaffRoom room) {
    super(room);
  }

  @Override
  void entered() {
    sticks = Optional.of(List.of());
  }

  @Override
  void opened() {
    isOpen = true;
    load();
    second();
  }

  @Override
  void closed() {
    isOpen = false;
    chosen = "";
    sticks = Optional.empty();
  }

  /// Whoever comes with a stick, or puts one in, wants to see what is on it.
  @Override
  void second() {
    if (!looking && room().front().isBare()) {
      looking = true;
      room()
          .work(() -> room().desk().sticks().now())
          .onSuccess(this::see)
          .andFinally(() -> looking = false)
          .start();
    }
  }

  private void see(List<Stick> now) {
    if (isOpen && stock != null && room().front().isBare()) {
      boolean came = sticks.filter(known -> !known.containsAll(now)).isPresent();
      sticks = Optional.of(now);
      if (came) {
        room().front().open(BundlesPage.class);
      }
    }
  }

  private void load() {
    room().work(() -> Stock.read(room().desk())).onSuccess(this::show).start();
  }

  /// Does something to the library, says that it is done, and shows what is there then.
  private void change(Callable<?> work, String done) {
    room()
        .work(work)
        .onSuccess(_ -> {
          room().say(done);
          load();
        })
        .start();
  }

  private void show(Stock read) {
    if (stock == null && read.hasNews()) {
      // What went wrong is read first.
      sticks = Optional.empty();
    }
    stock = read;
    draw();
    double wide = OnNowCard.pictureWide(room(), cardWide(pageWide()));
    double high = OnNowCard.pictureHigh(room(), cardWide(pageWide()));
    List<Edition> editions = stock.all().stream().map(InstalledExhibit::shown).toList();
    room()
        .work(() ->
            Faces.read(
                chosenOne().stream().map(InstalledExhibit::shown).toList(), faces, wide, high))
        .onSuccess(pictures -> {
          faces = pictures;
          draw();
        })
        .start();
    room()
        .work(
            () -> Faces.read(editions, small, ProgrammeRow.face(room()), ProgrammeRow.face(room())))
        .onSuccess(pictures -> {
          small = pictures;
          draw();
        })
        .start();
  }

  /// The one that the card shows: what was touched, else the first that is on; absent: nothing is
  /// on, and nothing was touched.
  private Optional<InstalledExhibit> chosenOne() {
    return stock.find(chosen).or(() -> stock.on().stream().findFirst());
  }

  private void choose(InstalledExhibit exhibit) {
    chosen = exhibit.id();
    show(stock);
  }

  private boolean isPortrait() {
    return room().glass().isPortrait();
  }

  /// @param wide of the page, in pixels
  private double cardWide(double wide) {
    return isPortrait() ? wide : Math.round(wide * CARD);
  }

  private double listWide(double wide) {
    return isPortrait() ? wide : wide - cardWide(wide) - room().em(GAP);
  }

  private double pageWide() {
    return room().glass().width() - 2 * room().em(SIDE);
  }

  private void draw() {
    double high = room().glass().height() - StaffHeader.high(room());
    Scroller before = body;
    body = Scroller.fitted(room(), pageWide(), high, this::both);
    if (before != null) {
      body.from(before);
    }
    getChildren().setAll(body);
    requestLayout();
  }

  private Region both(double wide) {
    Texts texts = room().texts();
    Region card =
        chosenOne()
            .<Region>map(exhibit ->
                new OnNowCard(
                    room(), stock, exhibit, faces.of(exhibit.shown()), cardWide(wide), acts()))
            .orElseGet(() -> OnNowCard.ofNothing(room(), stock, cardWide(wide), acts()));
    VBox programme =
        new VBox(
            room().em(1.5),
            new ProgrammeList(room(), stock, small, chosenOne(), listWide(wide), acts()));
    if (!stock.all().isEmpty()) {
      programme.getChildren().add(new DayPanel(room(), stock, Optional.empty(), listWide(wide)));
    }
    VBox left = titled(texts.get("staff.tab.now"), card, cardWide(wide));
    VBox right = titled(texts.get("staff.now.programme"), programme, listWide(wide));
    Pane both =
        isPortrait()
            ? new VBox(room().em(1.5), left, right)
            : new HBox(room().em(GAP), left, right);
    both.setPadding(new Insets(room().em(TOP), 0, room().em(TOP), 0));
    return both;
  }

  private VBox titled(String title, Region below, double wide) {
    VBox both = new VBox(room().em(0.67), room().line(title, Inter.SEMI_BOLD, 1.75, "text"), below);
    both.setMinWidth(wide);
    both.setMaxWidth(wide);
    return both;
  }

  private Acts acts() {
    return new Acts();
  }

  @Override
  protected void layoutChildren() {
    if (body != null) {
      body.resizeRelocate(room().em(SIDE), 0, pageWide(), getHeight());
    }
  }

  /// What an officer can do here.
  final class Acts {

    /// Shows that exhibit on the card.
    void show(InstalledExhibit exhibit) {
      choose(exhibit);
    }

    /// Shows all of it as visitors see it.
    void preview(InstalledExhibit exhibit) {
      Edition shown = exhibit.shown();
      Preview.lay(room(), () -> Bundle.openVerified(shown.file(), shown.digest()));
    }

    /// Sets when it is due.
    void date(InstalledExhibit exhibit) {
      DatesCard.lay(
          room(),
          stock,
          exhibit,
          schedule ->
              change(
                  () -> room().desk().library().schedule(exhibit.id(), schedule),
                  room().texts().get("staff.dates.saved", Stock.title(exhibit, room().texts()))));
    }

    /// Moves it to the place of another in the order.
    void move(InstalledExhibit exhibit, InstalledExhibit to) {
      int place = stock.all().indexOf(to) + 1;
      change(
          () -> {
            room().desk().library().move(exhibit.id(), place);
            return place;
          },
          room().texts().get("staff.now.moved", Stock.title(exhibit, room().texts())));
    }

    /// Asks, and then has the edition before play again.
    void goBack(InstalledExhibit exhibit, Edition before) {
      Texts texts = room().texts();
      String title = Stock.title(exhibit, texts);
      room()
          .ask(
              new Question(
                  texts.get(
                      "staff.now.back.question",
                      title,
                      exhibit.coming().map(Coming::edition).orElseGet(exhibit::shown).edition(),
                      before.edition()),
                  texts.get("staff.now.back.explain"),
                  texts.get("staff.now.back.yes", before.edition()),
                  texts.get("staff.no"),
                  () ->
                      change(
                          () -> room().desk().library().rollBack(exhibit.id()),
                          texts.get("staff.now.back.done", title, before.edition()))));
    }

    /// Asks, and then takes it off.
    void takeOff(InstalledExhibit exhibit) {
      Texts texts = room().texts();
      String title = Stock.title(exhibit, texts);
      room()
          .ask(
              new Question(
                  texts.get("staff.now.off.question", title),
                  whatComes(exhibit),
                  texts.get("staff.now.off"),
                  texts.get("staff.no"),
                  () ->
                      change(
                          () -> {
                            room().desk().library().remove(exhibit.id());
                            return title;
                          },
                          texts.get("staff.now.off.done", title))));
    }

    private String whatComes(InstalledExhibit exhibit) {
      Texts texts = room().texts();
      List<InstalledExhibit> next = stock.without(exhibit);
      String comes =
          next.isEmpty()
              ? texts.get("staff.now.off.nothing")
              : texts.get("staff.now.off.next", Stock.title(next.getFirst(), texts));
      return comes + " " + texts.get("staff.now.off.explain");
    }

    /// Says that the clock is right after all.
    void believeClock() {
      change(
          () -> {
            room().desk().library().clock().believe(room().desk().now().toInstant());
            return stock;
          },
          room().texts().get("staff.now.clock.done"));
    }

    /// Chooses when the minute of silence begins.
    void silence() {
      SilenceCard.lay(room(), NowPage.this::draw);
    }

    /// Ends the silence, or forgets the one that was called for.
    void endSilence() {
      boolean held = room().desk().silence().held() == Desk.Held.NOW;
      room().desk().endSilence();
      room().say(room().texts().get(held ? "staff.silence.ended" : "staff.silence.cancelled"));
      draw();
    }
  }
}
