/// The pictures of the exhibit `khojaly-1992`: snow under a winter night in blue and grey, and the
/// light of candles as the only warm colour. Open [vitrin.art.khojaly.KhojalyPictures] first.
package vitrin.art.khojaly;
