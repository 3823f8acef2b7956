package vitrin.ui.staff;

/// A question over the page, with two answers. Nothing else can be touched until it is answered.
///
/// @param title one line, asks
/// @param explanation what follows from *yes*
/// @param yes label of the answer that does something
/// @param no label of the answer that does nothing
/// @param act what *yes* does
record Question(String title, String explanation, String yes, String no, Runnable act) {}
