package vitrin.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;
import vitrin.model.Language;
import vitrin.model.PixelSize;

/// What was typed after a word, read as what it should be.
final class Given {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

  private static final int LEAST_PIXELS = 320;
  private static final int MOST_PIXELS = 8192;

  private final ParseResult parsed;

  Given(ParseResult parsed) {
    this.parsed = parsed;
  }

  boolean has(Option option) {
    return parsed.hasMatchedOption(option.longName());
  }

  /// What was typed without an option.
  List<String> words() {
    return parsed.matchedPositionalValue(0, List.<String>of());
  }

  /// The one word typed without an option.
  String word() {
    return words().getFirst();
  }

  /// The files and folders named without an option.
  List<Path> files() throws UsageException {
    List<Path> files = new ArrayList<>();
    for (String word : words()) {
      files.add(path(word));
    }
    return files;
  }

  /// The one file or folder named without an option.
  Path file() throws UsageException {
    return files().getFirst();
  }

  Optional<Path> path(Option option) throws UsageException {
    String word = text(option);
    return word == null ? Optional.empty() : Optional.of(path(word));
  }

  Optional<PixelSize> size(Option option) throws UsageException {
    String word = text(option);
    return word == null ? Optional.empty() : Optional.of(size(option, word));
  }

  List<PixelSize> sizes(Option option) throws UsageException {
    List<PixelSize> sizes = new ArrayList<>();
    for (String word : parsed.matchedOptionValue(option.longName(), List.<String>of())) {
      sizes.add(size(option, word));
    }
    return sizes;
  }

  /// @throws UsageException if it is not a number from `least` to `most`
  OptionalDouble number(Option option, double least, double most) throws UsageException {
    String word = text(option);
    if (word == null) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(word.replace(',', '.'));
      if (number >= least && number <= most) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException _) {
      // as any other word that is no such number
    }
    throw new UsageException(
        "cli.usage.number", option.longName(), word, plain(least), plain(most));
  }

  /// @throws UsageException if it is not a whole number from `least` to `most`
  OptionalInt whole(Option option, int least, int most) throws UsageException {
    OptionalDouble number = number(option, least, most);
    if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
      throw new UsageException(
          "cli.usage.number", option.longName(), text(option), plain(least), plain(most));
    }
    return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) number.getAsDouble());
  }

  Optional<Language> language(Option option) throws UsageException {
    String word = text(option);
    if (word == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Language(word));
    } catch (IllegalArgumentException _) {
      throw new UsageException("cli.usage.language", option.longName(), word);
    }
  }

  Optional<Launch.Mode> mode(Option option) throws UsageException {
    String word = text(option);
    if (word == null) {
      return Optional.empty();
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "attract" -> Optional.of(Launch.Mode.ATTRACT);
      case "visit" -> Optional.of(Launch.Mode.VISIT);
      default -> throw new UsageException("cli.usage.mode", option.longName(), word);
    };
  }

  Launch.Viewing viewing() throws UsageException {
    return new Launch.Viewing(number(Option.DIAGONAL, 5, 200), number(Option.DISTANCE, 0.2, 10));
  }

  /// What was typed after an option; null: it was not given.
  String text(Option option) {
    return parsed.matchedOptionValue(option.longName(), (String) null);
  }

  private static Path path(String word) throws UsageException {
    try {
      return Path.of(word);
    } catch (InvalidPathException _) {
      throw new UsageException("cli.usage.path", word);
    }
  }

  private static PixelSize size(Option option, String word) throws UsageException {
    Matcher size = SIZE.matcher(word);
    if (size.matches()) {
      int width = Integer.parseInt(size.group(1));
      int height = Integer.parseInt(size.group(2));
      if (Math.min(width, height) >= LEAST_PIXELS && Math.max(width, height) <= MOST_PIXELS) {
        return new PixelSize(width, height);
      }
    }
    throw new UsageException(
        "cli.usage.size", option.longName(), word, plain(LEAST_PIXELS), plain(MOST_PIXELS));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
