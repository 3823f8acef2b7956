package vitrin.cli;

import java.util.List;

/// `vitrin play`: shows exhibits in a window.
final class PlayCommand implements Command {
  private static final int A_DAY = 86_400;

  @Override
  public String name() {
    return "play";
  }

  @Override
  public Operands operands() {
    return Operands.EXHIBITS;
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.WINDOW,
        Option.DIAGONAL,
        Option.DISTANCE,
        Option.LANGUAGE,
        Option.SECONDS,
        Option.PRESENTER,
        Option.OR_SNAPSHOT);
  }

  @Override
  public Launch run(Given given, Console console) throws UsageException {
    return new Launch.Play(
        given.files(),
        given.size(Option.WINDOW),
        given.viewing(),
        given.language(Option.LANGUAGE),
        given.whole(Option.SECONDS, 1, A_DAY),
        given.path(Option.OR_SNAPSHOT),
        given.has(Option.PRESENTER) ? Launch.By.SPEAKER : Launch.By.VISITORS);
  }
}
