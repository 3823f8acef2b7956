/// The `.vitrin` file: one exhibit packed into one SQLite file with a trailer that vouches for it.
///
/// Open [vitrin.bundle.Bundle] first: it is a file that has been opened and found right. A file
/// that is refused gives a [vitrin.bundle.BundleException] with its kind.
package vitrin.bundle;
