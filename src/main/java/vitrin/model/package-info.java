/// The content of an exhibit and its rules, in plain Java: no file, no clock, no toolkit.
///
/// Open [vitrin.model.Exhibit] first, then [vitrin.model.Slide]. Everything is an immutable record
/// that copies what it is given. [vitrin.model.ContentCheck] holds the rules that go across fields.
package vitrin.model;
