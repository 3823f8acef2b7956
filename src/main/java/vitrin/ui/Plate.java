package vitrin.ui;

import java.util.Optional;
import javafx.scene.image.Image;
import vitrin.bundle.StoredPicture;

/// One picture, decoded for one page.
///
/// @param image its pixels; absent if they could not be decoded: its alt text is shown then
public record Plate(StoredPicture picture, Optional<Image> image) {}
