package vitrin.ui.kiosk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import vitrin.model.Picture;
import vitrin.slideshow.Place;
import vitrin.ui.Glass;
import vitrin.ui.Page;
import vitrin.ui.PlateReader;
import vitrin.ui.Plates;

/// The few slides whose pictures are decoded: the one on the screen and its neighbours. Reads in a
/// thread of its own; everything else is called on the FX thread.
final class PlateShelf {

  /// A slide as one page shows it.
  record Key(Place place, Page page) {}

  private final List<Playable> programme;
  private final Glass glass;
  private final Consumer<Key> arrived;
  private final Machine machine;
  private final ExecutorService reader;
  private final Map<Key, Plates> plates = new HashMap<>();
  private final Set<Key> beingRead = new HashSet<>();
  private final SpentMemory spent = new SpentMemory();
  private volatile List<Key> wanted = List.of();

  /// @param arrived is told on the FX thread when a wanted slide has been read
  PlateShelf(Machine machine, List<Playable> programme, Glass glass, Consumer<Key> arrived) {
    this.machine = machine;
    this.reader = machine.reader();
    this.programme = programme;
    this.glass = glass;
    this.arrived = arrived;
  }

  Optional<Plates> get(Key key) {
    return Optional.ofNullable(plates.get(key));
  }

  /// Keeps these slides, reads those that are missing in this order, and lets go of all others.
  void want(List<Key> keys) {
    wanted = List.copyOf(keys);
    plates.keySet().retainAll(keys);
    for (Key key : keys) {
      if (!plates.containsKey(key) && beingRead.add(key)) {
        reader.execute(() -> read(key));
      }
    }
  }

  private void read(Key key) {
    if (!wanted.contains(key)) {
      machine.later(() -> giveUp(key));
      return;
    }
    Playable playable = programme.get(key.place().exhibit());
    Plates read =
        PlateReader.read(
            playable.exhibit(), key.place().slide(), playable.pictures(), glass, key.page());
    spent.tidyLater(glass);
    machine.later(() -> {
      beingRead.remove(key);
      if (wanted.contains(key)) {
        plates.put(key, read);
        arrived.accept(key);
      }
    });
  }

  /// The slide was not wanted when its turn came; it may be by now.
  private void giveUp(Key key) {
    beingRead.remove(key);
    want(wanted);
  }

  /// Reads the thumbnails of an exhibit after what is wanted more.
  ///
  /// @param read is told them on the FX thread, by the names of the pictures' files
  void thumbnails(int exhibit, Consumer<Map<String, Image>> read) {
    reader.execute(() -> {
      Map<String, Image> images = new HashMap<>();
      Playable playable = programme.get(exhibit);
      for (Picture picture : playable.exhibit().pictures()) {
        playable
            .pictures()
            .find(picture.file())
            .flatMap(stored -> PlateReader.thumbnail(playable.pictures(), stored).image())
            .ifPresent(image -> images.put(picture.file(), image));
      }
      machine.later(() -> read.accept(images));
    });
  }

  /// Reads nothing more.
  void close() {
    wanted = List.of();
    reader.shutdownNow();
  }
}
