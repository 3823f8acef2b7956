package vitrin.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;

/// A picture under a lens. It draws the finest pixels that are there: until the right ones have
/// come, coarser ones lie in their place, so that there is never a hole.
final class LensView extends Pane {
  private final StoredPicture picture;
  private final Optional<Image> plate;
  private final Pieces pieces;

  /// Renditions that may lie under everything, smallest first. Where there are tiles, a rendition
  /// larger than the screen would cost more than they do.
  private final List<Rendition> wholes;

  private final Map<Object, ImageView> views = new HashMap<>();

  /// @param plate what the page has decoded; absent if that failed
  LensView(Extent room, StoredPicture picture, Optional<Image> plate, Pieces pieces) {
    this.picture = picture;
    this.plate = plate;
    this.pieces = pieces;
    wholes =
        picture.renditions().stream()
            .filter(
                r -> picture.levels().isEmpty() || r.size().compareTo(Rendition.Size.SCREEN) <= 0)
            .toList();
    setClip(new Rectangle(room.width(), room.height()));
    setMinSize(room.width(), room.height());
    setMaxSize(room.width(), room.height());
    setPrefSize(room.width(), room.height());
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /// Asks for what a lens needs.
  void need(Lens lens) {
    List<Piece> needed = new ArrayList<>();
    if (!isPlateSharp(lens)) {
      rendition(lens).ifPresent(r -> needed.add(new Piece.Whole(picture, r)));
    }
    if (needsTiles(lens)) {
      needed.addAll(tiles(lens, lens.level(picture.levels())).keySet());
    }
    pieces.want(needed);
  }

  /// Draws what is there for that lens.
  void show(Lens lens) {
    List<Node> drawn = new ArrayList<>();
    if (needsTiles(lens)) {
      int level = lens.level(picture.levels());
      boolean isCovered = drawTiles(lens, level, drawn);
      if (!isCovered) {
        List<Node> under = new ArrayList<>();
        drawWhole(lens, under);
        for (int coarser = picture.levels().size() - 1; coarser > level; coarser--) {
          drawTiles(lens, coarser, under);
        }
        if (level > 0) {
          drawTiles(lens, level - 1, under);
        }
        drawn.addAll(0, under);
      }
    } else {
      drawWhole(lens, drawn);
    }
    views.values().retainAll(drawn);
    if (!drawn.equals(getChildren())) {
      getChildren().setAll(drawn);
    }
  }

  private boolean needsTiles(Lens lens) {
    return !picture.levels().isEmpty() && !lens.isSharp(wholes.getLast().width());
  }

  private boolean isPlateSharp(Lens lens) {
    return plate.filter(image -> lens.isSharp(image.getWidth())).isPresent();
  }

  /// The smallest rendition that has pixels enough, else the largest.
  private Optional<Rendition> rendition(Lens lens) {
    return wholes.stream()
        .filter(r -> lens.isSharp(r.width()))
        .findFirst()
        .or(() -> wholes.isEmpty() ? Optional.empty() : Optional.of(wholes.getLast()));
  }

  private Map<Piece, Lens.Spot> tiles(Lens lens, int level) {
    Map<Piece, Lens.Spot> tiles = new LinkedHashMap<>();
    for (Lens.Placed tile : lens.tiles(picture.levels().get(level))) {
      tiles.put(new Piece.Tile(picture, level, tile.column(), tile.row()), tile.spot());
    }
    return tiles;
  }

  /// @return whether all tiles that are seen were there
  private boolean drawTiles(Lens lens, int level, List<Node> drawn) {
    boolean isCovered = true;
    for (Map.Entry<Piece, Lens.Spot> tile : tiles(lens, level).entrySet()) {
      Optional<Image> image = pieces.get(tile.getKey());
      image.ifPresent(i -> drawn.add(view(tile.getKey(), i, tile.getValue())));
      isCovered &= image.isPresent();
    }
    return isCovered;
  }

  /// The image with just enough pixels, else the one with most.
  private void drawWhole(Lens lens, List<Node> drawn) {
    Image best = null;
    Object key = null;
    if (plate.isPresent()) {
      best = plate.get();
      key = plate;
    }
    for (Rendition rendition : wholes) {
      Piece.Whole piece = new Piece.Whole(picture, rendition);
      Optional<Image> image = pieces.get(piece);
      boolean isNeeded = best == null || !lens.isSharp(best.getWidth());
      if (image.isPresent() && isNeeded) {
        best = image.get();
        key = piece;
      }
    }
    if (best != null) {
      drawn.add(whole(lens, key, best));
    }
  }

  /// Only what is seen of an image is drawn: however far it reaches beyond the screen, no number
  /// becomes too large for the renderer.
  private ImageView whole(Lens lens, Object key, Image image) {
    Lens.Spot spot = lens.spot();
    Lens.Part seen = lens.seen();
    ImageView view =
        view(
            key,
            image,
            new Lens.Spot(
                Math.max(0, spot.left()),
                Math.max(0, spot.top()),
                (int) Math.round((seen.right() - seen.left()) * spot.width()),
                (int) Math.round((seen.bottom() - seen.top()) * spot.height())));
    view.setViewport(
        new Rectangle2D(
            seen.left() * image.getWidth(),
            seen.top() * image.getHeight(),
            (seen.right() - seen.left()) * image.getWidth(),
            (seen.bottom() - seen.top()) * image.getHeight()));
    view.setSmooth(spot.width() != image.getWidth() || spot.height() != image.getHeight());
    return view;
  }

  /// @param key what is drawn; the same has the same node
  private ImageView view(Object key, Image image, Lens.Spot spot) {
    ImageView view = views.computeIfAbsent(key, _ -> new ImageView());
    view.setAccessibleRole(AccessibleRole.NODE);
    view.setMouseTransparent(true);
    view.setManaged(false);
    view.setImage(image);
    view.setLayoutX(spot.left());
    view.setLayoutY(spot.top());
    view.setFitWidth(spot.width());
    view.setFitHeight(spot.height());
    view.setSmooth(spot.width() != image.getWidth() || spot.height() != image.getHeight());
    return view;
  }
}
