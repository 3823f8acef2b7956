package vitrin.ui.staff;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vitrin.bundle.CopyProgress;
import vitrin.library.Stick;
import vitrin.ui.Inter;
import vitrin.ui.Rules;
import vitrin.ui.Sheet;

/// How far an installing has come, how long it will still take, and the way to call it off.
final class InstallProgress extends Sheet {
  private static final double BAR = 0.67;
  private static final double HIGH = 4.5;
  private static final int STEPS = 200;

  /// Before that nobody can say how long it takes.
  private static final Duration KNOWN_AFTER = Duration.ofSeconds(2);

  private static final int MINUTE = 60;

  private final StaffRoom room;
  private final String safe;
  private final Region fill = Rules.filled("accent-fill");
  private final long began = System.nanoTime();
  private volatile boolean stopped;

  /// @param from where the bundle was found
  InstallProgress(StaffRoom room, Stick.Kind from, double wide) {
    super(wide, room.em(HIGH));
    this.room = room;
    safe = StickHead.key(from, "safe");
    show(0);
  }

  /// To be told by whoever copies; ends the copying when it was called off.
  CopyProgress copying() {
    AtomicInteger last = new AtomicInteger();
    return (done, all) -> {
      if (stopped) {
        throw new CancellationException("staff called it off");
      }
      int step = (int) (STEPS * done / Math.max(1, all));
      if (last.getAndSet(step) != step) {
        room.desk().screen().execute(() -> show((double) step / STEPS));
      }
    };
  }

  /// Calls it off; what is done by then is taken back.
  void stop() {
    stopped = true;
    say(room.texts().get("staff.install.stopping"));
  }

  private void show(double part) {
    if (stopped) {
      return;
    }
    say(left(part));
    double high = room.em(BAR);
    fill.resizeRelocate(0, 0, Math.round(wide() * part), high);
  }

  private void say(String words) {
    getChildren().clear();
    double high = room.em(BAR);
    put(Rules.filled("line-fill"), 0, 0, wide(), high);
    fill.setManaged(false);
    getChildren().add(fill);
    Text said = room.paragraph(words, Inter.REGULAR, 1.125, "text", wide());
    put(said, 0, high + room.em(0.67));
    Text below = room.paragraph(room.texts().get(safe), Inter.REGULAR, 1, "muted", wide());
    put(below, 0, high + room.em(0.67) + height(said) + room.em(0.2));
    extent(wide(), high + room.em(0.87) + height(said) + height(below));
  }

  private String left(double part) {
    Duration since = Duration.ofNanos(System.nanoTime() - began);
    String percent = Integer.toString((int) (100 * part));
    if (part <= 0 || since.compareTo(KNOWN_AFTER) < 0) {
      return room.texts().get("staff.install.percent", percent);
    }
    long seconds = (long) Math.ceil(since.toMillis() / 1000.0 * (1 - part) / part);
    return seconds < MINUTE
        ? room.texts().get("staff.install.seconds", percent, Long.toString(Math.max(1, seconds)))
        : room.texts()
            .get("staff.install.minutes", percent, Long.toString(Math.ceilDiv(seconds, MINUTE)));
  }
}
