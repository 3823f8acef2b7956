package vitrin.ui.staff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.library.Inspection;
import vitrin.library.Offer;
import vitrin.library.Stick;
import vitrin.library.StickFile;
import vitrin.ui.PlateReader;

/// The files of one stick, checked one after another as long as it is there. Used on the FX thread;
/// the checking itself goes on elsewhere.
final class StickRound {

  /// How many bytes are copied unasked; what was copied before does not count.
  private static final long MOST_UNASKED = 4_000_000_000L;

  private final StaffRoom room;
  private final Stick stick;
  private final Inspection inspection;
  private final Runnable moved;
  private final Deque<OfferCard> ahead = new ArrayDeque<>();
  private long unasked = MOST_UNASKED;
  private boolean busy;
  private boolean unreadable;
  private volatile boolean over;

  /// @param moved is told when a file has been told, or waits for nothing any more
  StickRound(StaffRoom room, Stick stick, Inspection inspection, Runnable moved) {
    this.room = room;
    this.stick = stick;
    this.inspection = inspection;
    this.moved = moved;
  }

  Stick stick() {
    return stick;
  }

  Inspection inspection() {
    return inspection;
  }

  /// Whether a file was not checked to its end: it waits, or is just being read, or could not be
  /// read, as one on a stick that is being taken out.
  boolean isUnfinished() {
    return !over && (busy || !ahead.isEmpty() || unreadable);
  }

  void check(Iterable<OfferCard> cards) {
    cards.forEach(ahead::addLast);
    next();
  }

  /// Checks one before all others, however large.
  void checkFirst(OfferCard card) {
    unasked = Math.max(unasked, card.file().bytes());
    card.tell(new Known.Nothing());
    ahead.addFirst(card);
    next();
  }

  /// The stick is gone, or nobody wants to know any more.
  void end() {
    over = true;
    ahead.clear();
  }

  private void next() {
    while (!busy && !over && !ahead.isEmpty()) {
      check(ahead.removeFirst());
    }
    moved.run();
  }

  private record Asked(boolean needsCopy) {}

  private void check(OfferCard card) {
    busy = true;
    room.work(() -> new Asked(!inspection.knows(card.file())))
        .onSuccess(asked -> {
          busy = false;
          if (over) {
            return;
          }
          if (asked.needsCopy() && card.file().bytes() > unasked) {
            card.tell(new Known.Unasked());
            next();
          } else {
            unasked -= asked.needsCopy() ? card.file().bytes() : 0;
            read(card);
          }
        })
        .start();
  }

  private void read(OfferCard card) {
    busy = true;
    StickFile file = card.file();
    CopyProgress progress = progress(card);
    room.work(() -> told(file, progress))
        .onSuccess(told -> tell(card, told))
        .onError(CancellationException.class, _ -> {})
        .onError(
            Throwable.class,
            e -> tell(card, new Known.Failed(Failure.saidOfThisMachine(e, room.texts()))))
        .andFinally(() -> {
          busy = false;
          next();
        })
        .start();
  }

  private void tell(OfferCard card, Known known) {
    if (!over) {
      card.tell(known);
      unreadable |=
          known instanceof Known.Told(Offer.Refused refused, var _)
              && refused.kind() == BundleException.Kind.UNREADABLE;
    }
  }

  private Known told(StickFile file, CopyProgress progress) throws Exception {
    Offer offer = inspection.inspect(file, progress);
    return new Known.Told(offer, cover(offer));
  }

  /// Tells how those that could be installed stand now that something else is.
  void compareAgain(Iterable<OfferCard> cards) {
    for (OfferCard card : cards) {
      if (card.known() instanceof Known.Told(Offer.Sound offer, var cover)) {
        room.work(() -> new Known.Told(inspection.again(offer), cover))
            .onSuccess(known -> {
              card.tell(known);
              moved.run();
            })
            .start();
      }
    }
  }

  private static Optional<Image> cover(Offer offer) {
    if (!(offer instanceof Offer.Sound sound)) {
      return Optional.empty();
    }
    try (Bundle bundle = sound.open()) {
      return sound
          .exhibit()
          .face()
          .flatMap(picture -> bundle.find(picture.file()))
          .flatMap(stored -> PlateReader.thumbnail(bundle, stored).image());
    } catch (BundleException e) {
      System.getLogger(StickRound.class.getName())
          .log(System.Logger.Level.WARNING, "a checked copy has no cover to show", e);
      return Optional.empty();
    }
  }

  /// Tells the card each percent, and ends the copying when the round is over.
  private CopyProgress progress(OfferCard card) {
    AtomicInteger last = new AtomicInteger(-1);
    return (done, all) -> {
      if (over) {
        throw new CancellationException("the stick is gone");
      }
      int percent = (int) (100 * done / Math.max(1, all));
      if (last.getAndSet(percent) != percent) {
        room.desk()
            .screen()
            .execute(() -> {
              if (!over && !(card.known() instanceof Known.Told)) {
                card.tell(new Known.Reading(percent));
              }
            });
      }
    };
  }
}
