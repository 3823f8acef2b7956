package vitrin.model;

/// How wide a text is in the typeface of the screens. The rules of fitting need it and the model
/// owns no typeface.
@FunctionalInterface
public interface TextMeasure {

  /// The width of the text on one line, in em: as a multiple of its own size.
  double width(String text, Weight weight);

  enum Weight {
    LIGHT,
    REGULAR,
    SEMIBOLD
  }
}
