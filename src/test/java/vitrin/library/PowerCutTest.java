package vitrin.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A process that installs, announces, sets dates, goes back and takes off is interrupted at
/// moments that a seed decides. Most times it is stopped, which leaves the disk as a kill at that
/// moment would, and a copy of the disk is looked at; every 25th time it is killed, and the next
/// one goes on there.
@EnabledOnOs(OS.LINUX)
class PowerCutTest {
  private static final int STEPS = 1_000_000;
  private static final int BETWEEN_KILLS = 25;

  /// A step takes about so long; in nanoseconds.
  private static final int LONGEST_WAIT = 30_000_000;

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void after200InterruptionsTheLibraryIsAsBeforeTheStepOrAsAfterIt() throws Exception {
    interrupt(200, 1);
  }

  @Test
  @Tag("campaign")
  void after5000InterruptionsTheLibraryIsAsBeforeTheStepOrAsAfterIt() throws Exception {
    interrupt(5_000, 2);
  }

  private void interrupt(int times, long seed) throws Exception {
    Path bundles = Wreck.pack(folder.resolve("stick"));
    Path home = folder.resolve("home");
    Library.open(Home.open(home)).close();
    Random moments = new Random(seed);
    Map<String, Integer> found = new TreeMap<>();
    Staff staff = new Staff(seed);
    Staff ahead = new Staff(seed);
    ahead.next();
    int done = 0;
    StaffProcess process = begin(home, bundles, seed, done);
    for (int i = 1; i <= times; i++) {
      LockSupport.parkNanos(moments.nextInt(LONGEST_WAIT));
      process.stop();
      for (int steps = process.doneSoFar(); steps > 0; steps--) {
        staff.next();
        ahead.next();
        done++;
      }
      if (i % BETWEEN_KILLS != 0) {
        Path copy = Wreck.copy(home, folder.resolve("copy-" + i));
        process.goOn();
        found.merge(Wreck.look(copy, staff, ahead, "interruption " + i), 1, Integer::sum);
        Wreck.delete(copy);
      } else {
        process.kill();
        String state = Wreck.look(home, staff, ahead, "kill " + i);
        found.merge(state, 1, Integer::sum);
        if (state.startsWith("after")) {
          staff.next();
          ahead.next();
          done++;
        }
        process = begin(home, bundles, seed, done);
      }
    }
    process.close();
    Wreck.tell("power-cuts-" + times, found);
  }

  private static StaffProcess begin(Path home, Path bundles, long seed, int done)
      throws IOException {
    StaffProcess process = new StaffProcess(bundles);
    process.workIn(home, seed, done);
    process.take(STEPS);
    return process;
  }
}
