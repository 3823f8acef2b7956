package vitrin.pack;

import java.util.HashMap;
import java.util.Map;

/// Where each value of a JSON file begins, by its JSON Pointer (RFC 6901).
final class Places {
  private final Map<String, Place> places = new HashMap<>();

  void put(String pointer, Place place) {
    places.putIfAbsent(pointer, place);
  }

  /// The place of that value, or, where it is missing, of the nearest one around it.
  Place find(String pointer) {
    String at = pointer;
    while (!places.containsKey(at)) {
      if (at.isEmpty()) {
        return Place.WHOLE_FILE;
      }
      at = parent(at);
    }
    return places.get(at);
  }

  static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
