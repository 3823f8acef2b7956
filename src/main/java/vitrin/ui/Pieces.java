package vitrin.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/// Where a closer look gets its pixels: it says what it needs and draws what is there. All methods
/// are called on the FX thread and return at once.
public interface Pieces {

  /// For where nothing is decoded but what a page shows.
  Pieces NONE =
      new Pieces() {
        @Override
        public void want(List<Piece> pieces) {
          // There is nowhere to get them from.
        }

        @Override
        public Optional<Image> get(Piece piece) {
          return Optional.empty();
        }
      };

  /// Says what is needed from now on, most urgent first; what was needed before may be let go.
  void want(List<Piece> pieces);

  /// The decoded piece; absent if it is not there (yet), or can't be decoded.
  Optional<Image> get(Piece piece);
}
