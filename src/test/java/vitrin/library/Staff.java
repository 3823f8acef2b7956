package vitrin.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vitrin.bundle.BundleException;
import vitrin.model.Dates;

/// Somebody who installs and announces, sets dates, goes back and takes off, and the days on which
/// what was announced comes: always the same for the same seed. What the library must be after each
/// step is computed here without it.
final class Staff {
  static final int EDITIONS = 6;
  private static final List<String> IDS = List.of("a", "b", "c");

  /// The first of the days for which editions are announced.
  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

  private static final int DAYS = 3;
  private static final int KEPT = 3;

  private final Random random;
  private final Map<String, Expected> all = new TreeMap<>();

  /// An exhibit as it must be.
  ///
  /// @param editions those that are here, in the order of installing
  /// @param announced the day on which another edition comes, and which; empty: none
  record Expected(
      List<Integer> editions, int current, Schedule schedule, Map<LocalDate, Integer> announced) {

    private Expected playing(int edition) {
      return new Expected(editions, edition, schedule, Map.of());
    }

    private Expected due(Schedule other) {
      return new Expected(editions, current, other, announced);
    }

    private Expected announcing(int edition, LocalDate first) {
      return new Expected(editions, current, schedule, Map.of(first, edition));
    }

    /// With an edition more, from which on older ones may go.
    private Expected with(int edition) {
      List<Integer> all = new ArrayList<>(editions);
      all.add(edition);
      return new Expected(all, current, schedule, announced);
    }

    private Expected withoutOld() {
      List<Integer> kept = new ArrayList<>(editions);
      for (int edition : editions) {
        boolean needed = edition == current || announced.containsValue(edition);
        if (kept.size() > KEPT && !needed) {
          kept.remove(Integer.valueOf(edition));
        }
      }
      return new Expected(List.copyOf(kept), current, schedule, announced);
    }

    private Expected on(LocalDate day) {
      for (var next : announced.entrySet()) {
        if (!day.isBefore(next.getKey())) {
          return due(schedule.on(from(next.getKey()))).playing(next.getValue());
        }
      }
      return this;
    }
  }

  /// One step.
  sealed interface Step {
    /// @param first the day on which it is to come; absent: at once
    record Install(String id, int edition, Optional<LocalDate> first) implements Step {

      /// Whether it is done as at the screen.
      boolean isLookedAt() {
        return edition % 2 == 0;
      }
    }

    record Remove(String id) implements Step {}

    record RollBack(String id) implements Step {}

    record Dates(String id, Schedule schedule) implements Step {}

    /// What was announced until that day has come.
    record Arrive(LocalDate day) implements Step {}
  }

  Staff(long seed) {
    random = new Random(seed);
  }

  /// What the library must say now.
  Map<String, Expected> expected() {
    return new TreeMap<>(all);
  }

  /// Decides on the next step and takes it to be done.
  Step next() {
    String id = IDS.get(random.nextInt(IDS.size()));
    Expected known = all.get(id);
    int choice = random.nextInt(14);
    if (known == null) {
      all.put(id, new Expected(List.of(1), 1, Schedule.AS_PACKED, Map.of()));
      return new Step.Install(id, 1, Optional.empty());
    }
    int last = known.editions().getLast();
    if (last == EDITIONS) {
      all.remove(id);
      return new Step.Remove(id);
    }
    return switch (choice) {
      case 0, 1, 2 -> {
        all.put(id, known.with(last + 1).playing(last + 1).withoutOld());
        yield new Step.Install(id, last + 1, Optional.empty());
      }
      case 3, 4, 5, 6 -> {
        LocalDate first = day();
        all.put(id, known.with(last + 1).announcing(last + 1, first).withoutOld());
        yield new Step.Install(id, last + 1, Optional.of(first));
      }
      case 7, 8 -> rollBack(id, known);
      case 9, 10 -> dates(id, known);
      case 11, 12 -> {
        LocalDate day = day();
        all.replaceAll((_, exhibit) -> exhibit.on(day));
        yield new Step.Arrive(day);
      }
      default -> {
        all.remove(id);
        yield new Step.Remove(id);
      }
    };
  }

  private LocalDate day() {
    return SPRING.plusDays(random.nextInt(DAYS));
  }

  private static Schedule.Days from(LocalDate first) {
    return new Schedule.Days.Within(new Dates.Once(first, first.plusMonths(1)));
  }

  /// Where something is announced, it is called off by this.
  private Step rollBack(String id, Expected known) {
    int before = known.editions().indexOf(known.current()) - 1;
    if (!known.announced().isEmpty()) {
      all.put(id, known.playing(known.current()));
    } else if (before >= 0) {
      all.put(id, known.playing(known.editions().get(before)));
    } else {
      return dates(id, known);
    }
    return new Step.RollBack(id);
  }

  private Step dates(String id, Expected known) {
    Schedule schedule = known.schedule().on(EnumSet.of(DayOfWeek.of(1 + random.nextInt(7))));
    all.put(id, known.due(schedule));
    return new Step.Dates(id, schedule);
  }

  static Path bundle(Path bundles, String id, int edition) {
    return bundles.resolve(id + "-" + edition + "-Title.vitrin");
  }

  private static void take(Step step, Home home, Library library, Path bundles)
      throws BundleException, LibraryException, IOException {
    switch (step) {
      case Step.Install install -> {
        Path file = bundle(bundles, install.id(), install.edition());
        Installation.Wish wish =
            new Installation.Wish(
                Installation.Consent.NOT_GIVEN, install.first().map(Staff::from), install.first());
        if (install.isLookedAt()) {
          installChecked(file, wish, home, library);
        } else {
          library.install(
              file, wish, new Seals(Settings.defaults()), TestLibrary.NOON, (_, _) -> {});
        }
      }
      case Step.Remove remove -> library.remove(remove.id());
      case Step.RollBack back -> library.rollBack(back.id());
      case Step.Dates dates -> library.schedule(dates.id(), dates.schedule());
      case Step.Arrive arrive -> library.arrive(arrive.day());
    }
  }

  /// As at the screen: the file is looked at first, and installed from the copy of that.
  private static void installChecked(Path file, Installation.Wish wish, Home home, Library library)
      throws BundleException, LibraryException, IOException {
    Inspection inspection =
        new Inspection(home, library, new Seals(Settings.defaults()), Helper.NONE);
    Offer offer = inspection.inspect(new StickFile(file, Files.size(file)), (_, _) -> {});
    if (!(offer instanceof Offer.Sound sound)) {
      throw new IOException("it could not be looked at: " + offer);
    }
    inspection.install(sound, wish, TestLibrary.NOON, (_, _) -> {});
  }

  /// A process of its own: `BUNDLES`. It says `ready` and which of its threads works, and reads
  /// lines: `HOME SEED DONE` says where to work and how many steps are done there already, `STEPS`
  /// how many to take. It answers each step with a line: `done`, or how it failed.
  public static void main(String[] words) throws Exception {
    try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
      Path thread = worker.submit(() -> Path.of("/proc/thread-self").toRealPath()).get();
      say("ready " + thread.getFileName());
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      Staff staff = new Staff(0);
      Path home = null;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] said = line.split(" ");
        if (said.length == 1) {
          work(Long.parseLong(line), staff, home, Path.of(words[0]), worker);
        } else {
          home = Path.of(said[0]);
          staff = new Staff(Long.parseLong(said[1]));
          staff.skip(Integer.parseInt(said[2]));
        }
      }
    }
  }

  private static void work(long steps, Staff staff, Path home, Path bundles, ExecutorService worker)
      throws Exception {
    for (long i = steps; i > 0; i--) {
      Step step = staff.next();
      say(worker.submit(() -> attempt(step, home, bundles)).get());
    }
  }

  /// Takes the next steps to be done.
  void skip(int steps) {
    for (int i = steps; i > 0; i--) {
      next();
    }
  }

  /// In one piece, so that nobody reads half a line of a process that was stopped.
  private static void say(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  private static String attempt(Step step, Path home, Path bundles) {
    try {
      Home open = Home.open(home);
      try (Library library = Library.open(open)) {
        take(step, open, library, bundles);
      }
      return "done";
    } catch (HomeException | LibraryException | BundleException | IOException e) {
      return "failed " + String.valueOf(e.getMessage()).replace('\n', ' ');
    }
  }
}
