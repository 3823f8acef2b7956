package vitrin.bundle;

import java.util.Optional;

/// Where the pixels of an exhibit's pictures come from. May be asked from any thread.
public interface Pictures {

  /// What is known of a picture; absent if there is none of that name.
  Optional<StoredPicture> find(String file);

  /// The encoded bytes of a rendition, whose digest and header have been found right.
  ///
  /// @throws BundleException of kind [BundleException.Kind#DAMAGED] if they are not what was packed
  /// @throws BundleClosedException if they are asked for too late
  byte[] read(StoredPicture picture, Rendition rendition) throws BundleException;

  /// The encoded bytes of a tile, whose digest and header have been found right.
  ///
  /// @param level index among the picture's levels, 0 for the size of the original
  /// @throws BundleException of kind [BundleException.Kind#DAMAGED] if they are not what was packed
  /// @throws BundleClosedException if they are asked for too late
  /// @throws IndexOutOfBoundsException if the picture has no such tile
  default byte[] tile(StoredPicture picture, int level, int column, int row)
      throws BundleException {
    throw new IndexOutOfBoundsException("no tiles: " + picture.file());
  }
}
