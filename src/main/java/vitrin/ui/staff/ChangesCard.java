package vitrin.ui.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.library.Edition;
import vitrin.library.Offer;
import vitrin.model.Change;
import vitrin.model.Exhibit;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.PlateReader;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;

/// Everything in which a bundle differs from what is installed, slide by slide.
final class ChangesCard extends OverCard {
  private static final double WIDE = 56;
  private static final double THUMB = 8;
  private static final double ASPECT = 16 / 9.0;

  private final Offer.Sound offer;
  private final OfferWords words;

  /// What the slides of both editions show, read off the FX thread.
  ///
  /// @param before absent: the installed bundle can't be opened
  private record Sides(
      Optional<Exhibit> before, Map<Integer, Image> gone, Map<Integer, Image> there) {}

  private ChangesCard(StaffRoom room, Offer.Sound offer) {
    super(room, WIDE);
    this.offer = offer;
    words = new OfferWords(room.texts());
  }

  static void lay(StaffRoom room, Offer.Sound offer) {
    room.work(() -> read(offer))
        .onSuccess(sides -> {
          ChangesCard card = new ChangesCard(room, offer);
          card.show(sides);
          card.lay();
        })
        .start();
  }

  private static Sides read(Offer.Sound offer) throws BundleException {
    Map<Integer, Image> there = new HashMap<>();
    Map<Integer, Image> gone = new HashMap<>();
    try (Bundle after = offer.open()) {
      for (Change change : offer.changes()) {
        switch (change) {
          case Change.Added added -> take(after, added.slide(), there);
          case Change.Moved moved -> take(after, moved.after(), there);
          case Change.Edited edited -> take(after, edited.after(), there);
          case Change.Removed _,
              Change.Name _,
              Change.Languages _,
              Change.Due _,
              Change.Whole _ -> {}
        }
      }
    }
    Edition installed = offer.beside().orElseThrow();
    try (Bundle before = Bundle.openVerified(installed.file(), installed.digest())) {
      for (Change change : offer.changes()) {
        if (change instanceof Change.Removed removed) {
          take(before, removed.slide(), gone);
        }
      }
      return new Sides(Optional.of(before.exhibit()), gone, there);
    }
  }

  private static void take(Bundle bundle, int slide, Map<Integer, Image> images) {
    bundle.exhibit().slides().get(slide).pictures().stream()
        .findFirst()
        .flatMap(picture -> bundle.find(picture.file()))
        .flatMap(stored -> PlateReader.thumbnail(bundle, stored).image())
        .ifPresent(image -> images.put(slide, image));
  }

  private void show(Sides sides) {
    VBox rows = new VBox(room().em(0.67));
    double wide = inner() - room().em(StaffRoom.BUTTON + 1);
    for (Change change : offer.changes()) {
      rows.getChildren().add(row(change, sides, wide));
    }
    Scroller scroller = new Scroller(room(), rows);
    double high = Math.min(rows.prefHeight(wide), most());
    scroller.setMinHeight(high);
    scroller.setPrefHeight(high);
    show(
        room().texts().get("staff.change.title", words.title(offer.exhibit())),
        scroller,
        room().button(room().texts().get("panel.close"), this::close));
  }

  private Sheet row(Change change, Sides sides, double wide) {
    Exhibit after = offer.exhibit();
    return switch (change) {
      case Change.Added added ->
          row(
              "staff.change.is.added",
              words.slide(after, added.slide()),
              "",
              sides.there().get(added.slide()),
              wide);
      case Change.Removed removed ->
          row(
              "staff.change.is.removed",
              words.slide(sides.before().orElseThrow(), removed.slide()),
              "",
              sides.gone().get(removed.slide()),
              wide);
      case Change.Moved moved ->
          row(
              "staff.change.is.moved",
              words.slide(after, moved.after()),
              room()
                  .texts()
                  .get(
                      "staff.change.slide.moved",
                      Integer.toString(moved.before() + 1),
                      Integer.toString(moved.after() + 1)),
              sides.there().get(moved.after()),
              wide);
      case Change.Edited edited ->
          row(
              "staff.change.is.edited",
              words.slide(after, edited.after()),
              words.edited(edited),
              sides.there().get(edited.after()),
              wide);
      case Change.Name _, Change.Languages _, Change.Due _, Change.Whole _ ->
          row("staff.change.is.whole", words.whole(change), "", null, wide);
    };
  }

  /// @param image absent: null
  private Sheet row(String key, String name, String detail, Image image, double wide) {
    double thumb = room().em(THUMB);
    double high = Math.round(thumb / ASPECT);
    Sheet row = new Sheet();
    Sheet frame = new Sheet(thumb, high);
    frame.put(Rules.filled("raised-fill"), 0, 0, thumb, high);
    if (image == null) {
      double size = room().em(1.67);
      Sheet icon = new Sheet(size, size);
      icon.getStyleClass().add("icon-muted");
      icon.put(Icon.CONTENTS.at(size), 0, 0);
      frame.put(icon, (thumb - size) / 2, (high - size) / 2);
    } else {
      double scale = Math.min(thumb / image.getWidth(), high / image.getHeight());
      ImageView view = new ImageView(image);
      view.setFitWidth(image.getWidth() * scale);
      view.setFitHeight(image.getHeight() * scale);
      frame.put(view, (thumb - view.getFitWidth()) / 2, (high - view.getFitHeight()) / 2);
    }
    row.put(frame, 0, 0, thumb, high);
    double x = thumb + room().em(1);
    double y = 0;
    String head = room().texts().get(key);
    for (Text line :
        List.of(
            room().paragraph(head, Inter.SEMI_BOLD, 1, "accent", wide - x),
            room().paragraph(name, Inter.REGULAR, 1.125, "text", wide - x),
            room().paragraph(detail, Inter.REGULAR, 1, "muted", wide - x))) {
      if (!line.getText().isEmpty()) {
        row.put(line, x, y);
        y += Sheet.height(line) + room().em(0.15);
      }
    }
    row.extent(wide, Math.max(high, y));
    return row;
  }
}
