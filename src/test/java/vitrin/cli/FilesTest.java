package vitrin.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vitrin.model.Language;
import vitrin.pack.SourceFolders;

class FilesTest {
  @TempDir static Path shelf;
  @TempDir Path desk;

  /// A bundle that is right.
  private static Path good;

  private Path source;
  private Path output;
  private Terminal terminal;

  @BeforeAll
  static void packOne() {
    good = shelf.resolve("good.vitrin");
    new Terminal(shelf.resolve("home"), Language.EN)
        .type("pack", SourceFolders.complete(shelf), "-o", good);
  }

  @BeforeEach
  void sit() throws IOException {
    source = SourceFolders.complete(desk);
    output = Files.createDirectory(desk.resolve("output"));
    terminal = new Terminal(desk.resolve("home"), Language.EN);
  }

  private List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// What was said is one sentence that names the file.
  private static void assertOneSentence(Terminal.Answer answer, Path about) {
    assertEquals(1, answer.said().size(), answer.err());
    assertTrue(answer.err().contains(about.toString()), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
  }

  @Nested
  class AGoodFolder {

    @Test
    void isPackedAndTheBundleIsWholeAndSaysWhatIsInside() throws IOException {
      Path bundle = output.resolve("a.vitrin");
      Terminal.Answer packed = terminal.type("pack", source, "-o", bundle);
      assertEquals(ExitCode.DONE, packed.exit(), packed.err());
      assertEquals("", packed.out());
      assertEquals(List.of("a.vitrin"), namesIn(output));

      assertEquals(ExitCode.DONE, terminal.type("check", bundle).exit());

      Terminal.Answer inspected = terminal.type("inspect", bundle, "--json");
      JsonNode inside = inspected.json();
      assertEquals("small-exhibit", inside.get("id").asString());
      assertEquals(Files.size(bundle), inside.get("bytes").asLong());
      assertEquals(4, inside.get("pictures").size());
      assertTrue(packed.err().contains(inside.get("digest").asString()));
      assertEquals("", inspected.err());

      Terminal.Answer told = terminal.type("inspect", bundle);
      assertTrue(told.out().contains("small-exhibit"), told.out());
      assertEquals("", told.err());
    }

    @Test
    void isFineForPeopleAndForPrograms() {
      Terminal.Answer told = terminal.type("check", source);
      assertEquals(ExitCode.DONE, told.exit(), told.out());
      assertOneSentence(told, source);
      JsonNode json = terminal.type("check", source, "--json").json();
      assertTrue(json.get("ok").asBoolean());
      assertEquals(0, json.get("problems").size());
    }

    @Test
    void leavesNothingBehindInTheHomeWhenItsBundleWasLookedAt() throws IOException {
      terminal.type("inspect", good);
      terminal.type("check", good);
      assertEquals(List.of(), namesIn(desk.resolve("home/tmp")));
    }
  }

  /// One thing that is wrong with a folder.
  private enum Fault {
    PHOTO_MISSING {
      @Override
      void make(Path folder) throws IOException {
        Files.delete(folder.resolve("photos/wide.jpg"));
      }
    },
    PHOTO_NO_PICTURE {
      @Override
      void make(Path folder) throws IOException {
        Files.writeString(folder.resolve("photos/wide.jpg"), "no picture");
      }
    },
    PHOTO_OF_ANOTHER_KIND {
      @Override
      void make(Path folder) throws IOException {
        Path photo = folder.resolve("photos/wide.jpg");
        Files.write(photo, Files.readAllBytes(folder.resolve("photos/cover.png")));
      }
    },
    PHOTO_OF_ONE_PIXEL {
      @Override
      void make(Path folder) {
        SourceFolders.picture(folder.resolve("photos/wide.jpg"), 1, 1);
      }
    },
    PHOTO_CUT_OFF {
      @Override
      void make(Path folder) throws IOException {
        Path photo = folder.resolve("photos/wide.jpg");
        byte[] bytes = Files.readAllBytes(photo);
        Files.write(photo, Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    JSON_CUT_IN_HALF {
      @Override
      void make(Path folder) throws IOException {
        String json = Files.readString(folder.resolve("exhibit.json"));
        Files.writeString(folder.resolve("exhibit.json"), json.substring(0, json.length() / 2));
      }
    },
    JSON_IN_UTF_16 {
      @Override
      void make(Path folder) throws IOException {
        String json = Files.readString(folder.resolve("exhibit.json"));
        Files.write(folder.resolve("exhibit.json"), json.getBytes(StandardCharsets.UTF_16));
      }
    },
    JSON_EMPTY {
      @Override
      void make(Path folder) throws IOException {
        Files.write(folder.resolve("exhibit.json"), new byte[0]);
      }
    },
    KEY_TWICE {
      @Override
      void make(Path folder) {
        SourceFolders.exhibit(
            folder, SourceFolders.completeWith("\"edition\":", "\"edition\": 1, \"edition\":"));
      }
    };

    abstract void make(Path folder) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultyFolderIsNotPackedAndEveryLineNamesItsFile(Fault fault) throws IOException {
    fault.make(source);
    Terminal.Answer answer = terminal.type("pack", source, "-o", output.resolve("a.vitrin"));
    assertEquals(ExitCode.CONTENT, answer.exit(), answer.err());
    assertEquals(List.of(), namesIn(output));
    assertTrue(answer.said().size() >= 2, answer.err());
    answer.said().forEach(line -> assertTrue(line.startsWith(source.toString()), line));
    assertFalse(answer.err().contains("Exception"), answer.err());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultyFolderIsToldToPeopleAndToPrograms(Fault fault) throws IOException {
    fault.make(source);
    Terminal.Answer told = terminal.type("check", source);
    assertEquals(ExitCode.CONTENT, told.exit());
    assertTrue(told.out().lines().findFirst().orElse("").contains(": error: "), told.out());
    assertOneSentence(told, source);

    Terminal.Answer answer = terminal.type("check", source, "--json");
    assertEquals(ExitCode.CONTENT, answer.exit());
    assertEquals("", answer.err());
    assertFalse(answer.json().get("ok").asBoolean());
    assertEquals("error", answer.json().get("problems").get(0).get("severity").asString());
    assertEquals(
        told.out().lines().count(), answer.json().get("problems").size(), "the same problems");
  }

  @Test
  void aFaultIsFoundAtItsLineColumnAndField() {
    SourceFolders.exhibit(
        source, SourceFolders.completeWith("\"edition\": ", "\"colour\": 1,\n  \"edition\": "));
    Terminal.Answer told = terminal.type("check", source);
    String file = source.resolve("exhibit.json").toString();
    String line = told.out().lines().findFirst().orElse("");
    assertTrue(line.matches("\\Q" + file + "\\E:\\d+:\\d+ /colour: error: .*colour.*"), line);
  }

  @Test
  void aByteOrderMarkIsAWarningOnly() throws IOException {
    Path file = source.resolve("exhibit.json");
    Files.writeString(file, "\ufeff" + Files.readString(file));
    Path bundle = output.resolve("a.vitrin");
    Terminal.Answer answer = terminal.type("pack", source, "-o", bundle);
    assertEquals(ExitCode.DONE, answer.exit(), answer.err());
    assertTrue(answer.err().contains(": warning: "), answer.err());
    assertTrue(Files.exists(bundle));
  }

  @Nested
  class WhatIsNoSourceFolder {

    @Test
    void isRefusedByPackInOneSentence() throws IOException {
      Path empty = Files.createDirectory(desk.resolve("empty"));
      Path file = Files.writeString(desk.resolve("file"), "text");
      for (Path named : List.of(empty, file, desk.resolve("nowhere"))) {
        Terminal.Answer answer = terminal.type("pack", named, "-o", output.resolve("a.vitrin"));
        assertEquals(ExitCode.REFUSED, answer.exit());
        assertOneSentence(answer, named);
        assertEquals(List.of(), namesIn(output));
      }
    }
  }

  @Nested
  class AnOutput {

    @Test
    void thatCannotBeWrittenIsOneSentence() throws IOException {
      Path file = Files.writeString(desk.resolve("file"), "text");
      for (Path named : List.of(desk.resolve("nowhere/a.vitrin"), file.resolve("a.vitrin"))) {
        Terminal.Answer answer = terminal.type("pack", source, "-o", named);
        assertEquals(ExitCode.REFUSED, answer.exit());
        assertOneSentence(answer, named);
      }
    }

    @Test
    void thatIsAFolderIsLeftAlone() throws IOException {
      Terminal.Answer answer = terminal.type("pack", source, "-o", output);
      assertEquals(ExitCode.REFUSED, answer.exit());
      assertOneSentence(answer, output);
      assertEquals(List.of(), namesIn(output));
    }

    @Test
    void thatExistsIsKeptUnlessPackingSucceeds() throws IOException {
      Path bundle = Files.writeString(output.resolve("a.vitrin"), "precious");
      Fault.PHOTO_MISSING.make(source);
      assertEquals(ExitCode.CONTENT, terminal.type("pack", source, "-o", bundle).exit());
      assertEquals("precious", Files.readString(bundle));
      assertEquals(List.of("a.vitrin"), namesIn(output));
    }
  }

  /// A file that is handed over as a bundle and is none, or no longer.
  private enum Handed {
    TRUNCATED("V15") {
      @Override
      void make(Path good, Path bad) throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        Files.write(bad, Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    FLIPPED("V15") {
      @Override
      void make(Path good, Path bad) throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bad, bytes);
      }
    },
    OF_A_NEWER_VERSION("V12") {
      @Override
      void make(Path good, Path bad) throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        bytes[USER_VERSION] = 2;
        Files.write(bad, bytes);
      }
    },
    OF_ANOTHER_APPLICATION("V11") {
      @Override
      void make(Path good, Path bad) throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        Arrays.fill(bytes, APPLICATION_ID, APPLICATION_ID + 4, (byte) 0);
        Files.write(bad, bytes);
      }
    },
    EMPTY("V11") {
      @Override
      void make(Path good, Path bad) throws IOException {
        Files.write(bad, new byte[0]);
      }
    },
    MISSING("V10") {
      @Override
      void make(Path good, Path bad) {}
    };

    /// Where the header of a SQLite file has the last byte of the application's own version, and
    /// the application's id (https://www.sqlite.org/fileformat2.html, 1.3).
    private static final int USER_VERSION = 63;

    private static final int APPLICATION_ID = 68;

    private final String code;

    Handed(String code) {
      this.code = code;
    }

    abstract void make(Path good, Path bad) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(Handed.class)
  void aBadBundleIsRefusedInOneSentenceWithItsCode(Handed handed) throws IOException {
    Path bad = output.resolve("bad.vitrin");
    handed.make(good, bad);
    for (List<Object> line :
        List.of(List.<Object>of("inspect", bad), List.<Object>of("check", bad))) {
      Terminal.Answer told = terminal.type(line.toArray());
      boolean nothingThere = line.getFirst().equals("check") && handed == Handed.MISSING;
      assertAll(
          () -> assertEquals(ExitCode.REFUSED, told.exit()),
          () -> assertOneSentence(told, bad),
          () ->
              assertTrue(nothingThere || told.err().contains("(" + handed.code + ")"), told.err()),
          () -> assertEquals("", told.out()));
      Terminal.Answer answer = terminal.type(line.getFirst(), line.getLast(), "--json");
      assertEquals(3, answer.json().get("refused").get("exit").asInt());
    }
    assertEquals(List.of(), namesIn(desk.resolve("home/tmp")));
  }

  @Test
  void aFolderIsNoBundle() {
    Terminal.Answer answer = terminal.type("inspect", source);
    assertEquals(ExitCode.REFUSED, answer.exit());
    assertOneSentence(answer, source);
    assertTrue(answer.err().contains("(V11)"), answer.err());
  }

  @Test
  void aSentenceIsInTheLanguageOfTheReaderAndJsonInEnglish() {
    Path nowhere = desk.resolve("nowhere");
    Terminal azerbaijani = new Terminal(desk.resolve("home"), Language.AZ);
    assertTrue(azerbaijani.type("check", nowhere).err().contains("yoxdur"));
    assertTrue(
        azerbaijani
            .type("check", nowhere, "--json")
            .json()
            .get("refused")
            .get("message")
            .asString()
            .contains("does not exist"));
  }

  @Test
  void aHomeThatCannotBeUsedIsOneSentence() throws IOException {
    Path file = Files.writeString(desk.resolve("file"), "in the way");
    Terminal.Answer answer = new Terminal(file, Language.EN).type("inspect", good);
    assertEquals(ExitCode.REFUSED, answer.exit());
    assertOneSentence(answer, file);
    assertTrue(answer.err().contains("(V41)"), answer.err());
  }
}
