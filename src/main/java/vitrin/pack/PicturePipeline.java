package vitrin.pack;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import vitrin.bundle.BundleWriter;
import vitrin.model.PixelSize;

/// Makes the renditions of all pictures, as many at a time as there are cores, and hands them to
/// the writer in the order of the exhibit. No more are begun than fit into its window, so the
/// memory it takes does not depend on how many pictures there are.
final class PicturePipeline {
  private static final int MOST_WORKERS = 4;

  /// What all pictures in work may take together; one that takes more is alone.
  private static final int MEGABYTES = 384;

  /// How often it is told how far a picture is that takes long.
  private static final long BETWEEN_LOOKS_MS = 100;

  private PicturePipeline() {}

  /// @return pictures that turned out to be damaged when they were decoded, as errors
  static List<Fault> run(SourceFolder folder, BundleWriter writer, PackProgress progress)
      throws IOException, InterruptedException {
    int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS);
    ExecutorService executor =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().name("pack-", 1).daemon().factory());
    try {
      return run(folder, writer, progress, executor, workers + 1);
    } finally {
      executor.shutdownNow();
    }
  }

  private static List<Fault> run(
      SourceFolder folder,
      BundleWriter writer,
      PackProgress progress,
      ExecutorService executor,
      int window)
      throws IOException, InterruptedException {
    int all = folder.pictures().size();
    Meter meter = new Meter(progress, folder.pictures().values());
    Iterator<String> waiting = folder.pictures().keySet().iterator();
    Semaphore memory = new Semaphore(MEGABYTES, true);
    Queue<Work> begun = new ArrayDeque<>();
    List<Fault> damaged = new ArrayList<>();
    for (int done = 0; done < all; done++) {
      while (begun.size() < window && waiting.hasNext()) {
        String name = waiting.next();
        PictureFile picture = folder.pictures().get(name);
        Future<Renditions> future = executor.submit(() -> made(picture, writer, memory, meter));
        begun.add(new Work(name, picture, future));
      }
      Work next = begun.remove();
      try {
        Renditions made = next.result(meter);
        writer.add(
            next.name(),
            made.width(),
            made.height(),
            made.backdrop(),
            made.encoded(),
            made.pyramid());
      } catch (PictureException e) {
        damaged.add(folder.fault(next.picture().pointer(), e, next.name()));
      }
    }
    meter.finish();
    return damaged;
  }

  /// Waits until there is enough memory beside the other pictures, then makes the renditions.
  private static Renditions made(
      PictureFile picture, BundleWriter writer, Semaphore memory, Meter meter)
      throws PictureException, IOException, InterruptedException {
    long needed = Renditions.memory(picture.original()) >> 20;
    int share = Math.clamp(needed, 1, MEGABYTES);
    memory.acquire(share);
    try {
      return Renditions.of(
          picture.path(), picture.original(), writer::pyramid, meter.rows(picture));
    } finally {
      memory.release(share);
    }
  }

  /// Counts what the workers have decoded and tells it on the thread that waits for them.
  private static final class Meter {
    private final PackProgress progress;
    private final long all;
    private final LongAdder decoded = new LongAdder();

    Meter(PackProgress progress, Collection<PictureFile> pictures) {
      this.progress = progress;
      all = pictures.stream().mapToLong(Meter::pixels).sum();
      tell();
    }

    private static long pixels(PictureFile picture) {
      PixelSize size = picture.original().stored();
      return (long) size.width() * size.height();
    }

    /// To be run for each row of a picture.
    Runnable rows(PictureFile picture) {
      int width = picture.original().stored().width();
      return () -> decoded.add(width);
    }

    void tell() {
      progress.packed(decoded.sum(), all);
    }

    void finish() {
      progress.packed(all, all);
    }
  }

  private record Work(String name, PictureFile picture, Future<Renditions> future) {

    Renditions result(Meter meter) throws PictureException, IOException, InterruptedException {
      try {
        while (true) {
          meter.tell();
          try {
            return future.get(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS);
          } catch (TimeoutException _) {
            // It is not done yet.
          }
        }
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case PictureException refused -> throw refused;
          case InterruptedIOException _ -> throw new PictureException("picture.too-slow");
          case IOException _ -> throw new PictureException("picture.unreadable");
          case OutOfMemoryError _ -> throw new PictureException("picture.too-much-memory");
          case RuntimeException fault -> throw fault;
          case Error fault -> throw fault;
          default -> throw new IllegalStateException(e.getCause());
        }
      }
    }
  }
}
