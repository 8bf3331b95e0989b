package dk.opgavekatalog.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It-drift og -support | It,drift,og,support",
                "EU's | EU,s",
                "pr. 1.000 sager. | pr,1.000,sager",
                "felt 1.4.10, 2,5 og 6.45.53. | felt,1.4.10,2,5,og,6.45.53",
                "1..2 a.b 3.a b.3 | 1,2,a,b,3,a,b,3",
                "Revalidering/flexjob | Revalidering,flexjob",
                "A\u030Ar syge\u00ADdagpenge m² | A\u030Ar,syge\u00ADdagpenge,m²",
                "\u030A x | x",
                "– !? | ''",
                "'' | ''"
            })
    void aWordIsARunOfLettersAndDigits(String text, String words) {
        assertThat(String.join(
                        ",",
                        WordSplitter.split(text).stream()
                                .map(range -> range.cut(text))
                                .toList()))
                .isEqualTo(words);
    }
}
