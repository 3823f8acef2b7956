/// The pictures of the exhibit `20-january-1990`: Baku at night in deep blue and small warm lights,
/// carnation red the only strong colour. Open [vitrin.art.january.JanuaryPictures] first.
package vitrin.art.january;
