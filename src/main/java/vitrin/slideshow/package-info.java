/// What is on the screen and what comes next: a state, an event, a time, and the state after it.
///
/// Open [vitrin.slideshow.Slideshow] first. Nothing here has a clock, a thread or a toolkit: the
/// time comes with each call, as the time since the program began.
package vitrin.slideshow;
