package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.library.StickFile;
import vitrin.ui.Inter;
import vitrin.ui.Sheet;

/// The cards of a stick below each other, and a sentence behind them.
final class CardColumn extends Region {
  private static final double GAP = 0.42;

  private final StaffRoom room;
  private final String behind;
  private final List<OfferCard> cards = new ArrayList<>();
  private Text sentence;
  private double fitted;

  /// @param behind what is said after the last card; may be empty
  CardColumn(StaffRoom room, List<StickFile> files, OfferCard.Wishes wishes, String behind) {
    this.room = room;
    this.behind = behind;
    files.forEach(file -> cards.add(new OfferCard(room, file, wishes)));
    getChildren().addAll(cards);
  }

  List<OfferCard> cards() {
    return List.copyOf(cards);
  }

  private void fit(double width) {
    if (width != fitted) {
      fitted = width;
      cards.forEach(card -> card.fit(width));
      getChildren().remove(sentence);
      if (!behind.isEmpty()) {
        sentence = room.paragraph(behind, Inter.REGULAR, 1, "muted", width);
        sentence.setManaged(false);
        getChildren().add(sentence);
      }
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width > 0) {
      fit(width);
    }
    double high = 0;
    for (OfferCard card : cards) {
      high += card.high() + room.em(GAP);
    }
    return high + (sentence == null ? 0 : Sheet.height(sentence) + room.em(0.67));
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    double y = 0;
    for (OfferCard card : cards) {
      card.resizeRelocate(0, y, card.wide(), card.high());
      y += card.high() + room.em(GAP);
    }
    if (sentence != null) {
      sentence.relocate(0, y + room.em(0.33));
    }
  }
}
