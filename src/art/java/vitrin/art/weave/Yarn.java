package vitrin.art.weave;

import vitrin.art.paint.Colour;

/// The dyed wools of all carpets: one palette, of which a carpet uses six to ten.
public enum Yarn {
  MADDER('r', 0x9B2D2A),
  DEEP_MADDER('d', 0x6F1D20),
  CRIMSON('m', 0x8E2034),
  ROSE('p', 0xB4566A),
  APRICOT('a', 0xC9793F),
  SAFFRON('s', 0xD9A441),
  STRAW('t', 0xE0C583),
  INDIGO('i', 0x1E2B4F),
  BLUE('b', 0x3B5B86),
  LIGHT_BLUE('l', 0x86A5B8),
  GREEN('g', 0x5C6B3E),
  DARK_GREEN('f', 0x33452F),
  IVORY('v', 0xEADFC8),
  CAMEL('c', 0xB59265),
  WALNUT('w', 0x4B3323),
  /// The brown-black of outlines.
  OUTLINE('k', 0x241815);

  private final char letter;
  private final Colour colour;

  Yarn(char letter, int rgb) {
    this.letter = letter;
    this.colour = Colour.hex(rgb);
  }

  /// The letter of this yarn in a drawn motif.
  public char letter() {
    return letter;
  }

  public Colour colour() {
    return colour;
  }

  /// @throws IllegalArgumentException if no yarn has this letter
  static Yarn of(char letter) {
    for (Yarn y : values()) {
      if (y.letter == letter) {
        return y;
      }
    }
    throw new IllegalArgumentException("No yarn has the letter '" + letter + "'.");
  }
}
