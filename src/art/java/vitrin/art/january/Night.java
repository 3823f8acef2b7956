package vitrin.art.january;

import vitrin.art.paint.Colour;

/// The few colours of the exhibit.
final class Night {
  static final Colour BLACK = Colour.hex(0x04070C);
  static final Colour INK = Colour.hex(0x08101B);
  static final Colour DEEP = Colour.hex(0x0E1B2E);
  static final Colour BLUE = Colour.hex(0x1C3350);
  static final Colour DUSK = Colour.hex(0x3D5A7E);
  static final Colour HAZE = Colour.hex(0x7089A6);
  static final Colour LAMP = Colour.hex(0xFFB15A);
  static final Colour CANDLE = Colour.hex(0xFFD79A);
  static final Colour EMBER = Colour.hex(0xF2803A);
  static final Colour ROSE = Colour.hex(0xC98B78);
  static final Colour PAPER = Colour.hex(0xE9E1D2);
  static final Colour STONE = Colour.hex(0x4A4B4E);
  static final Colour CARNATION = Colour.hex(0xC8202F);
  static final Colour WHITE = Colour.hex(0xFFFFFF);

  private Night() {}
}
