package vitrin.ui.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrin.library.Inspection;
import vitrin.library.Offer;
import vitrin.library.Stick;
import vitrin.library.StickFile;
import vitrin.library.StickList;
import vitrin.ui.Cell;
import vitrin.ui.Icon;

/// What is on the stick, or in a folder that was chosen. A stick is noticed by itself; the bundles
/// are checked one after another and can then be looked at and installed.
final class BundlesPage extends StaffPage {
  private static final double SIDE = 2.33;

  private Optional<Stick> stick = Optional.empty();
  private List<Stick> others = List.of();
  private Optional<StickRound> round = Optional.empty();
  private Optional<CardColumn> column = Optional.empty();
  private Optional<Scroller> scroller = Optional.empty();
  private final StickHead head;
  private Optional<InstallCard> installing = Optional.empty();
  private boolean looking;

  BundlesPage(StaffRoom room) {
    super(room);
    head = new StickHead(room);
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
      Optional<Stick> shown = stick;
      room()
          .work(() -> look(shown))
          .onSuccess(now -> see(shown, now))
          .andFinally(() -> looking = false)
          .start();
    }
  }

  /// The sticks that are there, and the folder that is shown as long as it is there. Not on the FX
  /// thread.
  private List<Stick> look(Optional<Stick> shown) {
    List<Stick> now = new ArrayList<>(room().desk().sticks().now());
    shown
        .filter(folder -> folder.kind() == Stick.Kind.FOLDER)
        .filter(folder -> Files.isDirectory(folder.folder()))
        .ifPresent(now::add);
    return now;
  }

  /// @param shown what was shown when it was looked
  private void see(Optional<Stick> shown, List<Stick> now) {
    if (shown.isPresent() && shown.equals(stick) && !now.contains(shown.get())) {
      gone(shown.get().kind());
    }
    List<Stick> before = others;
    others =
        now.stream()
            .filter(each -> each.kind() == Stick.Kind.STICK)
            .filter(each -> stick.filter(each::equals).isEmpty())
            .toList();
    if (others.equals(before)) {
      return;
    }
    if (round.isEmpty() && !others.isEmpty()) {
      read(others.getLast());
    } else {
      showHead();
    }
  }

  private void gone(Stick.Kind kind) {
    boolean early = round.map(StickRound::isUnfinished).orElse(false);
    stick = Optional.empty();
    letGo();
    showNone();
    if (early) {
      room().front().say(text(StickHead.key(kind, "pulled")), StaffRoom.Tone.WARN);
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

  /// Looks through a stick or a folder, in the place of the one that was shown.
  private void read(Stick chosen) {
    letGo();
    others = new ArrayList<>(others);
    stick.filter(shown -> shown.kind() == Stick.Kind.STICK).ifPresent(others::add);
    others.remove(chosen);
    stick = Optional.of(chosen);
    show(chosen, StickHead.icon(chosen.kind()), "reading", chosen.name());
    Desk desk = room().desk();
    room()
        .work(() ->
            new Read(
                new Inspection(desk.home(), desk.library(), desk.seals(), desk.helper()),
                StickList.of(chosen)))
        .onSuccess(read -> ifShown(chosen, () -> begin(chosen, read)))
        .onError(IOException.class, e -> ifShown(chosen, () -> showUnreadable(chosen, e)))
        .start();
  }

  private void ifShown(Stick chosen, Runnable act) {
    if (stick.filter(chosen::equals).isPresent()) {
      act.run();
    }
  }

  private void showUnreadable(Stick chosen, IOException e) {
    System.getLogger(BundlesPage.class.getName())
        .log(System.Logger.Level.WARNING, "a stick can't be read", e);
    show(chosen, Icon.WARN, "unreadable", text(key(chosen, "unreadable.explain")));
  }

  private void begin(Stick chosen, Read read) {
    if (read.list().files().isEmpty()) {
      String explain = read.list().extent() == StickList.Extent.WHOLE ? "without.explain" : "part";
      show(chosen, StickHead.icon(chosen.kind()), "without", text(key(chosen, explain)));
      return;
    }
    CardColumn cards =
        new CardColumn(room(), read.list().files(), new Wishes(), behind(chosen, read.list()));
    StickRound begun = new StickRound(room(), chosen, read.inspection(), this::moved);
    round = Optional.of(begun);
    column = Optional.of(cards);
    Scroller holder = new Scroller(room(), cards);
    scroller = Optional.of(holder);
    getChildren().add(holder);
    begun.check(cards.cards());
  }

  private static String key(Stick chosen, String what) {
    return StickHead.key(chosen.kind(), what);
  }

  private String behind(Stick chosen, StickList list) {
    if (list.leftOut() > 0) {
      return room().texts().count(key(chosen, "leftOut"), list.leftOut());
    }
    return list.extent() == StickList.Extent.PART ? text(key(chosen, "part")) : "";
  }

  private void moved() {
    showHead();
    scroller.ifPresent(Scroller::requestLayout);
    column.ifPresent(CardColumn::requestLayout);
    requestLayout();
  }

  private void showNone() {
    head.notice(
        Icon.USB, text("staff.stick.none"), text("staff.stick.none.explain"), folderButton());
    requestLayout();
  }

  /// Only words about what is looked through.
  private void show(Stick chosen, Icon icon, String title, String explanation) {
    List<Cell> answers = new ArrayList<>(List.of(folderButton()));
    if (!others.isEmpty()) {
      answers.addFirst(otherButton());
    }
    head.notice(icon, text(key(chosen, title)), explanation, answers.toArray(Cell[]::new));
    requestLayout();
  }

  private void showHead() {
    if (column.isEmpty() || round.isEmpty()) {
      return;
    }
    List<Cell> answers = new ArrayList<>();
    if (!others.isEmpty()) {
      answers.add(otherButton());
    }
    answers.add(folderButton());
    List<OfferCard> cards = column.get().cards();
    double wide = room().glass().width() - 2 * room().em(SIDE);
    head.line(wide, round.get().stick().kind(), cards.size(), state(cards), answers);
    requestLayout();
  }

  private Cell folderButton() {
    return room()
        .button(Icon.FOLDER, text("staff.folder.choose"), () -> FolderCard.lay(room(), this::read));
  }

  /// To a stick that is not shown.
  private Cell otherButton() {
    boolean stickIsShown = stick.filter(s -> s.kind() == Stick.Kind.STICK).isPresent();
    return room()
        .button(
            Icon.USB,
            text(stickIsShown ? "staff.stick.other" : "staff.folder.stick"),
            () -> read(others.getFirst()));
  }

  private String state(List<OfferCard> cards) {
    String name = round.orElseThrow().stick().name();
    long told = cards.stream().filter(card -> card.known() instanceof Known.Told).count();
    return told == cards.size()
        ? room().texts().get("staff.stick.checked", name)
        : room().texts().get("staff.stick.checking", name, told, cards.size());
  }

  /// Something was installed: how the others stand may be otherwise.
  private void compareAgain() {
    round.ifPresent(begun -> column.ifPresent(cards -> begun.compareAgain(cards.cards())));
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
      return;
    }
    head.resizeRelocate(side, 0, wide, getHeight());
    double high = getHeight() - head.listTop() - head.footHigh() - room().em(2);
    scroller.get().resizeRelocate(side, head.listTop(), wide, high);
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
      Stick.Kind from = round.orElseThrow().stick().kind();
      room()
          .work(() -> room().desk().library().find(offer.exhibit().id()))
          .onSuccess(installed -> {
            InstallCard card =
                new InstallCard(
                    room(),
                    new InstallCard.Source(offer, from, inspection),
                    installed,
                    BundlesPage.this::compareAgain);
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
