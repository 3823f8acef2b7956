package vitrin.ui;

import java.util.List;
import java.util.stream.Collectors;
import vitrin.i18n.Numbers;
import vitrin.model.Figure;

/// The labels of a figures board: of its lights, and of the numbers that have none.
record FigureLabels(BoardRoom room) {

  /// What a screen reader says of lights; empty for those that have no label.
  String saying(LightGroup group) {
    String words =
        group.label().stream()
            .flatMap(l -> room.languages().stream().flatMap(in -> l.in(in).stream()))
            .collect(Collectors.joining(", "));
    return group.label().isPresent() ? group.count() + " " + words : "";
  }

  /// @param size of the words in pixels
  /// @param width of number and words together, in pixels
  FigureLabel of(LightGroup group, double size, double width) {
    return new FigureLabel(
        group.count(),
        group.label().get(),
        room.languages(),
        Inter.SEMI_BOLD,
        Math.round(size * 1.4),
        size,
        0,
        width,
        room.glass());
  }

  /// Sizes of the words in pixels, largest first.
  List<Double> sizes() {
    double em = room.glass().em();
    return List.of(Math.max(em, room.glass().attractPx(0.72)), em);
  }

  /// Width of the widest of the numbers in pixels.
  ///
  /// @param aem their size in em of the loop
  double numbersWidth(List<Figure> figures, double aem) {
    return figures.stream()
        .mapToDouble(f ->
            Math.ceil(
                Words.width(
                    Numbers.whole(f.value(), room.languages().getFirst()),
                    Inter.LIGHT.at(room.glass().attractPx(aem)))))
        .max()
        .orElse(0);
  }

  /// A number that has no lights.
  ///
  /// @param aem its size in em of the loop
  /// @param labelSize of its words in pixels
  /// @param least width of the number's column in pixels
  /// @param width of number and words together, in pixels
  FigureLabel number(Figure figure, double aem, double labelSize, double least, double width) {
    return new FigureLabel(
        figure.value(),
        figure.label(),
        room.languages(),
        Inter.LIGHT,
        room.glass().attractPx(aem),
        labelSize,
        least,
        width,
        room.glass());
  }
}
