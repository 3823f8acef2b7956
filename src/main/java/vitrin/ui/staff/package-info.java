/// The hall officer's face: over the visitor's one, behind a PIN, always light, so that one sees
/// from across the hall that this is not the exhibition.
///
/// Open [vitrin.ui.staff.StaffFace] first; its pages stand in the list of tabs there. What they
/// need of the running program is the [vitrin.ui.staff.Desk], what they need of the face the
/// `StaffRoom`. Work that waits for a disk goes through `StaffRoom.work`. JavaFX controls and
/// ControlsFX are used in this room alone, so that they are loaded when staff come and not before.
package vitrin.ui.staff;
