package vitrin.ui.kiosk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vitrin.bundle.Pictures;
import vitrin.model.Exhibit;
import vitrin.slideshow.Drift;
import vitrin.slideshow.Event;
import vitrin.slideshow.Motion;
import vitrin.slideshow.Place;
import vitrin.slideshow.Slideshow;
import vitrin.slideshow.State;
import vitrin.ui.Arrival;
import vitrin.ui.Coming;
import vitrin.ui.EmptyPage;
import vitrin.ui.Glass;
import vitrin.ui.LoopPage;
import vitrin.ui.Page;
import vitrin.ui.Pieces;
import vitrin.ui.SilencePage;
import vitrin.ui.VisitPage;

/// The pages of the visitor's face on one glass, of which one is seen: each state is drawn on its
/// page, which then comes over the one before.
final class VisitorPages {
  private static final javafx.util.Duration FADE = javafx.util.Duration.millis(250);
  private static final javafx.util.Duration SILENCE_FADE = javafx.util.Duration.seconds(3);

  private final Machine machine;
  private final Consumer<Event> inLoop;
  private final Consumer<Event> inVisit;
  private final BiConsumer<Exhibit, Integer> seeing;
  private final PagePile pile = new PagePile(this::covered);
  private final Region night = new Night();

  private Glass glass;
  private LoopPage loop;
  private VisitPage visit;
  private EmptyPage empty;
  private SilencePage silence;
  private PieceShelf pieces;
  private Optional<Coming> coming = Optional.empty();
  private Board board;
  private Place seen;

  /// Whether things may move by themselves in the state that is seen.
  private Motion shown = Motion.MOVING;

  /// Whether the page of a visit shows the visit that is going on, though something may lie over
  /// it.
  private boolean visiting;

  /// @param inLoop takes what visitors do in the loop
  /// @param inVisit takes what they do in a visit
  /// @param seeing is told of each slide that has come, by its number from 0
  VisitorPages(
      Machine machine,
      Consumer<Event> inLoop,
      Consumer<Event> inVisit,
      BiConsumer<Exhibit, Integer> seeing) {
    this.machine = machine;
    this.inLoop = inLoop;
    this.inVisit = inVisit;
    this.seeing = seeing;
  }

  Node node() {
    return pile;
  }

  /// Makes the pages anew for that glass; none is seen yet.
  void fit(Glass on) {
    glass = on;
    letGoOfPieces();
    loop = new LoopPage(glass, inLoop);
    visit = new VisitPage(glass, inVisit);
    empty = new EmptyPage(glass);
    empty.show(coming);
    silence = new SilencePage(glass);
    pile.of(empty, night, loop, visit, silence);
    visiting = false;
  }

  boolean isLoop(Node node) {
    return node == loop;
  }

  /// Another programme has taken the place of what is shown.
  void change(List<Exhibit> before, Slideshow.Change turned, List<Exhibit> after) {
    board = Board.in(board, before, turned, after);
    seen = null;
  }

  /// Where nothing is on, that comes next; absent: nothing is known to.
  void announce(Optional<Coming> next) {
    coming = next;
    if (empty != null) {
      empty.show(next);
    }
  }

  /// Another face, over whatever is seen.
  void cover(Region face, State state, Playing playing) {
    visiting = false;
    turnTo(face, state, playing);
  }

  void showNight(State.Nothing at, Playing playing) {
    turnTo(night, at, playing);
  }

  void showNothing(State.Nothing at, Playing playing, Duration now) {
    empty.drift(Drift.at(now));
    turnTo(empty, at, playing);
  }

  /// What is on the screen stays under it, to come back as it was.
  void showSilence(State.Held at, Playing playing, Duration now) {
    if (!pile.shows(silence)) {
      silence.show(at.silence().languages(), at.silence().title());
    }
    silence.elapsed(playing.slideshow().elapsed(at, now));
    turnTo(silence, at, playing);
  }

  /// A slide whose pictures are still being read leaves what is on the screen where it is; it is to
  /// be shown again when they have been.
  void showLoop(State.Loop at, Playing playing, Duration now) {
    visiting = false;
    playing
        .shelf()
        .get(new PlateShelf.Key(at.place(), Page.ATTRACT))
        .ifPresent(plates -> {
          Exhibit exhibit = playing.exhibit(at.place());
          int slide = at.place().slide();
          int boards = loop.boards(exhibit, slide);
          Board next = new Board(at.place(), playing.slideshow().board(at, boards, now));
          loop.motion(at.paused().isPresent() ? Motion.STILL : Motion.MOVING);
          if (at.paused().isEmpty()) {
            loop.drift(Drift.at(now));
          }
          if (!pile.shows(loop) || !next.equals(board)) {
            board = next;
            loop.show(
                exhibit,
                slide,
                next.index(),
                plates,
                pile.shows(loop) && playing.motion(at) == Motion.MOVING
                    ? Arrival.FADE
                    : Arrival.CUT);
          }
          turnTo(loop, at, playing);
          see(at.place(), playing);
        });
    if (board != null && at.place().equals(board.place())) {
      loop.elapsed(playing.slideshow().elapsed(at, now));
    }
  }

  /// Until the pictures have been read at the size of the visit, those of the loop stand in.
  void showVisit(State.Visit at, Playing playing, Duration now) {
    PlateShelf shelf = playing.shelf();
    shelf
        .get(new PlateShelf.Key(at.place(), Page.VISIT))
        .or(() -> shelf.get(new PlateShelf.Key(at.place(), Page.ATTRACT)))
        .ifPresent(plates -> {
          if (!visiting) {
            visiting = true;
            visit.reset();
            letGoOfPieces();
            long pixels = (long) glass.width() * glass.height();
            Pictures pictures = playing.programme().get(at.place().exhibit()).pictures();
            pieces = new PieceShelf(machine, pictures, pixels, visit::pieceArrived);
            visit.pieces(pieces);
            // Contents show every slide small; these are read once a visit, when the slide itself
            // is there.
            PieceShelf ofThisVisit = pieces;
            shelf.thumbnails(
                at.place().exhibit(),
                images -> {
                  if (pieces == ofThisVisit) {
                    visit.thumbnails(images);
                  }
                });
          }
          visit.show(
              playing.exhibit(at.place()), at, plates, playing.slideshow().secondsLeft(at, now));
          visit.elapsed(playing.slideshow().silence(at, now));
          turnTo(visit, at, playing);
          see(at.place(), playing);
        });
  }

  private void see(Place place, Playing playing) {
    if (!place.equals(seen) && !place.isTitleCard()) {
      seen = place;
      seeing.accept(playing.exhibit(place), place.slide());
    }
  }

  private void turnTo(Node page, State state, Playing playing) {
    boolean solemn = page == silence || pile.shows(silence);
    Motion now = playing.motion(state);
    boolean still = shown == Motion.STILL || now == Motion.STILL;
    pile.turnTo(page, solemn ? SILENCE_FADE : FADE, still ? Motion.STILL : Motion.MOVING);
    shown = now;
  }

  /// The page of a visit that is over keeps no pictures.
  private void covered(Node page) {
    if (page == visit && !visiting) {
      letGoOfPieces();
      visit.pieces(Pieces.NONE);
      visit.thumbnails(Map.of());
      visit.reset();
    }
  }

  /// Ends the reading of pieces of pictures.
  void letGoOfPieces() {
    if (pieces != null) {
      pieces.close();
      pieces = null;
    }
  }
}
