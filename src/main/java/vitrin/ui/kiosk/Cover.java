package vitrin.ui.kiosk;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import vitrin.ui.Glass;

/// A face that lies over the visitor's one.
///
/// @param fit is told when the window has become another glass
record Cover(Region face, Consumer<Glass> fit) {}
