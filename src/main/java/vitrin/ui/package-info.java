/// Everything that is drawn for a visitor, from plain values: two whole pages, the views of the
/// eight kinds of slide, and what they are made of. Kiosk, preview and snapshot all draw with it.
///
/// Open [vitrin.ui.LoopPage] and [vitrin.ui.VisitPage] first. Sizes come from [vitrin.ui.Glass],
/// colours from `visitor.css`, words from the exhibit and from `i18n`. Built of regions, texts and
/// image views alone: no control, so that no default stylesheet is loaded.
package vitrin.ui;
