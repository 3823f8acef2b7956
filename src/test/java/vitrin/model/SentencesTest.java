package vitrin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> sentences(String text, String language) {
    return new Prose.Paragraph(List.of(new Prose.Span(text, Prose.Emphasis.NONE)))
        .sentences(new Language(language));
  }

  @Test
  void aNewSentenceMayBeginWithANumber() {
    assertEquals(
        List.of("Bu gün ora Azadlıq meydanıdır.", "1988-ci ildə mitinq başlandı."),
        sentences("Bu gün ora Azadlıq meydanıdır. 1988-ci ildə mitinq başlandı.", "az"));
    assertEquals(
        List.of("Это площадь Свободы.", "17 ноября начался митинг."),
        sentences("Это площадь Свободы. 17 ноября начался митинг.", "ru"));
  }

  @Test
  void aShortFormBeforeANumberEndsNoSentence() {
    for (String text : List.of("Дом стоит на ул. 28 Мая.", "См. стр. 5.", "See No. 12 there.")) {
      assertEquals(List.of(text), sentences(text, "ru"));
    }
  }

  @Test
  void anInitialEndsNoSentence() {
    assertEquals(
        List.of("İlqar H. Əliyev danışdı.", "Hamı dinlədi."),
        sentences("İlqar H. Əliyev danışdı. Hamı dinlədi.", "az"));
  }
}
