package vitrin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import vitrin.bundle.Bundle;
import vitrin.cli.Console;
import vitrin.cli.Launch;
import vitrin.cli.ProgressBar;
import vitrin.cli.RefusedFile;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.PixelSize;
import vitrin.ui.Glass;

/// `vitrin snapshot`: every slide as a picture, contact sheets, and a page to leaf through them.
final class Snapshot {
  private static final String INDEX = "index.html";

  private final Launch.Snapshot wanted;
  private final Bundle bundle;
  private final Launch.Viewing viewing;
  private final Console console;

  /// @param bundle what `wanted` names, opened
  /// @param viewing how the screens stand that are drawn for
  Snapshot(Launch.Snapshot wanted, Bundle bundle, Launch.Viewing viewing, Console console) {
    this.wanted = wanted;
    this.bundle = bundle;
    this.viewing = viewing;
    this.console = console;
  }

  /// Refuses what can't be drawn or must not be overwritten, before anything is done.
  ///
  /// @throws RefusedFile if the exhibit lacks the language, or the folder holds other things
  void check() throws RefusedFile, IOException {
    Exhibit exhibit = bundle.exhibit();
    Optional<Language> language = wanted.language();
    if (language.isPresent() && !exhibit.languages().contains(language.get())) {
      StringJoiner languages = new StringJoiner(", ");
      exhibit.languages().forEach(known -> languages.add(known.tag()));
      throw new RefusedFile(
          wanted.exhibit(), "cli.failed.language", language.get().tag(), languages.toString());
    }
    OutputFolder.check(wanted.output());
  }

  /// Draws everything. The toolkit runs.
  void draw() throws Exception {
    try (OutputFolder output = OutputFolder.begin(wanted.output())) {
      List<Job> jobs = new ArrayList<>();
      for (PixelSize size : wanted.sizes()) {
        for (PagePainter painter : painters(size)) {
          jobs.add(new Job(size.width() + "x" + size.height(), painter));
        }
      }
      int drawings = jobs.stream().mapToInt(job -> job.painter.leaves().size()).sum();
      List<LeafPage.Series> series = new ArrayList<>();
      try (DrawingWriter writer = new DrawingWriter();
          ProgressBar bar = new ProgressBar(console, console.texts().get("cli.snapshot.doing"))) {
        int done = 0;
        for (Job job : jobs) {
          series.add(draw(job, output.path(), writer, bar, done, drawings));
          done += job.painter.leaves().size();
        }
      }
      String title = bundle.exhibit().title().byLanguage().values().iterator().next();
      Files.writeString(output.path().resolve(INDEX), LeafPage.html(title, series));
      output.finish();
      console.say("cli.snapshot.done", wanted.output(), drawings, wanted.output().resolve(INDEX));
    }
  }

  private record Job(String size, PagePainter painter) {}

  private List<PagePainter> painters(PixelSize size) throws Exception {
    Glass glass =
        Glass.of(size.width(), size.height(), viewing.diagonalInches(), viewing.distanceMetres());
    List<PagePainter> painters = new ArrayList<>();
    if (wanted.mode().filter(mode -> mode != Launch.Mode.ATTRACT).isEmpty()) {
      painters.add(PagePainter.ofLoop(bundle, glass));
    }
    if (wanted.mode().filter(mode -> mode != Launch.Mode.VISIT).isEmpty()) {
      for (Language language : bundle.exhibit().languages()) {
        if (wanted.language().filter(only -> !only.equals(language)).isEmpty()) {
          painters.add(PagePainter.ofVisit(bundle, glass, language));
        }
      }
    }
    return painters;
  }

  private static LeafPage.Series draw(
      Job job, Path output, DrawingWriter writer, ProgressBar bar, int done, int all)
      throws Exception {
    Path folder = output.resolve(job.size).resolve(job.painter.name());
    Files.createDirectories(folder);
    List<javafx.scene.image.Image> small = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    String from = job.size + "/" + job.painter.name();
    for (PagePainter.Leaf leaf : job.painter.leaves()) {
      PagePainter.Painted painted = job.painter.paint(leaf);
      writer.write(painted.page(), folder.resolve(leaf.name() + ".png"));
      small.add(painted.small());
      pages.add(from + "/" + leaf.name() + ".png");
      bar.show(done + pages.size(), all);
    }
    writer.write(
        Toolkit.call(() -> ContactSheet.draw(small)),
        output.resolve(job.size).resolve(job.painter.name() + ".png"));
    return new LeafPage.Series(job.size + " " + job.painter.name(), from + ".png", pages);
  }
}
