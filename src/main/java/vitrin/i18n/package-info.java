/// What the interface says, in one language at a time.
///
/// Open [vitrin.i18n.Texts] first. The sentences are in `messages_az`, `_ru` and `_en`, keyed by
/// screen; never is a sentence put together from pieces.
package vitrin.i18n;
