package vitrin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import vitrin.cli.SoakFigures.Deeds;
import vitrin.i18n.Texts;
import vitrin.model.Language;

/// What a soak comes to, by what was measured in it and nothing else.
class SoakReportTest {
  private static final long MIB = 1 << 20;
  private static final int SLIDES = 40_000;
  private static final int SAMPLES = 200;

  /// @param memory bytes that are held after so many slides
  /// @param more files and threads that are open after so many slides
  private static List<SoakSample> samples(LongUnaryOperator memory, LongUnaryOperator more) {
    List<SoakSample> samples = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      int slides = SLIDES / SAMPLES * i;
      long held = memory.applyAsLong(slides);
      int extra = (int) more.applyAsLong(slides);
      samples.add(
          new SoakSample(
              slides,
              20 * MIB + held,
              Optional.of(
                  new SoakSample.Process(
                      200 * MIB + held, 220 * MIB + held, 30 + extra, 25 + extra))));
    }
    return samples;
  }

  private static SoakFigures figures(
      List<SoakSample> samples,
      Duration late,
      Duration frame,
      Duration touch,
      Duration decode,
      int faults) {
    return new SoakFigures(
        1,
        20,
        Duration.ofHours(24),
        Duration.ofHours(2),
        samples,
        samples.isEmpty() ? 0 : samples.getLast().slides(),
        new Deeds(900, 120, 40, 20, 8, 12),
        late,
        frame,
        touch,
        decode,
        OptionalLong.of(400 * MIB),
        faults == 0 ? List.of() : List.of("a fault"),
        faults);
  }

  private static SoakFigures steady(List<SoakSample> samples) {
    return figures(
        samples,
        Duration.ZERO,
        Duration.ofMillis(80),
        Duration.ofMillis(90),
        Duration.ofMillis(300),
        0);
  }

  private static List<String> beyond(SoakFigures figures) {
    return new SoakReport(figures)
        .measures().stream().filter(measure -> !measure.isWithin()).map(SoakMeasure::name).toList();
  }

  @Test
  void whatComesAndGoesIsNoLeak() {
    List<SoakSample> sawTooth =
        samples(slides -> slides % 3000 * 4000L, slides -> slides % 1000 / 200);
    assertEquals(List.of(), beyond(steady(sawTooth)));
  }

  @Test
  void whatOnlyGrowsIsALeakHoweverSlowly() {
    List<SoakSample> leak = samples(slides -> slides * 6000L, _ -> 0);
    assertEquals(List.of("heap", "pss", "rss"), beyond(steady(leak)));
  }

  @Test
  void whatFillsAtTheBeginningIsNoLeak() {
    List<SoakSample> warm = samples(slides -> Math.min(slides, SLIDES / 5) * 5000L, _ -> 0);
    assertEquals(List.of(), beyond(steady(warm)));
  }

  @Test
  void filesAndThreadsThatAreNeverClosedAreFound() {
    List<SoakSample> leak = samples(_ -> 0, slides -> slides / 1000);
    assertEquals(List.of("files", "threads"), beyond(steady(leak)));
  }

  @Test
  void aScreenThatStoodStillFaultsAndAPictureThatTookTooLongAreBeyondTheirLimits() {
    List<SoakSample> still = samples(_ -> 0, _ -> 0);
    Duration tooLong = Duration.ofSeconds(9);
    assertEquals(
        List.of("decode", "frame", "touch", "faults"),
        beyond(figures(still, Duration.ZERO, tooLong, tooLong, tooLong, 1)));
  }

  @Test
  void whatTheMachineMadeEverybodyWaitIsNoFaultOfTheProgram() {
    List<SoakSample> still = samples(_ -> 0, _ -> 0);
    Duration nine = Duration.ofSeconds(9);
    Duration eight = Duration.ofSeconds(8);
    assertEquals(List.of(), beyond(figures(still, eight, nine, nine, nine, 0)));
  }

  @Test
  void aSoakThatShowedNothingFails() {
    assertEquals(List.of("slides"), beyond(steady(List.of())));
  }

  @Test
  void theExitCodeIsTheVerdict() {
    SoakFigures good = steady(samples(_ -> 0, _ -> 0));
    SoakFigures bad = steady(samples(slides -> slides * 5000L, _ -> 0));
    Console console =
        new Console(
            new PrintStream(PrintStream.nullOutputStream()),
            new PrintStream(PrintStream.nullOutputStream()),
            () -> {
              throw new AssertionError("there is nothing to open");
            },
            Texts.of(Language.AZ),
            Console.Screen.LINES,
            _ -> java.util.Optional.empty());
    assertEquals(ExitCode.DONE, new SoakReport(good).print(console, Launch.Answer.JSON));
    assertEquals(ExitCode.DONE, new SoakReport(good).print(console, Launch.Answer.WORDS));
    assertEquals(ExitCode.CONTENT, new SoakReport(bad).print(console, Launch.Answer.JSON));
    assertEquals(ExitCode.CONTENT, new SoakReport(bad).print(console, Launch.Answer.WORDS));
  }
}
