package vitrin.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import vitrin.model.Language;
import vitrin.model.PartialDate;

class TextsTest {

  @Test
  void aRegionalFormHasTheTextsOfItsLanguage() {
    assertEquals(Language.RU, Texts.of(new Language("ru-KZ")).language());
    assertEquals(Language.AZ, Texts.of(new Language("az-Cyrl")).language());
  }

  @Test
  void aLanguageWithoutAnInterfaceHasTheEnglishOne() {
    assertEquals(Language.EN, Texts.of(new Language("ar")).language());
  }

  @Test
  void theSystemsLanguageIsNotAsked() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ru"));
      assertEquals("Touch", Texts.of(Language.EN).get("loop.touch"));
      assertEquals("Toxunun", Texts.of(Language.AZ).get("loop.touch"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aTextThatIsNotThereIsAFault() {
    Texts texts = Texts.of(Language.EN);

    assertTrue(texts.has("loop.touch"));
    assertThrows(MissingResourceException.class, () -> texts.get("loop.untold"));
  }

  @Test
  void placesAreFilled() {
    assertEquals("Слайд 4 из 24", Texts.of(Language.RU).get("visit.place", "4", "24"));
    assertEquals("Slayd 4, cəmi 24", Texts.of(Language.AZ).get("visit.place", "4", "24"));
  }

  @Test
  void datesAreWrittenAsFarAsTheyAreKnown() {
    assertEquals("19 yanvar 1990", date("1990-01-19", Language.AZ));
    assertEquals("19 января 1990", date("1990-01-19", Language.RU));
    assertEquals("19 January 1990", date("1990-01-19", Language.EN));
    assertEquals("yanvar 1990", date("1990-01", Language.AZ));
    assertEquals("январь 1990", date("1990-01", Language.RU));
    assertEquals("1990", date("1990", Language.RU));
  }

  @Test
  void thePartsOfADateAreNotTornApart() {
    PartialDate date = PartialDate.parse("1990-01-19").orElseThrow();

    assertEquals("19\u00a0yanvar\u00a01990", DateText.of(date, Language.AZ));
  }

  @Test
  void thousandsStandApartAsTheLanguagePrintsThem() {
    assertEquals("613", Numbers.whole(613, Language.AZ));
    assertEquals("1275", Numbers.whole(1275, Language.RU));
    assertEquals("1,275", Numbers.whole(1275, Language.EN));
    assertEquals("1\u00a0234\u00a0567", Numbers.whole(1_234_567, Language.AZ));
    assertEquals("12,345", Numbers.whole(12_345, Language.EN));
    assertEquals("−12\u00a0345", Numbers.whole(-12_345, Language.RU));
  }

  @Test
  void aLanguageThatTheInterfaceDoesNotSpeakHasDatesInItsOwnOrder() {
    assertEquals("1936年5月9日", date("1936-05-09", new Language("zh")));
    assertEquals("2010年11月", date("2010-11", new Language("zh")));
    assertEquals("9 مايو 1936", date("1936-05-09", new Language("ar")));
    assertEquals("1899", date("1899", new Language("ar")));
  }

  private static String date(String written, Language language) {
    return DateText.of(PartialDate.parse(written).orElseThrow(), language).replace('\u00a0', ' ');
  }
}
