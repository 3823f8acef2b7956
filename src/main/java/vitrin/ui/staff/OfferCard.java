package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.bundle.Seal;
import vitrin.library.Offer;
import vitrin.library.Standing;
import vitrin.library.StickFile;
import vitrin.ui.Cell;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;
import vitrin.ui.Typography;

/// One file of the stick on the page: what it is, who vouches for it, how it stands to what is
/// installed, and what can be done with it.
final class OfferCard extends Sheet {
  private static final double PAD = 1;
  private static final double COVER = 10.67;
  private static final double NARROW_COVER = 8;
  private static final double COVER_ASPECT = 1.83;
  private static final double BUTTONS = 9.17;
  private static final double STANDING_AT = 37.8;

  /// A card that is narrower than this has what changed below the rest.
  private static final double NARROW = 70;

  /// A card that is narrower than this has what can be done below the rest, too.
  private static final double NARROWEST = 30;

  private static final int MOST_LINES = 3;

  private static final double MOST_BAR = 20;

  /// Percent at which all of a file is read, and is still being verified.
  private static final int READ = 100;

  private static final double RADIUS = 0.33;

  /// What an officer may want of it.
  interface Wishes {
    void check(StickFile file);

    void install(Offer.Sound offer);

    void preview(Offer.Sound offer);

    void showChanges(Offer.Sound offer);
  }

  private final StaffRoom room;
  private final StickFile file;
  private final Wishes wishes;
  private final OfferWords words;
  private Known known = new Known.Nothing();
  private double width;

  OfferCard(StaffRoom room, StickFile file, Wishes wishes) {
    this.room = room;
    this.file = file;
    this.wishes = wishes;
    words = new OfferWords(room.texts());
    getStyleClass().add("staff-card");
    setStyle(
        "-fx-background-radius: %1$spx; -fx-border-radius: %1$spx;".formatted(room.em(RADIUS)));
  }

  StickFile file() {
    return file;
  }

  Known known() {
    return known;
  }

  void tell(Known what) {
    known = what;
    draw();
  }

  /// Fits it to a width in pixels.
  void fit(double wide) {
    if (wide != width) {
      width = wide;
      draw();
    }
  }

  private boolean isNarrow() {
    return width < room.em(NARROW);
  }

  private void draw() {
    if (width == 0) {
      return;
    }
    getChildren().clear();
    double cover = room.em(isNarrow() ? NARROW_COVER : COVER);
    double coverHigh = Math.round(cover / COVER_ASPECT);
    double left = room.em(PAD) + cover + room.em(1.33);
    double buttons = width - room.em(PAD + BUTTONS);
    boolean narrowest = width < room.em(NARROWEST);
    double until =
        narrowest
            ? width - room.em(PAD)
            : (isNarrow() ? buttons : room.em(STANDING_AT)) - room.em(1);
    put(new OfferCover(room, cover, coverHigh, known), room.em(PAD), room.em(PAD));
    int lines = narrowest ? MOST_LINES : MOST_LINES - 1;
    double foot = nameAndSeal(left, until - left, lines, room.em(PAD) + coverHigh);
    double edge = room.em(PAD);
    foot =
        Math.max(
            foot,
            narrowest ? buttons(edge, foot + room.em(0.67)) : buttons(buttons, room.em(0.67)));
    double at = narrowest ? edge : isNarrow() ? left : room.em(STANDING_AT);
    double top = isNarrow() ? foot + room.em(0.33) : room.em(0.83);
    double right = isNarrow() || !hasButtons() ? width - room.em(PAD) : buttons - room.em(1);
    foot = Math.max(foot, standing(at, top, right - at));
    extent(width, Math.round(foot + room.em(0.75)));
  }

  /// @param lines of the title at the most
  /// @return where it ends
  private double nameAndSeal(double x, double wide, int lines, double coverFoot) {
    Text title =
        Typography.shortened(
            title(), room.texts().language(), Inter.SEMI_BOLD.at(room.em(1.5)), wide, lines);
    put(title, x, room.em(0.9));
    double y = room.em(0.9) + height(title) + room.em(0.33);
    Text meta = room.paragraph(meta(), Inter.REGULAR, 1, "muted", wide);
    put(meta, x, y);
    y += height(meta);
    if (known instanceof Known.Reading reading) {
      double bar = Math.min(wide, room.em(MOST_BAR));
      double high = room.em(0.33);
      double top = Math.max(y + room.em(0.67), coverFoot - high);
      put(Rules.filled("line-fill"), x, top, bar, high);
      put(Rules.filled("accent-fill"), x, top, Math.round(bar * reading.percent() / READ), high);
      y = top + high;
    }
    Optional<Mark> mark = mark();
    if (mark.isPresent()) {
      double line = room.em(1.35);
      double top = Math.max(y + room.em(0.33), coverFoot - line - room.em(0.1));
      double size = room.em(1);
      Sheet icon = new Sheet(size, size);
      icon.getStyleClass().add("icon-" + mark.get().role());
      icon.put(mark.get().icon().at(size), 0, 0);
      put(icon, x, top + (line - size) / 2);
      Text said =
          room.paragraph(
              mark.get().words(), Inter.SEMI_BOLD, 1, mark.get().role(), wide - room.em(1.33));
      put(said, x + room.em(1.33), top);
      y = top + height(said);
    }
    return Math.max(y, coverFoot);
  }

  private String title() {
    return known instanceof Known.Told(Offer.Sound offer, var _)
        ? words.title(offer.exhibit())
        : file.name();
  }

  private String meta() {
    String size = words.size(file.bytes());
    return switch (known) {
      case Known.Told(Offer.Sound offer, var _) -> words.meta(offer);
      case Known.Told _, Known.Failed _ ->
          size + " · " + room.texts().get("staff.bundle.notOpened");
      case Known.Reading reading ->
          size
              + " · "
              + (reading.percent() < READ
                  ? room.texts().get("staff.bundle.reading", reading.percent())
                  : room.texts().get("staff.bundle.verifying"));
      case Known.Nothing _ -> size + " · " + room.texts().get("staff.bundle.waits");
      case Known.Unasked _ -> size + " · " + room.texts().get("staff.bundle.unasked");
    };
  }

  private record Mark(Icon icon, String role, String words) {}

  private Optional<Mark> mark() {
    return switch (known) {
      case Known.Told(Offer.Sound offer, var _) -> Optional.of(seal(offer));
      case Known.Told(Offer.Refused refused, var _) ->
          Optional.of(
              new Mark(
                  Icon.WARN, "bad", room.texts().get("staff.bundle.refused." + refused.kind())));
      case Known.Failed _, Known.Nothing _, Known.Reading _, Known.Unasked _ -> Optional.empty();
    };
  }

  private Mark seal(Offer.Sound offer) {
    String said = words.seal(offer);
    if (offer.verdict() == Seal.Verdict.TRUSTED) {
      return new Mark(Icon.LOCK, "good", said);
    }
    boolean doubtful =
        offer.questions().contains(Offer.Question.UNSEALED)
            || offer.questions().contains(Offer.Question.FOREIGN_SEAL);
    return doubtful ? new Mark(Icon.WARN, "warn", said) : new Mark(Icon.LOCK, "muted", said);
  }

  private boolean hasButtons() {
    return known instanceof Known.Unasked
        || known instanceof Known.Failed
        || known instanceof Known.Told(Offer.Sound _, var _);
  }

  /// @return where they end
  private double buttons(double x, double top) {
    double y = top;
    double wide = room.em(BUTTONS);
    if (known instanceof Known.Unasked || known instanceof Known.Failed) {
      String check = room.texts().get("staff.bundle.check");
      put(room.button(check, wide, "outlined", () -> wishes.check(file)), x, y);
      return y + room.em(StaffRoom.BUTTON);
    }
    if (!(known instanceof Known.Told(Offer.Sound offer, var _))) {
      return 0;
    }
    String title = title();
    double high = room.em(StaffRoom.BUTTON);
    if (canBeInstalled(offer)) {
      Cell install =
          room.button(
              room.texts().get("staff.bundle.install"),
              wide,
              "filled",
              () -> wishes.install(offer));
      install.setAccessibleText(room.texts().get("staff.bundle.install.of", title));
      put(install, x, y);
    } else {
      Text there = room.line(room.texts().get("staff.bundle.installed"), Inter.REGULAR, 1, "muted");
      put(there, x + (wide - width(there)) / 2, y + (high - height(there)) / 2);
    }
    double beside = x + wide + room.em(0.67);
    boolean besideFits = beside + wide <= width - room.em(PAD);
    double previewX = besideFits ? beside : x;
    y += besideFits ? 0 : high + room.em(0.5);
    String look = room.texts().get("staff.bundle.preview");
    Cell preview =
        new Cell(
                room.glass(),
                wide,
                high,
                room.texts().get("staff.bundle.preview.of", title),
                () -> wishes.preview(offer))
            .look("outlined")
            .beside(Icon.EYE, look, room.texts().language());
    put(preview, previewX, y);
    return y + high;
  }

  private static boolean canBeInstalled(Offer.Sound offer) {
    return offer.standing() != Standing.SAME || OfferWords.hasFailed(offer);
  }

  /// @return where it ends
  private double standing(double x, double y, double wide) {
    return switch (known) {
      case Known.Told(Offer.Sound offer, var _) -> standing(offer, x, y, wide);
      case Known.Told(Offer.Refused refused, var _) -> {
        String code = room.texts().get("staff.bundle.code", refused.kind().code());
        yield column(
            x,
            y,
            wide,
            code,
            List.of(
                new OfferWords.Line("", words.refused(refused)),
                new OfferWords.Line("", room.texts().get("staff.nothingLost"))));
      }
      case Known.Failed failed ->
          column(
              x,
              y,
              wide,
              room.texts().get("staff.bundle.failed"),
              List.of(new OfferWords.Line("", failed.sentence())));
      case Known.Nothing _, Known.Reading _, Known.Unasked _ -> 0;
    };
  }

  private double standing(Offer.Sound offer, double x, double y, double wide) {
    List<OfferWords.Line> lines = new ArrayList<>(words.lines(offer));
    boolean more = !offer.changes().isEmpty();
    int most = more ? MOST_LINES - 1 : MOST_LINES;
    List<OfferWords.Line> shown = lines.subList(0, Math.min(lines.size(), most));
    double foot = column(x, y, wide, words.standing(offer), shown);
    if (more) {
      String label = room.texts().get("staff.change.show");
      Text link = room.line(label, Inter.SEMI_BOLD, 1, "accent");
      put(link, x, foot + room.em(0.1));
      Sheet touch = new Sheet(Math.min(wide, room.em(20)), foot + height(link) - y);
      vitrin.ui.Touchable.make(
          touch,
          room.texts().get("staff.change.show.of", title()),
          () -> wishes.showChanges(offer));
      Region ring = Rules.filled("ring");
      ring.setStyle("-fx-border-width: %spx;".formatted(room.em(0.17)));
      touch.getStyleClass().add("staff-link");
      touch.put(ring, 0, 0, touch.wide(), touch.high());
      put(touch, x, y);
      foot += height(link);
    }
    return foot;
  }

  private double column(
      double x, double y, double wide, String heading, List<OfferWords.Line> lines) {
    Text head = room.paragraph(heading, Inter.SEMI_BOLD, 1, "text", wide);
    put(head, x, y);
    double at = y + height(head) + room.em(0.25);
    for (OfferWords.Line line : lines) {
      double inset = line.sign().isEmpty() ? 0 : room.em(0.95);
      if (!line.sign().isEmpty()) {
        put(room.line(line.sign(), Inter.REGULAR, 1, "muted"), x, at);
      }
      Text said = room.paragraph(line.words(), Inter.REGULAR, 1, "muted", wide - inset);
      put(said, x + inset, at);
      at += height(said) + room.em(0.1);
    }
    return at;
  }
}
