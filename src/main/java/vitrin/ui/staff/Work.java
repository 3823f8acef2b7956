package vitrin.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A piece of work that leaves the FX thread and comes back to it, with what it made or with what
/// went wrong.
///
/// ```java
/// room.work(() -> room.desk().library().exhibits())
///     .onSuccess(this::show)
///     .onError(LibraryException.class, e -> showNothing())
///     .start();
/// ```
///
/// Exactly one of the handlers is called, on the FX thread. A failure that none was given for is
/// said to the officer.
final class Work<T> {
  private final Callable<T> work;
  private final Executor elsewhere;
  private final Executor screen;
  private final Consumer<Throwable> otherwise;
  private final List<Handler<?>> handlers = new ArrayList<>();
  private Consumer<T> done = _ -> {};
  private Runnable last = () -> {};

  private record Handler<E extends Throwable>(Class<E> kind, Consumer<? super E> handle) {
    boolean takes(Throwable failure) {
      if (!kind.isInstance(failure)) {
        return false;
      }
      handle.accept(kind.cast(failure));
      return true;
    }
  }

  /// @param work is given all it needs beforehand
  /// @param screen does what is to be done on the FX thread
  /// @param otherwise is told of a failure that has no handler
  Work(Callable<T> work, Executor elsewhere, Executor screen, Consumer<Throwable> otherwise) {
    this.screen = screen;
    this.work = work;
    this.elsewhere = elsewhere;
    this.otherwise = otherwise;
  }

  Work<T> onSuccess(Consumer<T> handle) {
    done = handle;
    return this;
  }

  /// For failures of that kind, unless an earlier handler takes them.
  <E extends Throwable> Work<T> onError(Class<E> kind, Consumer<? super E> handle) {
    handlers.add(new Handler<>(kind, handle));
    return this;
  }

  /// After whichever handler it was.
  Work<T> andFinally(Runnable handle) {
    last = handle;
    return this;
  }

  void start() {
    elsewhere.execute(() -> {
      try {
        T made = work.call();
        screen.execute(() -> finish(() -> done.accept(made)));
      } catch (Exception | Error e) {
        screen.execute(() -> finish(() -> failed(e)));
      }
    });
  }

  private void finish(Runnable handle) {
    try {
      handle.run();
    } finally {
      last.run();
    }
  }

  private void failed(Throwable failure) {
    if (handlers.stream().noneMatch(handler -> handler.takes(failure))) {
      otherwise.accept(failure);
    }
  }
}
