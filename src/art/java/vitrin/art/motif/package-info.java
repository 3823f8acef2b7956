/// Things that more than one picture shows: carnations, bare trees and cypresses, people standing,
/// lights on a far shore. Open [vitrin.art.motif.Carnation] first.
package vitrin.art.motif;
