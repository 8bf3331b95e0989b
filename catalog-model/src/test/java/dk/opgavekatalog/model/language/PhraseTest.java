package dk.opgavekatalog.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4900500.00 | 4.900.500,00 | 4,900,500.00
                    -1234.5 | -1.234,5 | -1,234.5
                    8.0000 | 8 | 8
                    1000.2500 | 1.000,25 | 1,000.25
                    12.00 | 12,00 | 12.00
                    0 | 0 | 0
                    0.0000 | 0 | 0
                    1E+3 | 1.000 | 1,000
                    """)
    void aNumberHasTheSignsOfItsLanguage(BigDecimal number, String danish, String english) {
        assertThat(Phrase.number(number)).isEqualTo(Phrase.of(danish, english));
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
