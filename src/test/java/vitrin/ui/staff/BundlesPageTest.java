package vitrin.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrin.library.Edition;
import vitrin.library.InstalledExhibit;
import vitrin.library.Note;
import vitrin.library.Schedule;
import vitrin.model.Dates;
import vitrin.model.Exhibit;
import vitrin.model.Language;
import vitrin.model.LocalizedText;
import vitrin.ui.FxTest;

/// What an officer sees of a stick and does with it, with real bundles on it.
@FxTest
class BundlesPageTest {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  @TempDir Path folder;

  private TestDesk desk;
  private TestStick stick;
  private StaffHands hands;

  @BeforeEach
  void open() throws Exception {
    desk = new TestDesk(folder);
    stick = new TestStick(desk).trusted();
    hands = StaffHands.inside(desk, 1920, 1080, 43);
    hands.touch("Paketlər");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Optional<Integer> plays(String id) throws Exception {
    return desk.library.find(id).flatMap(InstalledExhibit::current).map(Edition::edition);
  }

  private static Exhibit carpets(int edition) {
    return TestStick.exhibit("carpets", edition, "Azərbaycan xalçası");
  }

  private void appear() {
    hands.seconds(1);
  }

  @Nested
  class TheStick {
    @Test
    void withoutOneTheOfficerIsAskedToInsertIt() {
      hands.sees("USB fləş yaddaşı taxın");
    }

    @Test
    void itIsNoticedByItselfAndWhatIsOnItIsTold() throws Exception {
      stick.everyKind();
      appear();
      hands.sees("Fləş yaddaşda 4 paket var");
      hands.sees(TestStick.NAME + " · hamısı yoxlanıldı");
      hands.sees("january-1990 · az, ru, en");
      hands.sees("Möhür bizimdir: Sərgi şöbəsi");
      hands.sees("Buraxılış 4 → 5");
      hands.sees("1 slayd əlavə olunub");
      hands.sees("Yeni · buraxılış 1");
      hands.sees("Eyni buraxılış artıq quraşdırılıb");
      hands.sees("Zədələnib");
      hands.sees("Kod V15");
    }

    @Test
    void onTheNarrowestScreenTitlesHaveRoomAndNothingReachesBeyondIt() throws Exception {
      stick.everyKind();
      StaffHands narrow = StaffHands.inside(desk, 1080, 1920, 27);
      narrow.touch("Paketlər");
      narrow.seconds(1);
      narrow.lay();
      for (Node node : StaffHands.all(narrow.face)) {
        if (node instanceof Text text && !text.getText().isEmpty()) {
          Bounds at = text.localToScene(text.getLayoutBounds());
          assertTrue(at.getMaxX() <= 1080, text.getText());
          assertTrue(text.getWrappingWidth() == 0 || text.getWrappingWidth() > 200, text.getText());
        }
      }
    }

    @Test
    void onTheNarrowestScreenWhatCanBeDoneStandsBesideEachOther() throws Exception {
      stick.put("a.vitrin", carpets(1));
      StaffHands narrow = StaffHands.inside(desk, 1080, 1920, 27);
      narrow.seconds(1);
      narrow.lay();
      List<Bounds> places =
          narrow.controls().stream()
              .filter(node ->
                  List.of("Quraşdır: Azərbaycan xalçası", "Önizlə: Azərbaycan xalçası")
                      .contains(node.getAccessibleText()))
              .map(node -> node.localToScene(node.getLayoutBounds()))
              .toList();
      assertEquals(2, places.size());
      assertEquals(places.getFirst().getMinY(), places.getLast().getMinY());
      assertTrue(places.getLast().getMinX() > places.getFirst().getMaxX());
    }

    @Test
    void oneWithoutBundlesSaysWhatABundleIsCalled() throws Exception {
      stick.put("photo.jpg", new byte[9]);
      appear();
      hands.sees("Fləş yaddaşda paket yoxdur");
    }

    @Test
    void oneThatIsTakenOutIsGoneFromThePageAndWhatPlaysStays() throws Exception {
      stick.install(carpets(1));
      stick.put("a.vitrin", carpets(2));
      appear();
      hands.sees("Buraxılış 1 → 2");
      stick.pull();
      hands.seconds(1);
      hands.sees("USB fləş yaddaşı taxın");
      assertEquals(Optional.of(1), plays("carpets"));
    }

    @Test
    void oneThatIsTakenOutWhileItIsCheckedIsSaidAndHarmsNothing() throws Exception {
      stick.install(carpets(1));
      stick.put("a.vitrin", carpets(2));
      stick.put("b.vitrin", TestStick.exhibit("caspian", 1, "Xəzər"));
      Deque<Runnable> waiting = new ArrayDeque<>();
      desk.worker = waiting::addLast;
      hands.seconds(1);
      while (!hands.reads("yoxlanılıb: 1 / 2")) {
        waiting.removeFirst().run();
      }
      stick.pull();
      hands.seconds(1);
      while (!waiting.isEmpty()) {
        waiting.removeFirst().run();
      }
      hands.sees("Fləş yaddaş yoxlama bitməmiş çıxarıldı. Heç nə itməyib");
      hands.sees("USB fləş yaddaşı taxın");
      assertEquals(Optional.of(1), plays("carpets"));
    }

    @Test
    void whatCanNoLongerBeReadAMomentBeforeTheStickIsGoneIsSaidToo() throws Exception {
      Path only = stick.put("a.vitrin", carpets(1));
      Deque<Runnable> waiting = new ArrayDeque<>();
      desk.worker = waiting::addLast;
      hands.seconds(1);
      while (!hands.reads("yoxlanılıb: 0 / 1")) {
        waiting.removeFirst().run();
      }
      Files.delete(only);
      while (!waiting.isEmpty()) {
        waiting.removeFirst().run();
      }
      stick.pull();
      desk.worker = Runnable::run;
      hands.seconds(1);
      hands.sees("Fləş yaddaş yoxlama bitməmiş çıxarıldı. Heç nə itməyib");
    }

    @Test
    void aStickThatComesAgainIsReadAgain() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      stick.pull();
      hands.seconds(1);
      stick.put("a.vitrin", carpets(2));
      hands.seconds(1);
      hands.sees("Yeni · buraxılış 2");
    }
  }

  @Nested
  class Refused {
    @Test
    void aForeignFileIsToldWithItsCode() throws Exception {
      stick.put("letter.vitrin", "a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      appear();
      hands.sees("Paket deyil");
      hands.sees("Kod V11");
      hands.sees("Heç nə itməyib, ekranda heç nə dəyişməyib.");
      assertFalse(hands.sayings().stream().anyMatch(saying -> saying.startsWith("Quraşdır")));
    }

    @Test
    void aBundleForANewerVitrinSendsTheOfficerToTheTechnician() throws Exception {
      byte[] newer = Files.readAllBytes(stick.pack(carpets(1)));
      newer[63] = 2;
      stick.put("newer.vitrin", newer);
      appear();
      hands.sees("Kod V12");
      hands.sees("Texniki işçiyə zəng edin: proqram yenilənməlidir.");
    }

    @Test
    void anEmptyFileHasNoSize() throws Exception {
      stick.put("empty.vitrin", new byte[0]);
      appear();
      hands.sees("0 kB · açılmadı");
    }

    @Test
    void aHalfCopiedBundleIsToldWithItsCode() throws Exception {
      byte[] whole = Files.readAllBytes(stick.pack(carpets(1)));
      stick.put("half.vitrin", Arrays.copyOf(whole, whole.length - 4096));
      appear();
      hands.sees("Zədələnib");
      hands.sees("Kod V15");
    }
  }

  @Nested
  class Installing {
    @Test
    void oneThatIsDueIsInstalledWithTwoTouchesAndAReceiptSaysSo() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      hands.touch("Quraşdır: Azərbaycan xalçası");
      hands.touch("Quraşdır");
      hands.sees("Quraşdırıldı");
      hands.sees("Azərbaycan xalçası · buraxılış 1");
      hands.sees("Hər il 9–24 yanvar");
      hands.sees("Möhür bizimdir: Sərgi şöbəsi");
      hands.sees("Fləş yaddaşı çıxara bilərsiniz");
      assertEquals(Optional.of(1), plays("carpets"));
    }

    @Test
    void afterThatTheCardSaysThatItIsInstalled() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      hands.touch("Quraşdır: Azərbaycan xalçası");
      hands.touch("Quraşdır");
      hands.touch("Aydındır");
      hands.sees("Quraşdırılıb");
      hands.sees("Eyni buraxılış artıq quraşdırılıb");
    }

    @Test
    void aDayToBeginOnIsChosenOnACalendar() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      hands.touch("Quraşdır: Azərbaycan xalçası");
      hands.touch(hands.saying("Tarixdən"));
      hands.touch("16 yanvar");
      hands.touch(hands.saying("Sonuncu gün"));
      hands.touch("20 yanvar");
      hands.touch("Bu günlərdə");
      hands.touch("Quraşdır");
      hands.sees("16–20 yanvar 2027");
      hands.sees("Bu gün hələ göstərilmir");
      assertEquals(
          new Schedule.Days.Within(
              new Dates.Once(LocalDate.of(2027, 1, 16), LocalDate.of(2027, 1, 20))),
          desk.library.get("carpets").schedule().days());
    }

    @Test
    void theDaysThatAreChosenAreMarkedAndOnesThatAreOverCantBe() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      hands.touch("Quraşdır: Azərbaycan xalçası");
      hands.touch(hands.saying("Tarixdən"));
      hands.touch("16 yanvar");
      hands.touch(hands.saying("Sonuncu gün"));
      hands.touch("18 yanvar");
      assertFalse(hands.sayings().contains("10 yanvar"), hands.sayings()::toString);
      assertEquals(
          List.of("16 yanvar", "17 yanvar", "18 yanvar"),
          hands.controls().stream()
              .filter(day -> day.getPseudoClassStates().contains(CHOSEN))
              .map(day -> day.getAccessibleText().replace('\u00a0', ' '))
              .filter(day -> day.endsWith("yanvar"))
              .toList());
    }

    @Test
    void oneThatIsToComeLaterLeavesThePresentOneOnUntilThen() throws Exception {
      stick.install(carpets(1));
      stick.put("a.vitrin", carpets(2));
      appear();
      hands.touch("Quraşdır: Azərbaycan xalçası");
      hands.touch(hands.saying("Tarixdən"));
      hands.touch("16 yanvar");
      hands.touch("Bu günlərdə");
      hands.sees("O günədək 1 nömrəli buraxılış göstərilir");
      hands.touch("Quraşdır");
      hands.sees("Azərbaycan xalçası · buraxılış 2");
      hands.sees("Günü çatanda görünəcək; o vaxtadək 1 nömrəli buraxılış göstərilir");
      assertEquals(Optional.of(1), plays("carpets"));
      hands.touch("Aydındır");
      hands.touch("İndi ekranda");
      hands.sees("16 yanvar tarixindən 2 nömrəli buraxılış göstəriləcək");
    }

    @Test
    void aChangedBundleIsInstalledOnlyAfterAnExplicitYes() throws Exception {
      Exhibit before = carpets(1);
      stick.install(before);
      stick.put("a.vitrin", TestStick.exhibit("carpets", 1, "Xalça"));
      appear();
      hands.sees("dəyişib, nömrəsi isə yox");
      hands.touch("Quraşdır: Xalça");
      assertFalse(hands.sayings().contains("Quraşdır"));
      hands.touch("Bəli, redaktorla dəqiqləşdirmişəm");
      hands.touch("Quraşdır");
      LocalizedText title = desk.library.get("carpets").current().orElseThrow().title();
      assertEquals(Optional.of("Xalça"), title.in(Language.AZ));
    }

    @Test
    void oneThatCouldNotBeShownIsInstalledAgainOnlyAfterAnExplicitYes() throws Exception {
      stick.install(carpets(1));
      stick.install(carpets(2));
      desk.library
          .trials()
          .fail(desk.library.get("carpets").shown(), Note.Kind.HUNG, "", Instant.EPOCH);
      stick.put("a.vitrin", carpets(2));
      appear();
      hands.sees("Bu buraxılış göstərilə bilmədiyi üçün çıxarılıb");
      hands.touch("Quraşdır: Azərbaycan xalçası");
      hands.sees("Bu paket artıq quraşdırılmışdı, göstərilə bilmədiyi üçün çıxarılıb.");
      assertFalse(hands.sayings().contains("Quraşdır"));
      hands.touch("Bəli, yenidən sınansın");
      hands.touch("Quraşdır");
      assertEquals(Optional.of(2), plays("carpets"));
    }

    @Test
    void anOlderBundleIsInstalledOnlyAfterAnExplicitYes() throws Exception {
      stick.install(carpets(3));
      stick.put("a.vitrin", carpets(2));
      appear();
      hands.sees("Köhnə buraxılış: 3 → 2");
      hands.touch("Quraşdır: Azərbaycan xalçası");
      assertFalse(hands.sayings().contains("Quraşdır"));
      hands.touch(hands.saying("Bəli, köhnə buraxılış göstərilsin"));
      hands.touch("Quraşdır");
      assertEquals(Optional.of(2), plays("carpets"));
    }

    @Test
    void aBundleOfUnknownOriginIsInstalledOnlyAfterAnExplicitYes() throws Exception {
      TestStick stranger = new TestStick(desk);
      stranger.put("a.vitrin", carpets(1));
      appear();
      hands.sees("Möhürü tanınmır");
      hands.touch("Quraşdır: Azərbaycan xalçası");
      assertFalse(hands.sayings().contains("Quraşdır"));
      hands.touch(hands.saying("Bəli, paketi kimdən aldığımı bilirəm"));
      hands.touch("Quraşdır");
      assertEquals(Optional.of(1), plays("carpets"));
    }

    @Test
    void oneThatIsCalledOffLeavesWhatPlays() throws Exception {
      stick.install(carpets(1));
      stick.put("a.vitrin", carpets(2));
      appear();
      hands.touch("Quraşdır: Azərbaycan xalçası");
      boolean[] stopped = new boolean[1];
      desk.screen =
          act -> {
            act.run();
            if (!stopped[0] && hands.sayings().contains("Dayandır")) {
              stopped[0] = true;
              hands.touch("Dayandır");
            }
          };
      hands.touch("Quraşdır");
      hands.sees("Quraşdırma dayandırıldı. Heç nə dəyişməyib.");
      assertEquals(Optional.of(1), plays("carpets"));
    }

    @Test
    void whatWasCheckedIsInstalledThoughTheStickIsPulledMeanwhile() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      hands.touch("Quraşdır: Azərbaycan xalçası");
      stick.pull();
      hands.touch("Quraşdır");
      hands.sees("Quraşdırıldı");
      assertEquals(Optional.of(1), plays("carpets"));
    }
  }

  @Nested
  class WhatChanged {
    @Test
    void isToldSlideBySlide() throws Exception {
      stick.everyKind();
      appear();
      hands.touch("20 Yanvar gecəsi: bütün dəyişikliklər");
      hands.sees("Nə dəyişib: 20 Yanvar gecəsi");
      hands.sees("Əlavə olunub");
      hands.sees("Slayd 2 · Göl");
      hands.sees("Çıxarılıb");
    }
  }

  @Nested
  class Previewing {
    @Test
    void everySlideIsShownAsNobodyAndInEachLanguage() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      int slides = carpets(1).slides().size();
      hands.touch("Önizlə: Azərbaycan xalçası");
      toTheEnd(slides);
      for (Language language : List.of(Language.AZ, Language.RU, Language.EN)) {
        hands.touch(language.ownName());
        while (hands.sayings().contains("Əvvəlki slayd")) {
          hands.touch("Əvvəlki slayd");
        }
        toTheEnd(slides);
      }
      hands.touch("Önizləməni bağla");
      hands.sees("Fləş yaddaşda 1 paket var");
    }

    private void toTheEnd(int slides) {
      for (int i = 1; i < slides; i++) {
        hands.sees(i + " / " + slides);
        hands.touch("Növbəti slayd");
      }
      hands.sees(slides + " / " + slides);
      assertFalse(hands.sayings().contains("Növbəti slayd"));
    }

    @Test
    void nothingOfItIsInstalledOrCounted() throws Exception {
      stick.put("a.vitrin", carpets(1));
      appear();
      hands.touch("Önizlə: Azərbaycan xalçası");
      hands.touch("Azərbaycanca");
      hands.touch("Önizləməni bağla");
      assertEquals(List.of(), desk.library.exhibits());
      assertEquals(
          List.of(),
          desk.library.counters().between(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));
    }
  }
}
