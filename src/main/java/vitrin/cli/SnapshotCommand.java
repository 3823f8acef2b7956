package vitrin.cli;

import java.util.List;
import vitrin.model.PixelSize;

/// `vitrin snapshot`: draws every slide into files.
final class SnapshotCommand implements Command {
  private static final PixelSize USUAL = new PixelSize(1920, 1080);

  @Override
  public String name() {
    return "snapshot";
  }

  @Override
  public Operands operands() {
    return Operands.EXHIBIT;
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.OUTPUT_FOLDER,
        Option.SIZE,
        Option.DIAGONAL,
        Option.DISTANCE,
        Option.LANGUAGE,
        Option.MODE);
  }

  @Override
  public Launch run(Given given, Console console) throws UsageException {
    List<PixelSize> sizes = given.sizes(Option.SIZE);
    return new Launch.Snapshot(
        given.file(),
        given
            .path(Option.OUTPUT_FOLDER)
            .orElseThrow(() -> new UsageException("cli.usage.missing", "--output")),
        sizes.isEmpty() ? List.of(USUAL) : sizes,
        given.viewing(),
        given.language(Option.LANGUAGE),
        given.mode(Option.MODE));
  }
}
