package vitrin.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import vitrin.bundle.Backdrop;
import vitrin.bundle.Pictures;
import vitrin.bundle.Rendition;
import vitrin.bundle.StoredPicture;
import vitrin.model.Exhibit;
import vitrin.model.Picture;

/// Screens to test on, pictures to show on them, and what is found there.
final class Screens {
  private Screens() {}

  /// No picture is stored.
  static final Pictures NOTHING =
      new Pictures() {
        @Override
        public Optional<StoredPicture> find(String file) {
          return Optional.empty();
        }

        @Override
        public byte[] read(StoredPicture picture, Rendition rendition) {
          return new byte[0];
        }
      };

  /// The screens of the hall, from the smallest room to the largest, landscape and portrait.
  static Stream<Glass> all() {
    return Stream.of(
        glass(1920, 1080, 43),
        glass(1920, 1080, 27),
        glass(3840, 2160, 55),
        glass(1280, 720, 27),
        glass(1080, 1920, 43),
        glass(1080, 1920, 27),
        glass(2160, 3840, 55));
  }

  static Glass glass(int width, int height, double inches) {
    return Glass.of(width, height, OptionalDouble.of(inches), OptionalDouble.empty());
  }

  /// Plates of a slide, each picture of another shape, as if they had been decoded.
  static Plates plates(Exhibit exhibit, int slide) {
    return plates(exhibit, slide, Optional.of(new WritableImage(4, 4)));
  }

  /// Plates of a slide of which none could be decoded.
  static Plates broken(Exhibit exhibit, int slide) {
    return plates(exhibit, slide, Optional.empty());
  }

  private static Plates plates(Exhibit exhibit, int slide, Optional<WritableImage> image) {
    List<Double> aspects = List.of(16 / 9.0, 1.5, 2 / 3.0, 4 / 3.0, 0.75, 2.4);
    Map<String, Plate> plates = new LinkedHashMap<>();
    for (Picture picture : exhibit.slides().get(slide).pictures()) {
      double aspect = aspects.get((slide + plates.size()) % aspects.size());
      StoredPicture stored =
          new StoredPicture(
              picture.file(),
              (int) (1200 * aspect),
              1200,
              new Backdrop(0.4, 0.02, 0.05),
              List.of());
      plates.put(picture.file(), new Plate(stored, image.map(i -> i)));
    }
    return new Plates(plates);
  }

  private static final Map<Glass, List<LoopPage>> SAMPLES = new HashMap<>();

  /// Every slide of the sample on such a screen, in order; drawn once for all tests.
  static List<LoopPage> sample(Glass glass) {
    return SAMPLES.computeIfAbsent(
        glass,
        g -> {
          Exhibit exhibit = Exhibits.sample();
          return IntStream.range(0, exhibit.slides().size())
              .mapToObj(slide -> loop(exhibit, slide, plates(exhibit, slide), g))
              .toList();
        });
  }

  /// A page of the loop in a scene of its own, laid out.
  static LoopPage loop(Exhibit exhibit, int slide, Plates plates, Glass glass) {
    LoopPage page = new LoopPage(glass, _ -> {});
    page.show(exhibit, slide, plates, Arrival.CUT);
    VisitorScene.of(page);
    page.applyCss();
    page.resize(glass.width(), glass.height());
    page.layout();
    return page;
  }

  /// All nodes of that kind that are drawn, in the order of the scene graph.
  static <T extends Node> List<T> find(Node from, Class<T> kind) {
    List<T> found = new ArrayList<>();
    if (!from.isVisible() || from.getOpacity() == 0) {
      return found;
    }
    if (kind.isInstance(from)) {
      found.add(kind.cast(from));
    }
    if (from instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(find(child, kind)));
    }
    return found;
  }

  /// All texts that can be read, none of them empty.
  static List<Text> texts(Node from) {
    return find(from, Text.class).stream().filter(t -> !t.getText().isEmpty()).toList();
  }

  /// What can be read, with plain spaces.
  static List<String> words(Node from) {
    return texts(from).stream().map(t -> t.getText().replace('\u00a0', ' ')).toList();
  }

  /// All nodes with that style class.
  static List<Node> styled(Node from, String style) {
    return find(from, Node.class).stream().filter(n -> n.getStyleClass().contains(style)).toList();
  }

  static Bounds onScreen(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
