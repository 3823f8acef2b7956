package vitrin.ui.kiosk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import vitrin.model.Picture;
import vitrin.slideshow.Place;
import vitrin.ui.Draft;
import vitrin.ui.Glass;
import vitrin.ui.Page;
import vitrin.ui.PlateReader;
import vitrin.ui.Plates;

/// The few slides whose pictures are decoded: the one on the screen and its neighbours. Decodes in
/// a thread of its own; everything else is done on the FX thread.
final class PlateShelf {

  /// A slide as one page shows it.
  record Key(Place place, Page page) {}

  private final List<Playable> programme;
  private final Glass glass;
  private final Consumer<Key> arrived;
  private final Machine machine;
  private final ExecutorService reader;
  private final Map<Key, Plates> plates = new HashMap<>();
  private final SpentMemory spent = new SpentMemory();
  private List<Key> wanted = List.of();
  private boolean reading;

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
    if (reader.isShutdown()) {
      return;
    }
    wanted = List.copyOf(keys);
    plates.keySet().retainAll(keys);
    readNext();
  }

  /// One at a time, so that what is wanted most when a slide has been read is the next.
  private void readNext() {
    Optional<Key> missing = wanted.stream().filter(key -> !plates.containsKey(key)).findFirst();
    if (reading || missing.isEmpty()) {
      return;
    }
    reading = true;
    Key key = missing.get();
    Playable playable = programme.get(key.place().exhibit());
    Draft draft =
        Draft.of(playable.exhibit(), key.place().slide(), playable.pictures(), glass, key.page());
    reader.execute(() -> {
      Plates read = PlateReader.read(draft, playable.pictures());
      spent.tidyLater(glass);
      machine.later(() -> shelve(key, read));
    });
  }

  private void shelve(Key key, Plates read) {
    reading = false;
    if (wanted.contains(key)) {
      plates.put(key, read);
      arrived.accept(key);
    }
    readNext();
  }

  /// Reads the thumbnails of an exhibit after what is wanted more.
  ///
  /// @param read is told them on the FX thread, by the names of the pictures' files
  void thumbnails(int exhibit, Consumer<Map<String, Image>> read) {
    if (reader.isShutdown()) {
      return;
    }
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

  /// Reads nothing more; a face that is being left may still be touched.
  void close() {
    wanted = List.of();
    reader.shutdownNow();
  }
}
