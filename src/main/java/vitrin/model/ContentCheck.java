package vitrin.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules of content that no single field can keep by itself.
///
/// A file may break any of them, whoever made it, so they are asked again each time content comes
/// in from outside: from an editor's folder with all the advice there is, from a bundle for the
/// errors alone. The order of the problems is the order of the content.
public final class ContentCheck {
  private ContentCheck() {}

  /// What an exhibit must not break, wherever it comes from. Needs neither its pictures nor a
  /// typeface.
  ///
  /// @return problems that are all errors; empty if the exhibit may be shown
  public static List<Problem> errors(Exhibit exhibit) {
    Problems problems = new Problems();
    ContentErrors.collect(exhibit, problems);
    return problems.list();
  }

  /// Everything an editor should know: the errors first, then the warnings.
  ///
  /// @param pictures the size of each picture that could be read, by its file; those that could not
  ///   are somebody else's to report
  public static List<Problem> check(
      Exhibit exhibit, Map<String, PixelSize> pictures, TextMeasure measure) {
    Problems problems = new Problems();
    ContentErrors.collect(exhibit, problems);
    ContentWarnings.collect(exhibit, pictures, problems);
    FitWarnings.collect(exhibit, pictures, measure, problems);
    return problems.list();
  }

  /// Where each picture is first named: the JSON Pointer of its `file`, by the file, in the order
  /// of the content.
  public static Map<String, String> picturePointers(Exhibit exhibit) {
    Map<String, String> pointers = new LinkedHashMap<>();
    ContentWalk.over(
        exhibit,
        new ContentWalk.Visitor() {
          @Override
          public void picture(String pointer, Picture picture) {
            pointers.putIfAbsent(picture.file(), pointer + "/file");
          }
        });
    return pointers;
  }

  /// Whether a picture's name is a path that stays inside its folder and means the same on every
  /// system.
  public static boolean isPlainPath(String file) {
    return ContentErrors.isPlainPath(file);
  }

  /// Collects problems while the rules are asked.
  static final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void error(String pointer, String key, Object... arguments) {
      add(Problem.Severity.ERROR, pointer, key, arguments);
    }

    void warning(String pointer, String key, Object... arguments) {
      add(Problem.Severity.WARNING, pointer, key, arguments);
    }

    private void add(Problem.Severity severity, String pointer, String key, Object... arguments) {
      List<String> texts = new ArrayList<>();
      for (Object argument : arguments) {
        texts.add(argument.toString());
      }
      found.add(new Problem(severity, key, texts, pointer));
    }

    List<Problem> list() {
      return List.copyOf(found);
    }
  }
}
