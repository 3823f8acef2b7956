/// The pictures of the exhibit about carpets, woven knot by knot on the loom of `vitrin.art.weave`;
/// open [vitrin.art.carpets.CarpetPictures] first.
package vitrin.art.carpets;
