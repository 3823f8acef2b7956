/// The words of the command line: what each takes, what it does, what it says, how it ends.
///
/// Open [vitrin.cli.Cli] first. A word that opens a window or draws does neither here: it gives a
/// [vitrin.cli.Launch] that says what is wanted. A sentence for every failure is made in one place,
/// [vitrin.cli.Complaint].
package vitrin.cli;
