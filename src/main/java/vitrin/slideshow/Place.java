package vitrin.slideshow;

/// A slide of the programme.
///
/// @param exhibit its index in the programme, from 0
/// @param slide its index in that exhibit, from 0
public record Place(int exhibit, int slide) {}
