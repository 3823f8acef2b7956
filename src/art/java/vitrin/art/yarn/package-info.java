/// Spun yarn seen close: strands laid over and under each other with their twist, fibres, stray
/// hairs and the shadows they throw.
///
/// Open [vitrin.art.yarn.Relief] first (strands are laid on it, then lit); what a strand is made of
/// is a [vitrin.art.yarn.Twist], where it runs a [vitrin.art.yarn.Course].
package vitrin.art.yarn;
