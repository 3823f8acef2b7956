import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// Where the four quarters of a photo are seen on the screen.
///
/// @param pixels how many are seen of each quarter, on a grid of [#STEP]
/// @param share of the screen that the smallest must have
/// @param placed whether they lie to each other as in the photo
record Quarters(List<Integer> pixels, double share, boolean placed) {

  /// How far a channel may lie off its colour after a JPEG.
  private static final int NEAR = 12;

  private static final int STEP = 4;
  private static final double LEAST_SHARE = 0.04;

  static Quarters in(BufferedImage seen, List<Color> colours) {
    double[] x = new double[4];
    double[] y = new double[4];
    int[] count = new int[4];
    for (int row = 0; row < seen.getHeight(); row += STEP) {
      for (int column = 0; column < seen.getWidth(); column += STEP) {
        for (int i = 0; i < 4; i++) {
          if (Hall.distance(seen.getRGB(column, row), colours.get(i)) <= NEAR) {
            x[i] += column;
            y[i] += row;
            count[i]++;
          }
        }
      }
    }
    int smallest = Integer.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      smallest = Math.min(smallest, count[i]);
      x[i] /= Math.max(1, count[i]);
      y[i] /= Math.max(1, count[i]);
    }
    double screen = (double) seen.getWidth() * seen.getHeight() / (STEP * STEP);
    boolean placed = x[0] < x[1] && x[2] < x[3] && y[0] < y[2] && y[1] < y[3];
    return new Quarters(List.of(count[0], count[1], count[2], count[3]), smallest / screen, placed);
  }

  boolean areWhole() {
    return placed && share > LEAST_SHARE;
  }
}
