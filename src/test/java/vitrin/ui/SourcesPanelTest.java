package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.Slide;
import vitrin.model.Source;
import vitrin.slideshow.Panel;
import vitrin.slideshow.Theme;

/// What a visitor takes along of a source.
@FxTest
class SourcesPanelTest {
  private static final Glass GLASS = Screens.glass(1920, 1080, 43);
  private static final String USUAL = "https://example.org/reports/1990/january";
  private static final String LONG =
      "https://example.org/wiki/" + "%D0%AF%D0%BD%D0%B2%D0%B0%D1%80%D1%8C_".repeat(12);

  private static Visiting open(Glass glass, String... urls) {
    List<Source> sources =
        Stream.of(urls)
            .map(url ->
                new Source(
                    "s" + List.of(urls).indexOf(url),
                    "A report of that year",
                    Optional.of("Some Author"),
                    OptionalInt.of(1990),
                    Optional.empty(),
                    Optional.of(url)))
            .toList();
    Slide.Text slide =
        new Slide.Text(
            Optional.empty(),
            Exhibits.prose("Mətn", "Текст", "A text"),
            sources.stream().map(Source::id).toList());
    Exhibit plain = Exhibits.of(slide);
    Exhibit exhibit =
        new Exhibit(
            plain.id(),
            plain.edition(),
            plain.languages(),
            plain.title(),
            plain.summary(),
            plain.cover(),
            plain.accent(),
            plain.dates(),
            plain.silences(),
            sources,
            plain.slides());
    return new Visiting(exhibit, glass).slide(0).open(Panel.SOURCES);
  }

  private static List<ImageView> codes(Visiting in) {
    return Screens.find(in.page, SourcesPanel.class).stream()
        .flatMap(panel -> Screens.find(panel, ImageView.class).stream())
        .toList();
  }

  /// What a phone makes of the part of the screen where a code is drawn.
  private static String read(Visiting in, ImageView code) throws ReaderException {
    Screens.find(in.page, ScrollArea.class)
        .forEach(area -> area.offset(area.offset() + top(code) - Screens.onScreen(area).getMinY()));
    WritableImage screen =
        in.page.getScene().snapshot(new WritableImage(in.glass.width(), in.glass.height()));
    Bounds at = Screens.onScreen(code);
    int wide = (int) at.getWidth();
    int high = (int) at.getHeight();
    int[] pixels = new int[wide * high];
    screen
        .getPixelReader()
        .getPixels(
            (int) at.getMinX(),
            (int) at.getMinY(),
            wide,
            high,
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            wide);
    var source = new RGBLuminanceSource(wide, high, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static double top(ImageView code) {
    return Screens.onScreen(code).getMinY();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aPhoneReadsTheAddressFromTheScreenInEveryTheme(Theme theme) throws Exception {
    Visiting in = open(GLASS, USUAL, "http://example.org/?id=1&b=2").under(theme);
    assertEquals(USUAL, read(in, codes(in).getFirst()));
    assertEquals("http://example.org/?id=1&b=2", read(in, codes(in).getLast()));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void aPhoneReadsALongAddressOnEveryScreen(Glass glass) throws Exception {
    Visiting in = open(glass, LONG, USUAL);
    assertEquals(LONG, read(in, codes(in).getFirst()));
    assertEquals(USUAL, read(in, codes(in).getLast()));
  }

  @Test
  void thePhoneReadsTheLongestAddressThatAnExhibitMayHave() throws Exception {
    String longest = USUAL + "?" + "x1".repeat((2_000 - USUAL.length() - 1) / 2);
    Visiting in = open(Screens.glass(1280, 720, 27), longest);
    assertEquals(longest, read(in, codes(in).getFirst()));
  }

  @Test
  void anAddressInAnotherScriptIsReadAsTheWebWritesIt() throws Exception {
    Visiting in = open(GLASS, "https://example.org/Январь");
    assertEquals(
        "https://example.org/%D0%AF%D0%BD%D0%B2%D0%B0%D1%80%D1%8C", read(in, codes(in).getFirst()));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void aModuleIsLargeEnoughForAPhoneWhereTheReaderStands(Glass glass) {
    ImageView code = codes(open(glass, USUAL)).getFirst();
    int modules = 29 + 8;
    double module = code.getImage().getWidth() / modules * glass.mmPerPixel();
    assertEquals(code.getImage().getWidth() % modules, 0);
    assertTrue(module >= QrCode.moduleMm(glass), module + " mm");
    assertTrue(module < QrCode.moduleMm(glass) + glass.mmPerPixel(), module + " mm");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aCodeIsDarkOnLightWithALightBorderOfFourModules(Theme theme) {
    ImageView code = codes(open(GLASS, USUAL).under(theme)).getFirst();
    var pixels = code.getImage().getPixelReader();
    int side = (int) code.getImage().getWidth();
    int quiet = 4 * side / 37;
    for (int i = 0; i < side; i++) {
      for (int j = 0; j < quiet; j++) {
        assertEquals(0xFFFFFFFF, pixels.getArgb(i, j));
        assertEquals(0xFFFFFFFF, pixels.getArgb(j, i));
        assertEquals(0xFFFFFFFF, pixels.getArgb(i, side - 1 - j));
        assertEquals(0xFFFFFFFF, pixels.getArgb(side - 1 - j, i));
      }
    }
    assertEquals(0xFF000000, pixels.getArgb(quiet, quiet));
  }

  @ParameterizedTest
  @MethodSource("vitrin.ui.Screens#all")
  void noCodeLiesOnATextAndNoAddressLeavesItsColumn(Glass glass) {
    for (Language language : List.of(Language.AZ, Language.RU, Language.EN, Exhibits.AR)) {
      Visiting in = open(glass, USUAL, LONG, "https://example.org/" + "n".repeat(300));
      in.close().in(language).open(Panel.SOURCES);
      SourcesPanel panel = Screens.find(in.page, SourcesPanel.class).getFirst();
      Bounds card = Screens.onScreen(Screens.styled(panel, "card").getFirst());
      for (ImageView code : codes(in)) {
        Bounds at = Screens.onScreen(code);
        assertTrue(at.getMinX() > card.getMinX() && at.getMaxX() < card.getMaxX(), "code " + at);
        for (Text text : Screens.texts(panel)) {
          Bounds words = Screens.onScreen(text);
          assertTrue(!words.intersects(at), text.getText());
          assertTrue(words.getMinX() > card.getMinX() && words.getMaxX() < card.getMaxX());
        }
      }
    }
  }

  @Test
  void aCodeSaysItsAddressToWhoDoesNotSeeIt() {
    Visiting in = open(GLASS, USUAL).close().in(Language.EN).open(Panel.SOURCES);
    assertEquals("QR code: " + USUAL, codes(in).getFirst().getAccessibleText());
  }
}
