/// The painter's toolkit: a layer of linear light, masks cut from Java2D outlines, inks, noise, a
/// camera for plausible perspective, and the last step to a picture with paper grain.
///
/// Open [vitrin.art.paint.Layer] first. Everything is measured in heights of the picture (y runs
/// from 0 at the top to 1 at the bottom, x from 0 to the aspect), so the same drawing works at any
/// size; and everything is computed from seeds with [StrictMath], so the same drawing gives the
/// same bytes.
package vitrin.art.paint;
