package vitrin.ui.staff;

import vitrin.ui.Cell;
import vitrin.ui.Inter;

/// A [Question] as a card in the middle of the face.
final class QuestionCard extends OverCard {
  private static final double WIDE = 32;

  private QuestionCard(Question question, StaffRoom room) {
    super(room, WIDE);
    Cell no = room.answer(question.no(), "outlined", this::close);
    Cell yes =
        room.answer(
            question.yes(),
            "filled",
            () -> {
              close();
              question.act().run();
            });
    show(
        question.title(),
        room.paragraph(question.explanation(), Inter.REGULAR, 1.125, "muted", inner()),
        no,
        yes);
  }

  static void lay(Question question, StaffRoom room) {
    new QuestionCard(question, room).lay();
  }
}
