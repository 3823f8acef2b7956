/// The `.vitrin` file: one exhibit packed into one SQLite file with a trailer that vouches for it.
///
/// Open [vitrin.bundle.Bundle] first: it is a file that has been opened and found right. A file
/// that is refused gives a [vitrin.bundle.BundleException] with its kind.
/// [vitrin.bundle.BundleWriter] makes one, `schema-1.sql` beside this page says what it holds.
///
/// What a stranger's file goes through, in this order: [vitrin.bundle.Intake] (what kind of file it
/// is, its header, its digest), [vitrin.bundle.Opener] (SQLite, as guarded as it goes),
/// [vitrin.bundle.Contents] (every row), [vitrin.bundle.PixelReader] (every picture).
package vitrin.bundle;
