/// What this machine keeps between two starts, all of it in one folder: the settings, the bundles
/// that have been checked, the log.
///
/// Open [vitrin.library.Home] first, then [vitrin.library.BundleCache].
package vitrin.library;
