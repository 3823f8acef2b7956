package vitrin;

import static com.tngtech.archunit.base.DescribedPredicate.and;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house: which room may look into which, and what is kept in one room only.
class ArchitectureTest {

  /// Every room and the rooms it may import from. Arrows point down only.
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("bundle", Set.of("model")),
          Map.entry("i18n", Set.of("model")),
          Map.entry("slideshow", Set.of("model")),
          Map.entry("pack", Set.of("model", "bundle")),
          Map.entry("library", Set.of("model", "bundle")),
          Map.entry("ui", Set.of("model", "i18n", "bundle", "slideshow")),
          Map.entry("ui.kiosk", Set.of("ui", "i18n", "model", "slideshow", "library", "bundle")),
          Map.entry("ui.staff", Set.of("ui", "i18n", "model", "slideshow", "library", "bundle")),
          Map.entry("ui.studio", Set.of("ui", "i18n", "model", "slideshow", "pack", "bundle")),
          Map.entry("cli", Set.of("model", "bundle", "i18n", "pack", "library")),
          Map.entry(
              "app",
              Set.of(
                  "model",
                  "bundle",
                  "i18n",
                  "slideshow",
                  "pack",
                  "library",
                  "ui",
                  "ui.kiosk",
                  "ui.staff",
                  "ui.studio",
                  "cli")));

  private static JavaClasses house;

  @BeforeAll
  static void enter() {
    house =
        new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            // Wherever they are compiled to.
            .withImportOption(place -> !place.contains("/test-classes/"))
            .importPackages("vitrin");
  }

  static Stream<String> rooms() {
    return MAY_IMPORT.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyWhatTheTableAllows(String room) {
    List<String> forbidden = new ArrayList<>();
    for (String other : MAY_IMPORT.keySet()) {
      if (!other.equals(room) && !MAY_IMPORT.get(room).contains(other)) {
        forbidden.add("vitrin." + other);
      }
    }
    noClasses()
        .that()
        .resideInAPackage("vitrin." + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(house);
  }

  @Test
  void everyPackageIsARoomOfTheTable() {
    Set<String> strangers = new TreeSet<>();
    house.forEach(type -> strangers.add(type.getPackageName().replaceFirst("^vitrin\\.", "")));
    strangers.removeAll(MAY_IMPORT.keySet());
    assertEquals(Set.of(), strangers);
  }

  @Test
  void theModelStandsOnJavaBaseAlone() {
    classes()
        .that()
        .resideInAPackage("vitrin.model")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "vitrin.model",
                "java.lang..",
                "java.math..",
                "java.net..",
                "java.nio.charset..",
                "java.text..",
                "java.time..",
                "java.util.."))
        .check(house);
    only("java.util.logging..", everyRoomBut("model"));
    only("java.util.prefs..");
  }

  @Test
  void onlyBundleAndLibrarySpeakSql() {
    only("java.sql..", "bundle", "library");
    only("org.sqlite..", "bundle", "library");
  }

  @Test
  void onlyBundleReadsMarkdown() {
    only("org.commonmark..", "bundle");
  }

  @Test
  void onlyPackLibraryAndCliReadJson() {
    only("tools.jackson..", "pack", "library", "cli");
  }

  @Test
  void onlyTheCommandLineReadsWords() {
    only("picocli..", "cli", "app");
  }

  @Test
  void onlyTheCommandLineWritesToStandardOutput() {
    noClasses()
        .that()
        .resideOutsideOfPackages("vitrin.cli", "vitrin.app")
        .should()
        .accessField(System.class, "out")
        .check(house);
  }

  @Test
  void onlyI18nReadsResourceBundles() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vitrin.i18n")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ResourceBundle")
        .check(house);
  }

  @Test
  void thereIsNoJavaFxBelowTheFaces() {
    only("javafx..", "ui", "ui.kiosk", "ui.staff", "ui.studio", "app");
  }

  @Test
  void theSlideshowHasNoClockAndNoThread() {
    noClasses()
        .that()
        .resideInAPackage("vitrin.slideshow")
        .should()
        .callMethodWhere(target(and(name("now"), With.owner(resideInAnyPackage("java.time..")))))
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.concurrent..", "javafx..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Thread.class, Clock.class, Timer.class)
        .check(house);
  }

  private static String[] everyRoomBut(String room) {
    return MAY_IMPORT.keySet().stream().filter(each -> !each.equals(room)).toArray(String[]::new);
  }

  /// Nothing but these rooms may depend on a package.
  private static void only(String packages, String... rooms) {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    Stream.of(rooms).map(room -> "vitrin." + room).toArray(String[]::new))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages)
        .allowEmptyShould(true)
        .check(house);
  }
}
