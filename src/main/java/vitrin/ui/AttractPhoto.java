package vitrin.ui;

import vitrin.model.Slide;

/// A photo slide of the loop.
final class AttractPhoto {
  private AttractPhoto() {}

  static Board board(BoardRoom room, Slide.Photo slide) {
    return PhotoBoard.of(room, slide, slide.photo(), LeadFit::leads);
  }
}
