package vitrin.ui.kiosk;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import javafx.scene.image.Image;
import vitrin.bundle.Pictures;
import vitrin.ui.Piece;
import vitrin.ui.Pieces;
import vitrin.ui.PlateReader;

/// The pieces of pictures that are decoded for a closer look: those that are needed, and of those
/// that were needed lately as many as its budget of pixels holds. Reads in a thread of its own, one
/// piece at a time; everything else is called on the FX thread.
final class PieceShelf implements Pieces {

  /// How many screens full of pixels it keeps when fewer are needed.
  private static final int SCREENS = 4;

  private final Pictures pictures;
  private final long budget;
  private final Runnable arrived;
  private final Machine machine;
  private final ExecutorService reader;

  /// What is there, last needed last; absent images could not be decoded.
  private final Map<Piece, Optional<Image>> images = new LinkedHashMap<>();

  private List<Piece> wanted = List.of();
  private boolean reading;
  private boolean closed;

  /// @param screenPixels of the screen the pieces are shown on
  /// @param arrived is told on the FX thread after each piece that has come
  PieceShelf(Machine machine, Pictures pictures, long screenPixels, Runnable arrived) {
    this.machine = machine;
    this.reader = machine.reader();
    this.pictures = pictures;
    this.budget = SCREENS * screenPixels;
    this.arrived = arrived;
  }

  @Override
  public void want(List<Piece> pieces) {
    wanted = List.copyOf(pieces);
    for (Piece piece : wanted.reversed()) {
      Optional<Image> there = images.remove(piece);
      if (there != null) {
        images.put(piece, there);
      }
    }
    letGo();
    readNext();
  }

  @Override
  public Optional<Image> get(Piece piece) {
    return images.getOrDefault(piece, Optional.empty());
  }

  /// How many pixels it holds.
  long pixels() {
    return images.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .mapToLong(entry -> entry.getKey().pixels())
        .sum();
  }

  /// Only what is not needed goes, what was needed longest ago first.
  private void letGo() {
    Set<Piece> needed = new HashSet<>(wanted);
    long over = pixels() - budget;
    Iterator<Map.Entry<Piece, Optional<Image>>> all = images.entrySet().iterator();
    while (over > 0 && all.hasNext()) {
      Map.Entry<Piece, Optional<Image>> entry = all.next();
      if (entry.getValue().isPresent() && !needed.contains(entry.getKey())) {
        over -= entry.getKey().pixels();
        all.remove();
      }
    }
  }

  /// Reads the most urgent piece that is missing; what is wanted meanwhile is asked for again.
  private void readNext() {
    Optional<Piece> missing =
        wanted.stream().filter(piece -> !images.containsKey(piece)).findFirst();
    if (closed || reading || missing.isEmpty()) {
      return;
    }
    reading = true;
    Piece piece = missing.get();
    reader.execute(() -> {
      Optional<Image> image = PlateReader.read(pictures, piece);
      machine.later(() -> take(piece, image));
    });
  }

  private void take(Piece piece, Optional<Image> image) {
    reading = false;
    if (closed) {
      return;
    }
    images.put(piece, image);
    letGo();
    readNext();
    arrived.run();
  }

  /// Lets go of everything and reads nothing more.
  void close() {
    closed = true;
    wanted = List.of();
    images.clear();
    reader.shutdownNow();
  }
}
