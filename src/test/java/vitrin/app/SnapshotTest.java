package vitrin.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.bundle.Bundle;
import vitrin.cli.Console;
import vitrin.cli.Launch;
import vitrin.cli.RefusedFile;
import vitrin.i18n.Texts;
import vitrin.library.Home;
import vitrin.model.Language;
import vitrin.model.PixelSize;
import vitrin.pack.SourceFolders;

class SnapshotTest {
  @TempDir static Path shelf;
  @TempDir Path desk;

  private static Bundle bundle;
  private static Console console;

  @BeforeAll
  static void open() throws Exception {
    Home home = Home.open(shelf.resolve("home"));
    console = console(home, new ByteArrayOutputStream());
    bundle = new Opening(home, console).open(SourceFolders.complete(shelf));
    Toolkit.startForPictures();
  }

  @AfterAll
  static void close() {
    bundle.close();
  }

  private static Console console(Home home, ByteArrayOutputStream err) {
    return new Console(
        new PrintStream(new ByteArrayOutputStream()),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        () -> home,
        Texts.of(Language.EN),
        Console.Screen.LINES,
        _ -> java.util.Optional.empty());
  }

  private Snapshot snapshot(Path output, Optional<Language> language, Optional<Launch.Mode> mode) {
    Launch.Viewing viewing = new Launch.Viewing(OptionalDouble.empty(), OptionalDouble.empty());
    return new Snapshot(
        new Launch.Snapshot(
            Path.of("small-exhibit"),
            output,
            List.of(new PixelSize(640, 360)),
            viewing,
            language,
            mode),
        bundle,
        viewing,
        console);
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
  }

  @Test
  void everySlideIsDrawnInTheLoopAndInEveryLanguageWithASheetOfEach() throws Exception {
    Path output = desk.resolve("drawn");
    snapshot(output, Optional.empty(), Optional.empty()).draw();
    int slides = bundle.exhibit().slides().size();
    assertEquals(4 * (slides + 1), pictures(output).size());
    String index = Files.readString(output.resolve("index.html"));
    for (Path picture : pictures(output)) {
      assertTrue(index.contains("\"" + output.relativize(picture) + "\""), picture.toString());
    }
    for (Path picture : pictures(output.resolve("640x360/visit-ru"))) {
      BufferedImage page = ImageIO.read(picture.toFile());
      assertEquals(List.of(640, 360), List.of(page.getWidth(), page.getHeight()));
      assertTrue(colours(page) > 1, picture + " is empty");
    }
  }

  private static long colours(BufferedImage page) {
    return java.util.Arrays.stream(
            page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
        .distinct()
        .limit(2)
        .count();
  }

  @Test
  void onlyWhatIsAskedForIsDrawn() throws Exception {
    Path output = desk.resolve("drawn");
    int slides = bundle.exhibit().slides().size();
    snapshot(output, Optional.of(Language.AZ), Optional.of(Launch.Mode.VISIT)).draw();
    assertEquals(slides + 1, pictures(output).size());
    assertTrue(Files.exists(output.resolve("640x360/visit-az.png")));
  }

  @Test
  void anEarlierSnapshotIsReplacedWhole() throws Exception {
    Path output = desk.resolve("drawn");
    snapshot(output, Optional.empty(), Optional.of(Launch.Mode.ATTRACT)).draw();
    Snapshot later = snapshot(output, Optional.of(Language.EN), Optional.of(Launch.Mode.VISIT));
    later.check();
    later.draw();
    assertFalse(Files.exists(output.resolve("640x360/attract")));
    try (Stream<Path> beside = Files.list(desk)) {
      assertEquals(List.of(output), beside.toList());
    }
  }

  @Test
  void aFolderThatHoldsOtherThingsIsRefusedAndLeftAsItIs() throws Exception {
    Path output = Files.createDirectory(desk.resolve("mine"));
    Path letter = Files.writeString(output.resolve("letter.txt"), "precious");
    Snapshot snapshot = snapshot(output, Optional.empty(), Optional.empty());
    assertThrows(RefusedFile.class, snapshot::check);
    assertEquals("precious", Files.readString(letter));
  }

  @Test
  void aLanguageThatTheExhibitLacksIsRefused() {
    Snapshot snapshot =
        snapshot(desk.resolve("drawn"), Optional.of(new Language("de")), Optional.empty());
    assertThrows(RefusedFile.class, snapshot::check);
  }
}
