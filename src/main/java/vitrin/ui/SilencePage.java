package vitrin.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vitrin.i18n.Texts;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.model.Slide;

/// The whole page of a silence that is held at its hour: flame, ring and what it is for, in all
/// languages. There is nothing on it to touch.
public final class SilencePage extends Region {
  private final Glass glass;
  private Exhibit said;
  private int board = -1;
  private Optional<Flame> flame = Optional.empty();

  /// @param glass it fills
  public SilencePage(Glass glass) {
    this.glass = glass;
    getStyleClass().setAll(Ground.roles(BoardRoom.THEME, Optional.empty()));
    getStyleClass().add("visitor");
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /// Shows the beginning of a silence.
  ///
  /// @param languages in order, at least one; more than three take turns
  /// @param title what it is for; absent: the words of the interface
  public void show(List<Language> languages, Optional<LocalizedText> title) {
    LocalizedText words = title.orElseGet(() -> usual(languages));
    // A board is drawn from an exhibit; this one has the silence for its only slide.
    said =
        new Exhibit(
            "silence",
            1,
            languages,
            words,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(new Slide.Silence(words, 1)));
    board = -1;
    elapsed(0);
  }

  /// Drains the ring; called once a second.
  ///
  /// @param fraction of the silence that is over, 0 to 1
  public void elapsed(double fraction) {
    int boards = BoardRoom.boards(said);
    draw(Math.clamp((int) (fraction * boards), 0, boards - 1));
    flame.ifPresent(ring -> ring.elapsed(fraction));
  }

  private void draw(int which) {
    if (which == board) {
      return;
    }
    board = which;
    BoardRoom room = BoardRoom.of(said, 0, which, glass, new Plates(Map.of()));
    Board drawn = AttractSilence.board(room, (Slide.Silence) said.slides().getFirst());
    drawn.ground().ifPresent(ground -> setStyle("-v-bg: " + ground.web() + ";"));
    getChildren().setAll(drawn.words());
    flame =
        drawn.words().getChildren().stream()
            .flatMap(node -> node instanceof Flame f ? Stream.of(f) : Stream.empty())
            .findFirst();
  }

  private static LocalizedText usual(List<Language> languages) {
    Map<Language, String> words = new LinkedHashMap<>();
    languages.forEach(language -> words.put(language, Texts.of(language).get("silence.title")));
    return new LocalizedText(words);
  }

  @Override
  protected void layoutChildren() {
    for (Node child : getChildren()) {
      child.resizeRelocate(0, 0, glass.width(), glass.height());
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return glass.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return glass.height();
  }
}
