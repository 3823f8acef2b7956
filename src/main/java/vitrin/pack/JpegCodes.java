package vitrin.pack;

import java.util.HexFormat;

/// The Huffman codes that T.81 proposes (annex K.3), which suit photographs.
final class JpegCodes {
  static final Table DC_BRIGHTNESS =
      new Table(
          new int[] {0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0}, "000102030405060708090a0b");

  static final Table DC_COLOUR =
      new Table(
          new int[] {0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0}, "000102030405060708090a0b");

  static final Table AC_BRIGHTNESS =
      new Table(
          new int[] {0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d},
          "0102030004110512213141061351610722711432"
              + "8191a1082342b1c11552d1f02433627282090a16"
              + "1718191a25262728292a3435363738393a434445"
              + "464748494a535455565758595a63646566676869"
              + "6a737475767778797a838485868788898a929394"
              + "95969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6"
              + "b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8"
              + "d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8"
              + "f9fa");

  static final Table AC_COLOUR =
      new Table(
          new int[] {0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77},
          "0001020311040521310612415107617113223281"
              + "08144291a1b1c109233352f0156272d10a162434"
              + "e125f11718191a262728292a35363738393a4344"
              + "45464748494a535455565758595a636465666768"
              + "696a737475767778797a82838485868788898a92"
              + "939495969798999aa2a3a4a5a6a7a8a9aab2b3b4"
              + "b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6"
              + "d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8"
              + "f9fa");

  private JpegCodes() {}

  /// One code for each symbol.
  static final class Table {
    private final int[] counts;
    private final byte[] symbols;

    /// The code of a symbol.
    final int[] code = new int[256];

    /// Bits of the code of a symbol; 0 if it has none.
    final int[] length = new int[256];

    /// @param counts how many codes have 1 to 16 bits
    /// @param symbols in the order of their codes, in hexadecimal digits
    Table(int[] counts, String symbols) {
      this.counts = counts;
      this.symbols = HexFormat.of().parseHex(symbols);
      int next = 0;
      int index = 0;
      for (int bits = 1; bits <= 16; bits++) {
        for (int i = 0; i < counts[bits - 1]; i++) {
          int symbol = this.symbols[index++] & 0xff;
          code[symbol] = next++;
          length[symbol] = bits;
        }
        next <<= 1;
      }
    }

    /// As it is written in a file.
    ///
    /// @param id class and number of the table
    int[] segment(int id) {
      int[] segment = new int[17 + symbols.length];
      segment[0] = id;
      System.arraycopy(counts, 0, segment, 1, 16);
      for (int i = 0; i < symbols.length; i++) {
        segment[17 + i] = symbols[i];
      }
      return segment;
    }
  }
}
