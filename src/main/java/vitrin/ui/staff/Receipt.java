package vitrin.ui.staff;

import javafx.scene.layout.VBox;
import vitrin.library.Installation;
import vitrin.library.InstalledExhibit;
import vitrin.library.Offer;
import vitrin.library.Stick;
import vitrin.ui.Icon;

/// What was installed, until when it is shown, who vouches for it, and that the stick may go.
final class Receipt extends VBox {

  /// What became of it.
  record Facts(Installation installation, Seen seen) {}

  /// When visitors see it.
  enum Seen {
    /// As soon as nobody reads.
    SOON,
    /// Not today, or not before something else.
    LATER,
    /// On a day that was set; until then another edition plays.
    COMING
  }

  Receipt(StaffRoom room, InstallCard.Source source, Facts facts, double wide) {
    super(room.em(0.67));
    Offer.Sound offer = source.offer();
    OfferWords words = new OfferWords(room.texts());
    InstalledExhibit exhibit = facts.installation().exhibit();
    InstalledExhibit then = exhibit.coming().map(c -> exhibit.on(c.first())).orElse(exhibit);
    String due = words.line(new WhenWords(room.texts()).briefly(then));
    String seen = room.texts().get("staff.receipt." + facts.seen(), exhibit.shown().edition());
    String what =
        room.texts()
            .get(
                "staff.receipt.what",
                words.title(offer.exhibit()),
                Integer.toString(offer.exhibit().edition()));
    getChildren()
        .addAll(
            Marked.line(room, Icon.CHECK, "good", what, wide),
            Marked.line(room, Icon.CAL, "muted", due, wide),
            Marked.line(room, Icon.LOCK, "muted", words.seal(offer), wide),
            Marked.line(room, Icon.EYE, "muted", seen, wide));
    if (source.from() == Stick.Kind.STICK) {
      getChildren()
          .add(Marked.line(room, Icon.USB, "good", room.texts().get("staff.receipt.stick"), wide));
    }
  }
}
