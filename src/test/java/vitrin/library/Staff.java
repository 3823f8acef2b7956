package vitrin.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/// Somebody who installs, sets dates, goes back and takes off, always the same for the same seed.
/// What the library must be after each step is computed here without it.
final class Staff {
  static final int EDITIONS = 6;
  private static final List<String> IDS = List.of("a", "b", "c");

  private final Random random;
  private final Map<String, Expected> all = new TreeMap<>();

  /// An exhibit as it must be.
  ///
  /// @param editions those that are here, in the order of installing
  record Expected(List<Integer> editions, int current, Schedule schedule) {}

  /// One step.
  sealed interface Step {
    record Install(String id, int edition) implements Step {

      /// Whether it is done as at the screen.
      boolean isLookedAt() {
        return edition % 2 == 0;
      }
    }

    record Remove(String id) implements Step {}

    record RollBack(String id) implements Step {}

    record Dates(String id, Schedule schedule) implements Step {}
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
    int choice = random.nextInt(10);
    if (known == null || choice < 5 && known.editions().getLast() < EDITIONS) {
      return install(id, known);
    }
    int before = known.editions().indexOf(known.current()) - 1;
    if (choice < 7 && before >= 0) {
      all.put(id, new Expected(known.editions(), known.editions().get(before), known.schedule()));
      return new Step.RollBack(id);
    }
    if (choice < 9 && known.editions().getLast() < EDITIONS) {
      Schedule schedule =
          Schedule.AS_PACKED.on(EnumSet.of(java.time.DayOfWeek.of(1 + random.nextInt(7))));
      all.put(id, new Expected(known.editions(), known.current(), schedule));
      return new Step.Dates(id, schedule);
    }
    all.remove(id);
    return new Step.Remove(id);
  }

  private Step install(String id, Expected known) {
    int edition = known == null ? 1 : known.editions().getLast() + 1;
    List<Integer> editions = new ArrayList<>(known == null ? List.of() : known.editions());
    editions.add(edition);
    while (editions.size() > 3) {
      editions.removeFirst();
    }
    all.put(
        id,
        new Expected(
            List.copyOf(editions), edition, known == null ? Schedule.AS_PACKED : known.schedule()));
    return new Step.Install(id, edition);
  }

  static Path bundle(Path bundles, String id, int edition) {
    return bundles.resolve(id + "-" + edition + "-Title.vitrin");
  }

  private static void take(Step step, Home home, Library library, Path bundles)
      throws BundleException, LibraryException, IOException {
    switch (step) {
      case Step.Install install -> {
        Path file = bundle(bundles, install.id(), install.edition());
        if (install.isLookedAt()) {
          installChecked(file, home, library);
        } else {
          library.install(
              file,
              Installation.Consent.NOT_GIVEN,
              new Seals(Settings.defaults()),
              TestLibrary.NOON,
              (_, _) -> {});
        }
      }
      case Step.Remove remove -> library.remove(remove.id());
      case Step.RollBack back -> library.rollBack(back.id());
      case Step.Dates dates -> library.schedule(dates.id(), dates.schedule());
    }
  }

  /// As at the screen: the file is looked at first, and installed from the copy of that.
  private static void installChecked(Path file, Home home, Library library)
      throws BundleException, LibraryException, IOException {
    Inspection inspection =
        new Inspection(home, library, new Seals(Settings.defaults()), Helper.NONE);
    Offer offer = inspection.inspect(new StickFile(file, Files.size(file)), (_, _) -> {});
    if (!(offer instanceof Offer.Sound sound)) {
      throw new IOException("it could not be looked at: " + offer);
    }
    inspection.install(
        sound,
        new Installation.Wish(Installation.Consent.NOT_GIVEN, Optional.empty()),
        TestLibrary.NOON,
        (_, _) -> {});
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
