package vitrin.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrin.model.ContentCheck;
import vitrin.model.Exhibit;
import vitrin.model.PixelSize;

/// An editor's folder as it was found: the exhibit it describes and everything that is wrong with
/// it. The pictures have been read to their ends and not yet decoded.
public final class SourceFolder {

  /// What every source folder has.
  public static final String EXHIBIT_FILE = "exhibit.json";

  /// Part of [#contentKey]: to be counted up when the same folder gives other bytes.
  private static final String RECIPE = "vitrin-pack-1";

  private final Path folder;
  private final Places places;
  private final Optional<Exhibit> exhibit;
  private final List<Fault> faults;
  private final Map<String, PictureFile> pictures;
  private final String contentKey;

  private SourceFolder(
      Path folder,
      Places places,
      Optional<Exhibit> exhibit,
      List<Fault> faults,
      Map<String, PictureFile> pictures,
      String contentKey) {
    this.folder = folder;
    this.places = places;
    this.exhibit = exhibit;
    this.faults = List.copyOf(faults);
    this.pictures = pictures;
    this.contentKey = contentKey;
  }

  /// Reads a folder. Whatever is wrong with it is told in [#faults], even that it is no folder.
  public static SourceFolder read(Path folder) {
    Path file = folder.resolve(EXHIBIT_FILE);
    Faults faults = new Faults(file);
    Optional<byte[]> bytes = JsonFile.bytes(file, faults);
    Optional<Exhibit> found =
        bytes
            .flatMap(b -> JsonFile.parse(b, faults))
            .flatMap(root -> ExhibitReader.read(root, faults));
    Map<String, PictureFile> pictures =
        found.map(exhibit -> PictureFile.readAll(folder, exhibit, faults)).orElse(Map.of());
    found.ifPresent(exhibit -> {
      Map<String, PixelSize> sizes = new LinkedHashMap<>();
      pictures.forEach((name, picture) -> sizes.put(name, picture.original().upright()));
      ContentCheck.check(exhibit, sizes, new InterMeasure()).forEach(faults::problem);
    });
    List<Fault> all = faults.list();
    boolean usable = all.stream().noneMatch(Fault::isError);
    return new SourceFolder(
        folder,
        faults.places(),
        found.filter(_ -> usable),
        all,
        pictures,
        key(bytes.orElse(new byte[0]), pictures));
  }

  public Path folder() {
    return folder;
  }

  /// What the folder describes; absent if there is any error.
  public Optional<Exhibit> exhibit() {
    return exhibit;
  }

  /// Everything an editor should know, the errors first, each group in the order of the file.
  public List<Fault> faults() {
    return faults;
  }

  /// A digest of all that goes into the bundle, 64 lower-case hexadecimal digits: the same as long
  /// as packing would give the same bundle.
  public String contentKey() {
    return contentKey;
  }

  /// The pictures by the names the exhibit calls them.
  Map<String, PictureFile> pictures() {
    return pictures;
  }

  /// A fault of a picture that only shows when it is decoded.
  Fault fault(String pointer, PictureException refused, String name) {
    Faults faults = new Faults(folder.resolve(EXHIBIT_FILE), places);
    faults.error(pointer, refused.key(), refused.arguments(name));
    return faults.list().getFirst();
  }

  private static String key(byte[] exhibit, Map<String, PictureFile> pictures) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(RECIPE.getBytes(StandardCharsets.UTF_8));
      digest.update(exhibit);
      pictures.forEach((name, picture) ->
          digest.update((name + "\0" + picture.sha256() + "\0").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
