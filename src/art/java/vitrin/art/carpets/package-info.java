/// The pictures of the exhibit about carpets, woven knot by knot on the loom of `vitrin.art.weave`;
/// wool, loom and a single knot seen close are strands of `vitrin.art.yarn`. Open
/// [vitrin.art.carpets.CarpetPictures] first.
package vitrin.art.carpets;
