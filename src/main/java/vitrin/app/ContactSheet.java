package vitrin.app;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Many pages on one sheet, numbered, to see a whole exhibit at once.
final class ContactSheet {
  private static final double SHEET_WIDTH = 1920;
  private static final double GAP = 16;
  private static final int COLUMNS_LANDSCAPE = 4;
  private static final int COLUMNS_PORTRAIT = 6;
  private static final Color GROUND = Color.web("#202020");
  private static final Color INK = Color.web("#d0d0d0");

  private ContactSheet() {}

  /// How wide a page is on the sheet, in pixels.
  static double pageWidth(double width, double height) {
    int columns = columns(width, height);
    return Math.floor((SHEET_WIDTH - GAP * (columns + 1)) / columns);
  }

  private static int columns(double width, double height) {
    return width >= height ? COLUMNS_LANDSCAPE : COLUMNS_PORTRAIT;
  }

  /// Draws the sheet, on the toolkit's thread.
  ///
  /// @param pages in order, each [#pageWidth] wide; at least one
  static WritableImage draw(List<Image> pages) {
    TilePane tiles = new TilePane(GAP, GAP);
    tiles.setPadding(new Insets(GAP));
    Image first = pages.getFirst();
    int columns = columns(first.getWidth(), first.getHeight());
    tiles.setPrefColumns(columns);
    tiles.setBackground(Background.fill(GROUND));
    for (int i = 0; i < pages.size(); i++) {
      Text number = new Text(Integer.toString(i + 1));
      number.setFill(INK);
      tiles.getChildren().add(new VBox(4, new ImageView(pages.get(i)), number));
    }
    return new Scene(tiles, GROUND).snapshot(null);
  }
}
