package vitrin.ui.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The sticks that are in the machine, to write something to.
final class SticksHere {
  private SticksHere() {}

  /// The first of them by name; absent: none is there. Not on the FX thread.
  static Optional<Path> first(Desk desk) throws IOException {
    for (Path place : desk.stickPlaces()) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> sticks = Files.list(place)) {
          Optional<Path> first = sticks.filter(Files::isDirectory).sorted().findFirst();
          if (first.isPresent()) {
            return first;
          }
        }
      }
    }
    return Optional.empty();
  }
}
