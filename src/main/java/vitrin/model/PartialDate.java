package vitrin.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date known to the year, the month or the day: `1990`, `1990-01` or `1990-01-19`.
///
/// @param year 1–9999
/// @param month 1–12; absent if only the year is known
/// @param day 1–31, a day that month has; absent if only the month is known
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /// @throws IllegalArgumentException if there is no such date
  public PartialDate {
    if (year < 1 || year > 9999 || month.isEmpty() && day.isPresent()) {
      throw new IllegalArgumentException("no such date");
    }
    try {
      if (day.isPresent()) {
        LocalDate.of(year, month.getAsInt(), day.getAsInt());
      } else if (month.isPresent()) {
        YearMonth.of(year, month.getAsInt());
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date", e);
    }
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent if the text is none of them or no such date.
  public static Optional<PartialDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /// By time; a year stands before its months, a month before its days.
  @Override
  public int compareTo(PartialDate other) {
    int years = Integer.compare(year, other.year);
    int months = Integer.compare(month.orElse(0), other.month.orElse(0));
    return years != 0
        ? years
        : months != 0 ? months : Integer.compare(day.orElse(0), other.day.orElse(0));
  }

  /// As it is written in `exhibit.json`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("%04d".formatted(year));
    month.ifPresent(m -> text.append("-%02d".formatted(m)));
    day.ifPresent(d -> text.append("-%02d".formatted(d)));
    return text.toString();
  }
}
