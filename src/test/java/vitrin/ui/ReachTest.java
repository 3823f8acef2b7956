package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vitrin.model.Exhibit;
import vitrin.model.Slide;
import vitrin.slideshow.Event;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Reach;

/// What a visitor who sits, or is small, gets by one button.
@FxTest
class ReachTest {
  private static final Glass PORTRAIT = Screens.glass(1080, 1920, 43);
  private static final Glass LANDSCAPE = Screens.glass(1920, 1080, 43);
  private static final Slide PHOTO =
      Exhibits.photo(
          Exhibits.words("Ad", "Имя", "Name"),
          Exhibits.prose("Oxunan mətn.", "Текст для чтения.", "A text to read."));
  private final Exhibit exhibit = Exhibits.of(PHOTO, PHOTO);

  @Test
  void theLineIsAt1220MillimetresAboveTheFloor() {
    double above = (1220 - 700) / PORTRAIT.mmPerPixel();
    assertEquals(1920 - above, PORTRAIT.hungAt(700).reachLine(), 1);
  }

  @Test
  void aScreenThatEndsBelowTheLineIsReachedWhole() {
    assertEquals(0, LANDSCAPE.hungAt(400).reachLine());
  }

  @Test
  void whereNobodyMeasuredHowTheScreenHangsTheLineIsItsMiddle() {
    assertEquals(960, PORTRAIT.reachLine());
  }

  @Test
  void oneButtonBringsEverythingDownAndTheSameButtonUpAgain() {
    Visiting in = new Visiting(exhibit, PORTRAIT).slide(0);
    in.tap(in.control("Aşağı"));
    in.reaching(Reach.LOW);
    in.tap(in.control("Aşağı"));
    assertEquals(
        List.of(new Event.ChooseReach(Reach.LOW), new Event.ChooseReach(Reach.FULL)), in.events);
  }

  @Test
  void theButtonShowsThatEverythingIsDown() {
    Visiting in = new Visiting(exhibit, PORTRAIT).slide(0);
    assertEquals(
        List.of(), in.control("Aşağı").getStyleClass().stream().filter("chosen"::equals).toList());
    in.reaching(Reach.LOW);
    assertTrue(in.control("Aşağı").getStyleClass().contains("chosen"));
  }

  @Test
  void aPhotoSinksUntilItsLineIsWithinReachAndKeepsItsSize() {
    Visiting in = new Visiting(exhibit, PORTRAIT.hungAt(700)).slide(0);
    double wide = photo(in).getFitWidth();
    in.reaching(Reach.LOW);
    double line = in.glass.reachLine();
    assertEquals(line, Screens.onScreen(photo(in)).getMaxY(), 1);
    assertEquals(wide, photo(in).getFitWidth());
    assertTrue(top(in, "Oxunan") > line);
  }

  @Test
  void whoHasNotBegunToReadBeginsWithTheTitleThatScrollsWithItsText() {
    String az = "Xalça ilin fəsilləri ilə birlikdə yaranır. ".repeat(30);
    Slide chapter =
        new Slide.Chapter(
            Exhibits.words("Ad", "Имя", "Name"),
            Optional.of(Exhibits.prose(az, "Текст.", "Text.")),
            Optional.of(Exhibits.picture()),
            List.of());
    Glass small = Screens.glass(1080, 1920, 27);
    Visiting in = new Visiting(Exhibits.of(chapter), small).slide(0);
    assertTrue(text(in).getMinY() > top(in, "Ad"));
    in.reaching(Reach.LOW);
    assertEquals(text(in).getMinY(), top(in, "Ad"), 1);
  }

  private static Bounds text(Visiting in) {
    return Screens.onScreen(Screens.find(in.page, ScrollArea.class).getLast());
  }

  @Test
  void aTextBesideAPhotoBeginsBelowTheLine() {
    Visiting in = new Visiting(exhibit, LANDSCAPE).slide(0).reaching(Reach.LOW);
    assertTrue(top(in, "Ad") >= 400);
  }

  @Test
  void anOpenPanelGoesDownWithEverythingElse() {
    Visiting in = new Visiting(Exhibits.sample(), PORTRAIT).slide(0).open(Panel.CONTENTS);
    Node first = Screens.styled(in.page, "thumbnail").getFirst();
    double before = Screens.onScreen(first).getMinY();
    in.reaching(Reach.LOW);
    Node lowered = Screens.styled(in.page, "thumbnail").getFirst();
    assertTrue(before < PORTRAIT.reachLine());
    assertTrue(Screens.onScreen(lowered).getMinY() >= PORTRAIT.reachLine());
  }

  @Test
  void everythingThatWasUpIsUpAgainAfterwards() {
    Visiting in = new Visiting(exhibit, LANDSCAPE).slide(0);
    double before = top(in, "Oxunan");
    in.reaching(Reach.LOW).reaching(Reach.FULL);
    assertEquals(before, top(in, "Oxunan"));
  }

  private static ImageView photo(Visiting in) {
    return Screens.find(in.page, ImageView.class).getFirst();
  }

  private static double top(Visiting in, String words) {
    Text text =
        Screens.texts(in.page).stream()
            .filter(t -> t.getText().startsWith(words))
            .findFirst()
            .orElseThrow();
    return Screens.onScreen(text).getMinY();
  }
}
