package vitrin.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vitrin.bundle.Bundle;
import vitrin.bundle.BundleException;
import vitrin.bundle.CopyProgress;
import vitrin.bundle.SealDemand;

/// The bundles this machine has checked, so that each is checked once: copies under the name of
/// their digest, and an index of what they are copies of.
///
/// It keeps at most 4 GB and lets the oldest copies go first, never one that it has opened. May be
/// used from any thread; one bundle is opened at a time.
public final class BundleCache {
  private static final System.Logger LOG = System.getLogger(BundleCache.class.getName());

  private static final long MOST_BYTES = 4_000_000_000L;
  private static final String SUFFIX = ".vitrin";

  private final Home home;
  private final SealDemand demand;
  private final long mostBytes;
  private final Set<Path> opened = new HashSet<>();

  /// @param demand on what is handed over; what is made here needs no seal
  public BundleCache(Home home, SealDemand demand) {
    this(home, demand, MOST_BYTES);
  }

  /// @param mostBytes that all copies together may have
  BundleCache(Home home, SealDemand demand, long mostBytes) {
    this.home = home;
    this.demand = demand;
    this.mostBytes = mostBytes;
  }

  /// Makes a bundle of what was packed.
  ///
  /// @param <X> how packing fails
  @FunctionalInterface
  public interface Maker<X extends Exception> {

    /// Writes a bundle and checks it whole.
    ///
    /// @param output does not exist yet
    /// @return the digest of the bundle; absent if there is none to be made: nothing was written
    /// @throws InterruptedException if the thread was interrupted: nothing was written
    Optional<String> make(Path output) throws X, InterruptedException;
  }

  /// Opens a file that somebody handed over. If it is unchanged since it was last opened, that
  /// takes the same time whatever its size; else it is copied and checked whole.
  ///
  /// @param handedOver any file at all
  /// @throws BundleException if the file is refused
  /// @throws IOException if the copy can't be written: the fault is this machine's
  public Bundle open(Path handedOver) throws BundleException, IOException {
    return open(handedOver, (_, _) -> {});
  }

  /// As [#open(Path)], telling how far the copying has come.
  ///
  /// @param progress is not called if there is nothing to copy
  public synchronized Bundle open(Path handedOver, CopyProgress progress)
      throws BundleException, IOException {
    String key = CacheIndex.ofFile(handedOver);
    Optional<Stamp> before = Stamp.of(handedOver);
    if (before.isPresent()) {
      Optional<Bundle> known = find(key, before);
      if (known.isPresent()) {
        return admitted(known.get(), handedOver);
      }
    }
    Path scratch = home.scratch();
    try {
      String digest = copy(handedOver, scratch, progress);
      boolean unchanged = before.isPresent() && before.equals(Stamp.of(handedOver));
      return keep(scratch, digest, unchanged ? Optional.of(key) : Optional.empty(), before);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /// Closes a bundle that was opened here; its copy may be let go from then on.
  public synchronized void giveBack(Bundle bundle) {
    bundle.close();
    opened.remove(bundle.file());
  }

  /// Whether [#open(Path)] would find a checked copy of the file as it is now.
  public synchronized boolean knows(Path handedOver) {
    Optional<Stamp> now = Stamp.of(handedOver);
    return now.isPresent() && checked(CacheIndex.ofFile(handedOver), now).isPresent();
  }

  /// Gives a copy that is still as it was checked a second name, by which it stays when the cache
  /// lets it go. Afterwards, whatever became of the name, [#linked] is to be called.
  ///
  /// @param name on the same file system; does not exist yet
  /// @return false: the file system gives no second names, or the copy is not as it was checked
  synchronized boolean link(String digest, Path name) {
    Path copy = place(digest);
    Optional<Stamp> now = Stamp.of(copy);
    boolean asChecked =
        CacheIndex.read(index()).entries().values().stream()
            .anyMatch(
                entry -> entry.digest().equals(digest) && now.equals(Optional.of(entry.copy())));
    if (!asChecked) {
      return false;
    }
    try {
      Files.createLink(name, copy);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(Level.INFO, "the file system gives no second names: " + copy, e);
      return false;
    }
  }

  /// A second name changes what tells that a copy is as it was checked; this remembers it anew.
  synchronized void linked(String digest) {
    Optional<Stamp> now = Stamp.of(place(digest));
    if (now.isEmpty()) {
      return;
    }
    change(index ->
        index
            .entries()
            .replaceAll((_, entry) ->
                entry.digest().equals(digest) && entry.copy().isButForItsNames(now.get())
                    ? new CacheIndex.Entry(entry.original(), digest, now.get())
                    : entry));
  }

  /// Opens the bundle that was made of this content, and makes it if there is none.
  ///
  /// @param contentKey the same for the same content alone
  /// @return absent if the maker made none
  /// @throws X if the maker fails
  /// @throws IOException if the bundle can't be kept: the fault is this machine's
  public synchronized <X extends Exception> Optional<Bundle> made(String contentKey, Maker<X> maker)
      throws X, InterruptedException, IOException {
    String key = CacheIndex.ofContent(contentKey);
    Optional<Bundle> known = find(key, Optional.empty());
    if (known.isPresent()) {
      return known;
    }
    Path scratch = home.scratch();
    try {
      Optional<String> digest = maker.make(scratch);
      return digest.isEmpty()
          ? Optional.empty()
          : Optional.of(keep(scratch, digest.get(), Optional.of(key), Optional.empty()));
    } catch (BundleException e) {
      throw new IOException("not what was made: " + contentKey, e);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /// What is asked of seals may be more than when the copy was made.
  private Bundle admitted(Bundle known, Path handedOver) throws BundleException {
    Optional<BundleException.Kind> refusal = demand.refusal(known.seal());
    if (refusal.isPresent()) {
      known.close();
      throw new BundleException(refusal.get(), handedOver, "its seal is not as it is asked for");
    }
    return known;
  }

  /// The copy that stands for this, if it is still the one that was checked.
  private Optional<Bundle> find(String key, Optional<Stamp> original) {
    Optional<CacheIndex.Entry> entry = checked(key, original);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Path copy = place(entry.get().digest());
    try {
      return Optional.of(opened(copy, entry.get().digest()));
    } catch (BundleException e) {
      LOG.log(Level.WARNING, "a copy is made anew: " + copy, e);
      return Optional.empty();
    }
  }

  private Optional<CacheIndex.Entry> checked(String key, Optional<Stamp> original) {
    return Optional.ofNullable(CacheIndex.read(index()).entries().get(key))
        .filter(entry -> entry.original().equals(original))
        .filter(entry -> Stamp.of(place(entry.digest())).equals(Optional.of(entry.copy())));
  }

  /// @return the digest
  private String copy(Path handedOver, Path scratch, CopyProgress progress)
      throws BundleException, IOException {
    try (Bundle checked = Bundle.open(handedOver, scratch, progress, demand)) {
      return checked.digest();
    } catch (IOException e) {
      // Most often there is no room, and what takes it up may be ours.
      if (e instanceof ClosedChannelException || !letGo(0)) {
        throw e;
      }
    }
    try (Bundle checked = Bundle.open(handedOver, scratch, progress, demand)) {
      return checked.digest();
    }
  }

  /// @param whole was checked, and lies in `tmp`
  /// @param key under which it is to be found again; absent: not at all
  private Bundle keep(Path whole, String digest, Optional<String> key, Optional<Stamp> original)
      throws BundleException, IOException {
    Path copy = place(digest);
    if (isSame(whole, copy)) {
      Files.delete(whole);
    } else {
      AtomicFile.place(whole, copy);
    }
    Bundle bundle = opened(copy, digest);
    letGo(mostBytes);
    Optional<Stamp> stamp = Stamp.of(copy);
    if (key.isPresent() && stamp.isPresent()) {
      remember(key.get(), new CacheIndex.Entry(original, digest, stamp.get()));
    }
    return bundle;
  }

  /// A copy that has the content of another keeps its place: others may have it open.
  private static boolean isSame(Path whole, Path copy) {
    try {
      return Stamp.of(copy).isPresent() && Files.mismatch(whole, copy) == -1;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a copy can't be read any more: " + copy, e);
      return false;
    }
  }

  private Bundle opened(Path copy, String digest) throws BundleException {
    Bundle bundle = Bundle.openVerified(copy, digest);
    opened.add(copy);
    return bundle;
  }

  private void remember(String key, CacheIndex.Entry entry) {
    change(index -> {
      index.entries().values().removeIf(known -> !Files.exists(place(known.digest())));
      index.entries().put(key, entry);
    });
  }

  private void change(Consumer<CacheIndex> how) {
    try {
      CacheIndex index = CacheIndex.read(index());
      how.accept(index);
      index.write(index(), home.scratch());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the index of the cache can't be written: " + index(), e);
    }
  }

  /// Deletes copies, the oldest first, until no more than that many bytes are left.
  ///
  /// @return whether anything was deleted
  private boolean letGo(long most) {
    try {
      List<Copy> copies = copies();
      long bytes = copies.stream().mapToLong(copy -> copy.stamp().size()).sum();
      boolean deleted = false;
      for (Copy copy : copies) {
        if (bytes > most && !opened.contains(copy.file())) {
          Files.deleteIfExists(copy.file());
          bytes -= copy.stamp().size();
          deleted = true;
        }
      }
      return deleted;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "old copies can't be deleted: " + home.cache(), e);
      return false;
    }
  }

  private record Copy(Path file, Stamp stamp) {}

  /// The oldest first.
  private List<Copy> copies() throws IOException {
    try (var files = Files.list(home.cache())) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .flatMap(file -> Stamp.of(file).map(stamp -> new Copy(file, stamp)).stream())
          .sorted(Comparator.comparing(copy -> copy.stamp().modified()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Path place(String digest) {
    return home.cache().resolve(digest + SUFFIX);
  }

  private Path index() {
    return home.cache().resolve("index.json");
  }
}
