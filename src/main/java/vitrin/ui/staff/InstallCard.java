package vitrin.ui.staff;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vitrin.library.Edition;
import vitrin.library.Inspection;
import vitrin.library.Installation;
import vitrin.library.InstalledExhibit;
import vitrin.library.Offer;
import vitrin.library.Stick;
import vitrin.model.Dates;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;

/// The way of a bundle onto the screen: from when, a yes to what is doubtful, how far it has come,
/// and a receipt.
final class InstallCard extends OverCard {
  private static final double WIDE = 50;
  private static final double TICK = 3;

  /// What is to be installed.
  ///
  /// @param from where it was found
  /// @param inspection that has checked it
  record Source(Offer.Sound offer, Stick.Kind from, Inspection inspection) {}

  private final Offer.Sound offer;
  private final Source source;
  private final Runnable done;
  private final Optional<Edition> present;
  private final OfferWords words;
  private final LocalDate today;
  private final Set<Offer.Question> agreed = EnumSet.noneOf(Offer.Question.class);
  private WhenChoice when;
  private Optional<InstallProgress> progress = Optional.empty();

  /// @param installed of the same exhibit; absent: nothing
  /// @param done is told when something has been installed
  InstallCard(StaffRoom room, Source source, Optional<InstalledExhibit> installed, Runnable done) {
    super(room, WIDE);
    this.source = source;
    offer = source.offer();
    this.done = done;
    words = new OfferWords(room.texts());
    today = room.desk().now().toLocalDate();
    present =
        installed
            .flatMap(InstalledExhibit::current)
            .filter(edition -> !edition.digest().equals(offer.label().digest()));
    Optional<Dates> packed = offer.exhibit().dates();
    when =
        WhenChoice.first(
            installed
                .map(there -> WhenChoice.meant(there.schedule().days(), packed))
                .orElse(packed),
            today);
    ask();
  }

  private String text(String key) {
    return room().texts().get(key);
  }

  /// From when, and what is doubtful.
  private void ask() {
    Cell install = room().filled(text("staff.bundle.install"), this::install);
    install.setDisable(!agreed.containsAll(offer.questions()));
    show(
        room()
            .texts()
            .get(
                "staff.install.title",
                words.title(offer.exhibit()),
                Integer.toString(offer.exhibit().edition())),
        questions(),
        room().button(text("staff.no"), this::close),
        install);
  }

  /// What is higher than the screen has room for can be scrolled.
  private Region questions() {
    VBox under = questions(inner());
    if (under.prefHeight(inner()) <= most()) {
      return under;
    }
    VBox narrower = questions(inner() - room().em(StaffRoom.BUTTON + 1));
    Scroller scroller = new Scroller(room(), narrower);
    scroller.setMinHeight(most());
    scroller.setPrefHeight(most());
    return scroller;
  }

  private VBox questions(double wide) {
    VBox under = new VBox(room().em(0.5));
    for (Offer.Question question : offer.questions()) {
      under.getChildren().addAll(warning(question, wide), tick(question, wide));
    }
    under.getChildren().add(room().line(text("staff.when.title"), Inter.SEMI_BOLD, 1.125, "text"));
    for (WhenChoice.Way way : ways()) {
      under.getChildren().add(choice(way, wide));
    }
    return under;
  }

  private List<WhenChoice.Way> ways() {
    return WhenChoice.isDue(when.before(), today)
        ? List.of(WhenChoice.Way.NOW, WhenChoice.Way.FROM_DAY)
        : List.of(WhenChoice.Way.AS_BEFORE, WhenChoice.Way.NOW, WhenChoice.Way.FROM_DAY);
  }

  private VBox warning(Offer.Question question, double wide) {
    String sentence =
        room()
            .texts()
            .get(
                "staff.question." + question,
                offer.beside().map(b -> Integer.toString(b.edition())).orElse(""),
                Integer.toString(offer.exhibit().edition()));
    return new VBox(Marked.line(room(), Icon.WARN, "warn", sentence, wide));
  }

  private Cell tick(Offer.Question question, double wide) {
    boolean yes = agreed.contains(question);
    String label = text("staff.question.yes." + question);
    return Marked.tick(
        room(),
        label,
        yes ? Marked.Chosen.YES : Marked.Chosen.NO,
        wide,
        TICK,
        () -> {
          if (!agreed.remove(question)) {
            agreed.add(question);
          }
          ask();
        });
  }

  private Cell choice(WhenChoice.Way way, double wide) {
    return Marked.choice(
        room(),
        text("staff.when." + way),
        explanation(way),
        when.way() == way ? Marked.Chosen.YES : Marked.Chosen.NO,
        wide,
        0,
        () -> choose(way));
  }

  private String explanation(WhenChoice.Way way) {
    return switch (way) {
      case NOW ->
          WhenChoice.isDue(when.before(), today) ? due(when.before()) : due(Optional.empty());
      case AS_BEFORE -> due(when.before());
      case FROM_DAY ->
          when.way() == WhenChoice.Way.FROM_DAY
              ? due(Optional.of(new Dates.Once(when.from(), when.to().orElse(Dates.Once.NO_END))))
                  + until()
              : text("staff.when.FROM_DAY.explain");
    };
  }

  /// That the edition which plays is not taken off before.
  private String until() {
    return present
        .filter(_ -> when.first(today).isPresent())
        .map(edition -> ". " + room().texts().get("staff.when.until.edition", edition.edition()))
        .orElse("");
  }

  private String due(Optional<Dates> dates) {
    return words.line(new WhenWords(room().texts()).days(dates));
  }

  private void choose(WhenChoice.Way way) {
    if (way == WhenChoice.Way.FROM_DAY) {
      DaysStep step = new DaysStep(room(), when.by(way), today, inner());
      show(
          text("staff.when.days"),
          step,
          room().button(text("staff.no"), this::ask),
          room()
              .filled(
                  text("staff.when.take"),
                  () -> {
                    when = step.choice();
                    ask();
                  }));
    } else {
      when = when.by(way);
      ask();
    }
  }

  /// Whether the face is to stay, however long nobody touches it.
  boolean goesOn() {
    return progress.isPresent();
  }

  private void install() {
    InstallProgress bar = new InstallProgress(room(), source.from(), inner());
    progress = Optional.of(bar);
    show(
        room().texts().get("staff.install.doing", words.title(offer.exhibit())),
        bar,
        room().button(text("staff.install.stop"), bar::stop));
    Installation.Wish wish =
        new Installation.Wish(
            offer.questions().contains(Offer.Question.OLDER)
                    || offer.questions().contains(Offer.Question.CHANGED)
                ? Installation.Consent.GIVEN
                : Installation.Consent.NOT_GIVEN,
            when.days(today),
            when.first(today));
    Desk desk = room().desk();
    room()
        .work(() -> {
          Installation installed =
              source.inspection().install(offer, wish, desk.now().toInstant(), bar.copying());
          boolean onNow =
              desk.library().programme().at(desk.now()).stream()
                  .anyMatch(each -> each.id().equals(installed.exhibit().id()));
          boolean comes = installed.exhibit().coming().isPresent();
          return new Receipt.Facts(
              installed,
              comes ? Receipt.Seen.COMING : onNow ? Receipt.Seen.SOON : Receipt.Seen.LATER);
        })
        .onSuccess(this::receipt)
        .onError(CancellationException.class, _ -> stopped())
        .onError(Throwable.class, this::failed)
        .andFinally(() -> progress = Optional.empty())
        .start();
  }

  private void receipt(Receipt.Facts facts) {
    show(
        text("staff.receipt.title"),
        new Receipt(room(), source, facts, inner()),
        room().button(text("staff.back"), room().front()::leave),
        room().filled(text("staff.receipt.close"), this::close));
    done.run();
  }

  private void stopped() {
    close();
    room().front().say(text("staff.install.stopped"), StaffRoom.Tone.WARN);
  }

  private void failed(Throwable failure) {
    show(
        text("staff.install.failed"),
        Marked.line(
            room(), Icon.WARN, "bad", Failure.saidOfThisMachine(failure, room().texts()), inner()),
        room().button(text("panel.close"), this::close));
  }
}
