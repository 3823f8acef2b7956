package vitrin.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vitrin.i18n.Texts;

/// What `vitrin soak` answers: each figure beside its limit, and whether all are within.
public final class SoakReport {
  private static final double MIB = 1 << 20;

  /// Fewer say nothing.
  static final int LEAST_SLIDES = 10;

  /// By how much memory may grow, in MB for each 1000 slides.
  static final double MOST_GROWTH = 1;

  /// A short soak can't tell growth from what comes and goes with large pictures and visits: by so
  /// many MB memory may grow in all, however few the slides.
  static final double HEAP_SWAY = 24;

  static final double PROCESS_SWAY = 64;

  /// An installed edition that is given back keeps its file open for a while.
  static final int MOST_MORE_FILES = 12;

  static final int MOST_MORE_THREADS = 4;

  /// What a visitor takes for a program that hangs, on a machine that has nothing else to do.
  /// Limits of a smooth fade depend on the machine, and on what else it does; benchmarks hold
  /// those.
  static final Duration LONGEST_FRAME = Duration.ofSeconds(3);

  static final Duration LONGEST_TOUCH = Duration.ofSeconds(3);

  /// A slide stays eight seconds at the least.
  static final Duration LONGEST_DECODE = Duration.ofSeconds(4);

  /// MB: what a machine of 2 GB can spare.
  static final double MOST_MEMORY = 800;

  private final SoakFigures figures;
  private final List<SoakMeasure> measures;

  public SoakReport(SoakFigures figures) {
    this.figures = figures;
    this.measures = measures(figures);
  }

  List<SoakMeasure> measures() {
    return measures;
  }

  private List<SoakMeasure> beyond() {
    return measures.stream().filter(measure -> !measure.isWithin()).toList();
  }

  private static List<SoakMeasure> measures(SoakFigures figures) {
    List<SoakMeasure> all = new ArrayList<>();
    all.add(SoakMeasure.atLeast("slides", figures.slides(), LEAST_SLIDES));
    List<SoakSample> settled = settled(figures.samples());
    growth("heap", settled, SoakSample::heap, HEAP_SWAY).ifPresent(all::add);
    List<SoakSample> told = settled.stream().filter(s -> s.process().isPresent()).toList();
    growth("pss", told, s -> s.process().orElseThrow().pss(), PROCESS_SWAY).ifPresent(all::add);
    growth("rss", told, s -> s.process().orElseThrow().rss(), PROCESS_SWAY).ifPresent(all::add);
    if (told.size() > 1) {
      all.add(
          SoakMeasure.atMost(
              "files", rise(told, s -> s.process().orElseThrow().files()), MOST_MORE_FILES));
      all.add(
          SoakMeasure.atMost(
              "threads", rise(told, s -> s.process().orElseThrow().threads()), MOST_MORE_THREADS));
    }
    figures
        .peak()
        .ifPresent(peak -> all.add(SoakMeasure.atMost("memory", peak / MIB, MOST_MEMORY)));
    all.add(
        SoakMeasure.atMost(
            "decode", figures.decode().toMillis(), LONGEST_DECODE.plus(figures.late()).toMillis()));
    all.add(
        SoakMeasure.atMost(
            "frame", figures.frame().toMillis(), LONGEST_FRAME.plus(figures.late()).toMillis()));
    all.add(
        SoakMeasure.atMost(
            "touch", figures.touch().toMillis(), LONGEST_TOUCH.plus(figures.late()).toMillis()));
    all.add(SoakMeasure.atMost("faults", figures.faultCount(), 0));
    return all;
  }

  /// All but those from the first quarter of the slides, in which caches fill.
  private static List<SoakSample> settled(List<SoakSample> samples) {
    int slides = samples.isEmpty() ? 0 : samples.getLast().slides();
    return samples.stream().filter(sample -> sample.slides() * 4L >= slides).toList();
  }

  /// @param sway MB by which it may grow in any case
  private static Optional<SoakMeasure> growth(
      String name, List<SoakSample> samples, ToLongFunction<SoakSample> of, double sway) {
    if (samples.size() < 2) {
      return Optional.empty();
    }
    double slides = Math.max(1, rise(samples, SoakSample::slides));
    double growth = rise(samples, of) / MIB * 1000 / slides;
    return Optional.of(
        SoakMeasure.atMost(name, growth, Math.max(MOST_GROWTH, sway * 1000 / slides)));
  }

  /// By how much the second half lies above the first; medians, which single peaks don't move.
  private static double rise(List<SoakSample> samples, ToLongFunction<SoakSample> of) {
    double[] all = samples.stream().mapToDouble(of::applyAsLong).toArray();
    int half = all.length / 2;
    return median(Arrays.copyOfRange(all, half, all.length))
        - median(Arrays.copyOfRange(all, 0, half));
  }

  private static double median(double[] of) {
    double[] sorted = of.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length == 0
        ? 0
        : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /// Tells it on standard output.
  ///
  /// @return [ExitCode#CONTENT] if a figure is beyond its limit
  public ExitCode print(Console console, Launch.Answer answer) {
    switch (answer) {
      case JSON -> json(console);
      case WORDS -> words(console);
    }
    return beyond().isEmpty() ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private void words(Console console) {
    Texts texts = console.texts();
    SoakFigures.Deeds deeds = figures.deeds();
    console
        .out()
        .println(
            texts.get(
                "soak.played",
                plain(figures.hall().toMinutes() / 60.0),
                plain(figures.real().toSeconds() / 60.0),
                figures.speed(),
                Long.toString(figures.seed())));
    console
        .out()
        .println(texts.get("soak.visitors", deeds.visits(), deeds.touches(), deeds.languages()));
    console
        .out()
        .println(texts.get("soak.staff", deeds.installs(), deeds.rollbacks(), deeds.dates()));
    for (SoakMeasure measure : measures) {
      console
          .out()
          .println(
              texts.get("doctor.verdict." + (measure.isWithin() ? "good" : "wrong"))
                  + " – "
                  + texts.get(
                      "soak.measure." + measure.name(),
                      plain(measure.value()),
                      plain(measure.limit())));
    }
    figures.faults().forEach(console.out()::println);
    if (beyond().isEmpty()) {
      console.say("soak.well");
    } else {
      console.say("soak.unwell", beyond().size());
    }
  }

  /// To one decimal place; texts write it as their language does.
  private static double plain(double number) {
    return Math.round(number * 10) / 10.0;
  }

  private void json(Console console) {
    Map<String, Object> report = Json.object();
    report.put("version", Version.text());
    report.put("ok", beyond().isEmpty());
    report.put("seed", figures.seed());
    report.put("speed", figures.speed());
    report.put("hallSeconds", figures.hall().toSeconds());
    report.put("realSeconds", figures.real().toSeconds());
    SoakFigures.Deeds done = figures.deeds();
    Map<String, Object> deeds = Json.object();
    deeds.put("touches", done.touches());
    deeds.put("visits", done.visits());
    deeds.put("languages", done.languages());
    deeds.put("installs", done.installs());
    deeds.put("rollbacks", done.rollbacks());
    deeds.put("dates", done.dates());
    report.put("lateMilliseconds", figures.late().toMillis());
    report.put("deeds", deeds);
    report.put("measures", measures.stream().map(SoakReport::row).toList());
    report.put("faults", figures.faults());
    report.put("samples", figures.samples().stream().map(SoakReport::row).toList());
    Json.print(report, console.out());
  }

  private static Map<String, Object> row(SoakMeasure measure) {
    Map<String, Object> row = Json.object();
    row.put("name", measure.name());
    row.put("value", measure.value());
    row.put(measure.bound() == SoakMeasure.Bound.MOST ? "atMost" : "atLeast", measure.limit());
    row.put("ok", measure.isWithin());
    return row;
  }

  private static Map<String, Object> row(SoakSample sample) {
    Map<String, Object> row = Json.object();
    row.put("slides", sample.slides());
    row.put("heap", sample.heap());
    sample
        .process()
        .ifPresent(process -> {
          row.put("pss", process.pss());
          row.put("rss", process.rss());
          row.put("files", process.files());
          row.put("threads", process.threads());
        });
    return row;
  }
}
