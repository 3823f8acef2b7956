package vitrin.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vitrin.model.Exhibit;
import vitrin.model.HeldSilence;
import vitrin.model.LocalizedText;

/// The calendar of the coming days: what is on, and which silences are held.
///
/// @param programme what is installed
/// @param packed what the bundles that play say, by the exhibit's id; may lack some, whose silences
///   are then unknown
/// @param own silences of this house
public record Agenda(Programme programme, Map<String, Exhibit> packed, Settings.HeldSilences own) {

  /// How far ahead staff look, in days.
  public static final int AHEAD = 12 * 7;

  public Agenda {
    packed = Map.copyOf(packed);
  }

  /// A week from Monday to Sunday.
  ///
  /// @param bands those that begin earlier come first
  public record Week(LocalDate monday, List<Band> bands) {
    public Week {
      bands = List.copyOf(bands);
    }

    /// Those that lie on a day.
    public List<Band> on(LocalDate day) {
      return bands.stream().filter(band -> band.includes(day)).toList();
    }
  }

  /// Days of one week, after each other, on which an exhibit is on.
  ///
  /// @param lane in which it lies, from 0, so that no two lie over each other
  public record Band(InstalledExhibit exhibit, LocalDate first, LocalDate last, int lane) {
    boolean includes(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /// A silence that will be held.
  ///
  /// @param title what it is for; absent: the words of the interface
  public record Pause(LocalDate day, LocalTime time, int seconds, Optional<LocalizedText> title) {}

  /// The weeks that the days from one to another lie in.
  ///
  /// @param last not before `first`
  public List<Week> weeks(LocalDate first, LocalDate last) {
    LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday
        .datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
        .map(begins -> week(begins, first, last))
        .toList();
  }

  private Week week(LocalDate monday, LocalDate first, LocalDate last) {
    List<LocalDate> days =
        IntStream.range(0, DayOfWeek.values().length)
            .mapToObj(monday::plusDays)
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .toList();
    List<Band> runs = new ArrayList<>();
    for (LocalDate day : days) {
      for (InstalledExhibit exhibit : programme.on(day)) {
        Optional<Band> before =
            runs.stream()
                .filter(run -> run.exhibit().equals(exhibit))
                .filter(run -> run.last().equals(day.minusDays(1)))
                .findFirst();
        before.ifPresent(runs::remove);
        runs.add(new Band(exhibit, before.map(Band::first).orElse(day), day, 0));
      }
    }
    return new Week(monday, inLanes(runs));
  }

  private List<Band> inLanes(List<Band> runs) {
    Comparator<Band> order =
        Comparator.comparing(Band::first).thenComparing(band -> place(band.exhibit()));
    List<Band> laid = new ArrayList<>();
    for (Band run : runs.stream().sorted(order).toList()) {
      int lane =
          IntStream.iterate(0, i -> i + 1)
              .filter(free ->
                  laid.stream()
                      .noneMatch(band -> band.lane() == free && !band.last().isBefore(run.first())))
              .findFirst()
              .orElseThrow();
      laid.add(new Band(run.exhibit(), run.first(), run.last(), lane));
    }
    return laid;
  }

  private int place(InstalledExhibit exhibit) {
    return programme.exhibits().stream().map(InstalledExhibit::id).toList().indexOf(exhibit.id());
  }

  /// The silences of the days from one to another, in the order of time.
  public List<Pause> silences(LocalDate first, LocalDate last) {
    return switch (own) {
      case Settings.HeldSilences.LeftOut _ -> List.of();
      case Settings.HeldSilences.Held held ->
          first
              .datesUntil(last.plusDays(1))
              .flatMap(day ->
                  Stream.concat(
                          held.own().stream(),
                          programme.on(day).stream().flatMap(exhibit -> of(exhibit, day)))
                      .filter(silence -> silence.date().atYear(day.getYear()).equals(day))
                      .map(silence ->
                          new Pause(day, silence.time(), silence.seconds(), silence.title())))
              .distinct()
              .sorted(Comparator.comparing(Pause::day).thenComparing(Pause::time))
              .toList();
    };
  }

  private Stream<HeldSilence> of(InstalledExhibit exhibit, LocalDate day) {
    return Optional.ofNullable(packed.get(exhibit.id())).stream()
        .filter(said -> said.dates().map(dates -> dates.includes(day)).orElse(true))
        .flatMap(said -> said.silences().stream())
        .filter(silence -> programme.at(day.atTime(silence.time())).contains(exhibit));
  }
}
