package vitrin.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Tests of this class run on the FX thread, without a display.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FxTest.OnFxThread.class)
public @interface FxTest {

  /// Starts the platform once and runs each test there.
  final class OnFxThread implements InvocationInterceptor {
    private static boolean started;

    /// Starts the platform; later calls do nothing.
    static synchronized void start() {
      if (!started) {
        CountDownLatch ready = new CountDownLatch(1);
        try {
          Platform.startup(ready::countDown);
        } catch (IllegalStateException _) {
          // A test that draws without these has started it.
          Platform.runLater(ready::countDown);
        }
        Platform.setImplicitExit(false);
        try {
          if (!ready.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the FX platform does not start");
          }
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        started = true;
      }
    }

    /// Runs something on the FX thread and waits for it.
    public static <T> T call(Callable<T> what) throws Throwable {
      start();
      CompletableFuture<T> result = new CompletableFuture<>();
      Platform.runLater(() -> {
        try {
          result.complete(what.call());
        } catch (Throwable e) {
          result.completeExceptionally(e);
        }
      });
      try {
        return result.get(300, TimeUnit.SECONDS);
      } catch (java.util.concurrent.ExecutionException e) {
        throw e.getCause();
      }
    }

    @Override
    public void interceptTestMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<java.lang.reflect.Method> context,
        ExtensionContext extension)
        throws Throwable {
      run(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<java.lang.reflect.Method> context,
        ExtensionContext extension)
        throws Throwable {
      run(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<java.lang.reflect.Method> context,
        ExtensionContext extension)
        throws Throwable {
      run(invocation);
    }

    private static void run(Invocation<Void> invocation) throws Throwable {
      call(() -> {
        try {
          return invocation.proceed();
        } catch (Exception | Error e) {
          throw e;
        } catch (Throwable e) {
          throw new IllegalStateException(e);
        }
      });
    }
  }
}
