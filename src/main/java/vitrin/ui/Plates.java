package vitrin.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vitrin.bundle.Pictures;
import vitrin.model.Exhibit;
import vitrin.model.Picture;

/// The pictures of one slide, decoded for one page.
///
/// @param byFile by the name the exhibit's pictures have
/// @param draft what they were decoded for; absent where nothing was laid out before
public record Plates(Map<String, Plate> byFile, Optional<Draft> draft) {
  public static final Plates NONE = new Plates(Map.of());

  public Plates {
    byFile = Map.copyOf(byFile);
  }

  Plates(Map<String, Plate> byFile) {
    this(byFile, Optional.empty());
  }

  /// What is known of a slide's pictures before they are decoded.
  public static Plates unread(Exhibit exhibit, int slide, Pictures pictures) {
    Map<String, Plate> plates = new HashMap<>();
    for (Picture picture : exhibit.shown(slide).pictures()) {
      pictures
          .find(picture.file())
          .ifPresent(found -> plates.put(picture.file(), new Plate(found, Optional.empty())));
    }
    return new Plates(plates);
  }

  /// The plate of that picture; absent if nothing is stored under its name.
  public Optional<Plate> of(Picture picture) {
    return Optional.ofNullable(byFile.get(picture.file()));
  }
}
