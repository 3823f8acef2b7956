package vitrin.bundle;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vitrin.model.Exhibit;
import vitrin.model.Picture;

/// What a bundle holds, without pixels.
///
/// @param pictures by the name of the file, in the order of packing
record Contents(Exhibit exhibit, Map<String, PictureReader.Located> pictures) {

  static Contents read(ReadOnlyDatabase database, Trailer trailer) throws Refusal {
    Exhibit exhibit = ExhibitReader.read(database);
    if (!exhibit.id().equals(trailer.exhibit()) || exhibit.edition() != trailer.edition()) {
      throw Refusal.damaged(
          "trailer of %s, edition %d".formatted(trailer.exhibit(), trailer.edition()));
    }
    Map<String, PictureReader.Located> pictures = PictureReader.read(database);
    Set<String> unused = new HashSet<>(pictures.keySet());
    for (Picture picture : exhibit.pictures()) {
      if (!unused.remove(picture.file())) {
        throw Refusal.content("no picture " + picture.file());
      }
    }
    if (!unused.isEmpty()) {
      throw Refusal.content("picture that no slide shows: " + unused.iterator().next());
    }
    return new Contents(exhibit, pictures);
  }
}
