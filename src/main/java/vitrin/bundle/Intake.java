package vitrin.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vitrin.bundle.BundleException.Kind;

/// Everything that is looked at before SQLite sees a file: what kind of file it is, what lies
/// beside it, its size, its header, its trailer and the digest of what lies between.
final class Intake {

  /// The most bytes a bundle may have.
  static final long MAX_FILE_BYTES = 8L << 30;

  /// What a copy leaves free on the disk for everything else, in bytes.
  private static final long RESERVE = 1L << 30;

  private static final int CHUNK = 1 << 20;

  private static final List<String> JOURNALS = List.of("-journal", "-wal", "-shm");

  private Intake() {}

  /// Copies a file that may be anything, while hashing it.
  ///
  /// @param copy does not exist yet; whatever has been written stays there if this fails
  /// @throws FileAlreadyExistsException if it does exist
  /// @throws UnwrittenException if the copy can't be written
  /// @throws ClosedChannelException if the thread was interrupted
  static Trailer copy(Path handedOver, Path copy, CopyProgress progress)
      throws Refusal, IOException {
    long length = requirePlainFile(handedOver);
    try {
      requireRoom(copy, length);
      return copy(handedOver, length, copy, progress);
    } catch (FileAlreadyExistsException | ClosedChannelException e) {
      throw e;
    } catch (IOException e) {
      throw UnwrittenException.of(copy, e);
    }
  }

  /// @param length of what is handed over
  /// @throws IOException if the copy can't be written: see [FileChannelReader]
  private static Trailer copy(Path handedOver, long length, Path copy, CopyProgress progress)
      throws Refusal, IOException {
    try (FileChannel in = open(handedOver);
        FileChannel out =
            FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Trailer trailer =
          hash(
              in,
              length,
              (data, copied) -> {
                while (data.hasRemaining()) {
                  out.write(data);
                }
                progress.copied(copied, length);
              });
      out.force(true);
      return trailer;
    }
  }

  /// Hashes a file that nobody else writes to.
  static Trailer inspect(Path own) throws Refusal {
    long length = requirePlainFile(own);
    try (FileChannel in = open(own)) {
      return hash(in, length, (_, _) -> {});
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Looks at header and trailer alone, for a file whose digest was once found right.
  static Trailer glance(Path own) throws Refusal {
    long length = requirePlainFile(own);
    try (FileChannel in = open(own)) {
      FileHeader.check(read(in, 0, (int) Math.min(FileHeader.LENGTH, length)), length);
      return trailer(read(in, length - Trailer.LENGTH, Trailer.LENGTH).array(), length);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Where the bytes go while they are hashed.
  private interface Sink {
    void take(ByteBuffer data, long taken) throws IOException;
  }

  private static Trailer hash(FileChannel in, long length, Sink sink) throws Refusal, IOException {
    FileChannelReader reader = new FileChannelReader(in);
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    byte[] end = new byte[Trailer.LENGTH];
    long body = length - Trailer.LENGTH;
    MessageDigest digest = Sha256.start();
    for (long at = 0; at < length; at += chunk.limit()) {
      reader.fill(chunk.clear().limit((int) Math.min(CHUNK, length - at)));
      chunk.flip();
      if (at == 0) {
        FileHeader.check(chunk.slice(), length);
      }
      int ofBody = Math.clamp(body - at, 0, chunk.limit());
      digest.update(chunk.array(), 0, ofBody);
      if (ofBody < chunk.limit()) {
        int ofTrailer = chunk.limit() - ofBody;
        chunk.get(ofBody, end, (int) (at + ofBody - body), ofTrailer);
      }
      sink.take(chunk.slice(), at + chunk.limit());
    }
    Trailer trailer = trailer(end, length);
    if (!trailer.digest().equals(HexFormat.of().formatHex(digest.digest()))) {
      throw Refusal.damaged("its digest is not the one in its trailer");
    }
    return trailer;
  }

  /// Reads from a file that somebody may take away meanwhile; that it can't be read is the file's
  /// fault, not this machine's.
  private record FileChannelReader(FileChannel in) {
    void fill(ByteBuffer buffer) throws Refusal {
      try {
        while (buffer.hasRemaining()) {
          if (in.read(buffer) < 0) {
            throw new Refusal(Kind.UNREADABLE, "became shorter while it was read");
          }
        }
      } catch (IOException e) {
        throw unreadable(e);
      }
    }
  }

  private static Trailer trailer(byte[] end, long length) throws Refusal {
    Trailer trailer = Trailer.parse(end);
    if (trailer.length() != length - Trailer.LENGTH) {
      throw Refusal.damaged("trailer of a file of another length");
    }
    return trailer;
  }

  private static ByteBuffer read(FileChannel in, long at, int length) throws Refusal, IOException {
    in.position(at);
    ByteBuffer bytes = ByteBuffer.allocate(length);
    new FileChannelReader(in).fill(bytes);
    return bytes.flip();
  }

  /// @return the length of the file in bytes
  private static long requirePlainFile(Path file) throws Refusal {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      throw new Refusal(Kind.UNREADABLE, "there is no such file", e);
    } catch (IOException e) {
      throw unreadable(e);
    }
    if (!attributes.isRegularFile()) {
      throw new Refusal(Kind.NOT_A_BUNDLE, "not a regular file");
    }
    for (String journal : JOURNALS) {
      Path beside = file.resolveSibling(file.getFileName() + journal);
      if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
        throw new Refusal(Kind.NOT_CLOSED, beside.getFileName() + " lies beside it");
      }
    }
    if (attributes.size() > MAX_FILE_BYTES) {
      throw new Refusal(Kind.TOO_LARGE, attributes.size() + " bytes");
    }
    if (attributes.size() == 0) {
      throw new Refusal(Kind.NOT_A_BUNDLE, "an empty file");
    }
    return attributes.size();
  }

  private static void requireRoom(Path copy, long length) throws IOException {
    long room = Files.getFileStore(copy.toAbsolutePath().getParent()).getUsableSpace();
    if (room - RESERVE < length) {
      throw new UnwrittenException(
          copy, UnwrittenException.Why.FULL, length + " bytes, and 1 GiB that must stay free");
    }
  }

  private static FileChannel open(Path file) throws Refusal {
    try {
      return FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Refusal unreadable(IOException e) {
    return new Refusal(Kind.UNREADABLE, e.toString(), e);
  }
}
