package vitrin.art.khojaly;

import vitrin.art.paint.Colour;

/// The few colours of the exhibit.
final class Winter {
  static final Colour BLACK = Colour.hex(0x05080D);
  static final Colour INK = Colour.hex(0x0A121E);
  static final Colour DEEP = Colour.hex(0x122036);
  static final Colour BLUE = Colour.hex(0x223C5C);
  static final Colour DUSK = Colour.hex(0x48658A);
  static final Colour HAZE = Colour.hex(0x7F95AE);
  static final Colour MOON = Colour.hex(0xD3DDE8);
  static final Colour SNOW = Colour.hex(0xE6ECF2);
  static final Colour ROSE = Colour.hex(0xC79A8C);
  static final Colour CANDLE = Colour.hex(0xFFD79A);
  static final Colour FLAME = Colour.hex(0xFFB057);
  static final Colour EMBER = Colour.hex(0xE77A33);
  static final Colour WOOD = Colour.hex(0x4A3A2E);
  static final Colour STONE = Colour.hex(0x4B4F55);
  static final Colour PAPER = Colour.hex(0xE9E3D7);

  private Winter() {}
}
