/// A loom: a carpet is a grid of knots ([vitrin.art.weave.Cartoon], open it first), drawn with
/// motifs, regions and stripes that turn their corners; [vitrin.art.weave.Wool] makes wool of it.
package vitrin.art.weave;
