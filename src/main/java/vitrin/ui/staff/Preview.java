package vitrin.ui.staff;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import vitrin.bundle.Bundle;
import vitrin.library.Offer;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Picture;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;
import vitrin.ui.Arrival;
import vitrin.ui.Draft;
import vitrin.ui.LoopPage;
import vitrin.ui.Page;
import vitrin.ui.PlateReader;
import vitrin.ui.Plates;
import vitrin.ui.VisitPage;

/// A bundle over the whole screen exactly as visitors will see it, before it is installed, with the
/// officer's bar above it. What is touched answers as in the hall, and nothing is counted.
final class Preview extends Region {

  /// Above and below the bar, in em.
  private static final double ABOVE = 0.5;

  /// A slide as one page shows it.
  private record Key(int slide, Page page) {}

  private final StaffRoom room;
  private final Bundle bundle;
  private final Exhibit exhibit;
  private final Slideshow slideshow;
  private final LoopPage loop;
  private final VisitPage visit;
  private final Pane screen = new Pane();
  private final PreviewBar bar;
  private final Map<Key, Plates> plates = new HashMap<>();
  private final long origin = System.nanoTime();
  private State state;
  private int board;
  private Node seen;

  private Preview(StaffRoom room, Bundle bundle) {
    this.room = room;
    this.bundle = bundle;
    exhibit = bundle.exhibit();
    slideshow = new Slideshow(List.of(exhibit));
    loop = new LoopPage(room.glass(), this::handle);
    visit = new VisitPage(room.glass(), this::handle);
    visit.pieces(new PreviewPieces(room, bundle, visit::pieceArrived));
    bar = new PreviewBar(room, exhibit, new Wishes());
    getStyleClass().add("preview");
    loop.setVisible(false);
    visit.setVisible(false);
    screen.getChildren().addAll(loop, visit);
    getChildren().addAll(screen, bar);
    state = loopAt(0);
    show();
    readThumbnails();
  }

  static void lay(StaffRoom room, Offer.Sound offer) {
    lay(room, offer::open);
  }

  /// @param open opens a bundle that was checked before; the preview closes it
  static void lay(StaffRoom room, Callable<Bundle> open) {
    room.work(open).onSuccess(bundle -> room.front().lay(new Preview(room, bundle))).start();
  }

  private Duration now() {
    return Duration.ofNanos(System.nanoTime() - origin);
  }

  private State.Loop loopAt(int slide) {
    return new State.Loop(new Place(0, slide), now(), State.Readiness.LOADING, Optional.empty());
  }

  private State.Visit visitAt(int slide, Language language) {
    return State.Visit.begun(new Place(0, slide), language, Motion.MOVING, now());
  }

  private void handle(Event event) {
    turnTo(slideshow.next(state, event, now()));
  }

  private void turnTo(State next) {
    if (next instanceof State.Visit && !(state instanceof State.Visit)) {
      visit.reset();
    }
    if (slide(next) != slide(state) || next.getClass() != state.getClass()) {
      board = 0;
    }
    state = next;
    show();
  }

  private static int slide(State state) {
    return switch (state) {
      case State.Loop at -> at.place().slide();
      case State.Visit at -> at.place().slide();
      case State.Nothing _, State.Held _ -> 0;
    };
  }

  private void show() {
    int slide = slide(state);
    bar.show(slide, state);
    Page page = state instanceof State.Visit ? Page.VISIT : Page.ATTRACT;
    Plates there = plates.get(new Key(slide, page));
    if (there == null) {
      read(new Key(slide, page));
      return;
    }
    switch (state) {
      case State.Visit at -> {
        visit.show(exhibit, at, there, OptionalInt.empty());
        visit.elapsed(slideshow.silence(at, now()));
        uncover(visit);
      }
      case State.Loop _ -> {
        loop.show(exhibit, slide, board, there, seen == loop ? Arrival.FADE : Arrival.CUT);
        uncover(loop);
      }
      case State.Nothing _, State.Held _ -> {}
    }
  }

  private void uncover(Node page) {
    seen = page;
    loop.setVisible(page == loop);
    visit.setVisible(page == visit);
  }

  /// What was on the screen stays until this has come.
  private void read(Key key) {
    Draft draft = Draft.of(exhibit, key.slide(), bundle, room.glass(), key.page());
    room.work(() -> PlateReader.read(draft, bundle))
        .onSuccess(read -> {
          int slide = slide(state);
          plates.keySet().removeIf(other -> Math.abs(other.slide() - slide) > 1);
          plates.put(key, read);
          if (key.slide() == slide) {
            show();
          }
        })
        .start();
  }

  private void readThumbnails() {
    room.work(
            () -> {
              Map<String, Image> images = new HashMap<>();
              for (Picture picture : exhibit.pictures()) {
                bundle
                    .find(picture.file())
                    .flatMap(stored -> PlateReader.thumbnail(bundle, stored).image())
                    .ifPresent(image -> images.put(picture.file(), image));
              }
              return images;
            })
        .onSuccess(visit::thumbnails)
        .start();
  }

  /// Below the bar the whole page is seen, smaller; as large as in the hall when the bar is folded.
  @Override
  protected void layoutChildren() {
    double edge = room.em(ABOVE);
    double top = bar.isFolded() ? 0 : 2 * edge + bar.high();
    double part = (getHeight() - top) / getHeight();
    for (Region either : List.of(loop, visit)) {
      either.resizeRelocate(0, 0, getWidth(), getHeight());
    }
    screen.getTransforms().setAll(new Scale(part, part));
    screen.resizeRelocate(Math.round((1 - part) * getWidth() / 2), top, getWidth(), getHeight());
    bar.relocate(Math.round((getWidth() - bar.wide()) / 2), edge);
  }

  /// What is touched on the bar.
  private final class Wishes implements PreviewBar.Wishes {
    @Override
    public void turn(int slides) {
      int boards = loop.boards(exhibit, slide(state));
      int nextBoard = board + slides;
      if (state instanceof State.Loop && nextBoard >= 0 && nextBoard < boards) {
        board = nextBoard;
        show();
        return;
      }
      int to = Math.clamp(slide(state) + slides, 0, exhibit.slides().size() - 1);
      turnTo(
          state instanceof State.Visit at
              ? slideshow.next(at, new Event.GoTo(to), now())
              : loopAt(to));
    }

    @Override
    public void readIn(Language language) {
      turnTo(
          state instanceof State.Visit at
              ? slideshow.next(at, new Event.ChooseLanguage(language), now())
              : visitAt(slide(state), language));
    }

    @Override
    public void leaveAlone() {
      turnTo(loopAt(slide(state)));
    }

    @Override
    public void close() {
      room.front().lift(Preview.this);
      room.work(
              () -> {
                bundle.close();
                return bundle;
              })
          .start();
    }
  }
}
