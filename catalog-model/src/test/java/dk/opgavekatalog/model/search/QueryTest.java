package dk.opgavekatalog.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.search.Query.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static List<List<String>> terms(String query) {
        return Query.parse(query).terms().stream().map(Term::words).toList();
    }

    @Test
    void everyWordIsATermOfItsOwn() {
        assertThat(terms(" Børn,\tUNGE skat ")).containsExactly(List.of("boern"), List.of("unge"), List.of("skat"));
    }

    @Test
    void wordsWithAHyphenAreOneTermThatKnowsItsParts() {
        assertThat(Query.parse("løn it-drift").terms())
                .containsExactly(
                        new Term(List.of("loen"), List.of(), "løn"),
                        new Term(List.of("itdrift"), List.of("it", "drift"), "it-drift"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"Børn og unge\" skat", "“Børn og unge” skat", "»Børn og unge« skat", "„Børn og unge“ skat"})
    void wordsInQuotationMarksAreOneTerm(String query) {
        assertThat(terms(query)).containsExactly(List.of("boern", "og", "unge"), List.of("skat"));
    }

    @Test
    void aQuotationMarkWithoutAPartnerIsIgnored() {
        assertThat(terms("\"børn skat")).containsExactly(List.of("boern"), List.of("skat"));
        assertThat(terms("\"b c\" \"d f")).containsExactly(List.of("b", "c"), List.of("d"), List.of("f"));
    }

    @Test
    void aTermCountsOnce() {
        assertThat(terms("børn BOERN \"børn\" \"b c\" \"B c\"")).containsExactly(List.of("boern"), List.of("b", "c"));
    }

    @Test
    void wordsOfEveryQuestionCountOnlyWhenThereAreNoOthers() {
        assertThat(terms("Hvem behandler min ansøgning?")).containsExactly(List.of("behandler"), List.of("ansoegning"));
        assertThat(terms("Who does the payroll")).containsExactly(List.of("payroll"));
        assertThat(terms("og the")).containsExactly(List.of("og"), List.of("the"));
    }

    @Test
    void aPastedTextIsCutOff() {
        assertThat(terms("ord ".repeat(5_000) + "sidst")).containsExactly(List.of("ord"));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            words.append(i).append(' ');
        }
        assertThat(terms(words.toString())).hasSize(Query.MOST_TERMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "!?", "\"\"", "\" \" –", "\uFF9E", "\ud83d\ude00", "-", "--"})
    void aTextWithoutWordsHasNoTerms(String query) {
        assertThat(terms(query)).isEmpty();
    }
}
