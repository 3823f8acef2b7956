package vitrin.ui.staff;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import vitrin.bundle.Pictures;
import vitrin.ui.Piece;
import vitrin.ui.Pieces;
import vitrin.ui.PlateReader;

/// The pieces of pictures that a preview looks at closer: read one at a time, and as many kept as
/// some screens hold.
final class PreviewPieces implements Pieces {
  private static final int SCREENS = 4;

  private final StaffRoom room;
  private final Pictures pictures;
  private final Runnable arrived;
  private final Map<Piece, Optional<Image>> there = new LinkedHashMap<>();
  private List<Piece> wanted = List.of();
  private boolean reading;

  /// @param arrived is told after each piece that has come
  PreviewPieces(StaffRoom room, Pictures pictures, Runnable arrived) {
    this.room = room;
    this.pictures = pictures;
    this.arrived = arrived;
  }

  @Override
  public void want(List<Piece> pieces) {
    wanted = List.copyOf(pieces);
    readNext();
  }

  @Override
  public Optional<Image> get(Piece piece) {
    return there.getOrDefault(piece, Optional.empty());
  }

  private void readNext() {
    Optional<Piece> missing =
        wanted.stream().filter(piece -> !there.containsKey(piece)).findFirst();
    if (reading || missing.isEmpty()) {
      return;
    }
    reading = true;
    Piece piece = missing.get();
    room.work(() -> PlateReader.read(pictures, piece))
        .onSuccess(image -> {
          reading = false;
          there.put(piece, image);
          letGo();
          readNext();
          arrived.run();
        })
        .start();
  }

  private void letGo() {
    long budget = (long) SCREENS * room.glass().width() * room.glass().height();
    long pixels = there.keySet().stream().mapToLong(Piece::pixels).sum();
    Iterator<Piece> oldest = there.keySet().iterator();
    while (pixels > budget && oldest.hasNext()) {
      Piece piece = oldest.next();
      if (!wanted.contains(piece)) {
        pixels -= piece.pixels();
        oldest.remove();
      }
    }
  }
}
