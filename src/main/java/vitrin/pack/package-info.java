/// From an editor's folder to a bundle: reads `exhibit.json` and the pictures beside it, says
/// everything that is wrong with them, makes the renditions and writes one `.vitrin` file.
///
/// Open [vitrin.pack.SourceFolder] first, then [vitrin.pack.Packer]. Each kind of picture has a
/// class of its own behind [vitrin.pack.Original], which looks at the header before anything is
/// decoded, and gives its rows to [vitrin.pack.Downscaler]. Decoders that warn of damage, or say
/// nothing of it, are not relied on: whatever is missing is an error.
///
/// Pictures become smaller in the values they are coded in, not in linear light. In linear light
/// the thin dark lines of drawings, script and book pages lose weight against their paper, which is
/// what exhibits have most of; and what everybody else shows of a photo is scaled so too.
package vitrin.pack;
