/// The visitor's face: one window that plays a programme and answers to a finger.
///
/// Open [vitrin.ui.kiosk.Kiosk] first. It holds the clock, reads pictures ahead and shows what the
/// slideshow says; the slideshow decides, the pages of `vitrin.ui` draw.
package vitrin.ui.kiosk;
