package vitrin.model;

import java.time.Duration;

/// Something that happened in a visit, for counting. It says nothing about who.
public sealed interface VisitFact {

  /// The id of the exhibit it happened in.
  String exhibit();

  record Began(String exhibit, Language language) implements VisitFact {}

  record LanguageChosen(String exhibit, Language language) implements VisitFact {}

  /// @param slide its index in the exhibit, from 0
  record SlideOpened(String exhibit, int slide, Language language) implements VisitFact {}

  /// @param slide its index in the exhibit, from 0
  /// @param stayed from opening to leaving; less than a day
  record SlideLeft(String exhibit, int slide, Duration stayed) implements VisitFact {}

  /// @param lasted from the first touch to the end
  record Ended(String exhibit, Duration lasted, End end) implements VisitFact {}

  /// How a visit ends.
  enum End {
    /// The visitor said so.
    BY_VISITOR,
    /// Nobody answered "Still reading?".
    BY_IDLE
  }
}
