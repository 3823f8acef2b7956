package vitrin.bundle;

import java.util.Optional;

/// Where the pixels of an exhibit's pictures come from. May be asked from any thread.
public interface Pictures {

  /// What is known of a picture; absent if there is none of that name.
  Optional<StoredPicture> find(String file);

  /// The encoded bytes of a rendition, whose digest and header have been found right.
  ///
  /// @throws BundleException of kind [BundleException.Kind#DAMAGED] if they are not what was packed
  byte[] read(StoredPicture picture, Rendition rendition) throws BundleException;
}
