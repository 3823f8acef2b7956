/// Programs that draw the pictures of the sample exhibits: drawings by this project, no
/// photographs.
///
/// Open [vitrin.art.DrawPictures] first (it lists and writes them), then a picture in the package
/// of its exhibit; the brushes are in `vitrin.art.paint`.
package vitrin.art;
