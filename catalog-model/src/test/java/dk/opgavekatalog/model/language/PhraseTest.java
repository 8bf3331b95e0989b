package dk.opgavekatalog.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    private final Phrase row = Phrase.of("række ", "row ");

    @Test
    void itHasATextInEachLanguage() {
        assertThat(row.in(Language.DANISH)).isEqualTo("række ");
        assertThat(row.in(Language.ENGLISH)).isEqualTo("row ");
        assertThat(row).hasToString("row ");
    }

    @Test
    void whatFollowsIsInTheSameLanguage() {
        Phrase both = row.plus("17").plus(Phrase.of(" mangler", " is missing"));

        assertThat(both).isEqualTo(Phrase.of("række 17 mangler", "row 17 is missing"));
    }

    @Test
    void aTextThatNoLanguageChangesIsTheSameInBoth() {
        assertThat(Phrase.same("1.4.11")).isEqualTo(Phrase.of("1.4.11", "1.4.11"));
        assertThat(Phrase.same("1.4.11").hasWords()).isFalse();
        assertThat(row.hasWords()).isTrue();
    }

    @Test
    void itIsEmptyWhenBothTextsAre() {
        assertThat(Phrase.same("").isEmpty()).isTrue();
        assertThat(Phrase.of("", "a").isEmpty()).isFalse();
        assertThat(Phrase.of("a", "").isEmpty()).isFalse();
    }

    @Test
    void phrasesAreEqualWhenBothTextsAre() {
        assertThat(row).isEqualTo(Phrase.of("række ", "row ")).hasSameHashCodeAs(Phrase.of("række ", "row "));
        assertThat(row)
                .isNotEqualTo(Phrase.of("rækken ", "row "))
                .isNotEqualTo(Phrase.of("række ", "line "))
                .isNotEqualTo("row ");
    }
}
