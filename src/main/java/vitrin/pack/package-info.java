/// From an editor's folder to a bundle: reads `exhibit.json` and the pictures beside it, says
/// everything that is wrong with them, makes the renditions and writes one `.vitrin` file.
///
/// Open [vitrin.pack.SourceFolder] first, then [vitrin.pack.Packer]. Each kind of picture has a
/// class of its own behind [vitrin.pack.Original].
package vitrin.pack;
