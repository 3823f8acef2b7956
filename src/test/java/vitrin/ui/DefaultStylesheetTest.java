package vitrin.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.ChildJvm;
import vitrin.slideshow.Reach;
import vitrin.slideshow.TextSize;
import vitrin.ui.staff.OpenStaffFace;

/// The officer's face loads JavaFX's default stylesheet for the whole program, once and for good:
/// so each run looks in a process of its own.
class DefaultStylesheetTest {
  @TempDir Path folder;

  @Test
  void whatStaffOpenLeavesEveryPageOfTheVisitorsAsItIs() throws Exception {
    ChildJvm.Ended ended =
        ChildJvm.run(
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
            Looking.class,
            folder.toString());
    assertEquals(
        List.of("the default stylesheet is loaded", "pages that look different: []"),
        ended.out().stream()
            .filter(line -> line.contains("stylesheet") || line.contains("pages"))
            .toList(),
        ended.out()::toString);
  }

  /// Looks at the visitor's pages before staff come and after.
  static final class Looking {
    private static final Glass GLASS = Screens.glass(1280, 720, 27);

    public static void main(String[] args) throws Throwable {
      try {
        FxTest.OnFxThread.call(() -> {
          look(Files.createDirectories(Path.of(args[0]).resolve("desk")));
          return null;
        });
      } finally {
        Platform.exit();
      }
    }

    private static void look(Path folder) throws Exception {
      List<int[]> before = pages();
      OpenStaffFace.withAControl(folder);
      Button witness = new Button("A");
      new Scene(witness);
      witness.applyCss();
      System.out.println(
          "the default stylesheet is " + (witness.getBackground() == null ? "missing" : "loaded"));
      List<int[]> after = pages();
      List<Integer> different = new ArrayList<>();
      for (int i = 0; i < before.size(); i++) {
        if (!Arrays.equals(before.get(i), after.get(i))) {
          different.add(i);
        }
      }
      System.out.println("pages that look different: " + different);
    }

    /// Every slide of the sample in the loop and in a visit.
    private static List<int[]> pages() {
      List<int[]> pages = new ArrayList<>();
      for (int slide = 0; slide < Exhibits.sample().slides().size(); slide++) {
        LoopPage loop = new LoopPage(GLASS, _ -> {});
        loop.show(Exhibits.sample(), slide, Screens.plates(Exhibits.sample(), slide), Arrival.CUT);
        pages.add(pixels(loop, VisitorScene.of(loop)));
        VisitPage visit =
            new Visiting(Exhibits.sample(), GLASS)
                .show(slide, Exhibits.sample().languages().getFirst(), TextSize.NORMAL, Reach.FULL)
                .page;
        pages.add(pixels(visit, visit.getScene()));
      }
      return pages;
    }

    private static int[] pixels(Region page, Scene scene) {
      page.setPrefSize(GLASS.width(), GLASS.height());
      page.resize(GLASS.width(), GLASS.height());
      WritableImage seen = scene.snapshot(new WritableImage(GLASS.width(), GLASS.height()));
      int[] pixels = new int[GLASS.width() * GLASS.height()];
      seen.getPixelReader()
          .getPixels(
              0,
              0,
              GLASS.width(),
              GLASS.height(),
              PixelFormat.getIntArgbInstance(),
              pixels,
              0,
              GLASS.width());
      return pixels;
    }
  }
}
