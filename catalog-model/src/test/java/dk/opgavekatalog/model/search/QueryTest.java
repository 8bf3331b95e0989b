package dk.opgavekatalog.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static List<List<String>> terms(String query) {
        return Query.parse(query).terms();
    }

    @Test
    void everyWordIsATermOfItsOwn() {
        assertThat(terms(" Børn,\tUNGE it-drift "))
                .containsExactly(List.of("boern"), List.of("unge"), List.of("it"), List.of("drift"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"Børn og unge\" skat", "“Børn og unge” skat", "»Børn og unge« skat", "„Børn og unge“ skat"})
    void wordsInQuotationMarksAreOneTerm(String query) {
        assertThat(terms(query)).containsExactly(List.of("boern", "og", "unge"), List.of("skat"));
    }

    @Test
    void aQuotationMarkWithoutAPartnerIsIgnored() {
        assertThat(terms("\"børn og")).containsExactly(List.of("boern"), List.of("og"));
        assertThat(terms("\"a b\" \"c d")).containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    @Test
    void aTermCountsOnce() {
        assertThat(terms("børn BOERN \"børn\" \"a b\" \"A b\"")).containsExactly(List.of("boern"), List.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "!?", "\"\"", "\" \" –", "\uFF9E"})
    void aTextWithoutWordsHasNoTerms(String query) {
        assertThat(terms(query)).isEmpty();
    }
}
