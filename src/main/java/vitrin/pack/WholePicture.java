package vitrin.pack;

/// Keeps all rows that come.
final class WholePicture implements RowSink {
  private final Pixels pixels;
  private int rows;

  WholePicture(int width, int height) {
    pixels = new Pixels(width, height, new byte[3 * width * height]);
  }

  @Override
  public void row(byte[] rgb) {
    System.arraycopy(rgb, 0, pixels.rgb(), rows * 3 * pixels.width(), 3 * pixels.width());
    rows++;
  }

  /// The picture, once all rows have come.
  Pixels pixels() {
    if (rows != pixels.height()) {
      throw new IllegalStateException("rows are missing");
    }
    return pixels;
  }
}
