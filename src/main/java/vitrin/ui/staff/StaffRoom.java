package vitrin.ui.staff;

import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.text.Text;
import vitrin.i18n.Texts;
import vitrin.ui.Cell;
import vitrin.ui.Glass;
import vitrin.ui.Icon;
import vitrin.ui.Inter;
import vitrin.ui.Typography;
import vitrin.ui.Words;

/// What a page of the officer's face has to work with.
///
/// @param glass from which every size follows
/// @param texts in the officer's language
/// @param desk the running program
/// @param front the face that the page stands in
record StaffRoom(Glass glass, Texts texts, Desk desk, Front front) {

  /// Height of a button, in em.
  static final double BUTTON = 2.67;

  private static final double ANSWER = 8;

  /// What the face does for its pages.
  interface Front {

    /// Lays something over the whole face; one thing at a time, the latest is seen. Its size is the
    /// glass's.
    void lay(Node over);

    /// Takes that away again.
    void lift(Node over);

    /// Shows a sentence at the foot of the face for a while, over everything.
    void say(String sentence, Tone tone);

    /// Opens the page of another tab.
    void open(Class<? extends StaffPage> page);

    /// Whether nothing lies over the page.
    boolean isBare();

    /// Counts as a touch: staff do not leave by themselves while something of theirs goes on.
    void stay();

    /// Leaves the officer's face, as the button does.
    void leave();

    /// Makes the face anew in the language and measures that are set now, and opens that page.
    void begin(Class<? extends StaffPage> page);
  }

  /// How a sentence is meant; never told by its colour alone.
  enum Tone {
    GOOD,
    WARN,
    BAD
  }

  /// That many em in whole pixels.
  double em(double em) {
    return glass.px(em);
  }

  /// A line of text.
  ///
  /// @param em its size
  /// @param role style class that gives the colour: `text`, `muted`, `accent`, `good`, `bad` …
  Text line(String words, Inter weight, double em, String role) {
    return paragraph(words, weight, em, role, 0);
  }

  /// A text that breaks into lines.
  ///
  /// @param width of its column in pixels; 0: it does not break
  Text paragraph(String words, Inter weight, double em, String role, double width) {
    return Typography.text(words, texts.language(), weight.at(em(em)), 1.35, width, role);
  }

  /// The title of a page or a card.
  Text title(String words) {
    return line(words, Inter.SEMI_BOLD, 1.75, "text");
  }

  /// A button with an outline, as wide as its words need.
  Cell button(String words, Runnable act) {
    return button(words, width(words, Inter.REGULAR), "outlined", act);
  }

  /// The one answer that is expected, filled.
  Cell filled(String words, Runnable act) {
    return button(words, width(words, Inter.SEMI_BOLD), "filled", act);
  }

  /// An answer of a question: never a narrow one.
  ///
  /// @param look as [#button(String,double,String,Runnable)] has it
  Cell answer(String words, String look, Runnable act) {
    double width = Math.max(em(ANSWER), width(words, Inter.SEMI_BOLD));
    return button(words, width, look, act);
  }

  /// A button of a set width.
  ///
  /// @param width in pixels
  /// @param look `outlined`, `filled` or `plain`
  Cell button(String words, double width, String look, Runnable act) {
    Inter weight = look.equals("filled") ? Inter.SEMI_BOLD : Inter.REGULAR;
    return new Cell(glass, width, em(BUTTON), words, act)
        .look(look)
        .label(words, texts.language(), weight, 1);
  }

  /// A button with an outline and an icon beside its words.
  Cell button(Icon icon, String words, Runnable act) {
    double width = Cell.widthBeside(glass, words) + em(0.67);
    return new Cell(glass, width, em(BUTTON), words, act)
        .look("outlined")
        .beside(icon, words, texts.language());
  }

  /// A square button with an icon alone.
  ///
  /// @param saying what it does, for those who don't see it
  Cell iconButton(Icon icon, String saying, Runnable act) {
    return new Cell(glass, em(BUTTON), em(BUTTON), saying, act).look("outlined").icon(icon);
  }

  private double width(String words, Inter weight) {
    return Math.ceil(Words.width(words, weight.at(em(1)))) + em(2);
  }

  /// Work that does not belong on the FX thread. A failure that it has no handler for is said.
  <T> Work<T> work(Callable<T> work) {
    return new Work<>(work, desk.worker(), desk.screen(), this::sayWrong);
  }

  /// Says what went wrong; see [Failure].
  void sayWrong(Throwable failure) {
    front.say(Failure.said(failure, texts), Tone.BAD);
  }

  /// Says that something is done.
  void say(String sentence) {
    front.say(sentence, Tone.GOOD);
  }

  /// Asks before something is done.
  void ask(Question question) {
    QuestionCard.lay(question, this);
  }
}
