package vitrin.ui.staff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.text.Text;
import vitrin.library.Inspection;
import vitrin.library.Offer;
import vitrin.library.Stick;
import vitrin.library.StickFile;
import vitrin.library.StickList;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// What is on the stick. A stick is noticed by itself; its bundles are checked one after another
/// and can then be looked at and installed.
final class BundlesPage extends StaffPage {
  private static final double SIDE = 2.33;
  private static final double TOP = 1.1;
  private static final double LIST = 4.6;

  private Optional<Stick> stick = Optional.empty();
  private List<Stick> others = List.of();
  private Optional<StickRound> round = Optional.empty();
  private Optional<CardColumn> column = Optional.empty();
  private Optional<Scroller> scroller = Optional.empty();
  private final Sheet head = new Sheet();
  private Text foot;
  private Optional<InstallCard> installing = Optional.empty();
  private boolean looking;

  BundlesPage(StaffRoom room) {
    super(room);
    getChildren().add(head);
    showNone();
  }

  @Override
  void opened() {
    second();
  }

  @Override
  void closed() {
    requestLayout();
  }

  @Override
  void second() {
    if (installing.filter(InstallCard::goesOn).isPresent()) {
      room().front().stay();
    }
    if (!looking) {
      looking = true;
      room()
          .work(() -> room().desk().sticks().now())
          .onSuccess(this::see)
          .andFinally(() -> looking = false)
          .start();
    }
  }

  private void see(List<Stick> now) {
    if (stick.isPresent() && !now.contains(stick.get())) {
      gone();
    }
    List<Stick> before = others;
    others = now.stream().filter(each -> stick.filter(each::equals).isEmpty()).toList();
    if (stick.isEmpty() && !now.isEmpty()) {
      read(now.getLast());
    } else if (!others.equals(before)) {
      showHead();
    }
  }

  private void gone() {
    boolean busy = round.map(StickRound::goesOn).orElse(false);
    stick = Optional.empty();
    letGo();
    showNone();
    if (busy) {
      room().front().say(text("staff.stick.pulled"), StaffRoom.Tone.WARN);
    }
  }

  private void letGo() {
    round.ifPresent(StickRound::end);
    round = Optional.empty();
    column = Optional.empty();
    scroller.ifPresent(getChildren()::remove);
    scroller = Optional.empty();
  }

  private record Read(Inspection inspection, StickList list) {}

  /// Looks through a stick, in the place of the one that was shown.
  private void read(Stick chosen) {
    letGo();
    others = new ArrayList<>(others);
    stick.ifPresent(others::add);
    others.remove(chosen);
    stick = Optional.of(chosen);
    show(Icon.USB, text("staff.stick.reading"), chosen.name());
    Desk desk = room().desk();
    room()
        .work(() ->
            new Read(
                new Inspection(desk.home(), desk.library(), desk.seals()), StickList.of(chosen)))
        .onSuccess(read -> ifShown(chosen, () -> begin(chosen, read)))
        .onError(IOException.class, e -> ifShown(chosen, () -> showUnreadable(e)))
        .start();
  }

  private void ifShown(Stick chosen, Runnable act) {
    if (stick.filter(chosen::equals).isPresent()) {
      act.run();
    }
  }

  private void showUnreadable(IOException e) {
    System.getLogger(BundlesPage.class.getName())
        .log(System.Logger.Level.WARNING, "a stick can't be read", e);
    show(Icon.WARN, text("staff.stick.unreadable"), text("staff.stick.unreadable.explain"));
  }

  private void begin(Stick chosen, Read read) {
    if (read.list().files().isEmpty()) {
      String explain =
          read.list().extent() == StickList.Extent.WHOLE
              ? "staff.stick.without.explain"
              : "staff.stick.part";
      show(Icon.USB, text("staff.stick.without"), text(explain));
      return;
    }
    CardColumn cards =
        new CardColumn(room(), read.list().files(), new Wishes(), behind(read.list()));
    StickRound begun = new StickRound(room(), chosen, read.inspection(), this::moved);
    round = Optional.of(begun);
    column = Optional.of(cards);
    Scroller holder = new Scroller(room(), cards);
    scroller = Optional.of(holder);
    getChildren().add(holder);
    begun.check(cards.cards());
  }

  private String behind(StickList list) {
    if (list.leftOut() > 0) {
      return room().texts().count("staff.stick.leftOut", list.leftOut());
    }
    return list.extent() == StickList.Extent.PART ? text("staff.stick.part") : "";
  }

  private void moved() {
    showHead();
    scroller.ifPresent(Scroller::requestLayout);
    column.ifPresent(CardColumn::requestLayout);
    requestLayout();
  }

  private void showNone() {
    show(Icon.USB, text("staff.stick.none"), text("staff.stick.none.explain"));
  }

  /// Only words, in the middle of the page.
  private void show(Icon icon, String title, String explanation) {
    Notice notice = new Notice(room(), icon, title, explanation);
    notice.setManaged(false);
    head.getChildren().setAll(notice);
    foot = null;
    requestLayout();
  }

  /// The line above the cards and the one at the foot of the page.
  private void showHead() {
    if (column.isEmpty() || round.isEmpty()) {
      return;
    }
    double wide = room().glass().width() - 2 * room().em(SIDE);
    Sheet line = new Sheet(wide, room().em(3));
    double size = room().em(1.67);
    double middle = room().em(1.5);
    line.put(Icon.USB.at(size), 0, middle - size / 2);
    List<OfferCard> cards = column.get().cards();
    Text title =
        room()
            .line(
                room().texts().count("staff.stick.holds", cards.size()),
                Inter.SEMI_BOLD,
                1.75,
                "text");
    line.put(title, size + room().em(0.67), middle - Sheet.height(title) / 2);
    double right = wide;
    if (!others.isEmpty()) {
      var other = room().button(text("staff.stick.other"), () -> read(others.getFirst()));
      right -= other.wide();
      line.put(other, right, middle - room().em(StaffRoom.BUTTON) / 2);
      right -= room().em(1);
    }
    Text state = room().line(state(cards), Inter.REGULAR, 1, "muted");
    if (right - Sheet.width(state) > size + Sheet.width(title) + room().em(1.67)) {
      line.put(state, right - Sheet.width(state), middle - Sheet.height(state) / 2);
    }
    foot = room().paragraph(text("staff.stick.foot"), Inter.REGULAR, 1, "muted", wide);
    head.getChildren().setAll(line, foot);
    requestLayout();
  }

  private String state(List<OfferCard> cards) {
    String name = round.orElseThrow().stick().name();
    long told = cards.stream().filter(card -> !waits(card)).count();
    return told == cards.size()
        ? room().texts().get("staff.stick.checked", name)
        : room().texts().get("staff.stick.checking", name, told, cards.size());
  }

  private static boolean waits(OfferCard card) {
    return switch (card.known()) {
      case Known.Nothing _, Known.Reading _ -> true;
      case Known.Unasked _, Known.Told _, Known.Failed _ -> false;
    };
  }

  /// Something was installed: how the others stand may be otherwise.
  private void compareAgain() {
    round.ifPresent(begun ->
        column.ifPresent(cards ->
            cards.cards().stream()
                .filter(card -> card.known() instanceof Known.Told)
                .forEach(card -> compareAgain(begun, card))));
  }

  private void compareAgain(StickRound begun, OfferCard card) {
    if (card.known() instanceof Known.Told(Offer.Sound offer, var cover)) {
      begun
          .again(offer, cover)
          .onSuccess(known -> {
            card.tell(known);
            moved();
          })
          .start();
    }
  }

  private String text(String key) {
    return room().texts().get(key);
  }

  @Override
  protected void layoutChildren() {
    double side = room().em(SIDE);
    double wide = getWidth() - 2 * side;
    if (scroller.isEmpty()) {
      head.resizeRelocate(0, 0, getWidth(), getHeight());
      for (Node child : head.getChildren()) {
        child.resizeRelocate(0, 0, getWidth(), getHeight());
      }
      return;
    }
    head.resizeRelocate(side, 0, wide, getHeight());
    double footHigh = foot == null ? 0 : Sheet.height(foot);
    for (Node child : head.getChildren()) {
      child.relocate(0, child == foot ? getHeight() - footHigh - room().em(1) : room().em(TOP));
    }
    double high = getHeight() - room().em(LIST) - footHigh - room().em(2);
    scroller.get().resizeRelocate(side, room().em(LIST), wide, high);
  }

  /// What is touched on the cards.
  private final class Wishes implements OfferCard.Wishes {
    @Override
    public void check(StickFile file) {
      round.ifPresent(begun ->
          column.orElseThrow().cards().stream()
              .filter(card -> card.file().equals(file))
              .forEach(begun::checkFirst));
    }

    @Override
    public void install(Offer.Sound offer) {
      Inspection inspection = round.orElseThrow().inspection();
      room()
          .work(() -> room().desk().library().find(offer.exhibit().id()))
          .onSuccess(installed -> {
            InstallCard card =
                new InstallCard(
                    room(), offer, inspection, installed, BundlesPage.this::compareAgain);
            installing = Optional.of(card);
            room().front().lay(card);
          })
          .start();
    }

    @Override
    public void preview(Offer.Sound offer) {
      Preview.lay(room(), offer);
    }

    @Override
    public void showChanges(Offer.Sound offer) {
      ChangesCard.lay(room(), offer);
    }
  }
}
