/// The process: where it begins, what it is wired from, how it ends.
///
/// Open [vitrin.app.Main] first. It asks [vitrin.cli.Cli] what is wanted and carries that out with
/// [vitrin.app.Play] or [vitrin.app.Snapshot].
package vitrin.app;
