package dk.opgavekatalog.model.stem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

    @ParameterizedTest
    @CsvSource({
        "byggesag, byggesag",
        "byggesagen, byggesag",
        "byggesagerne, byggesag",
        "byggesagernes, byggesag",
        "boernene, boern",
        "koereproever, koereproev",
        "loenninger, loenning",
        "venlighed, ven",
        "hjaelpeloest, hjaelpeloes",
        "aar, aar",
        "i, i"
    })
    void danishWordsLoseTheirEndings(String word, String stem) {
        assertThat(Stemmer.of(Language.DANISH).stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "wheelchairs, wheelchair",
        "applications, applic",
        "application, applic",
        "employees, employe",
        "communities, communiti",
        "generally, general",
        "hopping, hop",
        "hoping, hope",
        "skies, sky",
        "by, by"
    })
    void englishWordsLoseTheirEndings(String word, String stem) {
        assertThat(Stemmer.of(Language.ENGLISH).stem(word)).isEqualTo(stem);
    }

    @Test
    void nothingIsLeftOfNothing() {
        for (Language language : Language.values()) {
            assertThat(Stemmer.of(language).stem("")).isEmpty();
        }
    }
}
