package dk.opgavekatalog.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It-drift og -support | It,drift,og,support; It-drift",
                "EU's | EU,s;",
                "pr. 1.000 sager. | pr,1.000,sager;",
                "felt 1.4.10, 2,5 og 6.45.53. | felt,1.4.10,2,5,og,6.45.53;",
                "1..2 a.b 3.a b.3 | 1,2,a,b,3,a,b,3;",
                "Revalidering/flexjob | Revalidering,flexjob;",
                "A\u030Ar syge\u00ADdagpenge m² | A\u030Ar,syge\u00ADdagpenge,m²;",
                "\u030A x | x;",
                "børne- og unge-psyk-sager 18-årige 2006-2007 a--b | "
                        + "børne,og,unge,psyk,sager,18,årige,2006,2007,a,b; unge-psyk-sager,18-årige",
                "p\u2011afgift x – y | p,afgift,x,y; p\u2011afgift",
                "– !? | ;",
                "'' | ;"
            })
    void aWordIsARunOfLettersAndDigitsAndHyphensJoinWords(String text, String words) {
        Tokens tokens = Tokens.of(text);

        assertThat(said(tokens, 0, tokens.wordCount()) + "; " + said(tokens, tokens.wordCount(), tokens.count()))
                .isEqualTo(words.endsWith(";") ? words + " " : words);
    }

    private static String said(Tokens tokens, int from, int to) {
        return IntStream.range(from, to).mapToObj(tokens::word).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource({"P-Afgift, pafgift", "ÅRSVÆRK, aarsvaerk", "a\u0308ndre, aendre", "p\u2011afgift, pafgift"})
    void aWordIsLookedForInOneFormOfAllItsSpellings(String word, String key) {
        assertThat(Tokens.key(word)).isEqualTo(key);
    }
}
