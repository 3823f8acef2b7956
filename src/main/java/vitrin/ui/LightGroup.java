package vitrin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrin.model.Figure;
import vitrin.model.LocalizedText;

/// Lights that belong together: a part of a figure, or what is left of it.
///
/// @param label what the part is, beside its number; absent for what is left, of which the source
///   gives no number
record LightGroup(int count, Lights.Grade grade, Optional<LocalizedText> label) {

  /// Whether a figure is drawn as lights at all.
  static boolean areDrawn(Figure figure) {
    return figure.as() == Figure.As.PEOPLE && figure.value() <= Lights.MOST && figure.value() > 0;
  }

  /// The groups of a figure: first its parts in the order of the content, then the rest. Together
  /// they are exactly its value.
  static List<LightGroup> of(Figure figure) {
    List<LightGroup> groups = new ArrayList<>();
    long left = figure.value();
    for (int i = 0; i < figure.parts().size(); i++) {
      Figure.Part part = figure.parts().get(i);
      if (part.value() > 0 && part.value() <= left) {
        groups.add(
            new LightGroup((int) part.value(), Lights.Grade.ofPart(i), Optional.of(part.label())));
        left -= part.value();
      }
    }
    if (left > 0) {
      Lights.Grade grade = groups.isEmpty() ? Lights.Grade.SECOND : Lights.Grade.REST;
      groups.add(new LightGroup((int) left, grade, Optional.empty()));
    }
    return groups;
  }

  /// The groups of a figure that has no number of its own elsewhere: what is whole says so.
  static List<LightGroup> labelled(Figure figure) {
    return figure.parts().isEmpty()
        ? List.of(
            new LightGroup((int) figure.value(), Lights.Grade.SECOND, Optional.of(figure.label())))
        : of(figure);
  }
}
