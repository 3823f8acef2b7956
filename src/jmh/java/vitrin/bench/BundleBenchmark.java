package vitrin.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.Verifier;

/// What opening and checking a bundle cost, beside the plain digest of the same file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class BundleBenchmark {

  @Param({"20", "200"})
  public int megabytes;

  private Path file;
  private String digest;

  @Setup
  public void pack() throws IOException, BundleException {
    Path folder = Files.createTempDirectory("vitrin-bench");
    file = folder.resolve("large.vitrin");
    LargeBundle.write(file, megabytes);
    digest = Verifier.verify(file);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
    Files.delete(file.getParent());
  }

  /// From a copy that was checked before, as every start but the first.
  @Benchmark
  public int opening() throws BundleException {
    try (Bundle bundle = Bundle.openVerified(file, digest)) {
      return bundle.pictures().size();
    }
  }

  @Benchmark
  public String wholeVerification() throws BundleException {
    return Verifier.verify(file);
  }

  @Benchmark
  public byte[] digestAlone() throws Exception {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    try (FileChannel in = FileChannel.open(file)) {
      while (in.read(buffer) >= 0) {
        sha256.update(buffer.flip());
        buffer.clear();
      }
    }
    return sha256.digest();
  }
}
